import { ARTICLE_FIELDS, type Columns } from './document'

export type ReadColumns = { readonly columns: Columns } | { readonly problem: string }

const EXPECTED = 'expected something like text=isi,title=judul'

/** Reads which column holds what, "text=isi,title=judul"; a comma of a name is written `\,`. */
export function readColumns(spec: string): ReadColumns {
  const pairs = spec.split(/(?<!\\),/).map((pair) => pair.replaceAll('\\,', ',').trim()).filter((pair) => pair !== '')
  const columns: { -readonly [Field in keyof Columns]: Columns[Field] } = {}
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    const field = ARTICLE_FIELDS.find((one) => one === pair.slice(0, at).trim())
    const name = pair.slice(at + 1).trim()
    if (at < 1 || name === '') return { problem: `Columns hold "${pair}"; ${EXPECTED}` }
    if (field === undefined) return { problem: `Unknown field "${pair.slice(0, at).trim()}" of the columns; known: ${ARTICLE_FIELDS.join(', ')}` }
    columns[field] = name
  }
  return pairs.length === 0 ? { problem: `No columns are given; ${EXPECTED}` } : { columns }
}
