import { sharesName } from './shares-name'

/** A company that owns a newsroom: “Kompas Cyber Media”, “PT Kabar Uji Tbk”. */
const COMPANY = /\b(?:PT|Tbk|Cyber Media|Siber Media|Inc|Ltd|LLC|PLC|Corp(?:oration)?)\b/i

/** The name of a newsroom: what its page states as its publisher, or, where that is its company, what it calls itself. */
export function pageOutlet(publisher: string | undefined, site: string | undefined): string | undefined {
  return publisher !== undefined && site !== undefined && COMPANY.test(publisher) && sharesName(site, publisher) ? site : (publisher ?? site)
}
