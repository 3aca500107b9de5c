import { describe, expect, it } from 'vitest'
import { judgeRequest, servedNames, type RequestOrigin } from '../../lib/http'

const served = servedNames(' Arsip.Example , ')
const request = (given: Partial<RequestOrigin>): RequestOrigin => ({ method: 'GET', host: '127.0.0.1:3000', origin: undefined, fetchSite: undefined, ...given })

describe('servedNames', () => {
  it('adds the names of the setting to those of the machine', () => {
    expect(served).toEqual(['127.0.0.1', 'localhost', '[::1]', 'arsip.example'])
    expect(servedNames(undefined)).toEqual(['127.0.0.1', 'localhost', '[::1]'])
  })
})

describe('judgeRequest', () => {
  const table: readonly [string, Partial<RequestOrigin>, number | null][] = [
    ['the address', {}, null],
    ['a name, in any case', { host: 'LocalHost:3000' }, null],
    ['the address of IPv6', { host: '[::1]:3000' }, null],
    ['no port', { host: 'localhost' }, null],
    ['a name of the setting', { host: 'arsip.example' }, null],
    ['a name that points here', { host: 'rebound.example:3000' }, 421],
    ['a name that only begins like ours', { host: 'localhost.example' }, 421],
    ['a name that only ends like ours', { host: 'evil-localhost' }, 421],
    ['no name', { host: undefined }, 421],
    ['an empty name', { host: '' }, 421],
    ['a link on another site', { origin: 'https://elsewhere.example', fetchSite: 'cross-site' }, null],
    ['a program', { method: 'POST' }, null],
    ['an own form', { method: 'POST', origin: 'http://127.0.0.1:3000', fetchSite: 'same-origin' }, null],
    ['an own form behind TLS', { method: 'POST', host: 'arsip.example', origin: 'https://arsip.example' }, null],
    ['an own form on port 80', { method: 'POST', host: 'localhost:80', origin: 'http://localhost' }, null],
    ['a form of another site', { method: 'POST', origin: 'https://elsewhere.example' }, 403],
    ['another port of this machine', { method: 'POST', origin: 'http://127.0.0.1:8080', fetchSite: 'same-site' }, 403],
    ['another name of this machine', { method: 'POST', origin: 'http://localhost:3000', fetchSite: 'cross-site' }, 403],
    ['a page in a sandbox', { method: 'POST', origin: 'null' }, 403],
    ['a browser that hides the origin', { method: 'POST', fetchSite: 'cross-site' }, 403],
    ['any method that changes', { method: 'DELETE', origin: 'https://elsewhere.example' }, 403],
  ]
  it.each(table)('%s', (_name, given, status) => {
    expect(judgeRequest(request(given), served)?.status ?? null).toBe(status)
  })

  it('says what was found and what to do', () => {
    expect(judgeRequest(request({ host: 'rebound.example' }), ['localhost'])?.message).toBe(
      'This server does not answer to the host "rebound.example"; it answers to localhost. SIKAP_HOSTS adds names.',
    )
  })
})
