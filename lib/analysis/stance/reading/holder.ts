/** Whose stance is judged. */
export interface Holder {
  /** Countries of the holder's own side. */
  readonly own: ReadonlySet<string>
  /** How many items at the start are the reporting words and what stands between them and the content. */
  readonly cueItems: number
  /** Pronouns that mean somebody else than the holder: “he”, where “she” says it. */
  readonly others: ReadonlySet<string>
  /** Whether a verb without a subject is the holder's deed: “telah menembak jatuh pesawat Israel”. */
  readonly acts: boolean
  /** Armed forces speak: the strike of which they tell is theirs. */
  readonly armed: boolean
  /** One man or woman speaks, and not for armed forces: “they” are others. */
  readonly alone: boolean
  /** The words are the reporter's, so that “he” may be the holder. */
  readonly reported: boolean
  /** Any attitude counts, whoever holds it: a sentence is judged, not a quotation. */
  readonly anyone: boolean
}
