import type { Filter } from '../../../lib/document'
import type { ArchiveDays } from '../../../lib/store/rows'
import { filterUrl, type Extra } from './filter-url'

/** What every editor of a filter works on; plain data, it crosses from the server. */
export interface Editing {
  readonly path: string
  readonly filter: Filter
  /** What the page itself asks for: the country of a country's page. */
  readonly fixed: Filter
  readonly extra: Extra
  /** Names of the speakers chosen, by id. */
  readonly speakers: Readonly<Record<string, string>>
  readonly days: ArchiveDays
}

/** The address of the same page with some fields of the filter changed. */
export function changed({ path, filter, extra }: Editing, change: Filter): string {
  return filterUrl(path, { ...filter, ...change }, extra)
}
