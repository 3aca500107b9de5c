import type { LanguagePack } from '../../languages/language-pack'
import { countryAt } from './country-at'
import type { NameRun } from './name-runs'
import type { ReadToken } from '../words/read-tokens'

/** Most words of what kind of body it is: “perusahaan baterai asal | Peru”. */
const KIND_WITHIN = 4

/** The country that the kind of a body tells before its name: “kantor berita | Peru |, Kabar Laut”, “perusahaan baterai asal | Peru |, Cakra Energi”; null: none. For languages that put whose behind what. */
export function stateOfBody({ people }: LanguagePack, tokens: readonly ReadToken[], { from, to }: NameRun, firstToken: number): string | null {
  if (people.ownerStands === 'before' || tokens[from - 1]?.text !== ',' || tokens[to]?.text !== ',') return null
  for (let i = from - 2; i > firstToken && i > from - 6; i--) {
    const owner = countryAt(tokens, i)
    if (owner === undefined || i + owner.length !== from - 1) continue
    for (let kind = i - 1; kind >= firstToken && kind >= i - KIND_WITHIN && tokens[kind]?.kind === 'word'; kind--) {
      const word = tokens[kind]?.word
      if (word?.people.organisations || word?.cue.newsWords || word?.people.voices && !word.people.writings) return owner.country
      if (word?.people.locatives || word?.people.titleWords) return null
    }
  }
  return null
}
