import { decided, GIVEN, WANTED, type Given, type Wanted } from '../decision'
import { each, escape, percent } from './markup'
import { languageName } from './names'
import type { LanguageTotals } from './by-language'

const WORDS: Readonly<Record<`${Wanted | Given}`, string>> = { '-1': 'oppose', '0': 'neutral', '1': 'support', 'unsure': 'don’t know', 'none': 'none' }

/** A table a language: which side was answered where which was annotated. */
export function matrixSection(languages: readonly LanguageTotals[]): string {
  return `<section><h2>Sides confused</h2>
<p class="note">Rows: annotated; columns: answered. In whole articles; “none” is a country that was not annotated, or not found. The shade is the share of the row.</p>
<div class="pair">${each(languages, matrix)}</div></section>`
}

function matrix({ language, articles, total }: LanguageTotals): string {
  const row = (wanted: Wanted) => {
    const counts = GIVEN.map((given) => decided(total, wanted, given))
    const sum = counts.reduce((a, b) => a + b, 0)
    const cells = each(counts, (count, n) => {
      // what was neither annotated nor answered cannot be counted
      if (wanted === 'none' && GIVEN[n] === 'none') return '<td class="n void"></td>'
      const share = sum === 0 ? 0 : count / sum
      return `<td class="n${GIVEN[n] === wanted ? ' right' : ''}" style="--share:${share.toFixed(3)}" title="${percent(share)} % of the row">${count}</td>`
    })
    return `<tr><th scope="row">${WORDS[`${wanted}`]}</th>${cells}<td class="n sum">${sum}</td></tr>`
  }
  return `<div><h3>${escape(languageName(language))} <small>${articles} ${articles === 1 ? 'article' : 'articles'}</small></h3>
<table class="matrix"><thead><tr><td></td>${each(GIVEN, (given) => `<th class="n" scope="col">${WORDS[`${given}`]}</th>`)}<th class="n" scope="col">sum</th></tr></thead>
<tbody>${each(WANTED, row)}</tbody></table></div>`
}
