import type { QuotationKind, StanceLabel } from '../document'

/** The stance of a cited quotation toward one country, as it is written beside it. */
export interface CitedStance {
  readonly country: string
  /** Name of the country in the reader's language. */
  readonly name: string
  /** In (-1, 1); null: no answer. */
  readonly score: number | null
  readonly label: StanceLabel | 'abstained'
  /** "−0.67 opposes", "no answer" */
  readonly written: string
}

/** Everything that a citation of one quotation says. The words around the quotation are in the reader's language. */
export interface Citation {
  readonly id: string
  /** As it stands in the article, its own quote marks among it. */
  readonly quote: string
  /** Whether it was said word for word. */
  readonly kind: QuotationKind
  /** Whose words these are, where not all of them are the speaker's: "in the words of the article"; null: they are. */
  readonly wording: string | null
  /** Language of the article (ISO 639-1). */
  readonly language: string
  /** "Arkady Velikov, Menteri Luar Negeri, Russia" */
  readonly speaker: string
  readonly title: string
  readonly outlet: string | null
  readonly byline: string | null
  /** YYYY-MM-DD; null: undated. */
  readonly date: string | null
  /** The date as it is written, or that there is none. */
  readonly dateWords: string
  readonly stances: readonly CitedStance[]
  readonly analysis: string
  /** The quotation in the archive. */
  readonly permalink: string
  /** The article where it was published, where that is known. */
  readonly url: string | null
  /** "Stance as judged by Sikap, analysis 1" */
  readonly judged: string
}
