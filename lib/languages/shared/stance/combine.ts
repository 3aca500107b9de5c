/** Every verb form with every object, both written with commas: ("kept, keeps", "its word") gives "kept its word, keeps its word". */
export function combine(verbs: string, objects: string): string {
  return list(verbs).flatMap((verb) => list(objects).map((object) => `${verb} ${object}`)).join(', ')
}

const list = (words: string) => words.split(',').map((word) => word.trim()).filter(Boolean)
