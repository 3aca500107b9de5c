import type { Hit, Reading } from '../reading/read-frames'

/** A passive that says what became of a harm, not who did it: “kelaparan | yang | dialami | rakyat Norwegia”, “serangan | itu yang | dilaporkan | oleh Norwegia”. */
export function passiveBehind(reading: Reading, { end }: Hit): { readonly place: number; readonly undergone: boolean } | null {
  const which = [end, end + 1].find((at) => reading.has(at, 'relativeWords'))
  if (which === undefined) return null
  const undergone = reading.has(which + 1, 'undergoneWords')
  return undergone || reading.has(which + 1, 'toldOfWords') ? { place: which + 1, undergone } : null
}
