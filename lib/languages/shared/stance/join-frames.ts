import type { FrameForm, FrameWords } from '../stance-lexicon'
import type { FrameName } from './frames'

/** Words of some frames. */
export type FrameTable = Readonly<Partial<Record<FrameName, FrameWords>>>

/** One table of several: the words of a frame that stands in more than one are put together. */
export function joinFrames(whole: Readonly<Record<FrameName, FrameWords>>, ...more: readonly FrameTable[]): Readonly<Record<FrameName, FrameWords>> {
  return more.reduce<Readonly<Record<FrameName, FrameWords>>>((joined, table) => {
    const changed = Object.fromEntries(namesOf(table).map((name) => [name, joinWords(joined[name], table[name] ?? {})]))
    return { ...joined, ...changed }
  }, whole)
}

const namesOf = (table: FrameTable) => Object.keys(table).filter((name): name is FrameName => name in table)
const forms: readonly FrameForm[] = ['active', 'passive', 'noun', 'describing']

function joinWords(one: FrameWords, other: FrameWords): FrameWords {
  const lists = forms.map((form) => [form, [one[form], other[form]].filter(Boolean).join(', ')] as const)
  return Object.fromEntries(lists.filter(([, list]) => list !== ''))
}
