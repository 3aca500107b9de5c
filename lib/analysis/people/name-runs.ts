import type { Sentence } from '../../document'
import { surnameParticles } from '../../languages/shared/surname-particles'
import { appealAt } from './appeal-at'
import { fieldsOfBody } from './fields-of-body'
import { opensCue } from './opens-cue'
import { phraseAt, phraseEndingAt } from './phrase-at'
import type { ReadToken } from '../words/read-tokens'

/** Tokens [from, to) that are written like a name: capitalised words, initials and the particles between them. */
export interface NameRun {
  readonly from: number
  readonly to: number
}

/** The longest stretches of a sentence that are written like names. */
export function nameRuns(tokens: readonly ReadToken[], sentence: Sentence): readonly NameRun[] {
  const runs: NameRun[] = []
  let i = sentence.firstToken
  while (i < sentence.endToken) {
    const appeal = appealAt(tokens, i, sentence.endToken)
    if (appeal > 0) {
      runs.push({ from: i, to: i + appeal })
      i += appeal
      continue
    }
    const opening = opensSurname(tokens, i, sentence.firstToken) ? particlesAt(tokens, i) : 0
    if (opening === 0 && !isNameWord(tokens[i]) || endsDegree(tokens, i) || (i === sentence.firstToken && isOpener(tokens, i)) || opensAttribution(tokens, i, sentence.firstToken)) {
      i++
      continue
    }
    const to = endOfRun(tokens, i + opening, sentence.endToken)
    runs.push({ from: i, to })
    i = to
  }
  return runs
}

// “envoy | de Villar |”, “said | van Weel |”: a surname alone
function opensSurname(tokens: readonly ReadToken[], i: number, sentenceStart: number): boolean {
  const before = tokens[i - 1]
  return i > sentenceStart && surnameParticles.has(tokens[i]?.text ?? '') && (phraseEndingAt('titles', tokens, i - 1) > 0 || before?.word.people.honorifics === true || opensCue(before))
}

// “Rina Wati, Ph.D|, …”
function endsDegree(tokens: readonly ReadToken[], i: number): boolean {
  const dot = tokens[i - 1]
  return dot?.text === '.' && dot.end === tokens[i]?.start && tokens[i - 2]?.end === dot.start && tokens[i]?.word.shape.initial === true && tokens[i - 2]?.word.shape.initial === false
}

function endOfRun(tokens: readonly ReadToken[], from: number, end: number): number {
  let i = from + 1
  while (i < end) {
    const token = tokens[i]
    if (token === undefined || tokens[i - 1]?.word.people.possessive) break
    if (isGluedBehindName(tokens, from, i)) break
    if (isNameWord(token) || goesOn(token)) {
      i++
      continue
    }
    const next = isNameWord(tokens[i + 1])
    const office = phraseAt('titles', tokens, i - 1)
    // “Ministry | of Interior”
    const behind = bodyGoesOn(tokens, from, i)
    if (behind > 0) i += behind
    else if (next && token.word.people.origins && tokens[i - 1]?.word.people.organisations && tokens[i + 1]?.word.people.portfolios) i += 2
    // “Secretary of State Rina Wati”: a small word inside the office
    else if (office > 1 && i - 1 + office <= end) i += office - 1
    else if (particlesAt(tokens, i) > 0) i += particlesAt(tokens, i) + 1
    else if (next && isInitialDot(tokens, i)) i += 2
    else if (isNickname(tokens, i)) i += 4
    // “Pangdam XVII/ | Cenderawasih Rina Wati”
    else if (next && token.text === '/' && tokens[i - 1]?.word.shape.roman) i += 2
    else if (token.text === ',' && isGeneration(tokens[i + 1])) i += 2
    else if (fieldsOfBody(tokens, from, i) > 0) i += fieldsOfBody(tokens, from, i)
    else break
  }
  return i
}

// “Ali Rashid|Berg menolak”: a lost space shows where a link to the first name ended; but “PresidenBerg”
function isGluedBehindName(tokens: readonly ReadToken[], from: number, i: number): boolean {
  const before = tokens[i - 1]
  return i - from >= 2 && before?.end === tokens[i]?.start && isNameWord(before) && isNameWord(tokens[i]) && before?.word.shape.initial === false && phraseAt('titles', tokens, i - 1) === 0
}

/** Number of tokens at i by which the name of a body goes on: “Committee | on Foreign | Relations”, “Center for Strategic | and International | Studies”, “Bank | of Japan |”; 0 where it ends. */
function bodyGoesOn(tokens: readonly ReadToken[], from: number, i: number): number {
  const [token, before] = [tokens[i], tokens[i - 1]]
  if (token?.word.people.joins === true && isNameWord(tokens[i + 1]) && isNameWord(tokens[i + 2])) {
    for (let k = i - 1; k > from; k--) if (tokens[k]?.word.people.namedBehind === true && tokens[k - 1]?.word.people.namedFor === true) return 2
    return 0
  }
  if (token?.word.people.namedBehind !== true || before?.word.people.namedFor !== true) return 0
  const length = tokens[i + 1]?.word.people.demonstratives === true ? 3 : 2
  const first = tokens[i + length - 1]
  // “Community of | West | African States”
  if (first?.word.shape.capital === true && first.word.people.notNames && !first.word.cue.times && isNameWord(tokens[i + length]) && isNameWord(tokens[i + length + 1])) return length + 1
  return isNameWord(first) && first?.word.cue.times !== true ? length : 0
}

/** “Bo Lee | Jr |”, “Bo Lee, | Jr. |, said” */
export const isGeneration = (token: ReadToken | undefined): boolean => token?.text === 'Jr' || token?.text === 'Sr'

/** Number of small words at i that a word of a name follows: “Rina | van den | Berg”. */
function particlesAt(tokens: readonly ReadToken[], i: number): number {
  let length = 0
  while (length < 3 && (tokens[i + length]?.word.people.particles === true)) length++
  return isNameWord(tokens[i + length]) ? length : 0
}

/** Whether a short form in brackets stands inside a name: “Herlinawati | (Hera) | Santoso”, but “Menteri (Menko) Rina Wati”. */
export function isNickname(tokens: readonly ReadToken[], i: number): boolean {
  const before = tokens[i - 1]?.word
  const short = tokens[i + 1]
  if (tokens[i]?.text !== '(' || tokens[i + 2]?.text !== ')' || before === undefined || short === undefined || !isNameWord(short) || !isNameWord(tokens[i + 3])) return false
  const office = [before, short.word].some(({ people }) => people.portfolios || people.organisations || people.titleWords || people.officeShape)
  return !office && short.text !== short.text.toUpperCase() && short.lower.charAt(0) === before.lower.charAt(0) && phraseAt('titles', tokens, i + 1) === 0
}

// “Budi S. Santoso”, “Dr. Rina”
function isInitialDot(tokens: readonly ReadToken[], i: number): boolean {
  const before = tokens[i - 1]
  return tokens[i]?.text === '.' && before !== undefined && !before.word.asName && before.end === tokens[i]?.start && (before.text.length === 1 || /^(?:Dr|Drg|Drh|Drs|Ir|Prof|Mr|Mrs|Ms|Hj|H|KH|Pdt|Tgk|Ny|Tn|Ust|Bpk|Sen|Rep|Gen|Gov|Lt|Col|St|Sri|Brig|Maj|Pol|Inf|Tni|Capt|Adm|Sgt|Kol|Letkol|Mayjen|Brigjen|Letjen|Jend|Kapt|Kombes|Kompol|Komjen|Irjen)$/u.test(before.text))
}

// “Jawa | Barat”
function goesOn(token: ReadToken): boolean {
  return token.word.people.runWords && token.word.shape.capital
}

// “Biasanya”, “Diharapkan”, but “Menteri”; “Kunjungan | Presiden Rina Wati”; “Menuduh | Peru berbohong, …”
function isOpener(tokens: readonly ReadToken[], i: number): boolean {
  if (tokens[i]?.word.cue.activeVerb === true && tokens[i].word.starts.forms.some(({ voice, words }) => voice === 'active' && words.length === 1)) return true
  // “Pidato | Rina”, “Klaim | Rina”, “Pernyataan | Rina”
  if (tokens[i]?.word.people.deedShape === true && (phraseAt('titles', tokens, i + 1) > 0 || isNameWord(tokens[i + 1]))) return true
  if (isNameWord(tokens[i + 1]) && tokens[i]?.word.starts.forms.some(({ voice, words }) => voice === 'nominal' && words.length === 1) === true) return true
  return (tokens[i]?.word.people.openerShape === true) && phraseAt('titles', tokens, i) === 0
}

// “…,” | Jelas | Rina Wati · Tegas | Rina, …: a reporting word that owes its capital to where it stands
function opensAttribution(tokens: readonly ReadToken[], i: number, first: number): boolean {
  return (i === first || tokens[i - 1]?.word.shape.closes === true) && isNameWord(tokens[i + 1]) && tokens[i]?.word.starts.forms.some(({ voice, words }) => voice === 'bare' && words.length === 1) === true
}

/** Whether a token is written like a word of a name. */
export function isNameWord(token: ReadToken | undefined): boolean {
  return token !== undefined && token.word.people.nameWord
}
