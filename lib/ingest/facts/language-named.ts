import { languageCode } from '../../document'

/** The code of a language given as a code ("id", "id-ID") or by its English or Indonesian name; undefined for anything else. */
export function languageNamed(stated: string): string | undefined {
  return languageCode(stated) ?? names().get(stated.toLowerCase().replace(/^bahasa /, ''))
}

let known: ReadonlyMap<string, string> | undefined

function names(): ReadonlyMap<string, string> {
  known ??= new Map(['en', 'id'].flatMap((locale) => {
    const shown = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' })
    return codes().flatMap((code) => {
      const name = shown.of(code)
      return name === undefined ? [] : [[name.toLowerCase(), code] as const]
    })
  }))
  return known
}

function codes(): readonly string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz']
  return letters.flatMap((first) => letters.map((second) => first + second))
}
