import type { LanguagePack } from '../../languages/language-pack'

/** A word without the mark of an owner and the dots of an abbreviation: “Iran's”, “U.S.” */
export function withoutPossessive({ people }: LanguagePack, word: string): string {
  if (!/[.'’]/u.test(word)) return word
  const plain = people.possessive === null ? word : word.replace(people.possessive, '')
  return /^(?:\p{L}\.)+\p{L}?\.?$/u.test(plain) ? plain.replaceAll('.', '') : plain
}
