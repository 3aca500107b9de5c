/** Every verb form with every object, both written with commas: ("kept, keeps", "its word") gives "kept its word, keeps its word". */
export function combine(verbs: string, objects: string): string {
  return list(verbs).flatMap((verb) => list(objects).map((object) => `${verb} ${object}`)).join(', ')
}

/** Every verb form with every object and up to four words between them: ("owe, owes", "an apology"), “owes the world an apology”. */
export function across(verbs: string, objects: string): string {
  return `${list(verbs).join('|')} * ${list(objects).join('|')}`
}

const list = (words: string) => words.split(',').map((word) => word.trim()).filter(Boolean)
