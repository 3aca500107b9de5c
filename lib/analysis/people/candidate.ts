import type { Span } from '../../document'

/** A stretch of a sentence that reads like the name of a person or body. */
export interface Candidate extends Span {
  /** Lower case; a short form in brackets ends with “=short”. */
  readonly words: readonly string[]
  /** Start of each word in the text. */
  readonly starts: readonly number[]
  readonly role: string | null
  /** The same with the body it is held in. */
  readonly office: string | null
  readonly country: string | null
  readonly gender: 'female' | 'male' | null
  readonly organisation: boolean
  /** Whether the text shows that it is a person or a source: by an office, an age, or a cue beside it. */
  readonly sure: boolean
  /** Whether it is only what somebody named before is called. */
  readonly nickname: boolean
  /** Whether it stands there only to say whose kin or spokesman somebody else is: “Rina Latu, putri | Sione Latu |”. */
  readonly anothers: boolean
  /** Whether its first word opens a sentence and may be no part of the name. */
  readonly opens: boolean
}

/** A candidate without its first words. */
export function withoutFirst(candidate: Candidate, count: number): Candidate {
  return { ...candidate, start: candidate.starts[count] ?? candidate.start, words: candidate.words.slice(count), starts: candidate.starts.slice(count) }
}
