/** Where a list that runs by sort key and id, both falling, goes on. */
export interface PageKey {
  readonly sortKey: string
  readonly id: string
}

export function writePageKey({ sortKey, id }: PageKey): string {
  return `${sortKey}.${id}`
}

/** undefined where the text is no page key. */
export function readPageKey(text: string): PageKey | undefined {
  const [, sortKey, id] = /^(-?\d{1,16})\.(\d{1,18})$/.exec(text) ?? []
  return sortKey === undefined || id === undefined ? undefined : { sortKey, id }
}

/** How much of a list to give, and after which row. */
export interface Paging {
  readonly limit: number
  /** `next` of the page before; absent for the first page. */
  readonly after?: string
}
