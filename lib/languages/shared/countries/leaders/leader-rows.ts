import { splitForms, type Leader } from '../../country-lexicon'

/**
 * A leader as one row: country, terms of office ("2017-01/2021-01 2025-01/", months, open end: still in office), names that are the
 * leader's alone, and names shared with others. All spellings that Indonesian and English news use.
 */
type LeaderRow = readonly [country: string, terms: string, names: string, shortNames?: string]

/** Rows as leaders. @throws where a term is not written as months. */
export function leaderRows(office: Leader['office'], rows: readonly LeaderRow[]): readonly Leader[] {
  return rows.map(([country, terms, names, shortNames]) => ({
    country,
    office,
    names: splitForms(names),
    shortNames: splitForms(shortNames ?? ''),
    terms: terms.split(' ').map(readTerm),
  }))
}

function readTerm(term: string): { readonly from: string; readonly to: string | null } {
  const match = /^(\d{4}-\d{2})\/(\d{4}-\d{2})?$/.exec(term)
  if (!match?.[1]) throw new Error(`Term "${term}" is not written as "2017-01/2021-01" or "2025-01/"`)
  return { from: match[1], to: match[2] ?? null }
}
