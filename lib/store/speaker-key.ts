/** What two forms of one name have in common: lower case, without diacritics and punctuation. "Miguel Díaz-Canel" → "miguel diaz canel". */
export function speakerKey(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const words = plain.replace(/['’.]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
  return words === '' ? name : words
}

/** Last word of a key: what a person is called on second mention. */
export function surnameOf(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}
