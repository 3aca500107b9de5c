import type { Sentence } from '../../../document'
import type { Attribution } from '../sources/attribution'
import { cueAt, isCapitalised, isFinal, textAt, type Range, type Reading } from '../reading'

/** The quotation before another, and who said it. */
export interface Previous {
  readonly paragraph: number
  readonly attribution: Attribution | null
  readonly said: Range
  /** Whether its marks are left open at the end of its paragraph: the next one goes on, whatever stands behind it there. */
  readonly isOpen: boolean
}

/** Banners reading “A”, “B” | and | “C”: what stands beside words that are shown or chanted is as well. */
export function listed(reading: Reading, { from }: Range, previous: Previous | null): Attribution | null {
  if (previous?.attribution?.rule !== 'displayed' || from - previous.said.to > 3) return null
  for (let i = previous.said.to; i < from; i++) if (!/^[,;]$/u.test(textAt(reading, i)) && !cueAt(reading, i).joiners) return null
  return previous.attribution
}

/** “A,” kata Rina. “B.” · a paragraph of quoted speech alone after another quotation: the same speaker goes on. */
export function continued(reading: Reading, range: Range, sentence: Sentence, end: number, previous: Previous | null): Attribution | null {
  const startsSentence = range.from === sentence.firstToken
  const alone = range.to >= sentence.endToken - 1
  const words = range.to - range.from
  if (words < 4) return null
  if (previous?.isOpen === true && startsSentence) return goesOn(range)
  if (previous !== null && previous.paragraph === sentence.paragraph && previous.attribution) {
    if (!startsSentence && !splitsSpeech(reading, range, previous.attribution)) return null
    if (startsSentence && !alone) return null
    return { ...previous.attribution, rule: 'goes-on' }
  }
  if (answers(reading, range, sentence)) return { cue: { from: range.from, to: range.from, form: null }, source: null, rule: 'answer' }
  if (!startsSentence || !alone || end === 0) return null
  return goesOn(range)
}

const goesOn = ({ from }: Range): Attribution => ({ cue: { from, to: from, form: null }, source: null, rule: 'goes-on' })

// “A: “We will pay.”” in an interview: the one who is asked
function answers(reading: Reading, { from }: Range, { firstToken }: Sentence): boolean {
  return from === firstToken + 2 && textAt(reading, from - 1) === ':' && isCapitalised(reading, firstToken) && cueAt(reading, firstToken).answerLabels
}

// “A,” kata Rina, “B”
function splitsSpeech(reading: Reading, range: Range, attribution: Attribution): boolean {
  const last = Math.max(attribution.cue.to, attribution.source?.to ?? 0)
  return range.from > last && range.from - last < 12 && /^[,:–—-]$/u.test(textAt(reading, range.from - 1)) || (isFinal(reading, range.from - 1) && isCapitalised(reading, range.from + 1))
}
