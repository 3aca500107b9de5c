import type { Sentence } from '../../../document'
import { cueAt, cuesAt, isFinal, peopleAt, textAt, type CueHit, type Range, type Reading } from '../reading'
import { someoneSpeaks } from '../sources/can-speak'
import { sourceAfter } from '../sources/source-after'
import { sourceBefore } from '../sources/source-before'

/** Words between what points back and the verb: “Hal itu | juga sebelumnya | disampaikan Rina”. */
const WITHIN = 3
/** Words before the verb of which what points back is the object: “| Menteri Luar Negeri Peru Rina Wati | menyampaikan hal itu …”. */
const SUBJECT_WITHIN = 16

/** Who a sentence that points back as a whole says has said the one before: “Hal itu disampaikan | Rina Wati |.”, “| Rina Wati | menyampaikan hal itu di Lima.”; null: it says nothing of the kind. */
export function attributedBy(reading: Reading, { firstToken, endToken }: Sentence): { readonly cue: Range; readonly source: Range } | null {
  if (reading.pack.people.ownerStands === 'before') return null
  return pointsBackAt(reading, firstToken) ? passively(reading, firstToken, endToken) : actively(reading, firstToken, endToken)
}

function passively(reading: Reading, firstToken: number, endToken: number): { readonly cue: Range; readonly source: Range } | null {
  let i = firstToken + 2
  while (i < firstToken + 2 + WITHIN && cueAt(reading, i).adverbs) i++
  const cue = speechAt(reading, i, endToken, 'passive')
  if (cue === undefined) return null
  const source = sourceAfter(reading, cueAt(reading, cue.to).byWords ? cue.to + 1 : cue.to, endToken)
  // “Hal itu disampaikan | lewat surat |”, “… dibenarkan | keesokan harinya |”
  return source !== null && !peopleAt(reading, source.from).pronouns && someoneSpeaks(reading, source) ? { cue: { from: firstToken, to: cue.to }, source } : null
}

function actively(reading: Reading, firstToken: number, endToken: number): { readonly cue: Range; readonly source: Range } | null {
  for (let i = firstToken + 1; i < Math.min(endToken, firstToken + SUBJECT_WITHIN); i++) {
    const cue = speechAt(reading, i, endToken, 'active')
    if (cue === undefined) continue
    const source = pointsBackAt(reading, cue.to) && isWhole(reading, cue.to + 2) ? sourceBefore(reading, i, firstToken, false) : null
    return source !== null && source !== 'linked' && !peopleAt(reading, source.from).pronouns && someoneSpeaks(reading, source) ? { cue, source } : null
  }
  return null
}

// “Rina Wati mengatakan hal itu | di Lima |”, but “Rina Wati mengatakan hal itu | akan merugikan Peru |”
function isWhole(reading: Reading, i: number): boolean {
  const { settings, times, addresseeMarkers } = cueAt(reading, i)
  return settings || times || addresseeMarkers || isFinal(reading, i) || textAt(reading, i) === ','
}

function speechAt(reading: Reading, i: number, endToken: number, voice: 'active' | 'passive'): CueHit | undefined {
  return cuesAt(reading, i, endToken).find(({ form }) => form.voice === voice && form.cueClass === 'speech' && !cueAt(reading, i).credits)
}

// “Hal itu”, “Pernyataan tersebut”, “Penegasan ini”, but “hal senada”, “hal yang sama”
function pointsBackAt(reading: Reading, i: number): boolean {
  const isSaid = cueAt(reading, i).backReferences || cuesAt(reading, i, i + 1).some(({ form }) => form.voice === 'nominal' && form.words.length === 1)
  return isSaid && peopleAt(reading, i + 1).demonstratives
}
