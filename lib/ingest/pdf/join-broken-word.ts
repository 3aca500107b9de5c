const BROKEN = /([\p{L}]+)([-\u00ad\u2010])$/u
const GOES_ON = /^[\p{L}]+/u

/**
 * Two lines of a paragraph as one. A hyphen at the end of the first is taken out where it only broke a word ("pemerin-tah"), and stays
 * where it belongs: names ("Diaz-Canel"), doubled words ("sanksi-sanksi") and what stands with a hyphen elsewhere. `words`: those of the text, in lower case.
 */
export function joinBrokenWord(first: string, second: string, words: ReadonlySet<string>): string {
  const [, start, hyphen] = BROKEN.exec(first) ?? []
  const end = GOES_ON.exec(second)?.[0]
  if (start === undefined || end === undefined) return /[\u2013\u2014/]$/.test(first) && !/\s[\u2013\u2014/]$/.test(first) ? first + second : `${first} ${second}`
  const joined = first.slice(0, -1) + second
  return hyphen === '\u00ad' || !keepsHyphen(start, end, words) ? joined : first + second
}

function keepsHyphen(start: string, end: string, words: ReadonlySet<string>): boolean {
  const [left, right] = [start.toLowerCase(), end.toLowerCase()]
  if (words.has(left + right)) return false
  if (words.has(`${left}-${right}`) || /^\p{Lu}/u.test(end)) return true
  // “negara-negara”, “sanksi-sanksinya”, “tolong-menolong”
  if (right.startsWith(left) || (left.length >= 4 && right.endsWith(left.slice(1)))) return true
  // “kedua-duanya”, “sewenang-wenang”
  const again = right.length >= 3 ? left.indexOf(right.slice(0, 3), 1) : -1
  return again !== -1 && right.startsWith(left.slice(again))
}
