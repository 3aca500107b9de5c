import type { Example } from './example'
import { CUT, fitWeights, rawOf, type Factors, type Fitting } from './fit-weights'

const FOLDS = 5

/** An annotated side and what the ledger sums up to under weights that were fitted to other articles. */
export interface Answered {
  readonly example: Example
  readonly raw: number
}

/** Every example under weights fitted to the other articles; null: under the stated weights. */
export function crossValidate(examples: readonly Example[], fitting: Fitting | null): readonly Answered[] {
  return foldsOf(examples).flatMap((fold) => {
    const held = new Set(fold.map(({ article }) => article))
    const factors: Factors = fitting ? fitWeights(examples.filter(({ article }) => !held.has(article)), fitting) : new Map()
    return fold.map((example) => ({ example, raw: rawOf(example, factors) }))
  })
}

/** Whole articles to each fold, dealt in turn; the same article in two languages has one id and stays together. */
function foldsOf(examples: readonly Example[]): readonly (readonly Example[])[] {
  const articles = [...new Set(examples.map(({ article }) => article))].sort()
  const fold = new Map(articles.map((article, at) => [article, at % FOLDS]))
  return Array.from({ length: FOLDS }, (_, at) => examples.filter(({ article }) => fold.get(article) === at))
}

/** Mean F of the three sides, in [0, 1], over the examples that are trusted whole. */
export function macroF(answered: readonly Answered[]): number {
  const trusted = answered.filter(({ example }) => example.trust === 1)
  const f = [-1, 0, 1].map((side) => {
    const meant = trusted.filter(({ example }) => example.label === side)
    const said = trusted.filter(({ raw }) => sideOf(raw) === side)
    return meant.length + said.length === 0 ? 0 : (2 * said.filter(({ example }) => example.label === side).length) / (said.length + meant.length)
  })
  return f.reduce((a, b) => a + b, 0) / f.length
}

/** The side that a sum takes: -1, 0 or 1. */
export const sideOf = (raw: number): number => (Math.abs(raw) < CUT ? 0 : Math.sign(raw))
