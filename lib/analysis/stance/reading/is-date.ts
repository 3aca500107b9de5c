import type { Reading } from './read-frames'

/** Whether a word tells when: a day, a month, a year or any number: “on | Monday | Norway lied”, “since | 2010 |”. */
export const isDate = ({ items, lexicon }: Pick<Reading, 'items' | 'lexicon'>, place: number): boolean => lexicon.shapes.date.test(items[place]?.lower ?? '')
