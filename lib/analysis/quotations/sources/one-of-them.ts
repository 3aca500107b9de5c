import { cueAt, peopleAt, type Reading } from '../reading'

/** Where “dari mereka”, “di antara mereka”, “di antaranya” end that say of whom a source is one: “kata salah satu | dari mereka |, Rina”; 0: token i opens no such words. */
export function oneOfThemEnd(reading: Reading, i: number): number {
  if (reading.pack.people.ownerStands === 'before' || !peopleAt(reading, i).locatives) return 0
  const between = cueAt(reading, i + 1).betweens ? 1 : 0
  if (peopleAt(reading, i + 1 + between).pronouns) return i + 2 + between
  return between === 0 && cueAt(reading, i + 1).instances ? i + 2 : 0
}

/** Where the words start by which a source is one of those that the pronoun at token i means: “| Salah satu dari | mereka mengatakan”; the pronoun itself where it stands alone. */
export function oneOfThemStart(reading: Reading, i: number, start: number): number {
  const tie = cueAt(reading, i - 1).betweens ? i - 2 : i - 1
  if (reading.pack.people.ownerStands === 'before' || tie <= start || oneOfThemEnd(reading, tie) !== i + 1) return i
  for (let k = tie - 1; k >= Math.max(start, tie - 2); k--) if (peopleAt(reading, k).determiners && !peopleAt(reading, k - 1).determiners) return k
  return i
}
