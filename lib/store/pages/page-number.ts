import { pagedAddress } from '../../document'

/** What further pages have behind their title: “ (2)”. */
const BEHIND_TITLE = / \((\d{1,2})\)$/
/** What stands before the number in addresses of pages. */
const MARKS = ['?page=', '&page=', '?hal=', '&hal=', '?halaman=', '?p=', '/page/', '/halaman/', '/'] as const
/** Pages of one article that are looked for. */
const MOST_PAGES = 20

/** What tells which page of an article something is. */
export interface Paged {
  readonly title: string | null
  readonly url: string | null
}

/** The number that title or address tell; 1 where neither does, also of an article that has one page. */
export function pageNumber({ title, url }: Paged): number {
  const [, number] = BEHIND_TITLE.exec(title ?? '') ?? []
  return number === undefined ? pagedAddress(url ?? '').number : Number(number)
}

/** Title and address of the first page, of any page. */
export function ofFirstPage({ title, url }: Paged): Paged {
  return { title: title?.replace(BEHIND_TITLE, '') ?? null, url: url === null ? null : pagedAddress(url).first }
}

/** Titles and addresses that the pages of an article may have whose first page has these. */
export function ofEachPage({ title, url }: Paged): { readonly titles: readonly string[]; readonly addresses: readonly string[] } {
  const further = Array.from({ length: MOST_PAGES - 1 }, (_, at) => at + 2)
  return {
    titles: title === null ? [] : [title, ...further.map((number) => `${title} (${number})`)],
    addresses: url === null ? [] : [url, ...MARKS.flatMap((mark) => ['all', 1, ...further].map((number) => `${url}${mark}${number}`))],
  }
}

/** What the address of a second page has behind that of the first. */
export const SECOND_PAGE: readonly string[] = MARKS.map((mark) => `${mark}2`)
