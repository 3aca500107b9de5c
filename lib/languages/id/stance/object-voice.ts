import { combine } from '../../shared/stance/combine'
import type { FrameName } from '../../shared/stance/frames'
import type { FrameWords } from '../../shared/stance-lexicon'

/** Feelings that one says of oneself; whom one warns, threatens and asks stands behind other words. */
const felt: readonly FrameName[] = ['condemn', 'criticise', 'reject', 'deny', 'oppose', 'accuse', 'worry', 'hate', 'support', 'praise', 'welcome', 'sympathise', 'trust']

const holders = 'kami, kita, saya, aku'

/** The words of all frames, and for each passive of a feeling (“ditolak”) the form whose object comes first: “usul itu | kami tolak”. */
export function withObjectVoice(words: Readonly<Record<FrameName, FrameWords>>): Readonly<Record<FrameName, FrameWords>> {
  return { ...words, ...Object.fromEntries(felt.map((name) => [name, voiced(words[name])])) }
}

function voiced(forms: FrameWords): FrameWords {
  const passives = (forms.passive ?? '').split(', ')
  const known = new Set(Object.values(forms).flatMap((list) => list.split(', ')))
  const stems = passives.filter((phrase) => /^di[a-z]{3}/.test(phrase)).map((phrase) => phrase.slice(2))
  const made = stems.length === 0 ? [] : combine(holders, stems.join(', ')).split(', ').filter((phrase) => !known.has(phrase))
  return made.length === 0 ? forms : { ...forms, passive: [...passives, ...made].join(', ') }
}
