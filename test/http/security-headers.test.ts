import { describe, expect, it } from 'vitest'
import { securityHeaders } from '../../lib/http'

const scripts = (policy: string | undefined) => policy?.split('; ').find((directive) => directive.startsWith('script-src'))

describe('securityHeaders', () => {
  it('lets no inline script run', () => {
    const policy = securityHeaders('abc', false)['Content-Security-Policy']
    expect(scripts(policy)).toBe("script-src 'self' 'nonce-abc' 'strict-dynamic'")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  it('allows eval in development alone', () => {
    expect(scripts(securityHeaders('abc', true)['Content-Security-Policy'])).toContain("'unsafe-eval'")
  })
})
