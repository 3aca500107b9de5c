/** Every verb form with every object, both written with commas: ("kept, keeps", "its word") gives "kept its word, keeps its word". */
export function combine(verbs: string, objects: string): string {
  return list(verbs).flatMap((verb) => list(objects).map((object) => `${verb} ${object}`)).join(', ')
}

/** Every verb form with every object and up to four words between them that describe the object: ("break, breaks", "promise"), “breaks its solemn promise”. */
export function across(verbs: string, objects: string): string {
  const gapped = list(verbs).find((verb) => / [*~]( |$)/.test(verb))
  if (gapped !== undefined) throw new Error(`"${gapped}" has a gap of its own, behind which the others would be lost; list it apart`)
  return `${list(verbs).join('|')} ~ ${list(objects).join('|')}`
}

/** The same with any words between: ("owe, owes", "an apology"), “owes the families of the dead an apology”. */
export function acrossAny(verbs: string, objects: string): string {
  return `${list(verbs).join('|')} * ${list(objects).join('|')}`
}

/** The phrases and, where they start with a form of the present, their form in reported speech: ("will fall", [["will", "would"]]), “would fall”. */
export function reported(phrases: string, shifts: readonly (readonly [string, string])[]): string {
  const all = list(phrases)
  const shifted = all.flatMap((phrase) => shifts.flatMap(([now, then]) => (phrase.startsWith(`${now} `) ? [`${then}${phrase.slice(now.length)}`] : [])))
  return [...new Set([...all, ...shifted])].join(', ')
}

const list = (words: string) => words.split(',').map((word) => word.trim()).filter(Boolean)
