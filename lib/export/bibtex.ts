import type { Citation } from './citation'
import { citedSpeaker } from './cited-speaker'
import { citedWords } from './cited-words'

/** What TeX would not print as it stands. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', $: '\\$', '&': '\\&', '#': '\\#', _: '\\_', '%': '\\%', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
}

/** A citation as a BibTeX entry: the article as it was published, the quotation with its stances as the note. */
export function bibtex({ id, quote, kind, language, speaker, wording, title, outlet, byline, date, stances, judged, permalink, url }: Citation): string {
  const [year, month, day] = date === null ? [] : date.split('-')
  const taken = stances.map(({ name, written }) => `${name} ${written}`).join('; ')
  const note = [`${citedSpeaker({ speaker, wording })}: ${citedWords({ quote, kind })}`, ...(stances.length === 0 ? [] : [`${judged}: ${taken}`])].join('. ')
  const fields: readonly (readonly [string, string | undefined])[] = [
    // a second pair of braces: the name is one, not "Lestari, Dewi"
    ['author', byline === null ? undefined : `{${escaped(byline)}}`],
    ['title', `{${escaped(title)}}`],
    ['howpublished', outlet === null ? undefined : escaped(outlet)],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['day', day === undefined ? undefined : String(Number(day))],
    ['language', escaped(language)],
    ['url', address(url ?? permalink)],
    ['note', escaped(note)],
    ['annote', url === null ? undefined : address(permalink)],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`]))
  return `@misc{sikap-quotation-${id},\n${lines.join(',\n')}\n}\n`
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#_%~^]/g, (character) => SPECIAL[character] ?? character)
}

/** Addresses are taken as they are; only what would end the field is written as a code. */
function address(url: string): string {
  return url.replace(/[{}\\\s]/g, (character) => encodeURIComponent(character))
}
