import type { AnswerLabel } from '../../../lib/document'

/** Id of the pattern that `Hatching` puts into each page. */
export const HATCHING = 'hatching'

/** What a label is filled with in drawings: its colour, or hatching where there is no answer. */
export const LABEL_FILL: Readonly<Record<AnswerLabel, string>> = { oppose: 'var(--oppose)', neutral: 'var(--neutral-soft)', support: 'var(--support)', abstained: `url(#${HATCHING})` }
