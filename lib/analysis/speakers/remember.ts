import type { FoundQuotation, Speaker } from '../../document'
import type { CueClass } from '../../languages/shared/cue-lexicon'
import type { LanguagePack } from '../../languages/language-pack'
import { firstEndingAfter } from '../text/outside'
import { isOnePerson, maySpeak } from './may-speak'
import { salient, type Memory } from './salience'
import { firstStartingFrom, type Context } from './speaker-context'
import { tokensIn } from './tokens-in'

/** Descriptions that a later “pejabat itu” can point back to. */
const DESCRIBED = 30

/** The memory after a quotation: who spoke, unless that could not be told or was said in passing. */
export function remember(context: Context, pack: LanguagePack, q: FoundQuotation, speakers: readonly Speaker[], memory: Memory): Memory {
  const [first] = speakers
  if (first === undefined || inPassing(context, pack, q)) return memory
  const { doc, byName, names } = context
  const words = first.source === null ? [] : tokensIn(doc.tokens, first.source)
  const isPerson = byName.has(first.name)
  const isKnown = names.has(first.name)
  // “Presiden itu khawatir …” tells of somebody, and leaves the floor to whoever told
  if (!isKnown && q.cueClass !== null && feelings.has(q.cueClass) && memory.person !== null && names.has(memory.person.name)) return memory
  // “Ia disebut “Ratu Laut” oleh warga. “…,” katanya”: hers, whatever others call her
  if (!isKnown && q.rule.endsWith('/passive-cue-around-content')) return memory
  const again = memory.speakers.some(({ name }) => name === first.name)
  // “Mereka”, “rencana”: what could not be told is not spoken of again
  if (!isKnown && !again && !maySpeak(pack, words)) return memory
  const described = isKnown || memory.described.some(({ name }) => name === first.name) ? memory.described : [first, ...memory.described].slice(0, DESCRIBED)
  // “her office said … She …”
  const [owner] = words[0]?.word.people.owners ? salient(context, pack, q.source?.start ?? q.start, { of: 'person', gender: null }, memory) : []
  const told = toldBy(context, q, again ? memory.told : none)
  if (owner) return { speakers, offset: q.source?.start ?? q.start, person: owner, told, described, genders: memory.genders }
  const person = isPerson || (!isKnown && isOnePerson(words)) || memory.person?.name === first.name ? first : memory.person
  return { speakers, offset: q.source?.start ?? q.cue?.start ?? q.start, person, told, described, genders: memory.genders }
}

/** Classes of what is felt as often as it is said. */
const feelings: ReadonlySet<string> = new Set<CueClass>(['worry', 'hope', 'doubt', 'regret'])

const none: ReadonlySet<string> = new Set<string>()

function toldBy({ named }: Context, { start, end, source }: FoundQuotation, before: ReadonlySet<string>): ReadonlySet<string> {
  const names = named.slice(firstStartingFrom(named, start), firstStartingFrom(named, end)).filter(({ mention }) => mention.start !== source?.start).map(({ person }) => person.name)
  return names.length === 0 ? before : new Set([...before, ...names])
}

// “Rina menegur pengacara Bayu, yang menyebut kapal itu tenggelam. Ia …”: the sentence stays Rina's.
function inPassing({ doc, speaking }: Context, pack: LanguagePack, q: FoundQuotation): boolean {
  if (q.cue === null || q.source === null) return false
  const before = doc.tokens[firstEndingAfter(doc.tokens, q.cue.start) - 1]
  if (before === undefined || !before.word.cue.relatives) return false
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, q.cue.start)]
  const subject = sentence && speaking[firstStartingFrom(speaking, sentence.start)]
  return subject !== undefined && subject.person.kind === 'person' && subject.mention.end < q.source.start
}
