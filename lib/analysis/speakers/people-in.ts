import type { Person, Span } from '../../document'
import type { PeopleLexicon } from '../../languages/shared/people-lexicon'
import { firstStartingFrom, type Context, type NamedPerson } from './speaker-context'

/** Most words between “of” and the body somebody is of. */
const DESCRIBED_WITHIN = 4

const shortForms = new WeakMap<Person, boolean>()

// asked once a body, however often it is named
function hasShortForm(body: Person, text: string): boolean {
  const known = shortForms.get(body) ?? body.mentions.some(({ start, end }) => body.name.length > end - start && /^\p{Lu}{2,}$/u.test(text.slice(start, end)))
  shortForms.set(body, known)
  return known
}

/** The people named by a source: the one named last, with those joined with it, and nobody of whom only a clause about the source tells. */
export function peopleIn({ doc, named }: Context, span: Span, { joins, locatives, origins, humanRelatives, demonstratives, postings, titleWords }: PeopleLexicon): readonly Person[] {
  const { text } = doc.article
  const joined = (between: string) => between.length < 60 && between.split(/[\s,]+/u).some((word) => joins.has(word.toLowerCase()))
  const inside = named.slice(firstStartingFrom(named, span.start), firstStartingFrom(named, span.end)).filter(({ mention }) => mention.end <= span.end)
  const persons = inside.filter(({ person }) => person.kind === 'person')
  // “The | BWF |”, of whose name these are the first letters
  const articleOf = ({ person: { name }, mention: { start, end } }: NamedPerson) => (/^\p{Lu}+$/u.test(text.slice(start, end)) && name.length > end - start && demonstratives.has(text.slice(span.start, start).trim().toLowerCase()) ? start - span.start : 0)
  let chosen = persons.length > 0 ? persons : inside.filter((one) => one.mention.end - one.mention.start >= (span.end - span.start - articleOf(one)) * 0.8)
  // “South Marrow's | Joint Chiefs of Staff |”, “The opposition | Bay Party |”, where it has a short form
  const [body, ...more] = inside
  if (chosen.length === 0 && body?.person.kind === 'organisation' && more.length === 0 && body.mention.end === span.end && hasShortForm(body.person, text)) {
    const before = text.slice(span.start, body.mention.start).trim().split(/\s+/u)
    if (before.length < DESCRIBED_WITHIN && before.every((word) => !origins.has(word) && !postings.has(word) && !locatives.has(word) && !joins.has(word) && !titleWords.has(word.toLowerCase()))) chosen = [body]
  }
  // “Kepala Dinas Rina Wati”: the name stands last; before it only those joined with it speak too.
  let from = chosen.length - 1
  // “Rina Wati dari Cakrawala Group”, “Ann Miller of Cakrawala”
  // “Ann Miller of the far-right Cakrawala”
  const ties = (between: string) => {
    const [tie = '', ...more] = between.split(/\s+/u)
    return (locatives.has(tie) || origins.has(tie)) && more.length < DESCRIBED_WITHIN && more.every((word) => /^[\p{L}'’-]+$/u.test(word) && !joins.has(word))
  }
  while (from > 0 && from === chosen.length - 1 && ties(text.slice(chosen[from - 1]?.mention.end ?? 0, chosen[from]?.mention.start ?? 0).trim().toLowerCase())) chosen = chosen.slice(0, from--)
  // “Rina Wati | yang mendampingi Presiden Bayu Santoso”
  const isInClause = (words: string) => words.split(/[\s,]+/u).some((word) => humanRelatives.has(word.toLowerCase()))
  const clause = chosen.findIndex(({ mention }, i) => i > 0 && isInClause(text.slice(chosen[i - 1]?.mention.end ?? 0, mention.start)))
  if (clause > 0) {
    chosen = chosen.slice(0, clause)
    from = clause - 1
  }
  // “Kanselir Rina Wati, | Presiden Bayu Santoso, dan | Raja Omar Salih”
  const listed = (between: string) => from < chosen.length - 1 && between.length < 60 && /^\s*,/u.test(between)
  const between = () => text.slice(chosen[from - 1]?.mention.end ?? 0, chosen[from]?.mention.start ?? 0)
  while (from > 0 && (joined(between()) || listed(between()))) from--
  const speaking = chosen.slice(Math.max(from, 0)).map(({ person }) => person)
  return speaking.filter((person, i) => speaking.indexOf(person) === i)
}
