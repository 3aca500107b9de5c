import { describe, expect, it } from 'vitest'
import { newNonce, securityHeaders } from '../../lib/http'

const scripts = (policy: string | undefined) => policy?.split('; ').find((directive) => directive.startsWith('script-src'))

describe('securityHeaders', () => {
  it('lets no inline script run', () => {
    const policy = securityHeaders('abc', false)['Content-Security-Policy']
    expect(scripts(policy)).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it('marks the scripts of each answer by a word that nobody can know before', () => {
    const words = Array.from({ length: 100 }, () => newNonce(undefined))
    expect(new Set(words).size).toBe(100)
    for (const word of words) expect(word).toMatch(/^[\da-f-]{36}$/)
  })

  it('allows eval in development alone', () => {
    expect(scripts(securityHeaders('abc', true)['Content-Security-Policy'])).toContain("'unsafe-eval'")
  })
})
