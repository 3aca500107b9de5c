import { cueAt, textAt, type Reading } from '../reading'

/** “said it would limit trade | and resolved not to pay”: the second verb is a deed of the one who said it; “would be arrested and deported” is not. */
export function leavesWhatWouldBe(reading: Reading, from: number, joiner: number): boolean {
  let verb = joiner + 1
  while (cueAt(reading, verb).adverbs) verb++
  if (!cueAt(reading, verb).deedVerb || cueAt(reading, joiner - 1).deedVerb) return false
  for (let i = joiner - 1; i >= from; i--) {
    const lowerCue = cueAt(reading, i)
    if (lowerCue.modals) return true
    if (lowerCue.finites || lowerCue.progressives || lowerCue.relatives || lowerCue.clauseOpeners || textAt(reading, i) === ',') return false
  }
  return false
}
