import { analyze } from '../../lib/analysis/analyze'

/** Megabytes of heap in use after each 1,000 of 10,000 articles, none like another; after a collection where Node runs with `--expose-gc`. */
export function heapOverArticles(texts: readonly string[]): readonly { readonly articles: number; readonly megabytes: number }[] {
  const rows: { articles: number; megabytes: number }[] = []
  for (let article = 1; article <= 10_000; article++) {
    // a name of its own, so that what is remembered of words meets new ones
    analyze({ text: `${texts[article % texts.length] ?? ''}\n\nMira Tolvan${article} told reporters that Wakor${article} would wait.` })
    if (article % 1000 !== 0) continue
    globalThis.gc?.()
    rows.push({ articles: article, megabytes: Math.round(process.memoryUsage().heapUsed / 2 ** 20) })
  }
  return rows
}
