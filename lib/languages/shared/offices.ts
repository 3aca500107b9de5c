/** An office that states have, whatever a language calls it: two names of one office are one office. */
export type Office =
  | 'president' | 'vicePresident' | 'formerPresident' | 'primeMinister' | 'deputyPrimeMinister' | 'formerPrimeMinister' | 'chancellor' | 'foreignMinister' | 'deputyForeignMinister' | 'defenceMinister'
  | 'financeMinister' | 'interiorMinister' | 'tradeMinister' | 'healthMinister' | 'energyMinister' | 'spokesperson' | 'foreignMinistrySpokesperson' | 'defenceMinistrySpokesperson' | 'governmentSpokesperson'
  | 'militarySpokesperson' | 'ambassador' | 'specialEnvoy' | 'secretaryGeneral' | 'supremeLeader' | 'king' | 'queen' | 'crownPrince' | 'sultan' | 'emir' | 'pope' | 'governor' | 'mayor' | 'senator' | 'memberOfParliament'
  | 'general' | 'admiral' | 'securityAdviser' | 'negotiator'

/** The names of offices of a language, lower case, separated by commas. @throws where a name stands for two. */
export function officeNames(names: readonly (readonly [Office, string])[]): readonly (readonly [name: string, office: Office])[] {
  const offices = new Map<string, Office>()
  for (const [office, list] of names) {
    for (const name of list.split(', ')) {
      if (offices.has(name)) throw new Error(`"${name}" stands for two offices`)
      offices.set(name, office)
    }
  }
  return [...offices]
}
