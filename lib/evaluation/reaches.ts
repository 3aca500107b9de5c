/** In percent. */
export interface Reach {
  /** What a regular expression for quote marks and a translated word list of sentiment attain, or two regular expressions for reported speech. */
  readonly floor?: number
  /** What the analysis is to attain; for "ece" at most, for all others at least. */
  readonly reach: number
}

const trusted: Readonly<Record<string, Reach>> = { coverage: { reach: 85 }, ece: { reach: 10 } }

/** What is wanted of each set, by its name and figure. */
export const REACHES: Readonly<Record<string, Readonly<Record<string, Reach>>>> = {
  'id-article': {
    quoteF: { floor: 52, reach: 90 },
    quoteExactF: { floor: 44, reach: 78 },
    speakerAcc: { floor: 28, reach: 93 },
    countryF: { floor: 44, reach: 90 },
    stanceMacro3: { floor: 18, reach: 72 },
    tupleF: { floor: 7, reach: 60 },
    ...trusted,
  },
  'id-direct': { quoteF: { floor: 85, reach: 98 }, speakerAcc: { floor: 56, reach: 93 } },
  'id-wide': {
    quoteF: { floor: 80, reach: 91 },
    quoteExactF: { floor: 66, reach: 80 },
    speakerAcc: { floor: 73, reach: 92 },
    countryF: { reach: 90 },
    stanceMacro3: { reach: 68 },
    tupleF: { reach: 55 },
    ...trusted,
  },
  'en-wide': {
    quoteF: { reach: 91 },
    quoteExactF: { reach: 80 },
    speakerAcc: { reach: 92 },
    countryF: { reach: 90 },
    stanceMacro3: { reach: 68 },
    tupleF: { reach: 55 },
    ...trusted,
  },
  'en-content': { quoteExactF: { reach: 45 } },
  'en-quote': { stanceMacro3: { floor: 31, reach: 68 } },
  'en-target': { stanceMacro3: { floor: 30, reach: 58 } },
}

/** The first of two names of sets that the table shows: as above, others behind. For sorting. */
export function compareSets(a: string, b: string): number {
  const place = (name: string) => (Object.keys(REACHES).indexOf(name) + 1) || Infinity
  const [first, second] = [place(a), place(b)]
  return first === second ? a.localeCompare(b) : first - second
}
