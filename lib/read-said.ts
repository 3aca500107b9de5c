import { BATCH_FACTS, isoDate, languageCode, type BatchFact, type BatchFacts, type SaidOfUpload } from './document'
import { readColumns } from './read-columns'

export type ReadSaid = { readonly said: SaidOfUpload } | { readonly problem: string }

const LONGEST = 200
const KNOWN = [...BATCH_FACTS, 'columns']

/** Reads what a person says about an upload: facts by their names ("outlet", "publishedAt") and `columns` as "text=isi,title=judul". What is blank is not said. */
export function readSaid(given: Readonly<Record<string, string>>): ReadSaid {
  const filled = Object.entries(given).map(([name, value]) => [name, value.trim()] as const).filter(([, value]) => value !== '')
  let facts: BatchFacts = {}
  let said: SaidOfUpload = {}
  for (const [name, value] of filled) {
    const fact = BATCH_FACTS.find((one) => one === name)
    if (name === 'columns') {
      const read = readColumns(value)
      if ('problem' in read) return read
      said = { ...said, columns: read.columns }
    } else if (fact === undefined) return { problem: `Unknown name "${name}"; known: ${KNOWN.join(', ')}` }
    else {
      const stated = factOf(fact, value)
      if (stated === null) return { problem: `"${name}" is "${value.slice(0, 60)}"; expected ${EXPECTED[fact]}` }
      facts = { ...facts, [fact]: stated }
    }
  }
  return { said: Object.keys(facts).length === 0 ? said : { ...said, facts } }
}

const NAME = `a name of at most ${LONGEST} characters`
const EXPECTED: Readonly<Record<BatchFact, string>> = {
  outlet: NAME, byline: NAME, section: NAME, publishedAt: 'a date such as 2024-05-31 or 2024-05-31T08:15:00+07:00', language: 'a code such as id or en',
}

function factOf(fact: BatchFact, value: string): string | null {
  if (fact === 'publishedAt') return isoDate(value)
  if (fact === 'language') return languageCode(value)
  const line = value.replace(/\s+/g, ' ').replace(/\0|\p{Surrogate}/gu, '')
  return line.length > LONGEST ? null : line
}
