import type { Found } from './build-quotation'
import { hasTitle } from '../sources/has-title'
import { cueAt, lowerAt, type Range, type Reading } from '../reading'

const evaluative: ReadonlySet<string> = new Set(['praise', 'thank', 'welcome', 'support', 'regret', 'condemn', 'criticise', 'accuse', 'blame', 'reject', 'protest'])

/** Leaves out what only passes on another report of the sentence: the agency behind it, a speech that is itself what is praised or condemned. */
export function withoutPassedOn(reading: Reading, found: readonly Found[], used: readonly unknown[]): readonly Found[] {
  const own = found.filter((f) => !creditsDirect(reading, f, used))
  if (own.length < 2) return own
  return own.filter((f) => !own.some((other) => other !== f && (creditsOutlet(reading, f, other) || isObject(reading, f, other) || namesSpeech(reading, f, other))))
}

// “Ann repeated | her claim that | the ship had sunk”
function namesSpeech(reading: Reading, f: Found, inner: Found): boolean {
  // “Klaim Rina bahwa kapal itu karam keliru, | kata Bayu”, “Bayu mengatakan | klaim Rina bahwa … keliru”: he judges what another says
  if (f.cue !== null && (f.cue.from >= f.content.to || reading.cues.verbShape !== null && inner.source !== null)) return false
  return inner.rule === 'nominal-cue' && f.rule !== 'nominal-cue' && inner.cue !== null && (f.cueClass === 'speech' || f.cueClass === 'claim') && inner.cue.from >= f.content.from && inner.cue.from - f.content.from < 3 && inner.content.to === f.content.to
}

// “Menurut kantor berita Jiji, Rina | mengatakan: “…””, ““…,” tulis | pernyataan itu |, lapor Jiji”: the direct quotation has its own source
function creditsDirect(reading: Reading, f: Found, used: readonly unknown[]): boolean {
  if (f.source === null || f.cue === null || f.content.to > f.cue.from && f.rule !== 'according-to' || !isOutlet(reading, f.source)) return false
  for (let i = f.content.from; i <= f.content.to; i++) if (used[i] !== undefined) return true
  return false
}

// “Rina mengatakan kapal itu tenggelam, kata kantor berita”
function creditsOutlet(reading: Reading, f: Found, inner: Found): boolean {
  if (f.source === null || f.cue === null || inner.cue === null || inner.source === null || !isOutlet(reading, f.source) && !isOwnPaper(reading, f.source)) return false
  // “Ann, according to a transcript, | said that the ship had sunk |”
  const speaks = holds(f.content, inner.source) || f.rule === 'according-to' && inner.cue.from === f.content.from
  return (f.content.to <= f.cue.from || f.rule === 'according-to') && holds(f.content, inner.cue) && speaks && !isOutlet(reading, inner.source)
}

// “Reuters”, “the agency”, “Kantor berita Jiji”, “local media”: no person among them
function isOutlet(reading: Reading, { from, to }: Range): boolean {
  const { outlets } = reading.cues
  if (outlets.has(lowerAt(reading, from)) || outlets.has(lowerAt(reading, to - 1))) return true
  for (let i = from; i < to; i++) if (cueAt(reading, i).newsWords) return !hasTitle(reading, from, to)
  return false
}

// “Peru accused Norway of theft, according to | its statement |”: whoever speaks has put it on paper, but “according to a court document”
function isOwnPaper(reading: Reading, { from, to }: Range): boolean {
  if (reading.pack.people.ownerStands === 'after' || to - from !== 2 || !cueAt(reading, from + 1).documents) return false
  // “a statement | published on its website”
  const owned = cueAt(reading, to).issuing && [to + 1, to + 2, to + 3].some((i) => cueAt(reading, i).possessors)
  return cueAt(reading, from).possessors || owned
}

// “memuji Rusia yang mengutuk serangan itu”
function isObject(reading: Reading, f: Found, outer: Found): boolean {
  if (f.cue === null || f.source === null || !evaluative.has(outer.cueClass ?? '') || !holds(outer.content, f.cue) || !holds(outer.content, f.source) || f.source.from > f.cue.from) return false
  let i = f.cue.from - 1
  while (cueAt(reading, i).adverbs) i--
  return cueAt(reading, i).relatives
}

function holds(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to
}
