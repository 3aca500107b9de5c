/** An address as browsers follow it, a path from where it was found; undefined for a path of which nobody knows where it begins: another site may have the same. */
export function wholeAddress(address: string | null | undefined, base?: string): string | undefined {
  const trimmed = address?.trim() ?? ''
  if (trimmed === '') return undefined
  const full = trimmed.startsWith('//') ? `https:${trimmed}` : trimmed
  if (/^https?:\/\//i.test(full)) return full
  return base !== undefined && URL.canParse(full, base) && !/^[a-z][a-z\d+.-]*:/i.test(full) ? new URL(full, base).href : undefined
}
