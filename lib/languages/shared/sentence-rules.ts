/** What a language supplies for splitting sentences. */
export interface SentenceRules {
  /** Abbreviations that stand before what they belong to, in small letters without their full stop: "dr", "prof", "jl". */
  readonly abbreviations: ReadonlySet<string>
  /** Those that end none in small letters either: “kata dr. Rina”. */
  readonly smallAbbreviations: ReadonlySet<string>
  /** Capitalised words that start a sentence even behind a dotted abbreviation: “The”. */
  readonly starters: ReadonlySet<string>
  /** Words that portals glue behind a name where a link lost its space: “Rinamengatakan”. */
  readonly glued: ReadonlySet<string>
  /** Syllables that open words of the language and are no names: “Se” in “Selanjutnya”. */
  readonly prefixes: ReadonlySet<string>
}
