/** Endings of domains. */
const DOMAIN = /^(?:www|com|co|id|net|org|news|tv|uk|online|the)$/

/** Whether two names are of one newsroom: “Kompas Cyber Media” and “Kompas.com”, “Tim detikcom” and “detikcom”. */
export function sharesName(one: string, other: string): boolean {
  const [own, others] = [wordsOf(one), wordsOf(other)]
  const joined = own.join('')
  if (joined === '' || others.length === 0) return false
  return joined === others.join('') || own.some((word) => word.length >= 4 && word === others[0]) && (own[0] === others[0] || own.length <= 3)
}

function wordsOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  const telling = words.filter((word) => !DOMAIN.test(word))
  return telling.length > 0 ? telling : words
}
