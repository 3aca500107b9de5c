import type { FrameForm, StanceLexicon, WordShapes } from '../../../languages/shared/stance-lexicon'
import { frames, type FrameName } from '../../../languages/shared/stance/frames'
import { bitsOf, phraseIndex, phrases, type PhraseIndex } from '../../../languages/shared/stance/phrase-index'
import { sloganIndex, type SloganIndex, type SloganWords } from '../../../languages/shared/stance/slogans'
import { recent } from '../../words/recent'
import { noWord, type FrameWord, type StanceWord, type Tag } from './stance-word'

/** A language's stance words, ready to be looked up. */
export interface CompiledLexicon {
  readonly language: string
  readonly nounActor: 'before' | 'after'
  readonly shapes: WordShapes
  readonly enclitics: ReadonlySet<string>
  readonly verbEndings: ReadonlyMap<string, string>
  /** The own country as phrases end in it; null: they name it themselves. */
  readonly ownWord: StanceWord | null
  /** Pronouns for one man or woman who is spoken of: “he”; empty where none is only a subject. */
  readonly humans: ReadonlySet<string>
  /** Countries of speakers of whom nobody says where they are from. */
  readonly home: ReadonlySet<string>
  readonly frames: PhraseIndex<FrameWord>
  readonly slogans: Readonly<Record<keyof SloganWords, SloganIndex>>
  readonly tags: PhraseIndex<readonly Tag[]>
  /** What a word (lower case) is in this language, looked up once. */
  word(lower: string): StanceWord
  /** The same, kept with a word of the text. */
  of(word: KeepsStance): StanceWord
  /** Whether words tell of armed forces, “militer Norwegia”, or of an armed band. */
  names(words: string, kind: 'forces' | 'bands'): boolean
}

/** A word of a text, which keeps what it is here from when it is first asked for. */
interface KeepsStance {
  readonly lower: string
  stance: StanceWord | null
}

const compiled = new Map<string, CompiledLexicon>()

/** The compiled lexicon of a language, built at its first use. Throws where a phrase stands in two frames. */
export function compileLexicon(language: string, lexicon: StanceLexicon): CompiledLexicon {
  const known = compiled.get(language)
  if (known) return known
  const fresh = build(language, lexicon)
  compiled.set(language, fresh)
  return fresh
}

/** Words that are remembered; a text has few thousands. */
const REMEMBERED = 20_000

/** What takes back what it stands in: “was | probably | the best”. */
const weakening: ReadonlySet<Tag> = new Set(['hedges', 'negators', 'onlyWords'])

const frameForms: readonly FrameForm[] = ['active', 'passive', 'noun', 'describing']

function build(language: string, lexicon: StanceLexicon): CompiledLexicon {
  const frames = phraseIndex(frameWordsOf(lexicon))
  const tags = phraseIndex(tagsOf(lexicon))
  const exactTags = (lower: string): readonly Tag[] => tags.begins([lower]).alone?.value ?? none
  const { of: word } = recent(REMEMBERED, (lower): StanceWord => {
    const stems = stemsOf(lower, lexicon.endings)
    const forms = formsOf(lower, stems, lexicon.contractions)
    const begun = frames.begins(forms)
    const own = exactTags(lower)
    // “widely respected” is a phrase of its own
    const opens = begun.alone !== undefined || (begun.longer.length > 0 && !own.includes('intensifiers'))
    return {
      forms, bits: bitsOf(forms), passing: !opens && lexicon.shapes.passing?.test(lower) === true && !own.some((tag) => weakening.has(tag)), frames: begun, tags: tags.begins(forms),
      exactTags: own, endingTags: stems.flatMap((stem) => exactTags(lower.slice(stem.length))), spelled: lexicon.shortForms[lower] ?? [],
    }
  })
  const { of: namedBy } = recent(REMEMBERED, (text): ReadonlySet<Tag> => {
    const words = text.toLowerCase().split(/[^\p{L}\p{N}'-]+/u).map(word)
    return new Set(words.flatMap((one, place) => tags.find(one.tags, words, place)?.value ?? none))
  })
  return { language, nounActor: lexicon.roles.nounActor, shapes: lexicon.shapes, enclitics: new Set(lexicon.enclitics), verbEndings: new Map(Object.entries(lexicon.verbEndings)), ownWord: lexicon.ownWord === '' ? null : { ...noWord, forms: [lexicon.ownWord], bits: bitsOf([lexicon.ownWord]) }, home: new Set(lexicon.home), humans: humansOf(lexicon), frames, slogans: slogansOf(lexicon.slogans), tags, word, names: (words, kind) => namedBy(words).has(kind), of: (of) => (of.stance ??= word(of.lower)) }
}

function slogansOf({ against, barred, for: inFavour, orders, comforts, leaving, ofOwn }: SloganWords): CompiledLexicon['slogans'] {
  return { against: sloganIndex(against), barred: sloganIndex(barred), for: sloganIndex(inFavour), orders: sloganIndex(orders), comforts: sloganIndex(comforts), leaving: sloganIndex(leaving), ofOwn: sloganIndex(ofOwn) }
}

function humansOf({ roles }: StanceLexicon): ReadonlySet<string> {
  const others = new Set([...phrases(roles.firstPerson), ...phrases(roles.manyPersons)])
  return new Set(phrases(roles.subjectPersons).filter((pronoun) => !others.has(pronoun)))
}

const none: readonly Tag[] = []

function tagsOf(lexicon: StanceLexicon): ReadonlyMap<string, readonly Tag[]> {
  const { nounActor: _, ...roles } = lexicon.roles
  const lists: Readonly<Record<Tag, string>> = { ...lexicon.modifiers, ...roles }
  const tags = new Map<string, Tag[]>()
  for (const tag of Object.keys(lists).filter((name): name is Tag => name in lists))
    for (const phrase of new Set(phrases(lists[tag]))) tags.set(phrase, [...(tags.get(phrase) ?? []), tag])
  return tags
}

function frameWordsOf(lexicon: StanceLexicon): readonly (readonly [string, FrameWord])[] {
  return frameNames.flatMap((name) => {
    const forms = new Map<string, FrameForm[]>()
    for (const form of frameForms)
      for (const phrase of phrases(lexicon.frames[name][form] ?? '')) forms.set(phrase, [...(forms.get(phrase) ?? []), form])
    return Array.from(forms, ([phrase, of]) => [phrase, { name, frame: frames[name], forms: of }] as const)
  })
}

const isFrameName = (name: string): name is FrameName => name in frames
const frameNames = Object.keys(frames).filter(isFrameName)

const stemsOf = (word: string, endings: readonly string[]): readonly string[] =>
  endings.filter((ending) => word.length > ending.length + 2 && word.endsWith(ending)).map((ending) => word.slice(0, -ending.length))

function formsOf(word: string, stems: readonly string[], contractions: StanceLexicon['contractions']): readonly string[] {
  const forms = [word, ...stems]
  const single = forms.filter((form) => doubled(form)).map((form) => form.slice(0, form.indexOf('-')))
  // “won't | tolerate”, listed as “not tolerate”
  const contracted = contractions.filter(({ ending }) => word.endsWith(ending)).map(({ stands }) => stands)
  return [...forms, ...single, ...contracted]
}

// “sanksi-sanksi”
function doubled(form: string): boolean {
  const half = form.indexOf('-')
  return half > 2 && form.slice(half + 1) === form.slice(0, half)
}
