import { ofEachPage, ofFirstPage, pageNumber, type Paged } from './page-number'

/** A stored article, as what tells of which article it is a page. */
export interface PageRow extends Paged {
  readonly id: string
  readonly upload: string
  readonly outlet: string | null
  /** Local date; null: undated. */
  readonly day: string | null
  readonly sortKey: bigint
}

/**
 * Which further pages follow each first one, in their order: from the second on without a gap, of each its newest version. Articles without further
 * pages are left out, and so are pages of which the first is missing.
 */
export function furtherPages(rows: readonly PageRow[]): ReadonlyMap<string, readonly string[]> {
  const ordered = newestFirst(rows)
  const firsts = newestVersions(ordered.filter((row) => pageNumber(row) === 1))
  const taken = new Set<string>()
  return new Map(firsts.flatMap((first) => {
    const byNumber = new Map<number, string>()
    for (const row of ordered) {
      const number = numberAfter(first, row)
      if (number !== null && !taken.has(row.id) && !byNumber.has(number)) byNumber.set(number, row.id)
    }
    const pages: string[] = []
    for (let next = byNumber.get(2); next !== undefined; next = byNumber.get(pages.length + 2)) pages.push(next)
    for (const page of pages) taken.add(page)
    return pages.length === 0 ? [] : [[first.id, pages] as const]
  }))
}

/** The pages of the article of which `page` is one, in their order, each in its newest version; `page` alone where there is no other. */
export function pagesTogether(page: PageRow, rows: readonly PageRow[]): readonly string[] {
  const first = { ...page, ...ofFirstPage(page), id: '0' }
  const byNumber = new Map<number, string>()
  for (const row of newestFirst(rows)) {
    const number = row.id === page.id ? pageNumber(page) : isVersion(first, row) ? 1 : numberAfter(first, row)
    if (number !== null && !byNumber.has(number)) byNumber.set(number, row.id)
  }
  byNumber.set(pageNumber(page), page.id)
  return [...byNumber].sort(([a], [b]) => a - b).map(([, id]) => id)
}

function newestFirst<Row extends PageRow>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((a, b) => (a.sortKey === b.sortKey ? Number(BigInt(b.id) - BigInt(a.id)) : a.sortKey < b.sortKey ? 1 : -1))
}

/** Those of which no newer version comes before: an outlet may call an article every day by one title. */
function newestVersions(ordered: readonly PageRow[]): readonly PageRow[] {
  const seen = new Set<string>()
  return ordered.filter(({ url, outlet, title }) => {
    const names = [...(url === null ? [] : [`url ${url}`]), ...(outlet === null || title === null ? [] : [JSON.stringify([outlet, title])])]
    const isOlder = names.some((name) => seen.has(name))
    for (const name of names) seen.add(name)
    return !isOlder
  })
}

/** Same URL, or same outlet and title. */
function isVersion(a: PageRow, b: PageRow): boolean {
  return (a.url !== null && a.url === b.url) || (a.outlet !== null && a.title !== null && a.outlet === b.outlet && a.title === b.title)
}

/** Which further page of `first` an article is; null: none. Where both have an address, it decides; a number behind a title may also be that of a series. */
function numberAfter(first: PageRow, row: PageRow): number | null {
  if (row.id === first.id || (first.day !== null && row.day !== null && first.day !== row.day)) return null
  const number = pageNumber(row)
  const { url } = ofFirstPage(first)
  if (url !== null && row.url !== null) {
    if (number > 1 && ofFirstPage(row).url === url) return number
    const behind = row.url.startsWith(`${url}/`) ? row.url.slice(url.length + 1) : ''
    return /^\d{1,2}$/.test(behind) && Number(behind) > 1 ? Number(behind) : null
  }
  return number > 1 && first.title !== null && ofFirstPage(row).title === first.title && isOneOutlet(first, row) ? number : null
}

/** Often the first page alone names the outlet, in its dateline. */
function isOneOutlet(first: PageRow, row: PageRow): boolean {
  return first.outlet === row.outlet && first.outlet !== null || (first.upload === row.upload && (first.outlet === null || row.outlet === null))
}

/** What pages of the same articles as these are found by. */
export function siblingMarks(rows: readonly Paged[]): { readonly titles: readonly string[]; readonly addresses: readonly string[] } {
  const each = rows.map((row) => ofEachPage(ofFirstPage(row)))
  return { titles: [...new Set(each.flatMap(({ titles }) => titles))], addresses: [...new Set(each.flatMap(({ addresses }) => addresses))] }
}
