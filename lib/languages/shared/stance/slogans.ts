/** What slogans are made of, phrases separated by commas; they stand at the start of a cry, or behind the country that it calls. */
export interface SloganWords {
  /** Right before a country, whatever follows: “down with Norway”, “boycott Norwegian goods”. */
  readonly against: string
  /** The same where the cry ends with it: “Stop Norway!”. */
  readonly barred: string
  /** Right before a country with which the cry ends: “hands off Norway”, “free Norway”. */
  readonly for: string
  /** Behind a country that is called, or before one: “Norway, get out!”, “Go home, Norway!”. */
  readonly orders: string
  /** The same with kind words: “Norway, you are not alone”. */
  readonly comforts: string
  /** Among the orders, before the country that one takes the part of: Norway, “hands off” Peru. */
  readonly leaving: string
  /** Between a country and its people: Norway “for” Norwegians. */
  readonly ofOwn: string
}

/** The phrases of one kind by their first word, longest first. */
export type SloganIndex = ReadonlyMap<string, readonly (readonly string[])[]>

/** Makes an index of a list. */
export function sloganIndex(list: string): SloganIndex {
  const index = new Map<string, (readonly string[])[]>()
  for (const phrase of new Set(list.split(',').map((one) => one.trim()))) {
    const words = phrase.split(/\s+/u)
    const [first = ''] = words
    if (first !== '') index.set(first, [...(index.get(first) ?? []), words].sort((a, b) => b.length - a.length))
  }
  return index
}
