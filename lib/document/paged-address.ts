/** “?page=2”, “&hal=2”; all: the whole article. */
const PARAMETER = /([?&])(?:page|hal|halaman|p)=(\d{1,2}|all)(&|$)/
/** “/2” at the end of the path. */
const LAST_FOLDER = /\/(\d{1,2})\/?$/
const NAMES_PAGES = /^(?:page|halaman)$/i
/** Words that the name of an article has at least, as in “/menlu-tiba-di-suva/2”: “/2024/11/2” is a day. */
const FEWEST_WORDS = 3

/** What the address of a page tells where an article goes over several: its number, 1 where it tells none, and the address of the first page. */
export interface PagedAddress {
  readonly number: number
  readonly first: string
}

/** The title of a page: further ones have one of their own, or the second would pass for a new version of the first. */
export function pagedTitle(title: string, number: number): string {
  return number < 2 || title.endsWith(` (${number})`) ? title : `${title} (${number})`
}

/** Reads the address of a page. */
export function pagedAddress(address: string): PagedAddress {
  const parameter = PARAMETER.exec(address)
  if (parameter !== null) {
    const [told, before = '', number = '', after] = parameter
    const first = address.slice(0, parameter.index) + (after === '&' ? before : '') + address.slice(parameter.index + told.length)
    return { number: number === 'all' ? 1 : Number(number), first }
  }
  const [, number] = LAST_FOLDER.exec(address) ?? []
  if (number === undefined) return { number: 1, first: address }
  const before = address.slice(0, address.search(LAST_FOLDER))
  const name = before.slice(before.lastIndexOf('/') + 1)
  if (NAMES_PAGES.test(name)) return { number: Number(number), first: before.slice(0, -name.length - 1) }
  return /[a-z]/i.test(name) && name.split('-').length >= FEWEST_WORDS ? { number: Number(number), first: before } : { number: 1, first: address }
}
