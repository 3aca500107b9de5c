import type { Citation, CitedStance } from '../citation'
import { citedSpeaker } from '../cited-speaker'
import { citedWords } from '../cited-words'
import { meterBar } from './bars'
import { INK_2, INK_3, NUMBER, PAPER, RULE } from './palette'
import { text, textLines, typefaceStyle, type Typefaces } from './text'
import { firstLines, wrapText } from './wrap-text'
import { element, escapeMarkup } from './xml'

const WIDTH = 1080
const MARGIN = 64
const INNER = WIDTH - 2 * MARGIN
const METER = 220
const ROW = 34
const MOST_LINES = 14

const SPEAKER = { face: 'sans', size: 21, weight: 600 } as const
const WHERE = { face: 'sans', size: 18, fill: INK_2 } as const
const COUNTRY = { face: 'sans', size: 18 } as const
const SMALL = { face: 'sans', size: 14.5, fill: INK_3 } as const

/** A quotation as a picture: the words, who said them and where, the stance toward each country, and how to find it again. */
export function citationPicture(citation: Citation, typefaces: Typefaces): string {
  const { quote, kind, speaker, title, outlet, dateWords, stances, judged, permalink, language } = citation
  // a long quotation is set smaller
  const type = { face: 'serif', size: quote.length > 420 ? 28 : quote.length > 200 ? 34 : 40 } as const
  const leading = Math.round(type.size * 1.34)
  const words = firstLines(wrapText(citedWords({ quote, kind }), type, INNER), MOST_LINES)
  const who = wrapText(citedSpeaker(citation), SPEAKER, INNER)
  const where = wrapText([`“${title}”`, ...(outlet === null ? [] : [outlet]), dateWords].join(', '), WHERE, INNER)
  const source = [...(stances.length === 0 ? [] : wrapText(judged, SMALL, INNER)), ...wrapText(permalink, SMALL, INNER)]
  const wordsTop = MARGIN + type.size
  const whoTop = wordsTop + (words.length - 1) * leading + 58
  const whereTop = whoTop + (who.length - 1) * 28 + 30
  const stancesTop = whereTop + (where.length - 1) * 26 + 30
  const ruleTop = stancesTop + stances.length * ROW + (stances.length === 0 ? 0 : 20)
  const sourceTop = ruleTop + 34
  const height = sourceTop + (source.length - 1) * 22 + 40
  const content = [
    element('title', {}, escapeMarkup(`${speaker}: ${citedWords({ quote, kind })}`)),
    typefaceStyle(typefaces),
    element('rect', { width: WIDTH, height, fill: PAPER }),
    textLines(MARGIN, wordsTop, words, leading, type),
    textLines(MARGIN, whoTop, who, 28, SPEAKER),
    textLines(MARGIN, whereTop, where, 26, WHERE),
    ...stances.map((stance, i) => element('g', { transform: `translate(${MARGIN} ${stancesTop + i * ROW})` }, stanceRow(stance))),
    element('rect', { x: MARGIN, y: ruleTop, width: INNER, height: 1, fill: RULE }),
    textLines(MARGIN, sourceTop, source, 22, SMALL),
  ]
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', 'xml:lang': language }, content.join(''))
}

/** Country, a bar from zero, and the score with its word; hatching where there is no answer. */
function stanceRow({ name, score, label, written }: CitedStance): string {
  const bar = meterBar(score, { x: INNER - METER - 200, y: 10, width: METER, height: 10 })
  const fill = label === 'abstained' ? INK_2 : NUMBER[label]
  return text(0, 22, name, COUNTRY) + bar + text(INNER, 22, written, { ...COUNTRY, weight: score === null ? 400 : 600, anchor: 'end', fill })
}
