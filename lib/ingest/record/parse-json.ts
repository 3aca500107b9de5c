/** What a JSON text holds, or why it is none: `{ problem }` in the words of the parser. */
export function parseJson(json: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(json) }
  } catch (error) {
    return { problem: (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 120) }
  }
}
