import { compareTools } from './bench/compare-tools'
import { heapOverArticles } from './bench/heap-over-articles'
import { timeDoubling } from './bench/time-doubling'
import { timeLoading } from './bench/time-loading'
import { timeStages } from './bench/time-stages'
import { sampleTexts, typicalArticle } from './bench/typical-article'

/**
 * `npm run bench [ROUNDS]`: what the analysis costs beside other tools on the same texts in the same run, so that the ratio can be compared
 * between machines; how its time grows with the text; what loading it costs; which stage takes how long. `--memory`: heap over 10,000 articles.
 */
const rounds = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 60)
const languages = ['id', 'en'] as const

if (process.argv.includes('--memory')) console.table(heapOverArticles(languages.flatMap(sampleTexts)))
else {
  console.log('Loading, in a process of its own, in milliseconds:')
  console.table(timeLoading(typicalArticle('id')))
  for (const language of languages) {
    const texts = sampleTexts(language)
    console.log(`\n${language}: ${texts.length} articles of ${Math.round(texts.join('').length / texts.length)} characters, ${rounds} rounds`)
    console.table(compareTools(texts, rounds).map(({ tool, charactersPerSecond, analysisIs, reach }) => ({
      tool,
      'characters per second': Math.round(charactersPerSecond).toLocaleString('en'),
      'the analysis is': `${analysisIs.toFixed(analysisIs < 1 ? 3 : 2)} times as fast`,
      'to reach': reach,
    })))
    console.log('Growth with the text (2 is linear):')
    console.table(timeDoubling(typicalArticle(language), Math.max(3, Math.round(rounds / 8))).map(({ characters, milliseconds, factor }) => ({ characters, milliseconds: Number(milliseconds.toFixed(2)), factor: factor?.toFixed(2) ?? '' })))
    console.log('Milliseconds by stage of a typical article, median:')
    console.table(Object.fromEntries(timeStages(typicalArticle(language), rounds).map(([stage, median]) => [stage, Number(median.toFixed(3))])))
  }
}
