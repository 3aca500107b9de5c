import type { GoldQuotation } from './gold'

/** Words that say the office, not who: "Presiden Putin" and "Putin" are the same speaker. */
const titles = new Set(
  ('presiden president pm menteri minister menlu mr mrs ms dr prof ir h hj sen rep gov king raja ayatullah ayatollah jenderal general sir lord '
    + 'the sang bapak ibu pak bu perdana prime secretary of').split(' '),
)

/** Whether the answered name is the annotated speaker or mention: one name's words are all among the other's, titles left out. */
export function sameSpeaker(gold: Pick<GoldQuotation, 'speaker' | 'speakerMention'>, name: string | undefined): boolean {
  const answered = nameWords(name ?? '')
  if (answered.length === 0) return false
  return [gold.speaker, gold.speakerMention].some((annotated) => {
    const words = nameWords(annotated ?? '')
    return words.length > 0 && (isWithin(words, answered) || isWithin(answered, words))
  })
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((word) => all.includes(word))
}

function nameWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !titles.has(word))
}
