/** How well the analysis answers texts that people annotated: reading of annotations, figures, mistakes. Pure. */
export * from './evaluate-answers'
export * from './figures'
export * from './format-report'
export * from './gold'
export * from './prediction'
