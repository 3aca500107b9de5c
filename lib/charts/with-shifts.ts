import type { AnswerLabel, DailyStance, LabelSums, StanceLabel, Unit } from '../document'
import { periodOf } from './periods'

/** Stances of one series and day that come (`sign` 1) or go (-1), of one language and label, summed. */
export interface Shifted {
  readonly key: string
  readonly day: string
  readonly language: string
  readonly label: AnswerLabel
  readonly sign: -1 | 1
  readonly count: number
  readonly sum: number
  readonly sumOfSquares: number
}

/** Series of periods as they are once stances have come and gone; periods that are left empty go too. */
export function withShifts(days: readonly DailyStance[], unit: Unit, shifted: readonly Shifted[]): readonly DailyStance[] {
  const all = new Map(days.map((day) => [`${day.key} ${day.day}`, day]))
  for (const shift of shifted) {
    const day = periodOf(shift.day, unit).from
    const id = `${shift.key} ${day}`
    all.set(id, moved(all.get(id) ?? { key: shift.key, name: shift.key, day, oppose: 0, neutral: 0, support: 0, abstained: 0, sums: [], quotations: 0 }, shift))
  }
  return [...all.values()].filter(({ quotations }) => quotations > 0).sort((a, b) => compare(a.key, b.key) || compare(a.day, b.day))
}

function moved(day: DailyStance, shift: Shifted): DailyStance {
  const count = shift.sign * shift.count
  return {
    ...day,
    [shift.label]: day[shift.label] + count,
    quotations: day.quotations + count,
    sums: shift.label === 'abstained' ? day.sums : movedSums(day.sums, shift.label, shift),
  }
}

function movedSums(sums: readonly LabelSums[], label: StanceLabel, { language, sign, count, sum, sumOfSquares }: Shifted): readonly LabelSums[] {
  const own = (one: LabelSums): boolean => one.language === language && one.label === label
  const before = sums.find(own) ?? { language, label, count: 0, sum: 0, sumOfSquares: 0 }
  const after = { language, label, count: before.count + sign * count, sum: before.sum + sign * sum, sumOfSquares: before.sumOfSquares + sign * sumOfSquares }
  return [...sums.filter((one) => !own(one)), ...(after.count === 0 ? [] : [after])]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
