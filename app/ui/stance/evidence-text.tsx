import type { QuotationRow } from '../../../lib/store/rows'
import { evidenceAround, evidenceSegments, type EvidenceSegment } from './evidence-segments'

/** What was said, the words that made the scores underlined in the colour of their sign; those of the report around it stand before and after. The words that lead in from the cue are grey. */
export function EvidenceText({ row }: { readonly row: Pick<QuotationRow, 'content' | 'lead' | 'start' | 'stances' | 'kind'> }) {
  const leadStart = row.start - row.lead.length
  const { before, after } = evidenceAround(row.lead + row.content, leadStart, row.stances)
  const [open, close] = row.kind === 'direct' ? ['“', '”'] : ['', '']
  return (
    <>
      {before.map((segment, i) => (
        <span key={i}>
          <Segment segment={segment} /> …{' '}
        </span>
      ))}
      {row.lead === '' ? null : (
        <span className="lead">
          {evidenceSegments(row.lead, leadStart, row.stances).map((segment, i) => (
            <Segment key={i} segment={segment} />
          ))}
        </span>
      )}
      {open}
      {evidenceSegments(row.content, row.start, row.stances).map((segment, i) => (
        <Segment key={i} segment={segment} />
      ))}
      {close}
      {after.map((segment, i) => (
        <span key={i}>
          {' '}
          … <Segment segment={segment} />
        </span>
      ))}
    </>
  )
}

function Segment({ segment: { text, sign } }: { readonly segment: EvidenceSegment }) {
  if (sign === null) return text
  return (
    <u className="evidence" data-sign={sign}>
      {text}
    </u>
  )
}
