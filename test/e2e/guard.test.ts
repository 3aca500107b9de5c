import { request } from 'node:http'
import { describe, expect, inject } from 'vitest'
import { test } from '../setup/browser'

/** The status of an answer to a request with these headers, which fetch would not let us set. */
function statusOf(path: string, method: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  const { port } = new URL(inject('browser')?.baseUrl ?? 'http://127.0.0.1')
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .once('error', reject)
      .end()
  })
}

describe('the guard of the running program', () => {
  test('lets no script run that is not its own, and frames nobody', async ({ page }) => {
    const refused: string[] = []
    page.on('console', (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()))
    const response = await page.goto('/')
    expect(response?.headers()['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';.*frame-ancestors 'none'/)
    await page.waitForLoadState('networkidle')
    expect(refused).toEqual([])
    // what an attacker who could write into a page would try
    const refusal = page.waitForEvent('console', { predicate: (message) => /inline event handler/.test(message.text()) })
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="document.title = \'handler\'">'))
    await refusal
    expect(await page.title()).not.toBe('handler')
  })

  test('answers to its own names only, files of the build included', async ({ page }) => {
    await page.goto('/')
    const script = await page.locator('script[src]').first().getAttribute('src')
    expect(await statusOf(script ?? '', 'GET', { Host: 'localhost' })).toBe(200)
    expect(await statusOf(script ?? '', 'GET', { Host: 'rebound.example' })).toBe(421)
    expect(await statusOf('/api/v1/health', 'GET', { Host: 'rebound.example' })).toBe(421)
  })

  test('gives a browser that asks for /favicon.ico the icon', async ({ page }) => {
    const answer = await page.request.get('/favicon.ico')
    expect([answer.status(), answer.headers()['content-type'], await answer.text()]).toEqual([200, expect.stringMatching(/^image\/svg\+xml/), expect.stringContaining('<svg')])
  })

  test('refuses a change from a page of another site', async ({ page }) => {
    await page.goto('/')
    expect(await statusOf('/api/v1/articles', 'POST', { Origin: 'https://elsewhere.example' })).toBe(403)
    expect(await statusOf('/', 'POST', { 'Sec-Fetch-Site': 'cross-site' })).toBe(403)
  })
})
