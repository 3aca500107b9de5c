import { inputReasonText, type Filter } from '../../../lib/document'
import { parseFilter, type Query } from '../../../lib/parse-filter'
import { readPageKey, type Paging } from '../../../lib/store'
import { BadRequest } from './problem'

/** The query of a request; a repeated parameter is an array. */
export function queryOf(request: Request): Query {
  const parameters = new URL(request.url).searchParams
  return Object.fromEntries([...new Set(parameters.keys())].map((name) => {
    const values = parameters.getAll(name)
    return [name, values.length === 1 ? values[0] : values]
  }))
}

/** The filter of a query. `others`: the parameters that the call takes besides. @throws BadRequest that names what is unknown. */
export function filterOf(query: Query, others: readonly string[]): Filter {
  const parsed = parseFilter(query, others)
  if ('reason' in parsed) throw new BadRequest('unknown_filter', inputReasonText([parsed.reason], 'en'))
  return parsed.filter
}

/** For calls that take no filter. @throws BadRequest */
export function onlyKnown(query: Query, known: readonly string[]): void {
  const unknown = Object.keys(query).find((name) => !known.includes(name))
  if (unknown !== undefined) throw new BadRequest('unknown_parameter', `Unknown parameter "${unknown}"; known: ${known.join(', ') || 'none'}`)
}

const MOST_ROWS = 500

/** `limit` (1 to 500, 50 by default) and `after`. @throws BadRequest */
export function pagingOf(query: Query, isKey: (after: string) => boolean = (after) => readPageKey(after) !== undefined): Paging {
  const { limit = '50', after } = query
  if (typeof limit !== 'string' || !/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > MOST_ROWS) {
    throw new BadRequest('unknown_value', `Unknown value "${String(limit)}" of "limit"; expected 1 to ${MOST_ROWS}`)
  }
  if (after === undefined || after === '') return { limit: Number(limit) }
  if (typeof after !== 'string' || !isKey(after)) throw new BadRequest('unknown_value', `Unknown value "${String(after)}" of "after"; expected the "next" of the page before`)
  return { limit: Number(limit), after }
}

/** One of some words, the first by default. @throws BadRequest */
export function choiceOf<Choice extends string>(query: Query, name: string, choices: readonly [Choice, ...Choice[]]): Choice {
  const value = query[name]
  if (value === undefined || value === '') return choices[0]
  const chosen = choices.find((choice) => choice === value)
  if (chosen === undefined) throw new BadRequest('unknown_value', `Unknown value "${String(value)}" of "${name}"; expected ${choices.join(', ')}`)
  return chosen
}
