import type { FoundQuotation, Sentence } from '../../../document'
import { buildQuotation } from '../contents/build-quotation'
import { isNameAlone } from './is-name-alone'
import { cueAt, inQuotes, isCapitalised, textAt, type Range, type Reading } from '../reading'
import { trimmed } from '../contents/trimmed'

/** What is answered in an interview that is printed as one, without marks: “Will there be war?”, and below it “Ann Miller: Nobody wants one.” or “A: Nobody wants one.” */
export function labelledAnswers(reading: Reading): readonly FoundQuotation[] {
  const { sentences } = reading
  return sentences.flatMap((sentence, k) => {
    const label = labelOf(reading, sentence)
    if (label === null || !asks(reading, sentences[k - 1], sentence) || inQuotes(reading, label.to + 1)) return []
    let last = k
    while (sentences[last + 1]?.paragraph === sentence.paragraph) last++
    const content = trimmed(reading, { from: label.to + 1, to: sentences[last]?.endToken ?? sentence.endToken })
    // “J: Kapal itu tua”, “A: The ship is old”: whoever is asked
    const isLetter = cueAt(reading, label.from).answerLabels
    const quotation = content.to - content.from < 2 ? null : buildQuotation(reading, { content, cue: null, cueClass: null, source: isLetter ? null : label, rule: isLetter ? 'answer' : 'labelled-answer' })
    return quotation ? [quotation] : []
  })
}

/** Most words of a name. */
const NAME_WITHIN = 5

// “| Ann Miller |: …”; null where no name and its colon open the sentence
function labelOf(reading: Reading, { firstToken }: Sentence): Range | null {
  let to = firstToken
  while (to < firstToken + NAME_WITHIN && textAt(reading, to) !== ':') to++
  const name = { from: firstToken, to }
  return textAt(reading, to) === ':' && ((reading.personFrom[firstToken] ?? 0) === to || isNameAlone(reading, name) || to === firstToken + 1 && isCapitalised(reading, firstToken) && cueAt(reading, firstToken).answerLabels) ? name : null
}

function asks(reading: Reading, before: Sentence | undefined, { paragraph }: Sentence): boolean {
  return before !== undefined && before.paragraph !== paragraph && textAt(reading, before.endToken - 1) === '?' && !cueAt(reading, before.firstToken).answerLabels
}
