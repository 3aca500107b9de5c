import { sideOf, type PredictedStance } from './prediction'
import type { Confusion } from './confusion'
import type { Given, Wanted } from './decision'

const NAMES: Readonly<Record<`${Wanted | Given}`, string>> = { '-1': 'oppose', '0': 'neutral', '1': 'support', 'unsure': 'don\'t know', 'none': 'none' }

/** A wrong stance: what was annotated, what was answered, and what the answer rests on. `missing`: why there is no answer. */
export function stanceConfusion(wanted: Wanted, stance: PredictedStance | undefined, missing: string): Confusion {
  const given: Given = stance === undefined ? 'none' : sideOf(stance) ?? 'unsure'
  return { about: 'stance', words: `${NAMES[`${wanted}`]} answered ${NAMES[`${given}`]}: ${stance === undefined ? missing : ground(stance)}` }
}

/** The rule that counted most, or that none did. */
function ground({ evidence }: PredictedStance): string {
  const [strongest] = [...evidence].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution))
  return strongest === undefined ? 'no rule takes a side' : `rule ${strongest.rule}`
}
