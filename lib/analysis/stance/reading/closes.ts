import type { Reading } from './read-frames'

/** Whether a mark, or nothing at all, stands at a place. */
export const closes = ({ items }: Reading, place: number): boolean => (items[place]?.kind ?? 'mark') === 'mark'
