import { pagedAddress } from '../../document'
import { wholeAddress } from '../facts/whole-address'

/** “<!-- saved from url=(0059)https://…?page=2 -->”, as browsers mark what they save, and “Page saved with SingleFile \n url: https://…” of what is added to them. */
const SAVED_FROM = /<!-- saved from url=\(\d+\)(\S+) -->|<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/
/** Boxes with the numbers of the pages. */
export const PAGE_LINKS = '[class*="paging"], [class*="pagination"], [class*="halaman"], [class*="long-nav"], [class*="anchor-numb"], [class*="page-nav"]'
/** “Halaman 2 dari 3”. */
const NUMBER_TOLD = /\b(?:halaman|page)\s+(\d{1,2})\s+(?:dari|of|\/)\s+\d{1,2}\b/i
const HERE = '[aria-current="page"], [class*="active"], [class*="current"], [class*="selected"]'

export interface PageAddress {
  readonly url?: string
  /** Of an article that goes over several pages, 2 or more. */
  readonly number?: number
}

/**
 * The address of a page, whole, and the number of the page where an article goes over several: those have addresses of their own, or the second page
 * would pass for a new version of the first. `stated`: as the page states it, best first; `found`: where it was found.
 */
export function pageAddress(document: Document, html: string, stated: readonly (string | null | undefined)[], found: string | undefined): PageAddress {
  const [, byBrowser, bySingleFile] = SAVED_FROM.exec(html.slice(0, 4000)) ?? []
  const saved = byBrowser ?? bySingleFile
  const base = [...stated, found, saved].map((address) => wholeAddress(address)).find((address) => address !== undefined)
  const url = [...stated].map((address) => wholeAddress(address, base)).find((address) => address !== undefined) ?? base
  const number = [url, found, saved].map(numberIn).find((each) => each !== undefined) ?? numberShown(document)
  const isItsOwn = url !== undefined && (numberIn(url) === number || url.endsWith(`/${number}`))
  if (number === undefined || number < 2) return url === undefined ? {} : { url }
  return { number, ...(url === undefined ? {} : { url: isItsOwn ? url : `${url}${url.includes('?') ? '&' : '?'}page=${number}` }) }
}

function numberIn(address: string | undefined): number | undefined {
  const { number, first } = pagedAddress(address ?? '')
  return first === address || address === undefined ? undefined : number
}

/** The number that stands out among the links to the pages, or that they tell. */
function numberShown(document: Document): number | undefined {
  for (const links of document.querySelectorAll(PAGE_LINKS)) {
    const shown = [...links.querySelectorAll(HERE)].map((element) => element.textContent?.trim() ?? '').find((text) => /^\d{1,2}$/.test(text))
    if (shown !== undefined) return Number(shown)
    const told = NUMBER_TOLD.exec((links.textContent ?? '').replace(/\s+/g, ' '))?.[1]
    if (told !== undefined) return Number(told)
  }
  return undefined
}
