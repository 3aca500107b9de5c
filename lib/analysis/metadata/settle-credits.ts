import type { Credit } from './credit-reader'
import type { Line } from './lines-of'
import type { MetadataReaders } from './metadata-readers'

type Readers = Pick<MetadataReaders, 'outlet' | 'isName' | 'isOffice' | 'isWhence'>

/** A newsroom's name as a line of its own: several words with capitals, or one with a capital inside ("sorotNews"). */
const NEWSROOM = /^(?:\p{Lu}[\p{L}\d.'’-]*(?: (?:&|\p{Lu}[\p{L}\d.'’-]*)){1,4}|\p{L}+\p{Lu}[\p{L}\d.]*)$/u
/** "Novi Sari - sorotNews": a person's name of two words or more, then who employs them. */
const PERSON_AND_NEWSROOM = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,4}) [-–—|] (\p{L}[\p{L}\d.'’-]*(?: [\p{L}\d.'’&-]+){0,4})$/u
const PLACE = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}$/u
const nothing: Credit = { date: null, relative: false, updated: false, changed: null, byline: null, signed: false, outlet: null }

/** Adds the credits that only their neighbours tell: a name above a date, a newsroom nobody knows beside a reporter's name. */
export function settleCredits(head: readonly Line[], credits: ReadonlyMap<Line, Credit>, readers: Readers): ReadonlyMap<Line, Credit> {
  if (credits.size === 0) return credits
  const signed = [...credits.values()].some((credit) => credit.signed)
  const hasOutlet = [...credits.values()].some((credit) => credit.outlet !== null)
  // the first line is the title
  const settled = head.slice(1).flatMap((line, at) => {
    const before = line.blankBefore ? undefined : head[at]
    const after = line.blankAfter ? undefined : head[at + 2]
    const beside = [before && credits.get(before), after && credits.get(after)].filter((credit) => credit !== undefined)
    const [above, below] = [before?.text ?? '', after?.text ?? '']
    const credit = ofReporter(line, credits.get(line), above, below, readers) ?? settle(line, credits.get(line), beside, signed, hasOutlet, readers)
    return credit === null ? [] : [[line, credit] as const]
  })
  const lines = new Map([...credits, ...settled])
  return new Map([...lines].sort(([a], [b]) => a.start - b.start))
}

/** “Nora Vale” over “South East Asia correspondent” over “Reporting from” and “Jakarta”: who reports, the office, and whence. */
function ofReporter({ text }: Line, own: Credit | undefined, above: string, below: string, { isName, isOffice, isWhence }: Readers): Credit | null {
  if (own !== undefined) return null
  if (isName(text) && !isOffice(text) && isOffice(below)) return { ...nothing, byline: text }
  return (isOffice(text) && isName(above)) || (isWhence(text) && isOffice(above)) || (isWhence(above) && PLACE.test(text)) ? nothing : null
}

function settle(line: Line, own: Credit | undefined, beside: readonly Credit[], signed: boolean, hasOutlet: boolean, readers: Readers): Credit | null {
  // “Warta Raya - 06/02/2024” over “Penulis: Novi Sari”: the name beside the date is no reporter's
  if (own !== undefined) return own.date !== null && own.byline !== null && !own.signed && signed && own.outlet === null ? { ...own, outlet: own.byline, byline: null } : null
  const dated = beside.some((credit) => credit.date !== null || credit.relative)
  const besideSigned = beside.some((credit) => credit.signed)
  if (!dated && !besideSigned) return null
  const known = readers.outlet(line.text) ?? readers.outlet(line.text.replace(/, \p{Lu}[\p{L} ]+$/u, ''))
  if (known !== null) return { ...nothing, outlet: known }
  const [, byline, outlet] = (dated ? PERSON_AND_NEWSROOM.exec(line.text) : null) ?? []
  if (byline !== undefined && outlet !== undefined) return { ...nothing, byline, outlet }
  if (dated && !signed && readers.isName(line.text)) return { ...nothing, byline: line.text }
  return !hasOutlet && besideSigned && NEWSROOM.test(line.text) ? { ...nothing, outlet: line.text } : null
}
