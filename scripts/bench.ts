import Sentiment from 'sentiment'
import { analyze } from '../lib/analysis/analyze'
import { quantile, timeCalls } from './bench/statistics'
import { timeStages } from './bench/time-stages'
import { typicalArticle } from './bench/typical-article'

/**
 * `npm run bench [ROUNDS]`: how long the analysis of one typical article takes once warm, beside two plain tools on the same text in the
 * same run, so that the ratio can be compared between machines.
 */
const rounds = Number(process.argv[2] ?? 500)
const sentiment = new Sentiment()
const segmenter = new Intl.Segmenter('id', { granularity: 'sentence' })
const milliseconds = (value: number): string => `${value.toFixed(3)} ms`

for (const language of ['id', 'en'] as const) {
  const text = typicalArticle(language)
  const first = timeCalls(1, () => analyze({ text }))
  timeCalls(rounds, () => analyze({ text }))
  const heapBefore = process.memoryUsage().heapUsed
  const cpuBefore = process.cpuUsage()
  const times = timeCalls(rounds, () => analyze({ text }))
  const cpu = process.cpuUsage(cpuBefore)
  const afinn = quantile(timeCalls(rounds, () => sentiment.analyze(text)), 0.5)
  const sentences = quantile(timeCalls(rounds, () => [...segmenter.segment(text)].length), 0.5)
  const median = quantile(times, 0.5)

  console.log(`\n${language}: ${text.length} characters, ${analyze({ text }).quotations.length} quotations, ${rounds} rounds after warm-up`)
  console.table({
    'analysis, median': milliseconds(median),
    'analysis, 95th percentile': milliseconds(quantile(times, 0.95)),
    // what a busy machine does to the clock, it does not do to this
    'analysis, processor time': milliseconds((cpu.user + cpu.system) / 1000 / rounds),
    'analysis, first call (cold)': milliseconds(quantile(first, 0.5)),
    'characters per second': Math.round((text.length / median) * 1000).toLocaleString('en'),
    'AFINN scoring of the same text': `${milliseconds(afinn)} (analysis is ${(median / afinn).toFixed(1)} times that)`,
    'Intl.Segmenter sentences of the same text': `${milliseconds(sentences)} (analysis is ${(median / sentences).toFixed(1)} times that)`,
    'heap in use': `${Math.round(heapBefore / 2 ** 20)} MB`,
    'process': `${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
  })
  console.log('Milliseconds by stage, median:')
  console.table(Object.fromEntries(timeStages(text, rounds).map(([stage, median]) => [stage, Number(median.toFixed(3))])))
}
