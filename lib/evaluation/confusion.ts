/** One wrong answer as a kind of mistake that many texts share: no words of the text. */
export interface Confusion {
  readonly about: 'speaker' | 'speakerCountry' | 'stance'
  readonly words: string
}
export interface CountedConfusion extends Confusion {
  readonly count: number
}

/** The commonest first, of equally common ones the first in the alphabet. */
export function commonest(confusions: readonly Confusion[], about: Confusion['about'], most: number): readonly CountedConfusion[] {
  const counts = new Map<string, number>()
  for (const confusion of confusions) if (confusion.about === about) counts.set(confusion.words, (counts.get(confusion.words) ?? 0) + 1)
  return [...counts]
    .map(([words, count]) => ({ about, words, count }))
    .sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1))
    .slice(0, most)
}
