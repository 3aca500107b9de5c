import type { Stated } from '../article-of'
import { languageNamed } from '../facts/language-named'
import { filled, portionsUntil, textOfLines } from './portions'

/** “Document JKPOST0020240603ek6300001”, with or without its code. */
const END = /^(?:AN\s+)?Document [A-Z0-9]{4,10}\d{8}[a-z][a-z0-9]{5,12}$/
/** The codes that open the lines of its display format. */
const CODED = /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|RF|CT|ART|CLM|CX|CO|IN|NS|RE|IPD|IPC|PUB)(?:\s+|$)(.*)$/
/** What these hold is written as “gdip : International Relations”; a paragraph may begin with “IN”. */
const LISTS = /^(?:CO|IN|NS|RE|IPD|IPC)$/
const WORDS = /^[\d.,]+ (?:words|kata)$/i
const CLOCK = /^\d{1,2}[:.]\d{2}(?: ?[AP]M)?(?: [A-Z]{2,4})?$/i
const RIGHTS = /^(?:\(c\)|©|copyright|hak cipta)/i
const SIGNED = /^(?:by|oleh|penulis)\b:?\s+(?=\S)/i
const NAME = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u
/** Lines between the number of words and the text: date, clock, outlet, code, edition, page, language. */
const LONGEST_HEAD = 12

/** Articles as Factiva gives them out, with codes before the lines or without. */
export function factivaArticles(lines: readonly string[]): readonly Stated[] {
  return portionsUntil(lines, END).map((portion) => coded(portion) ?? uncoded(portion) ?? { text: textOfLines(portion) })
}

function coded(lines: readonly string[]): Stated | null {
  const fields = new Map<string, string[]>()
  let open: string[] | undefined
  for (const line of lines) {
    const [, code = '', value = ''] = CODED.exec(line) ?? []
    if (code !== '' && !fields.has(code) && (!LISTS.test(code) || value.includes(' : '))) {
      open = [value]
      fields.set(code, open)
    } else open?.push(line)
  }
  const line = (code: string) => filled(fields.get(code) ?? []).join(' ') || undefined
  if (!fields.has('HD') || !fields.has('WC')) return null
  return {
    text: [...(fields.get('LP') ?? []), '', ...(fields.get('TD') ?? [])].join('\n').replace(/\n{3,}/g, '\n\n').trim(),
    title: line('HD'), byline: line('BY')?.replace(SIGNED, ''), outlet: line('SN'), publishedAt: line('PD'), section: line('SE'), language: knownLanguage(line('LA')),
  }
}

function uncoded(lines: readonly string[]): Stated | null {
  const at = lines.findIndex((line) => WORDS.test(line))
  if (at === -1) return null
  const above = filled(lines.slice(0, at))
  const below = lines.slice(at + 1)
  const rights = below.slice(0, LONGEST_HEAD * 2).findIndex((line) => RIGHTS.test(line))
  const tongue = below.slice(0, LONGEST_HEAD * 2).findIndex((line) => knownLanguage(line) !== undefined)
  const end = rights === -1 ? tongue : rights
  const [publishedAt, ...head] = filled(below.slice(0, end))
  if (end === -1 || publishedAt === undefined) return null
  const last = above.at(-1) ?? ''
  const signed = SIGNED.test(last) || (NAME.test(last) && (above.at(-2) ?? '').split(' ').length > 3)
  const titles = signed ? above.slice(0, -1) : above
  return {
    text: textOfLines(below.slice(end + 1)), title: titles.at(-1), byline: signed ? last.replace(SIGNED, '') : undefined, section: titles.length > 1 ? titles[0] : undefined,
    publishedAt, outlet: head.find((line) => !CLOCK.test(line)), language: tongue === -1 ? undefined : knownLanguage(below[tongue]),
  }
}

function knownLanguage(name: string | undefined): string | undefined {
  // the line above may be the code of the source: “LBA”
  return name === undefined || name.length > 40 || /^[A-Z\d]+$/.test(name) ? undefined : languageNamed(name)
}
