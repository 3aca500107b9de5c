/** Lines such as “Byline: Nora Vale”, by their names in lower case; of a name that comes twice the first counts. */
export function labelled(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const line of lines) {
    const [, name = '', value = ''] = /^([A-Za-z][A-Za-z -]{1,30}):\s*(.*)$/.exec(line) ?? []
    const key = name.toLowerCase()
    if (value !== '' && !fields.has(key)) fields.set(key, value)
  }
  return fields
}
