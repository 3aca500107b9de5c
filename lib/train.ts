import { analyze } from './analysis/analyze'
import { readGold } from './evaluation'
import { examplesOf, type Example } from './training/example'
import { learn, type Learned } from './training/learn'

/** Learns from annotated texts, each a JSON Lines file. Throws when a line is no annotated text. */
export function train(files: readonly string[]): Learned {
  return learn(files.flatMap(examplesIn))
}

function examplesIn(jsonLines: string): readonly Example[] {
  return readGold(jsonLines).flatMap((gold) => {
    const questions = gold.task === 'target' ? [{ start: gold.target.start, end: gold.target.end, country: gold.target.iso2 }] : []
    return examplesOf(gold, analyze({ text: gold.text, language: gold.lang, ...(gold.title ? { title: gold.title } : {}) }, questions))
  })
}
