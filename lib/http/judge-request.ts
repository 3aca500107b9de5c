import { hostName } from './served-names'

/** What a request says about where it comes from; undefined: the header is missing. */
export interface RequestOrigin {
  readonly method: string
  readonly host: string | undefined
  readonly origin: string | undefined
  /** The Sec-Fetch-Site header, which browsers set and pages cannot. */
  readonly fetchSite: string | undefined
}

/** Why a request is not answered: the HTTP status and the body's error. */
export interface Refusal {
  readonly status: 403 | 421
  readonly code: 'unknown_host' | 'foreign_origin'
  readonly message: string
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Keeps the pages of the web out of an archive on this machine: a name that is not served is a page that had its own
 * name point here, and a change must come from a page of this server or from a program. null: the request is fine.
 */
export function judgeRequest(request: RequestOrigin, served: readonly string[]): Refusal | null {
  if (request.host === undefined || !served.includes(hostName(request.host))) {
    return {
      status: 421,
      code: 'unknown_host',
      message: `This server does not answer to the host "${request.host ?? ''}"; it answers to ${served.join(', ')}. SIKAP_HOSTS adds names.`,
    }
  }
  if (READS.has(request.method) || isOwn(request)) return null
  return {
    status: 403,
    code: 'foreign_origin',
    message: `A change from ${request.origin ?? 'another site'} is refused: changes must come from the pages of ${request.host}, or from a program that sends no Origin.`,
  }
}

/** Whether a browser says that the page is one of this server's (same name, same port), or no browser speaks at all. */
function isOwn({ host, origin, fetchSite }: RequestOrigin): boolean {
  if (fetchSite !== undefined && fetchSite !== 'same-origin' && fetchSite !== 'none') return false
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === host?.toLowerCase().replace(/:80$/, ''))
}
