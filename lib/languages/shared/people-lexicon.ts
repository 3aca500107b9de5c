import type { Office } from './offices'

export interface Pronoun {
  readonly number: 'one' | 'two' | 'many'
  readonly gender: 'female' | 'male' | null
  /** “it”: stands for a body or a text, for no person. */
  readonly thing?: true
}

/** What a language supplies for finding people and telling who a source is. Lower case unless said otherwise. */
export interface PeopleLexicon {
  /** Offices, professions and ranks that may stand right before a name, as words, longest first; they are the person's role. */
  readonly titles: readonly (readonly string[])[]
  /** The titles of one word. */
  readonly titleWords: ReadonlySet<string>
  /** Names of offices of states, for who was quoted under several names of one. */
  readonly offices: readonly (readonly [name: string, office: Office])[]
  /** Titles that stand before the name of a body as often as before a person: “CEO”, “Camat”. */
  readonly bodyTitles: ReadonlySet<string>
  /** Words before the years of an office: menteri “periode” 2009-2014. */
  readonly tenures: ReadonlySet<string>
  /** “mantan”, “former”. */
  readonly formerly: ReadonlySet<string>
  /** Prepositions of place: what stands behind them is no speaker by itself. */
  readonly locatives: ReadonlySet<string>
  /** Offices that one holds for whoever is named behind them: “juru bicara”, “adviser” to. */
  readonly servants: ReadonlySet<string>
  /** Words behind which a country is not the speaker's own: “oleh”, “against”. */
  readonly strangers: ReadonlySet<string>
  /** Offices and bodies that only one country has, and that country: “bupati”, “congressman”. */
  readonly nationalOffices: ReadonlyMap<string, string>
  /** Words that tell more of somebody, not of something: “who”. */
  readonly humanRelatives: ReadonlySet<string>
  /** Words of state offices that the country at home does not have: “perdana” menteri. */
  readonly foreignOffices: ReadonlySet<string>
  /** Words that put an office among those it deals with: “Dubes Peru | untuk ASEAN”. */
  readonly postings: ReadonlySet<string>
  /** Words, or two of them, by which somebody takes the floor without anything told yet: “senada”, “buka suara”. */
  readonly takesFloor: ReadonlySet<string>
  /** Words that tie an unnamed source to what is named behind them: an analyst “at” Rabobank, the ambassador “to” Peru, a source “close” to the talks. */
  readonly ties: ReadonlySet<string>
  /** Words that tell behind a name where somebody is from: “of” Spain. */
  readonly origins: ReadonlySet<string>
  /** Words that present a name: “bernama”, “namely”. */
  readonly presenters: ReadonlySet<string>
  /** Words between a name and the office in which somebody acts: Rina Wati “selaku” ketua. */
  readonly capacities: ReadonlySet<string>
  /** Names that open so many names that people are called by the one behind: “Muhammad” Rashid. */
  readonly firstNames: ReadonlySet<string>
  /** Words behind which somebody is named as what the subject is: Keduanya “adalah” Rina dan Bayu. */
  readonly copulas: ReadonlySet<string>
  /** Names in full, as words, with the one word that these people are called by and that is no part of them: joko widodo, “jokowi”. */
  readonly calledAs: ReadonlyMap<string, string>
  /** Words whose next one names what an office is for: Ketua “Bidang” Dakwah. */
  readonly fields: ReadonlySet<string>
  /** Words that lead from a name to what somebody is called as well: “atau yang akrab disapa”. */
  readonly callings: ReadonlySet<string>
  /** The last of them: Rina Wati “alias” Uni. */
  readonly aliases: ReadonlySet<string>
  /** Words that tell behind a name that somebody is called so: Roy, “sapaan” akrabnya. */
  readonly nicknames: ReadonlySet<string>
  /** Nouns for one human being that point back with “itu” or “the”: “pria”, “woman”. */
  readonly humans: ReadonlyMap<string, 'female' | 'male'>
  /** Nouns of bodies whose names go on behind a small word: “Committee | on Foreign Relations”. */
  readonly namedFor: ReadonlySet<string>
  /** Small words behind which they do. */
  readonly namedBehind: ReadonlySet<string>
  /** Verbs that open the names of bodies which call for something: “Save | the Children”. */
  readonly appeals: ReadonlySet<string>
  /** Two words with which the name of a body ends whatever it opens with: “Dokter | Lintas Batas”. */
  readonly bodyTails: ReadonlySet<string>
  /** Bodies of a state in a place abroad, which belongs to their name: “Konsulat Jenderal RI | di Jeddah”. */
  readonly missions: ReadonlySet<string>
  /** Words behind which those stand whom somebody has with him: “Rina Wati | bersama | Bayu Santoso”. */
  readonly company: ReadonlySet<string>
  /** Nouns by which any body of people without a state may be called: “kelompok itu”, “the group”. */
  readonly groups: ReadonlySet<string>
  /** Words of offices and bodies of a state, whichever it is: “menteri”, “police”. */
  readonly stateOffices: ReadonlySet<string>
  /** Two words that name a body of a state, whichever it is, where neither does alone: “foreign office”. */
  readonly stateBodies: readonly string[]
  /** Words for armed forces of a state, whichever it is, and for the police: “militer”, “navy”. */
  readonly armies: ReadonlySet<string>
  /** Those whose field is told behind them, where a country is a part of it: “pengamat” politik Peru. */
  readonly observers: ReadonlySet<string>
  /** Ranks of armed forces and police as words: “kolonel”, “major”. */
  readonly ranks: ReadonlySet<string>
  /** Nouns for the one source of a lead whose name stands behind it: a voice for a body, somebody in politics, the holder of an office. */
  readonly leadSources: ReadonlyMap<string, 'voice' | 'politician' | 'office'>
  /** What speaks for the state that spoke before, where nothing else is told: “the spokesman”, “the statement”. */
  readonly stateVoices: ReadonlySet<string>
  /** Bodies of several states, whose people speak for none: “PBB”, “NATO”. */
  readonly worldBodies: ReadonlySet<string>
  /** Prepositions and the like: a name behind one is not the subject: “kepada”, “with”. */
  readonly obliques: ReadonlySet<string>
  /** Titles by which a text tells the gender. */
  readonly titleGender: ReadonlyMap<string, 'female' | 'male'>
  /** Forms of address and degrees before a name that are no role: “Mr”, “Prof”, “Bapak”. */
  readonly honorifics: ReadonlyMap<string, 'female' | 'male' | null>
  /** Shape of degrees and honours behind a name and a comma: “S.H.”, “MBA”. Null: the language has none. */
  readonly degrees: RegExp | null
  /** Whether what an office belongs to stands before it (“Iranian foreign minister”) or after it (“menteri luar negeri Iran”). */
  readonly ownerStands: 'before' | 'after'
  /** Words that continue a title or an organisation: “luar negeri”, “foreign”. */
  readonly portfolios: ReadonlySet<string>
  /** Shape of nouns that continue an office: “Pengelolaan”. Null: the language shows none. */
  readonly officeShape: RegExp | null
  /** Words that make a capitalised run an organisation: “Kementerian”, “Ministry”. */
  readonly organisations: ReadonlySet<string>
  /** Regions and cities between an office and a name: “Gubernur Jawa Barat Ridwan”. */
  readonly places: readonly (readonly string[])[]
  /** Words that open the name of a place or of a thing that nobody is: “Kabupaten”, “Sungai”, “Konvensi”. */
  readonly placeHeads: ReadonlySet<string>
  /** Kinds of place whose name stands behind “of”, and names nobody: the town “of” Lund. */
  readonly placeNouns: ReadonlySet<string>
  /** Words that start no name but go on with one: “Barat” in “Jawa Barat”. */
  readonly runWords: ReadonlySet<string>
  /** Words of the language that are names as well where they stand like one: Theresa “May”, “Will” Carter, “Mei” Ling. */
  readonly nameAlikes: ReadonlySet<string>
  /** Words of offices that names have as well: “Agung”, “Imam”. */
  readonly alsoNames: ReadonlySet<string>
  /** Those of them that open a name behind the field of an office: Menteri Kesehatan “Agung” Wirawan; empty where none does. */
  readonly givenNames: ReadonlySet<string>
  /** Titles so common that they make nobody of a lone word behind them: “warga”. */
  readonly looseTitles: ReadonlySet<string>
  /** Initials by which people are known: “SBY”, “JFK”. */
  readonly initials: ReadonlySet<string>
  /** Names of one word that are of bodies, not of people: “Reuters”, “Hamas”. */
  readonly bodies: ReadonlySet<string>
  /** Shape of words that open a sentence and are no name: “Biasanya”. Null: the language shows none. */
  readonly openerShape: RegExp | null
  /** Nouns of deeds that open a sentence right before the office of whoever did them: “Kunjungan | Presiden Rina Wati”. */
  readonly deedShape: RegExp | null
  /** What somebody whose name stands before it does without a word: “tiba”, “bertemu”; null: verbs of deeds tell it. */
  readonly actShape: RegExp | null
  /** Nouns without an office that can be a source: people, crowds, and what is written: “saksi”, “laporan”. */
  readonly voices: ReadonlySet<string>
  /** Words that make a clause: what holds one is no source: “adalah”, “is”. */
  readonly clauseWords: ReadonlySet<string>
  /** Sources that are written: a person's pronoun never means them. */
  readonly writings: ReadonlySet<string>
  /** Suffix that gives a source to the person spoken of: “pihaknya”, “risetnya”. Null: none. */
  readonly ownSuffix: RegExp | null
  /** Shape of nouns in capitals that end with whose they are, and are no name: “Telegram-nya”. Null: none. */
  readonly ownNoun: RegExp | null
  /** Small words that give a source to the person spoken of: “his”. */
  readonly owners: ReadonlySet<string>
  /** Small words inside names: “bin”, “van”, “al”. */
  readonly particles: ReadonlySet<string>
  /** Capitalised words that are no name: sentence openers, days, months. */
  readonly notNames: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, Pronoun>
  /** Words that open a description without telling who: “seorang”, “a”. */
  readonly determiners: ReadonlySet<string>
  /** Those of them that describe several: “para”, “several”. */
  readonly severals: ReadonlySet<string>
  /** Words that count a crowd: “ratusan” mahasiswa; empty where a plural shows it. */
  readonly hosts: ReadonlySet<string>
  /** Nouns by which somebody is described who was named before: “doktor lulusan Lima itu”, “kader senior itu”. */
  readonly describers: ReadonlySet<string>
  /** What people are by trade, art, sport or fate, behind a word that says of which country: the Peruvian “skater” Ann Miller. Empty where the country stands elsewhere. */
  readonly occupations: ReadonlySet<string>
  /** Words that point back: “itu”, “tersebut”, “the”. */
  readonly demonstratives: ReadonlySet<string>
  /** Verbs behind which whoever answered is named: “ditanggapi” Rina. */
  readonly answered: ReadonlySet<string>
  /** Words that mean with “yang” whoever is spoken of: yang “bersangkutan”. */
  readonly concerned: ReadonlySet<string>
  /** Words for two, joint sources: “kedua”, “both”. */
  readonly pairs: ReadonlySet<string>
  /** Words that open a joint source and are no part of it: “baik” Peru maupun Chile. */
  readonly jointOpeners: ReadonlySet<string>
  /** “dan”, “and”. */
  readonly joins: ReadonlySet<string>
  /** Short forms of offices with the words they stand for: “menlu”. */
  readonly shortOffices: ReadonlyMap<string, readonly string[]>
  /** Suffix that makes a name possessive: “'s”. */
  readonly possessive: RegExp | null
}

/** Comma-separated phrases as words, longest first. */
export function wordPhrases(list: string): readonly (readonly string[])[] {
  return list.split(',').map((phrase) => phrase.trim().split(/\s+/u)).filter((words) => words[0] !== '').sort((a, b) => b.length - a.length)
}

/** The phrases of one word. */
export function oneWord(phrases: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(phrases.flatMap(([first, second]) => (first !== undefined && second === undefined ? [first] : [])))
}

/** A map that gives the same value to every word of a list. */
export function sameFor<Value>(value: Value, words: string): readonly (readonly [string, Value])[] {
  return words.split(/\s+/u).filter((word) => word !== '').map((word) => [word, value] as const)
}
