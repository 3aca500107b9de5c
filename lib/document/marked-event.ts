/** A day or a range of days that a person marked with a note: "summit in Moscow". Shown on every trend. */
export interface MarkedEvent extends EventDraft {
  readonly id: string
}

/** Local days YYYY-MM-DD, both included; the same where it is one day. */
export interface EventDraft {
  readonly from: string
  readonly to: string
  readonly note: string
}

/** In characters. */
export const LONGEST_NOTE = 200
/** More marks than this nobody tells apart on a chart. */
export const MOST_EVENTS = 1000

/** What keeps an event from being marked, as a code; its sentence is the interface's. */
export type EventProblem = 'fromMissing' | 'fromNoDay' | 'toNoDay' | 'backwards' | 'noteMissing' | 'noteTooLong'
