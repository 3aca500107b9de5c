import type { FrameName } from './stance/frames'
import type { RoleWords } from './stance/role-words'
import type { SloganWords } from './stance/slogans'

/**
 * How a word of a frame ties its roles to the words around it.
 * active: actor before, object after; passive: the other way round; noun: the language's noun phrase; describing: an adjective or predicate.
 */
export type FrameForm = 'active' | 'passive' | 'noun' | 'describing'

/** The words and phrases of one frame, separated by commas, all inflected forms listed. */
export type FrameWords = Readonly<Partial<Record<FrameForm, string>>>

/** Words that strengthen, weaken, turn or steer a frame, separated by commas. */
export interface StanceModifiers {
  /** Turns the frame that follows: "not", "tidak". */
  readonly negators: string
  /** Weakens: "may", "mungkin". */
  readonly hedges: string
  readonly intensifiers: string
  /** What follows is only supposed: "if", "jika". */
  readonly conditions: string
  /** Duties, which make a demand on the subject before them: "must", "harus". */
  readonly duties: string
  /** Wishes, which make the holder want what follows: "want to", "berharap". */
  readonly wishes: string
  /** Forbids: "must not", "tidak boleh". */
  readonly bans: string
  /** To bring to an end: "stop", "mencabut"; under a duty it speaks against the event that it ends. */
  readonly ends: string
  /** To go on with or make harder what harms, in the passive: "maintained", "diperketat". */
  readonly upholds: string
  /** Forms of the same that order: “Lift the sanctions!” */
  readonly orders: string
  /** Behind a duty they say that others are to act: "should be greeted"; empty where the verb itself shows it. */
  readonly passiveWords: string
  /** To give in, which one demands only of a side one is against: "surrender", "mundur". */
  readonly yields: string
  /** What follows is said not to be so: "no evidence that", "tidak benar bahwa". */
  readonly denials: string
  /** Parties addressed alike: "both sides", "kedua pihak"; a call to them takes no side. */
  readonly everyone: string
}

/** How words of a kind end where their form tells it; null: nothing does. Lower case. */
export interface WordShapes {
  /** Nouns of what somebody does: "invitation", "attack". */
  readonly deed: RegExp | null
  /** Verbs that leave their subject to the clause before: "humiliating". */
  readonly gerund: RegExp | null
  /** Verbs of what is done to somebody: "expelled". */
  readonly participle: RegExp | null
  /** Verbs that take an object, where they show it: “membeli”. */
  readonly active: RegExp | null
  /** Adverbs that may stand inside a phrase: works "closely" with. */
  readonly passing: RegExp | null
  /** Adjectives that set one above all: "worst", "strongest". */
  readonly superlative: RegExp | null
  /** Days and months, and numbers, which tell when and of whom nothing: on “Monday” Norway lied. */
  readonly date: RegExp
  /** A noun made of a verb with an object, whose owner may be those it is done to: “pembunuhan” warga Kuba. Null: the language marks them. */
  readonly verbalNoun: RegExp | null
  /** Names of whom it is done to rather than by, behind such a noun: pengeboman “Gaza”. */
  readonly struckName: RegExp | null
  /** Those of them that are places and no state, struck by any harm before them: blokade “Gaza”. */
  readonly struckPlace: RegExp | null
}

/** A language's stance words. The rules that read them are shared. */
export interface StanceLexicon {
  /** Countries (ISO 3166-1 alpha-2) whose people the press of this language quotes without saying where they are from. */
  readonly home: readonly string[]
  readonly frames: Readonly<Record<FrameName, FrameWords>>
  /** Endings that may be cut from a word to find it: "-nya", "'s". */
  readonly endings: readonly string[]
  /** Endings of words that stand for another word as well: “won't” for “not”. */
  readonly contractions: readonly { readonly ending: string; readonly stands: string }[]
  /** Endings that some texts write as words of their own: “do n't”. */
  readonly enclitics: readonly string[]
  /** The words that a short form stands for: “they're”, they are. */
  readonly shortForms: Readonly<Record<string, readonly string[]>>
  /** What the own country is inside a phrase, where a first person names it: “robbing | our country |” is “robbing us”; empty where phrases name it themselves. */
  readonly ownWord: string
  /** The verb that an ending behind a country is where what follows shows it: “Peru's | killing us”. */
  readonly verbEndings: Readonly<Record<string, string>>
  readonly modifiers: StanceModifiers
  readonly shapes: WordShapes
  readonly roles: RoleWords
  readonly slogans: SloganWords
}
