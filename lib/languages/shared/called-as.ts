/** Heads of state and government whom news calls by a word that is no part of their name, by their names in full. Compiled for this project. */
export const calledAs: ReadonlyMap<string, string> = new Map([
  ['joko widodo', 'jokowi'],
  ['megawati soekarnoputri', 'mega'],
  ['megawati sukarnoputri', 'mega'],
  ['ferdinand marcos', 'bongbong'],
  ['benjamin netanyahu', 'bibi'],
  ['basuki tjahaja purnama', 'ahok'],
])
