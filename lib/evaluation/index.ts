/** How well the analysis answers texts that people annotated: reading of annotations, figures and their intervals, mistakes. Pure. */
export * from './evaluate-answers'
export * from './figures'
export { formatEvaluation } from './format-evaluation'
export * from './gold'
export { goldArticle } from './gold-article'
export * from './prediction'
export { compareFigures, formatChange, raiseFigures, readCommitted, type CommittedFigures } from './ratchet'
export { accuracyPage } from './page/accuracy-page'
