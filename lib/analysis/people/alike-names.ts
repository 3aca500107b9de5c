/** Letters that a short form must share with the name it is short for. */
const SHARED = 4
/** Letters from which on a letter too many or too few does not make another name. */
const LONG = 6

/** Finds, among the words of full names, those that a lone name is short for or misspells: “Wati” for “Watini”, “Halma” for “Halima”. */
export interface AlikeNames<Owner> {
  readonly add: (word: string, owner: Owner) => void
  readonly of: (word: string) => readonly Owner[]
}

/** An empty index of words. Look-ups cost as much as the word has letters. */
export function alikeNames<Owner>(): AlikeNames<Owner> {
  const byForm = new Map<string, Set<Owner>>()
  const owners = (form: string): readonly Owner[] => [...(byForm.get(form) ?? [])]
  return {
    add: (word, owner) => {
      for (const form of [`=${word}`, ...beginnings(word), ...lacking(word)]) byForm.set(form, (byForm.get(form) ?? new Set<Owner>()).add(owner))
    },
    of: (word) => [...new Set([...owners(`${word}…`), ...owners(`-${word}`), ...lacking(word).flatMap((form) => owners(`=${form.slice(1)}`))])],
  }
}

function beginnings(word: string): readonly string[] {
  return Array.from({ length: Math.max(0, word.length - SHARED) }, (_, i) => `${word.slice(0, SHARED + i)}…`)
}

// The word without one of its letters; another letter in its place is another name: “Hansen”, “Jansen”.
function lacking(word: string): readonly string[] {
  return word.length < LONG ? [] : Array.from(word, (_, i) => `-${word.slice(0, i)}${word.slice(i + 1)}`)
}
