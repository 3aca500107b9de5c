import { reasonText, type Stance } from '../../document'
import type { Columns } from '../table'
import { saidColumns, type ExportedQuotation } from './quotation-columns'

/** One stance with the quotation that takes it. */
interface ExportedStance {
  readonly quotation: ExportedQuotation
  readonly stance: Stance
}

/** A row a stance: the quotation, the country, and score, label and confidence as they are shown. */
export const stanceColumns: Columns<ExportedStance> = [
  ...saidColumns.map(({ name, cell }) => ({ name: name === 'id' ? 'quotation' : name, cell: ({ quotation }: ExportedStance) => cell(quotation) })),
  { name: 'country', cell: ({ stance }) => stance.country },
  { name: 'label', cell: ({ stance }) => stance.label },
  { name: 'score', cell: ({ stance }) => stance.score },
  { name: 'raw', cell: ({ stance }) => stance.raw },
  { name: 'confidence', cell: ({ stance }) => stance.confidence },
  { name: 'reason', cell: ({ stance }) => (stance.label === 'abstained' ? reasonText(stance.reason, 'en') : null) },
  { name: 'evidence', cell: ({ stance }) => stance.evidence.map(({ text }) => text) },
]
