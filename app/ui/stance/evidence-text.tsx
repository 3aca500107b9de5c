import type { QuotationRow } from '../../../lib/store/rows'
import { evidenceAround, evidenceSegments } from './evidence-segments'
import { markFound, type MarkedSegment } from './mark-found'

/** What was said, the words that made the scores underlined in the colour of their sign; those of the report around it stand before and after. The words that lead in from the cue are grey, those searched for marked. */
export function EvidenceText({ row }: { readonly row: Pick<QuotationRow, 'content' | 'lead' | 'start' | 'stances' | 'kind' | 'found'> }) {
  const leadStart = row.start - row.lead.length
  const { before, after } = evidenceAround(row.lead + row.content, leadStart, row.stances)
  const [open, close] = row.kind === 'direct' ? ['“', '”'] : ['', '']
  return (
    <>
      {before.map((segment, i) => (
        <span key={i}>
          <Segment segment={{ ...segment, found: false }} /> …{' '}
        </span>
      ))}
      {row.lead === '' ? null : (
        <span className="lead">
          {markFound(evidenceSegments(row.lead, leadStart, row.stances), leadStart, row.found).map((segment, i) => (
            <Segment key={i} segment={segment} />
          ))}
        </span>
      )}
      {open}
      {markFound(evidenceSegments(row.content, row.start, row.stances), row.start, row.found).map((segment, i) => (
        <Segment key={i} segment={segment} />
      ))}
      {close}
      {after.map((segment, i) => (
        <span key={i}>
          {' '}
          … <Segment segment={{ ...segment, found: false }} />
        </span>
      ))}
    </>
  )
}

function Segment({ segment: { text, sign, found } }: { readonly segment: MarkedSegment }) {
  const words = found ? <mark>{text}</mark> : text
  if (sign === null) return words
  return (
    <u className="evidence" data-sign={sign}>
      {words}
    </u>
  )
}
