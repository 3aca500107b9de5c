/** The article page with this quotation open. */
export function quotationUrl(row: { readonly id: string; readonly article: { readonly id: string } }): string {
  return `/articles/${row.article.id}?quotation=${row.id}#q-${row.id}`
}
