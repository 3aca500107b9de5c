import { plainText } from './csv-cell'
import { DARK, darkStyle } from './picture/dark-style'
import { INK, INK_2, PAPER, RULE } from './picture/palette'
import { escapeMarkup } from './picture/xml'
import type { Cell, Columns } from './table'
import { rowObject } from './write-json'

export interface StandalonePage<Row> {
  /** BCP 47. */
  readonly language: string
  readonly title: string
  /** The chart in SVG, as the pictures of this folder give it: markup already, with its typefaces. */
  readonly picture: string
  readonly about: object
  readonly columns: Columns<Row>
  readonly rows: readonly Row[]
  readonly words: { readonly data: string; readonly asJson: string }
}

const STYLE = `:root{color-scheme:light dark;--paper:${PAPER};--ink:${INK};--ink-2:${INK_2};--rule:${RULE}}
@media screen and (prefers-color-scheme:dark){:root{--paper:${DARK[PAPER]};--ink:${DARK[INK]};--ink-2:${DARK[INK_2]};--rule:${DARK[RULE]}}}
@media print{:root{color-scheme:light}}
body{margin:0 auto;max-width:1200px;padding:16px;background:var(--paper);color:var(--ink);font:15px/1.5 'Sikap Sans',system-ui,sans-serif}
svg{display:block;width:100%;height:auto}h2{font-size:18px;font-weight:500;margin:32px 0 8px}.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:13px;font-feature-settings:'tnum'}th,td{padding:6px 12px 6px 0;border-top:1px solid var(--rule);text-align:left;white-space:nowrap}
th{color:var(--ink-2);font-weight:400;border:0}td.n{text-align:right}th.n{text-align:right}
${darkStyle()}`

/** A chart as one HTML file with its data: picture, table and JSON. It has no script, asks for nothing, and markup in the data stays text. */
export function standalonePage<Row>({ language, title, picture, about, columns, rows, words }: StandalonePage<Row>): string {
  const objects = rows.map((row) => rowObject(columns, row))
  const isNumeric = (name: string) => objects.every((object) => typeof object[name] === 'number' || object[name] === null)
  const numeric = new Set(columns.map(({ name }) => name).filter(isNumeric))
  const cell = (tag: 'td' | 'th', name: string, content: string) => `<${tag}${numeric.has(name) ? ' class="n"' : ''}>${escapeMarkup(content)}</${tag}>`
  return `<!doctype html>
<html lang="${escapeMarkup(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<link rel="icon" href="data:,">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${picture}
<h2>${escapeMarkup(words.data)}</h2>
<div class="scroll"><table>
<thead><tr>${columns.map(({ name }) => cell('th', name, name)).join('')}</tr></thead>
<tbody>
${objects.map((object) => `<tr>${columns.map(({ name }) => cell('td', name, written(object[name] ?? null))).join('')}</tr>`).join('\n')}
</tbody>
</table></div>
<p>${escapeMarkup(words.asJson)}</p>
<script type="application/json" id="data">${dataBlock({ about, rows: objects })}</script>
</body>
</html>
`
}

/** JSON that cannot end its own script element or begin another. */
function dataBlock(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** For reading: two decimals and a true minus, as on the pages. The JSON has the whole number. */
function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return (Number.isInteger(cell) ? String(cell) : cell.toFixed(2)).replace(/^-(0\.00$)?/, (_, zero: string | undefined) => zero ?? '−')
  return typeof cell === 'boolean' ? String(cell) : plainText(cell)
}
