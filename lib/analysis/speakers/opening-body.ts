import type { Person, Sentence, Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { bracketEnd } from '../people/bracket-end'
import { firstEndingAfter } from '../text/outside'
import { spansWithin } from '../text/spans-within'
import type { ReadToken } from '../words/read-tokens'
import { described } from './described'
import { firstStartingFrom, type Context } from './speaker-context'
import { tokensIn } from './tokens-in'

/** Words of a subject before its verb. */
const WITHIN = 10

/** The body or state that a sentence is about: “| Peru | recalled its envoy. It said …”, “| The health ministry | closed the port. It said …”; null: none is. Where what something belongs to stands before it only. */
export function openingBody(context: Context, { people }: LanguagePack, sentence: Sentence | undefined): Speaker | null {
  const { doc } = context
  const subject = sentence === undefined || people.ownerStands === 'after' ? [] : subjectOf(doc.tokens, sentence, settingEnd(context, sentence))
  const [first] = subject
  const last = subject.at(-1)
  if (first === undefined || last === undefined) return null
  const tie = subject.findIndex(({ word }, i) => i > 0 && (word.cue.settings || word.cue.belongsTo))
  const head = tie > 0 ? subject[tie - 1] : last
  const span = { start: first.start, end: last.end }
  const state = spansWithin(doc.mentions, span).find(({ start, end, via }) => via !== 'demonym' && end === head?.end && (start === first.start || start === subject[1]?.start && first.word.people.demonstratives))
  if (state !== undefined && head === last) return { name: doc.article.text.slice(state.start, state.end), role: null, country: state.country, source: null }
  const [known] = context.named.slice(firstStartingFrom(context.named, span.start), firstStartingFrom(context.named, span.end))
  if (known?.person.kind === 'organisation' && known.mention.end === head?.end) return named(known.person)
  // “Ann Miller | left. It …”, but “Ann Miller's party | left. It …”
  if (head === undefined || known?.person.kind === 'person' && known.mention.end >= head.start || !isOne(subject, head)) return null
  return { ...described(doc, span), country: first.start > (sentence?.start ?? 0) ? stateOfSetting(context, sentence) : null, source: null }
}

// “In Oslo, | the trade ministry was sharper”; 0: the sentence is set in no capital
function settingEnd({ doc }: Context, { start, firstToken }: Sentence): number {
  const [place, capital] = [doc.tokens[firstToken], doc.mentions[firstEndingAfter(doc.mentions, start)]]
  const comma = capital?.via === 'capital' ? firstEndingAfter(doc.tokens, capital.end) : -1
  return place?.word.people.locatives && capital?.start === doc.tokens[firstToken + 1]?.start && doc.tokens[comma]?.text === ',' ? comma + 1 : 0
}

function stateOfSetting(context: Context, sentence: Sentence | undefined): string | null {
  const { mentions } = context.doc
  return sentence && settingEnd(context, sentence) > 0 ? mentions[firstEndingAfter(mentions, sentence.start)]?.country ?? null : null
}

// what stands before the verb, where neither a comma nor a mark parts it
function subjectOf(tokens: readonly ReadToken[], { firstToken, endToken }: Sentence, behindSetting: number): readonly ReadToken[] {
  const from = behindSetting > firstToken ? behindSetting : tokens[firstToken]?.word.cue.contrasts ? firstToken + 1 : firstToken
  for (let i = from; i < Math.min(endToken, from + WITHIN); i++) {
    // “the Bay Workers Federation | (BWF) | left”
    const bracket = bracketEnd(tokens, i)
    if (bracket > i) return tokens[bracket]?.word.cue.deedVerb || tokens[bracket]?.word.cue.finites ? tokens.slice(from, i) : []
    const token = tokens[i]
    if (token?.kind !== 'word' || token.word.people.joins || i === from && (token.word.cue.settings || token.word.people.pronouns)) return []
    if (i > from && token.word.shape.small && (token.word.cue.finites || token.word.cue.deedVerb && !tokens[i + 1]?.word.cue.byWords)) return tokens.slice(from, i)
  }
  return []
}

// “the party”, “the Red Cross”, but “the storm”, “the forces”
function isOne(subject: readonly ReadToken[], head: ReadToken): boolean {
  const { lower, word: { people, shape, countryForms } } = head
  if (people.organisations || people.groups || people.bodies || people.stateOffices && !people.titleWords) return !/[^s]s$/u.test(lower)
  const inFull = subject[0]?.word.people.demonstratives === true && subject[subject.indexOf(head) - 1]?.word.shape.capital === true
  return shape.capital && countryForms.length === 0 && (shape.acronym || inFull && subject.indexOf(head) > 1)
}

const named = ({ name, role, country }: Person): Speaker => ({ name, role, country, source: null })

/** The two or more people, or states, that a sentence is about: “| Ann Miller and Bo Hill | met in Lima. They said …”; empty: there are none. */
export function openingPair(context: Context, { people }: LanguagePack, sentence: Sentence | undefined): readonly Speaker[] {
  if (sentence === undefined || people.ownerStands === 'after') return []
  const { doc } = context
  const tokens = tokensIn(doc.tokens, sentence)
  const verb = tokens.findIndex(({ word }, i) => i > 0 && word.shape.small && (word.cue.finites || word.cue.deedVerb))
  const subject = tokens.slice(0, Math.max(0, verb))
  const end = subject.at(-1)?.end ?? 0
  if (!subject.some(({ word }) => word.people.joins)) return []
  const persons = context.named.slice(firstStartingFrom(context.named, sentence.start), firstStartingFrom(context.named, end)).filter(({ person }) => person.kind === 'person')
  const between = (from: number, to: number) => doc.article.text.slice(from, to).toLowerCase().split(/[\s,]+/u)
  const isJoined = persons.some(({ mention }, i) => i > 0 && between(persons[i - 1]?.mention.end ?? 0, mention.start).some((word) => people.joins.has(word)))
  if (persons.length > 1 && isJoined) return persons.map(({ person }) => named(person))
  const states = spansWithin(doc.mentions, { start: sentence.start, end }).filter(({ via }) => via !== 'demonym')
  const isList = states.length > 1 && states[0]?.start === sentence.start && states.at(-1)?.end === end
  return isList ? states.map(({ start, end: to, country }) => ({ name: doc.article.text.slice(start, to), role: null, country, source: null })) : []
}
