import { LONGEST_NOTE, type EventDraft, type EventProblem } from './document'
import { isDate } from './store'

export type ReadEvent = { readonly event: EventDraft } | { readonly problem: EventProblem }

/** An event as a person entered it, checked. Without a last day it is the one day; blank space in the note is evened out. */
export function readEvent({ from, to, note }: EventDraft): ReadEvent {
  const entered = { from: from.trim(), to: to.trim() || from.trim(), note: note.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim() }
  if (entered.from === '') return { problem: 'fromMissing' }
  if (!isDay(entered.from)) return { problem: 'fromNoDay' }
  if (!isDay(entered.to)) return { problem: 'toNoDay' }
  if (entered.to < entered.from) return { problem: 'backwards' }
  if (entered.note === '') return { problem: 'noteMissing' }
  // as Postgres counts: characters, not UTF-16 units
  return [...entered.note].length > LONGEST_NOTE ? { problem: 'noteTooLong' } : { event: entered }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isDate(text)
}
