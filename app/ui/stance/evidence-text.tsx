import type { Stance } from '../../../lib/document'
import { evidenceSegments } from './evidence-segments'

interface Props {
  readonly content: string
  readonly start: number
  readonly stances: readonly Stance[]
}

/** What was said, the words that made the scores underlined in the colour of their sign. */
export function EvidenceText({ content, start, stances }: Props) {
  return evidenceSegments(content, start, stances).map((segment, i) =>
    segment.sign === null ? (
      segment.text
    ) : (
      <u key={i} className="evidence" data-sign={segment.sign}>
        {segment.text}
      </u>
    ),
  )
}
