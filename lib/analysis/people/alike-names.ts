/** Letters that a short form must share with the name it is short for. */
const SHARED = 4
/** Letters from which on a letter too many or too few does not make another name. */
const LONG = 6
/** So many names with the same letters there are compared with a lone one. */
const MOST = 200
/** Two words that are alike share so many letters at one end at least. */
const END = 3

/** Finds, among the words of full names, those that a lone name is short for or misspells: “Wati” for “Watini”, “Halma” for “Halima”. */
export interface AlikeNames<Owner> {
  readonly add: (word: string, owner: Owner) => void
  readonly of: (word: string) => readonly Owner[]
}

interface Owned<Owner> {
  readonly word: string
  readonly owner: Owner
}

/** An empty index of words. They are compared only with those that begin or end with the same letters. */
export function alikeNames<Owner>(): AlikeNames<Owner> {
  const byHead = new Map<string, Owned<Owner>[]>()
  const byTail = new Map<string, Owned<Owner>[]>()
  return {
    add: (word, owner) => {
      if (word.length <= SHARED) return
      const owned = { word, owner }
      putUnlessMany(byHead, word.slice(0, END), owned)
      putUnlessMany(byTail, word.slice(-END), owned)
    },
    of: (word) => {
      const found = new Set<Owner>()
      for (const owned of byHead.get(word.slice(0, END)) ?? []) if (areAlike(owned.word, word)) found.add(owned.owner)
      for (const owned of byTail.get(word.slice(-END)) ?? []) if (areAlike(owned.word, word)) found.add(owned.owner)
      return [...found]
    },
  }
}

function putUnlessMany<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list && list.length < MOST) list.push(value)
  else if (!list) lists.set(key, [value])
}

function areAlike(full: string, lone: string): boolean {
  const short = lone.length >= SHARED && lone.length < full.length && full.startsWith(lone)
  return short || (full.length >= LONG && lacksOne(full, lone)) || (lone.length >= LONG && lacksOne(lone, full))
}

/** Whether a word is another without one of its letters; another letter in its place is another name: “Hansen”, “Jansen”. */
function lacksOne(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false
  let same = 0
  while (same < short.length && long.charCodeAt(same) === short.charCodeAt(same)) same++
  return long.endsWith(short.slice(same))
}
