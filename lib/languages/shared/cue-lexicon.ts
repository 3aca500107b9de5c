import { wordSet } from './word-set'

/**
 * What kind of speech a cue reports. Some say a stance by themselves (praise, condemn), others only that something was said (speech).
 * speech: says, writes, tells · claim: says without proof · belief: thinks aloud, estimates · describe: calls something something.
 */
export const CUE_CLASSES = [
  'speech', 'claim', 'belief', 'describe', 'hope', 'worry', 'doubt', 'promise', 'admit', 'ask',
  'praise', 'thank', 'welcome', 'support', 'agree', 'regret',
  'condemn', 'criticise', 'accuse', 'blame', 'reject', 'deny', 'protest', 'threaten', 'warn', 'demand', 'urge',
] as const
export type CueClass = (typeof CUE_CLASSES)[number]

/** What follows a cue as content: a clause (“said that …”), a noun phrase (“condemned …”), or either. */
export type Complement = 'clause' | 'object' | 'either'

/**
 * How a cue form stands to its source. active: source before it (“Ann said”); passive: source after “by” (“ditegaskan oleh Rina”);
 * bare: source right behind it, after the content (“…, kata Rina”); own: holds its source (“katanya”); linked: its source is that of the clause before (“…, adding that”);
 * nominal: a noun with its source (“Ann's claim that”, “klaim Rina bahwa”); behind: reports only behind what is said (“…, Ann wept.”, “…, stormed Ann.”);
 * written: active where a survey or report is what tells (“Survei itu | menunjukkan …”);
 * joint: active where marchers speak, else a deed or a state (“Protesters | opposed the visit”);
 * voiced: active where it is told how it was said (“dengan tegas | menentang”), else a deed; paused: active where a comma stands behind it (“memandang, …”).
 */
export type CueVoice = 'active' | 'passive' | 'bare' | 'own' | 'linked' | 'nominal' | 'behind' | 'voiced' | 'paused' | 'joint' | 'written'

export interface CueForm {
  /** Lower-case words; `*` stands for up to three words that say how: “expressed * concern”. */
  readonly words: readonly string[]
  readonly cueClass: CueClass
  readonly complement: Complement
  readonly voice: CueVoice
  /** The words behind the verb only tell that it reports, and are said: “defended | the decision”. */
  readonly verbOnly?: true
}

/** Forms of one class and complement by voice, separated by commas; a phrase is several words. */
export interface CueRow extends Readonly<Partial<Record<CueVoice, string>>> {
  readonly cueClass: CueClass
  readonly complement: Complement
  readonly verbOnly?: true
}

/** The reporting expressions of a language, and the small words that stand around them. All in lower case. */
export interface CueLexicon {
  /** Forms by their first word, longest first. */
  readonly forms: ReadonlyMap<string, readonly CueForm[]>
  /** “menurut Rina, …”, “…, according to Ann”: phrases before the source, longest first. */
  readonly accordingTo: readonly (readonly string[])[]
  /** The same where an article or a name follows, at the start or behind a comma: “…, per | the ministry”, but “per head”. */
  readonly perWords: ReadonlySet<string>
  /** The same with the source inside: “menurutnya”. */
  readonly accordingToOwn: ReadonlySet<string>
  /** “…, demikian pernyataan Rina”: what opens a closing attribution that is no verb. */
  readonly closing: readonly (readonly string[])[]
  /** Words that open a reported clause and are no part of it: “bahwa”, “that”. */
  readonly complementizers: ReadonlySet<string>
  /** Words that open what is demanded after the one it is demanded of, and are no part of it: “untuk”, “agar”. */
  readonly purpose: ReadonlySet<string>
  /** The same, part of it: “to”. */
  readonly purposeInside: ReadonlySet<string>
  /** Prepositions behind the one accused or warned, and no part of the content: “accused Ann of”, “memperingatkan Rina atas”. */
  readonly objectMarkers: ReadonlySet<string>
  /** Prepositions before the one who is told: “kepada”, “to”. */
  readonly addresseeMarkers: ReadonlySet<string>
  /** Cues whose addressee follows bare: “told Ann that”. */
  readonly tellsDirectly: ReadonlySet<string>
  /** Prepositions and conjunctions that open a setting of time, place or occasion: “pada”, “dalam”, “during”. */
  readonly settings: ReadonlySet<string>
  /** Words of time that stand without a preposition: “Kamis”, “Monday”, “kemarin”. */
  readonly times: ReadonlySet<string>
  /** Words that go on with a time and stand elsewhere as well: “waktu setempat”. */
  readonly timeTails: ReadonlySet<string>
  /** Words between a source and its cue: “juga”, “telah”, “also”, “has”. */
  readonly adverbs: ReadonlySet<string>
  /** Words before a cue that make it no report: “tidak”, “akan”, “refused to”. */
  readonly blockers: ReadonlySet<string>
  /** “oleh”, “by”. */
  readonly byWords: ReadonlySet<string>
  /** Words that join a second cue to the source of the first: “dan”, “serta”, “and”, “but”. */
  readonly joiners: ReadonlySet<string>
  /** Words that open another clause: “karena”, “setelah”, “because”. */
  readonly clauseOpeners: ReadonlySet<string>
  /** “yang”, “who”. */
  readonly relatives: ReadonlySet<string>
  /** Words that open a clause which stands for a thing: judged by “what” it wrote. */
  readonly freeRelatives: ReadonlySet<string>
  /** Verbs that credit an agency, not a source: “dilansir”, “dikutip”. */
  readonly credits: ReadonlySet<string>
  /** Heads of subjects that voice nothing: “hal”, “serangan”, “this”. */
  readonly voiceless: ReadonlySet<string>
  /** Words before a noun of speech used as one, not as a cue: “sebuah” klaim, “the” claims. */
  readonly nounMarkers: ReadonlySet<string>
  /** Cues that report only with a clause: “mengumumkan bahwa …”, but “mengumumkan peluncuran …” is a deed. */
  readonly needsClause: ReadonlySet<string>
  /** Verbs that before a bare noun are adjectives: “and | alleged | support for rebels”; empty where none are. */
  readonly attributive: ReadonlySet<string>
  /** Who speaks inside speech and is no source of the report: “saya”, “we”. */
  readonly firstPersons: ReadonlySet<string>
  /** “sebagai”, “as”: between the one named and what it is called. */
  readonly asWords: ReadonlySet<string>
  /** What points back to speech just quoted: “Hal” itu disampaikan Rina. */
  readonly backReferences: ReadonlySet<string>
  /** Prepositions that tie a noun to quoted words: “…” dari Iran. */
  readonly belongsTo: ReadonlySet<string>
  /** Bare nouns and pronouns that are told something: “reporters”. */
  readonly addressees: ReadonlySet<string>
  /** Words that credit an agency only before one of `credits`: “seperti” dilansir. */
  readonly creditOpeners: ReadonlySet<string>
  /** Shape of adverbs of manner: “bluntly”. Null: the language shows none. */
  readonly mannerShape: RegExp | null
  /** Verbs whose refusal says nothing: menolak “berkomentar”, refused to “comment”. */
  readonly answers: ReadonlySet<string>
  /** Verbs that make a thing known as often as what is said of it: “mengumumkan | jadwal baru”. */
  readonly tellsThings: ReadonlySet<string>
  /** Shape of a verb; one right before a cue takes it over: “bertujuan mengajak”. Null: the language shows none. */
  readonly verbShape: RegExp | null
  /** Shape of a reporting word that holds its source: “selorohnya”. Null: the language has none. */
  readonly ownShape: RegExp | null
  /** The same of active verbs alone, which tell where a demand starts behind the one it is made of: “mendesak mereka menghentikan …”. */
  readonly activeVerb: RegExp | null
  /** Shape of a noun made of a verb, the head of a deed: “peluncuran”. */
  readonly deedShape: RegExp | null
  /** Words that make what they stand in a clause, where verbs show no shape: “was”, “would”. */
  readonly finites: ReadonlySet<string>
  /** Words before the plain form of a verb: it “would” limit …. */
  readonly modals: ReadonlySet<string>
  /** Words by which a state tells what it will do: Norway “will” close its ports. */
  readonly plans: ReadonlySet<string>
  /** Words that open a clause of what has not happened: “if” Ann says …, “sampai” Rina mengakui …. */
  readonly hypotheticals: ReadonlySet<string>
  /** Verbs before a participle that then reports by itself: police “were” saying …. */
  readonly progressives: ReadonlySet<string>
  /** Verbs that pass on what another says: the daily “quoted” Ann as saying …. */
  readonly quoting: ReadonlySet<string>
  /** What closes them: “as saying”; longest first. */
  readonly quotedAs: readonly (readonly string[])[]
  /** Reporting verbs that are nouns as well, where nobody who can speak stands behind: “nilai ekspor”, “pesan singkat”. */
  readonly nounsToo: ReadonlySet<string>
  /** Words that open what the reporter adds behind what is said: “meskipun”, “although”. */
  readonly afterthoughts: ReadonlySet<string>
  /** Verbs by which something is told to follow on what was said, behind “which”: “…, which drew an angry response”. */
  readonly followUps: ReadonlySet<string>
  /** The same where a time follows: “…, which came hours after the vote”. */
  readonly sequences: ReadonlySet<string>
  /** Nouns that sum up what was said or done: “…, a move that angered Peru”. */
  readonly summaries: ReadonlySet<string>
  /** Where two sides meet, behind which something is said: “…, after talks in Lima”. */
  readonly encounters: ReadonlySet<string>
  /** What one holds, behind whose it is: in her “view”. */
  readonly views: ReadonlySet<string>
  /** Units of time: “days”. */
  readonly durations: ReadonlySet<string>
  /** Words behind a length of time: two days “after” …. */
  readonly sequels: ReadonlySet<string>
  /** Behind a preposition they tell how many, and open no setting: at “least” ten people. */
  readonly amounts: ReadonlySet<string>
  /** Shape of a verb that tells a deed behind the object of an evaluation: condemned the attack and “recalled” …. */
  readonly deedVerb: RegExp
  /** Words before a title in quote marks: film “Senja”. */
  readonly titled: ReadonlySet<string>
  /** Words behind which a title in marks is where something was said: “on” “Sunday Morning News”. */
  readonly airing: ReadonlySet<string>
  /** Words that open a clause below the main one: “although”, “walaupun”. */
  readonly subordinators: ReadonlySet<string>
  /** Words that, at the start of a sentence, open a clause behind whose comma the main one follows: “when”, “ketika”. */
  readonly fronters: ReadonlySet<string>
  /** Verbs whose “to” leads to a cue that does report: “continued” to insist. */
  readonly continuers: ReadonlySet<string>
  /** Prepositions between a noun of speech and its source: the claim “by” Ann. */
  readonly nounSources: ReadonlySet<string>
  /** Pronouns of the owner before a noun: “his” claim. */
  readonly possessors: ReadonlySet<string>
  /** Nouns of speech that hold their source: “klaimnya” bahwa …. */
  readonly nominalOwn: ReadonlySet<string>
  /** Subjects that are nobody: “nobody” said that …. */
  readonly nobodies: ReadonlySet<string>
  /** Forms that follow no subject of one person: refused to comment or “say” …. */
  readonly plainForms: ReadonlySet<string>
  /** Words that go on with a contrast: bukan A, kata Rina, “melainkan” B. */
  readonly contrasts: ReadonlySet<string>
  /** Open what the reporter sets against what was said: “…, namun tidak merinci”, “…, namun tuduhan itu dibantah”; empty where no such clause is told from what is said. */
  readonly objections: ReadonlySet<string>
  /** Open the ground for what is said, which is said as well: “padahal”. */
  readonly grounds: ReadonlySet<string>
  /** Before a reporting verb that says how somebody did what the verb before it tells: “menjawab dengan mengatakan”. */
  readonly means: ReadonlySet<string>
  /** Behind a comma they open what the one who spoke did at the same time: “…, sambil membela kapal itu”. */
  readonly alongside: ReadonlySet<string>
  /** Before a verb without a subject that opens the sentence: “selain” mengecam Peru, Rina …. */
  readonly besides: ReadonlySet<string>
  /** Nouns before “to” that take it over: urged a “return” to talks. */
  readonly aims: ReadonlySet<string>
  /** Nouns of what is called for or warned of, and not of who: menyerukan “dialog” untuk …, memperingatkan “dampak” … */
  readonly matters: ReadonlySet<string>
  /** Before two that are named together: a war “between” Peru and Chile. */
  readonly betweens: ReadonlySet<string>
  /** What one goes by and nobody says: according to the “law”. */
  readonly laws: ReadonlySet<string>
  /** What may be in danger, and cannot be told so: (mengancam) “perdamaian”; empty where nothing depends on it. */
  readonly endangered: ReadonlySet<string>
  /** Papers and boards that speak: a “statement” accusing …. */
  readonly documents: ReadonlySet<string>
  /** Verbs by which somebody puts words on paper, so that what the paper says is theirs: “mengeluarkan” resolusi yang …. */
  readonly issuing: ReadonlySet<string>
  /** Before a subject of its own: “with” Ann saying …. */
  readonly absolutes: ReadonlySet<string>
  /** End a phrase that says how something is voiced: “in the strongest | terms |”. */
  readonly terms: ReadonlySet<string>
  /** What the reporter calls that something was said: “…, in a sharp “break” with past policy”. */
  readonly comments: ReadonlySet<string>
  /** Nouns of the occasion of speech: …, in a “speech” at …. */
  readonly occasions: ReadonlySet<string>
  /** Phrases that open when or why an attitude was put into words: condemned the attack “after” the vote; longest first. */
  readonly circumstances: readonly (readonly string[])[]
  /** What somebody does in order to speak, before “to” and the verb of speech: “took to” Twitter to denounce; longest first. */
  readonly performing: readonly (readonly string[])[]
  /** The same where a place or hour to speak follows: “used the” summit to praise. */
  readonly staging: readonly (readonly string[])[]
  /** Places and hours to speak: “summit”, “podium”. */
  readonly stages: ReadonlySet<string>
  /** The same behind any speech: … “when asked” about the plan. */
  readonly questions: readonly (readonly string[])[]
  /** Words that open examples: “including”. */
  readonly includes: ReadonlySet<string>
  /** Open what follows from a condition: jika …, “maka” …; empty where nothing depends on it. */
  readonly consequences: ReadonlySet<string>
  /** Open a condition elsewhere, and a reported clause where nothing follows from it: mengatakan “jika” Peru mundur; empty where none does. */
  readonly looseComplementizers: ReadonlySet<string>
  /** What is called without being named, and what makes calling another verb: called an early “election”, called “off” the strike. */
  readonly gatherings: ReadonlySet<string>
  /** Words that make a name that of one of them: Jiji “Press”, local “media”. */
  readonly newsWords: ReadonlySet<string>
  /** What stands before the name of where something is posted or aired: lewat “platform” Laut Biru. */
  readonly channels: ReadonlySet<string>
  /** Words that tell how something was said, before a verb that elsewhere tells a deed: dengan “tegas” menentang. */
  readonly loudly: ReadonlySet<string>
  /** Before one word that tells how something is done: “secara” anonim. */
  readonly manners: ReadonlySet<string>
  /** What stands before the answer in an interview that is printed as one: “A: “We will pay.””. */
  readonly answerLabels: ReadonlySet<string>
  /** Words for those who only pass on reports: “agency”, “Reuters”. */
  readonly outlets: ReadonlySet<string>
  /** Those of `times` that are other words in small letters: the “march” began. */
  readonly properTimes: ReadonlySet<string>
  /** Those who march, sign and rally, and whose attitudes are known because they say them: “protesters”, “unions”. */
  readonly marchers: ReadonlySet<string>
  /** What words are shown on: “banner”, “spanduk”. */
  readonly carriers: ReadonlySet<string>
  /** Those that speak for whoever put them up, where nobody is seen to hold them: a “banner”, but not a sign by the road. */
  readonly raised: ReadonlySet<string>
  /** Nouns for the words themselves that are shown or chanted: “slogans”, “tulisan”. */
  readonly wordings: ReadonlySet<string>
  /** Between such a noun and the words: slogans “such as”, chants “of”. */
  readonly instances: ReadonlySet<string>
  /** Verbs by which such a thing tells its words: a banner “reading” …. */
  readonly showing: ReadonlySet<string>
  /** Where those who march speak: dalam “unjuk rasa” itu, ratusan orang …; empty where `marchers` tells it. */
  readonly rallies: ReadonlySet<string>
  /** Papers that show what they found: “survei”; empty where a verb of their own says so. */
  readonly studies: ReadonlySet<string>
  /** The same told of the thing: spanduk yang “dibawa” massa …; empty where a preposition leads to them. */
  readonly carried: ReadonlySet<string>
  /** Before a verb they tell only that somebody saw it: “terlihat” membawa spanduk. */
  readonly seen: ReadonlySet<string>
  /** What people do with it: “held”, “membentangkan”, “chanted”. */
  readonly raising: ReadonlySet<string>
  /** Content that only points back: mengatakan “hal itu” di Jakarta; longest first. */
  readonly anaphors: readonly (readonly string[])[]
}

/** What a language's folder lists; the rest is made of it. */
export interface CueWords extends Readonly<Record<Exclude<keyof CueLexicon, 'forms' | 'accordingTo' | 'closing' | 'quotedAs' | 'anaphors' | 'circumstances' | 'performing' | 'staging' | 'questions' | 'verbShape' | 'ownShape' | 'activeVerb' | 'deedShape' | 'deedVerb' | 'mannerShape'>, string>> {
  readonly mannerShape: RegExp | null
  readonly activeVerb: RegExp | null
  readonly verbShape: RegExp | null
  readonly ownShape: RegExp | null
  readonly deedShape: RegExp | null
  readonly deedVerb: RegExp
  readonly rows: readonly CueRow[]
  readonly accordingTo: string
  readonly closing: string
  readonly quotedAs: string
  readonly anaphors: string
  readonly circumstances: string
  readonly performing: string
  readonly staging: string
  readonly questions: string
}

/**
 * Makes a language's cue lexicon of its lists.
 * @throws where a form is listed twice in one voice, or a word twice in one list.
 */
export function cueLexicon({ rows, accordingTo, closing, quotedAs, anaphors, circumstances, performing, staging, questions, verbShape, ownShape, activeVerb, deedShape, deedVerb, mannerShape, ...lists }: CueWords): CueLexicon {
  return {
    verbShape,
    ownShape,
    activeVerb,
    deedShape,
    deedVerb,
    mannerShape,
    forms: byFirstWord(rows.flatMap(formsOf)),
    accordingTo: phrases(accordingTo),
    closing: phrases(closing),
    quotedAs: phrases(quotedAs),
    anaphors: phrases(anaphors),
    circumstances: phrases(circumstances),
    performing: phrases(performing),
    staging: phrases(staging),
    questions: phrases(questions),
    perWords: wordSet(lists.perWords),
    accordingToOwn: wordSet(lists.accordingToOwn),
    complementizers: wordSet(lists.complementizers),
    purpose: wordSet(lists.purpose),
    purposeInside: wordSet(lists.purposeInside),
    objectMarkers: wordSet(lists.objectMarkers),
    addresseeMarkers: wordSet(lists.addresseeMarkers),
    tellsDirectly: wordSet(lists.tellsDirectly),
    settings: wordSet(lists.settings),
    times: wordSet(lists.times),
    timeTails: wordSet(lists.timeTails),
    adverbs: wordSet(lists.adverbs),
    blockers: wordSet(lists.blockers),
    byWords: wordSet(lists.byWords),
    joiners: wordSet(lists.joiners),
    clauseOpeners: wordSet(lists.clauseOpeners),
    relatives: wordSet(lists.relatives),
    freeRelatives: wordSet(lists.freeRelatives),
    credits: wordSet(lists.credits),
    voiceless: wordSet(lists.voiceless),
    nounMarkers: wordSet(lists.nounMarkers),
    needsClause: wordSet(lists.needsClause),
    attributive: wordSet(lists.attributive),
    tellsThings: wordSet(lists.tellsThings),
    answers: wordSet(lists.answers),
    asWords: wordSet(lists.asWords),
    backReferences: wordSet(lists.backReferences),
    belongsTo: wordSet(lists.belongsTo),
    addressees: wordSet(lists.addressees),
    creditOpeners: wordSet(lists.creditOpeners),
    firstPersons: wordSet(lists.firstPersons),
    finites: wordSet(lists.finites),
    modals: wordSet(lists.modals),
    plans: wordSet(lists.plans),
    hypotheticals: wordSet(lists.hypotheticals),
    progressives: wordSet(lists.progressives),
    quoting: wordSet(lists.quoting),
    outlets: wordSet(lists.outlets),
    newsWords: wordSet(lists.newsWords),
    loudly: wordSet(lists.loudly),
    manners: wordSet(lists.manners),
    channels: wordSet(lists.channels),
    consequences: wordSet(lists.consequences),
    looseComplementizers: wordSet(lists.looseComplementizers),
    gatherings: wordSet(lists.gatherings),
    answerLabels: wordSet(lists.answerLabels),
    nounsToo: wordSet(lists.nounsToo),
    afterthoughts: wordSet(lists.afterthoughts),
    sequels: wordSet(lists.sequels),
    amounts: wordSet(lists.amounts),
    durations: wordSet(lists.durations),
    views: wordSet(lists.views),
    followUps: wordSet(lists.followUps),
    sequences: wordSet(lists.sequences),
    summaries: wordSet(lists.summaries),
    encounters: wordSet(lists.encounters),
    titled: wordSet(lists.titled),
    airing: wordSet(lists.airing),
    subordinators: wordSet(lists.subordinators),
    fronters: wordSet(lists.fronters),
    continuers: wordSet(lists.continuers),
    includes: wordSet(lists.includes),
    nounSources: wordSet(lists.nounSources),
    possessors: wordSet(lists.possessors),
    nominalOwn: wordSet(lists.nominalOwn),
    nobodies: wordSet(lists.nobodies),
    plainForms: wordSet(lists.plainForms),
    contrasts: wordSet(lists.contrasts),
    objections: wordSet(lists.objections),
    grounds: wordSet(lists.grounds),
    means: wordSet(lists.means),
    alongside: wordSet(lists.alongside),
    besides: wordSet(lists.besides),
    aims: wordSet(lists.aims),
    matters: wordSet(lists.matters),
    betweens: wordSet(lists.betweens),
    laws: wordSet(lists.laws),
    endangered: wordSet(lists.endangered),
    documents: wordSet(lists.documents),
    issuing: wordSet(lists.issuing),
    absolutes: wordSet(lists.absolutes),
    terms: wordSet(lists.terms),
    comments: wordSet(lists.comments),
    occasions: wordSet(lists.occasions),
    properTimes: wordSet(lists.properTimes),
    marchers: wordSet(lists.marchers),
    stages: wordSet(lists.stages),
    carriers: wordSet(lists.carriers),
    raised: wordSet(lists.raised),
    wordings: wordSet(lists.wordings),
    instances: wordSet(lists.instances),
    showing: wordSet(lists.showing),
    raising: wordSet(lists.raising),
    carried: wordSet(lists.carried),
    rallies: wordSet(lists.rallies),
    studies: wordSet(lists.studies),
    seen: wordSet(lists.seen),
  }
}

const voices: readonly CueVoice[] = ['active', 'passive', 'bare', 'own', 'linked', 'nominal', 'behind', 'voiced', 'paused', 'joint', 'written']

function formsOf(row: CueRow): readonly CueForm[] {
  return voices.flatMap((voice) => phrases(row[voice] ?? '').map((words): CueForm => ({ words, cueClass: row.cueClass, complement: row.complement, voice, ...(row.verbOnly ? { verbOnly: true } : {}) })))
}

function byFirstWord(forms: readonly CueForm[]): ReadonlyMap<string, readonly CueForm[]> {
  const seen = new Set<string>()
  const map = new Map<string, CueForm[]>()
  for (const form of forms) {
    const key = `${form.words.join(' ')} (${form.voice})`
    if (seen.has(key)) throw new Error(`Cue "${key}" is listed twice; keep one`)
    seen.add(key)
    const first = form.words[0] ?? ''
    map.set(first, [...(map.get(first) ?? []), form].sort((a, b) => b.words.length - a.words.length))
  }
  return map
}

/** The comma-separated phrases of a list as words, longest first. */
function phrases(list: string): readonly (readonly string[])[] {
  return list.split(',').map((phrase) => phrase.trim().split(/\s+/u)).filter((words) => words[0] !== '').sort((a, b) => b.length - a.length)
}
