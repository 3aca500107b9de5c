import type { AnswerLabel } from '../../../lib/document'
import { ShareShape } from './share-shape'

/** How many stances oppose, are neutral, support and have no answer, as one bar. A list has hundreds: a page carries their counts alone, not their shapes. */
export function ShareBar({ counts: { oppose, neutral, support, abstained } }: { readonly counts: Readonly<Record<AnswerLabel, number>> }) {
  return <ShareShape counts={{ oppose, neutral, support, abstained }} />
}
