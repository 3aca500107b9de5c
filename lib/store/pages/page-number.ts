/** What further pages have behind their title and their address: “ (2)”, “?page=2”. */
const BEHIND_TITLE = / \((\d{1,2})\)$/
const BEHIND_ADDRESS = /[?&]page=(\d{1,2})$/
/** What stands before the number in addresses of further pages. */
const MARKS = ['?page=', '&page=', '/']
/** Pages of one article that are looked for. */
const MOST_PAGES = 20

/** What tells which page of an article something is. */
export interface Paged {
  readonly title: string | null
  readonly url: string | null
}

/** The number that title or address end with; 1 where neither does, also of an article that has one page. */
export function pageNumber({ title, url }: Paged): number {
  const [, number] = BEHIND_TITLE.exec(title ?? '') ?? BEHIND_ADDRESS.exec(url ?? '') ?? []
  return number === undefined ? 1 : Number(number)
}

/** Title and address of the first page, of any page. */
export function ofFirstPage({ title, url }: Paged): Paged {
  return { title: title?.replace(BEHIND_TITLE, '') ?? null, url: url?.replace(BEHIND_ADDRESS, '') ?? null }
}

/** Titles and addresses that the pages of an article have whose first page has these; `most`: up to which page. */
export function ofEachPage({ title, url }: Paged, most = MOST_PAGES): { readonly titles: readonly string[]; readonly addresses: readonly string[] } {
  const further = Array.from({ length: most - 1 }, (_, at) => at + 2)
  return {
    titles: title === null ? [] : [title, ...further.map((number) => `${title} (${number})`)],
    addresses: url === null ? [] : [url, ...further.flatMap((number) => MARKS.map((mark) => `${url}${mark}${number}`))],
  }
}
