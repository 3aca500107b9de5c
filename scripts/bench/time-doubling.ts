import { analyze } from '../../lib/analysis/analyze'
import { quantile, timeCalls } from './statistics'

/** Milliseconds for texts of doubling length, and the factor to the one before: about 2 where time is linear. */
export function timeDoubling(text: string, rounds: number): readonly { readonly characters: number; readonly milliseconds: number; readonly factor: number | null }[] {
  const lengths = [2, 4, 8, 16, 32, 64].map((thousands) => thousands * 1000)
  const long = `${text}\n\n`.repeat(Math.ceil(64_000 / text.length))
  const times = lengths.map((length) => quantile(timeCalls(rounds, () => analyze({ text: long.slice(0, length) })), 0.25))
  return lengths.map((characters, at) => ({ characters, milliseconds: times[at] ?? Number.NaN, factor: at === 0 ? null : (times[at] ?? Number.NaN) / (times[at - 1] ?? Number.NaN) }))
}
