import type { Person, Span, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import type { ReadToken } from '../words/read-tokens'
import { crowdBefore, crowdOpening } from './crowd-before'
import { crowdMeant } from './crowd-meant'
import { givenFloor } from './given-floor'
import { firstEndingAfter } from '../text/outside'
import { described } from './described'
import { openingPair } from './opening-body'
import { speakerOf, withSource, type Memory } from './salience'
import { nearestBefore, type Context } from './speaker-context'
import { tokensIn } from './tokens-in'

/** “keduanya”, “the two leaders” */
export function isPair(tokens: readonly ReadToken[]): boolean {
  return (tokens[0]?.word.people.pairs === true) && tokens.length <= 4
}

/** The two people named last before a joint source. */
export function pair(context: Context, source: Span): readonly Speaker[] {
  const persons: Person[] = []
  nearestBefore(context, source.start, (person) => {
    if (person.kind === 'person' && !persons.includes(person)) persons.push(person)
    return persons.length === 2
  })
  return persons.length === 2 ? persons.reverse().map((person) => speakerOf(person, source)) : [described(context.doc, source)]
}

// who is named in speech is not who speaks
function isSaid({ doc }: Context, { start, end }: Span): boolean {
  return doc.foundQuotations.some((q) => q.start <= start && q.end >= end)
}

/** “mereka”, “they”: the last speakers where they are several or no person, else the last source that was described, else the crowd of the sentence before. */
export function group(context: Context, pack: LanguagePack, source: Span, memory: Memory): readonly Speaker[] {
  // “| Diplomats | defended what they called a right”
  const opener = crowdOpening(context, pack, source)
  if (opener) return [{ ...described(context.doc, opener), source }]
  const { sentences } = context.doc
  const given = givenFloor(context, pack, sentences[firstEndingAfter(sentences, source.start) - 1])
  if (given) return [withSource(given, source)]
  const before = sentences[firstEndingAfter(sentences, source.start) - 1]
  const both = memory.speakers.length === 0 || memory.offset < (before?.start ?? 0) ? openingPair(context, pack, before) : []
  if (both.length > 0) return both.map((speaker) => withSource(speaker, source))
  const [last] = memory.speakers
  const meant = last && (memory.speakers.length > 1 || !context.byName.has(last.name)) ? memory.speakers : memory.described.slice(0, 1)
  const told = crowdBefore(context, pack, source)
  const crowd = told && (crowdMeant(context, pack, told, tokensIn(context.doc.tokens, told)) ?? told)
  // “The ministry refused. | Students | rallied on Sunday. They …”: a ministry is not many
  // (only where the form of a noun shows that it means many)
  if (pack.people.ownerStands === 'after' && crowd && told && told.start > memory.offset && !isSaid(context, crowd)) return [{ ...described(context.doc, crowd), source }]
  const isBody = pack.people.ownerStands === 'before' && meant === memory.speakers && meant.length === 1 && meant.some(({ source }) => source !== null && tokensIn(context.doc.tokens, source).some(({ word }) => word.people.organisations || word.people.titleWords))
  if (meant.length > 0 && (!isBody || crowd === null || crowd.start <= memory.offset)) return meant.map((speaker) => withSource(speaker, source))
  return crowd ? [{ ...described(context.doc, crowd), source }] : []
}
