import { parseFilter, type Query } from '../../../lib/parse-filter'
import type { Filter, InputReason } from '../../../lib/document'

/** What Next hands a page. */
export type SearchParams = Promise<Query>

export type Address<Name extends string> = { readonly problem: InputReason } | { readonly filter: Filter; readonly extra: Readonly<Partial<Record<Name, string>>> }

/** What the address of a page asks for: the filter, and the parameters that the page reads itself. `problem`: what is wrong with it. */
export async function readAddress<Name extends string>(searchParams: SearchParams, others: readonly Name[]): Promise<Address<Name>> {
  const query = await searchParams
  const parsed = parseFilter(query, others)
  if ('reason' in parsed) return { problem: parsed.reason }
  const extra: Partial<Record<Name, string>> = {}
  for (const name of others) {
    const value = query[name]
    if (typeof value === 'string' && value !== '') extra[name] = value
  }
  return { filter: parsed.filter, extra }
}
