import type { MatrixRow } from '../../document'
import type { Columns } from '../table'
import type { ExportedQuotation } from './quotation-columns'

/** Somebody for and against one country, with the country's name. */
interface ExportedContradiction {
  readonly row: MatrixRow
  readonly country: string
  readonly countryName: string
  readonly opposing: number
  readonly supporting: number
  readonly against: ExportedQuotation
  readonly toward: ExportedQuotation
}

/** A row a speaker and a country that they spoke against and for: how often, and the strongest quotation of each side. */
export const contradictionColumns: Columns<ExportedContradiction> = [
  { name: 'speaker', cell: ({ row }) => row.key },
  { name: 'speakerName', cell: ({ row }) => row.name },
  { name: 'speakerCountry', cell: ({ row }) => row.country },
  { name: 'country', cell: ({ country }) => country },
  { name: 'countryName', cell: ({ countryName }) => countryName },
  { name: 'oppose', cell: ({ opposing }) => opposing },
  { name: 'support', cell: ({ supporting }) => supporting },
  ...side('Against', ({ against }) => against),
  ...side('For', ({ toward }) => toward),
]

function side(name: string, quotationOf: (row: ExportedContradiction) => ExportedQuotation): Columns<ExportedContradiction> {
  return [
    { name: `content${name}`, cell: (row) => quotationOf(row).content },
    { name: `score${name}`, cell: (row) => quotationOf(row).stances.find((stance) => stance.country === row.country)?.score ?? null },
    { name: `quotation${name}`, cell: (row) => quotationOf(row).id },
    { name: `article${name}`, cell: (row) => quotationOf(row).article.id },
    { name: `title${name}`, cell: (row) => quotationOf(row).article.title },
    { name: `outlet${name}`, cell: (row) => quotationOf(row).outlet },
    { name: `publishedAt${name}`, cell: (row) => quotationOf(row).publishedAt },
  ]
}
