/** The page of a statement, reached by any of its reports. `beside`: the report that the others are compared with; the earliest by default. */
export function statementUrl(quotation: string, beside?: string): string {
  return `/quotations/${quotation}${beside === undefined ? '' : `?beside=${beside}`}`
}
