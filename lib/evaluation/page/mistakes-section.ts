import { commonest, type Confusion } from '../confusion'
import { each, escape } from './markup'
import { languageName } from './names'
import type { LanguageTotals } from './by-language'

const MOST = 10

/** The kinds of mistake that occur most, by language. */
export function mistakesSection(languages: readonly LanguageTotals[]): string {
  return `<section><h2>Commonest mistakes</h2>
<p class="note">In whole articles. A stance mistake names what was annotated, what was answered, and the rule that counted most.</p>
<div class="pair">${each(languages, ({ language, confusions }) => `<div><h3>${escape(languageName(language))}</h3>
${list('Speakers', commonest(confusions, 'speaker', MOST))}${list('Countries of speakers', commonest(confusions, 'speakerCountry', MOST))}${list('Stances', commonest(confusions, 'stance', MOST))}</div>`)}</div></section>`
}

function list(title: string, rows: readonly (Confusion & { readonly count: number })[]): string {
  if (rows.length === 0) return ''
  const most = Math.max(...rows.map(({ count }) => count))
  return `<h4>${title}</h4><ul class="counts">${each(rows, ({ words, count }) => `<li><span class="n">${count}</span><span style="--share:${(count / most).toFixed(3)}">${escape(words)}</span></li>`)}</ul>`
}
