/** Older and three-letter codes of the languages that articles are most often marked with. */
const OTHER_CODES: Readonly<Record<string, string>> = { in: 'id', ind: 'id', eng: 'en', msa: 'ms', may: 'ms', zsm: 'ms', jav: 'jv', jw: 'jv' }

/** The ISO 639-1 code of a stated language: "id" of "id-ID", "en" of "EN_us"; null where it is no code ("Indonesian"). */
export function languageCode(stated: string): string | null {
  const primary = /^([a-z]{2,3})(?:[-_][a-z0-9_-]+)?$/i.exec(stated.trim())?.[1]?.toLowerCase()
  if (primary === undefined) return null
  return OTHER_CODES[primary] ?? primary
}
