const PLAIN = /^[\x00-\x7f]*$/
/** Words with a blank between them, as a key has them. */
const WORDS = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** What two forms of one name have in common: lower case, without diacritics and punctuation. "Miguel Díaz-Canel" → "miguel diaz canel". */
export function speakerKey(name: string): string {
  // most names are plain letters, of which nothing can be taken away
  const plain = (PLAIN.test(name) ? name : name.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase()
  if (WORDS.test(plain)) return plain
  const words = plain.replace(/['’.]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return words === '' ? name : words
}

/** Last word of a key: what a person is called on second mention. */
export function surnameOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}
