import type { Speaker } from '../../document'
import type { LanguagePack } from '../../languages/language-pack'
import { firstEndingAfter } from '../text/outside'
import type { Context } from './speaker-context'
import { isWorldBody } from './speaker-country'
import { tokensIn } from './tokens-in'

/** Most words of an office before its holder's name: “A deputy foreign minister, | Ann Miller”. */
const OFFICE_WITHIN = 6

/** Whether somebody is one of those who hold such an office, and no one named before: “| A deputy minister |, Ann Miller, said”, “| a spokeswoman | said”. For languages that put whose before what. */
export function isOneOfOffice({ doc: { tokens }, byName, firstMention }: Context, { people }: LanguagePack, { name, source }: Speaker): boolean {
  if (people.ownerStands === 'after') return false
  const [first] = source === null ? [] : tokensIn(tokens, source)
  if (first?.word.people.determiners) return tokensIn(tokens, source ?? first).some(({ word }) => word.people.titleWords)
  const mention = byName.has(name) ? firstMention.get(name) : undefined
  if (mention === undefined) return false
  const at = firstEndingAfter(tokens, mention.start)
  for (let i = at - 1; i >= at - OFFICE_WITHIN; i--) {
    const word = tokens[i]?.word
    if (word?.people.determiners && !word.people.severals) return i < at - 1 && tokens.slice(i + 1, at).some((token) => token.word.people.titleWords)
    if (tokens[i]?.text !== ',' && !word?.people.titleWords && !word?.people.portfolios) return false
  }
  return false
}

/** Whether somebody speaks for a state by an office that does not tell which: “said | Ambassador | Ann Miller”, “spokesman Bo Lee”; but “UN spokesman Bo Lee”. */
export function isVoice({ byName }: Context, pack: LanguagePack, speaker: Speaker): boolean {
  const office = byName.get(speaker.name)?.office ?? speaker.role
  if (!byName.has(speaker.name) || !office || isWorldBody(pack, { ...speaker, role: office })) return false
  const words = office.toLowerCase().split(' ')
  return words.some((word) => pack.people.stateVoices.has(word)) && words.every((word) => pack.people.titleWords.has(word) || pack.people.portfolios.has(word))
}

/** Whether a source is what belongs to whoever spoke last: “| Her | ministry said”, “| their | lawyers said”. */
export function belongsToSpeaker({ doc }: Context, { source }: Speaker): boolean {
  const [first, ...more] = source === null ? [] : tokensIn(doc.tokens, source)
  return first?.word.people.owners === true && more.length > 0 && more.every(({ word }) => word.people.titleWords || word.people.organisations || word.people.portfolios || word.people.stateVoices)
}

/** The state of the capital that a sentence is set in, right before an office: “| In Oslo, | Trade Minister Ann Miller said”, “In Oslo, the trade ministry said”; null elsewhere. For languages whose papers have no state of their own. */
export function stateOfSetting({ doc, byName, firstMention }: Context, { countries, people }: LanguagePack, { name, source }: Speaker): string | null {
  const at = byName.has(name) ? firstMention.get(name) : source
  const sentence = at ? doc.sentences[firstEndingAfter(doc.sentences, at.start)] : undefined
  if (!at || !sentence || countries.home !== null || people.ownerStands === 'after') return null
  const capital = doc.mentions[firstEndingAfter(doc.mentions, sentence.start)]
  const [first, ...more] = tokensIn(doc.tokens, { start: sentence.start, end: at.start }).filter(({ end }) => end <= at.start)
  const [comma, ...office] = more.filter(({ start }) => capital && start >= capital.end)
  const opens = first?.word.people.locatives === true && capital?.via === 'capital' && more[0]?.start === capital.start && comma?.text === ','
  return opens && office.every(({ text, word }) => text === ',' || word.people.titleWords || word.people.portfolios || word.people.demonstratives) ? capital.country : null
}
