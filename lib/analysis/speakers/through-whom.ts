import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from '../people/country-at'
import { phraseAt } from '../people/phrase-at'
import { firstEndingAfter } from '../text/outside'
import type { Context } from './speaker-context'
import { tokensIn } from './tokens-in'

/** Most words from whoever speaks through somebody to the name: “Peru melalui Menteri Luar Negeri | Rina Wati|”. */
const WITHIN = 14

/** The country of a state or of its body that speaks through somebody: “| Peru | melalui juru bicaranya, Rina Wati, …”, “| Muhammadiyah | lewat Ketua Bidang Hubungan Luar Negeri Rina Wati …”; null: nobody does. */
export function throughWhom({ doc, firstMention }: Context, { people }: LanguagePack, name: string): string | null {
  const first = firstMention.get(name)
  const sentence = first && doc.sentences[firstEndingAfter(doc.sentences, first.start)]
  if (!first || !sentence || people.ownerStands === 'before') return null
  const words = tokensIn(doc.tokens, { start: sentence.start, end: first.start })
  const tie = words.findLastIndex(({ word }) => word.cue.channels && word.cue.settings && word.shape.small)
  const office = tie < 0 ? undefined : words[tie + 1]?.word.people
  if (tie < 1 || words.length - tie > WITHIN || !(office?.titleWords || office?.voices || phraseAt('titles', words, tie + 1) > 0)) return null
  for (let i = tie - 1; i >= 0 && words[i]?.kind === 'word'; i--) {
    const country = countryAt(words, i)?.country ?? (words[i]?.word.shape.capital ? people.nationalOffices.get(words[i]?.lower ?? '') : undefined)
    if (country !== undefined) return country
  }
  return null
}
