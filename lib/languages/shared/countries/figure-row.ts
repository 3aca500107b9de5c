/** People whose country readers know: country, full names, and surnames that in news are theirs alone. */
export type FigureRow = readonly [country: string, names: string, surnames?: string]
