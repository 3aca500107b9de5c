import type { LanguagePack } from '../../languages/language-pack'
import type { ReadToken } from '../words/read-tokens'
import { countryAt } from './country-at'
import type { NameRun } from './name-runs'
import { placesOf } from './places-of'

/** Where a name ends before a state that is no part of it, as the name stands without it elsewhere: “menurut | Rina | Peru telah mundur”. */
export function beforeState({ people }: LanguagePack, tokens: readonly ReadToken[], { from, to }: NameRun): number {
  if (people.ownerStands === 'before' || to - from < 2) return to
  for (let i = from + 1; i < to; i++) if (i + (countryAt(tokens, i)?.length ?? 0) === to && countryAt(tokens, i)?.institution !== true) return standsWithout(tokens, from, i) ? i : to
  return to
}

function standsWithout(tokens: readonly ReadToken[], from: number, to: number): boolean {
  const [first, length] = [tokens[from], to - from]
  return first?.word.shape.capital === true && placesOf(tokens, first.text).some((k) => k !== from && tokens.slice(k, k + length).every(({ text }, on) => text === tokens[from + on]?.text) && countryAt(tokens, k + length) === undefined && !tokens[k]?.word.people.notNames)
}
