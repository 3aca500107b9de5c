import type { Via } from '../../document'

/**
 * Words of a language that name a country, and words that only look like it.
 *
 * How a form is matched follows from how it is written: a word with two capitals ("AS", "UK") must stand exactly so, a word with one
 * ("Iran") capitalised or in capitals, a word without ("rezim Zionis") in any case. A form that ends in a hyphen ("pro-") must be followed by one.
 */
export interface CountryForm {
  readonly form: string
  /** ISO 3166-1 alpha-2, or XK; null: no country, though a shorter form inside it would be one ("New Mexico"). */
  readonly country: string | null
  readonly via: Via
  /** Sign that the naming itself carries. */
  readonly sign?: -1 | 1
}

/** Who leads a state or speaks for it, and when. */
export interface Leader {
  readonly country: string
  /** The name of a head stands for the state ("Netanyahu rejected it"); that of a minister only tells whose minister speaks. */
  readonly office: 'head' | 'minister'
  /** Names by which the leader is known outright: "Vladimir Putin", "Putin". */
  readonly names: readonly string[]
  /** Names that others bear too ("Kim", "Bush"): they count only where the article also has one of `names`. */
  readonly shortNames: readonly string[]
  /** Terms of office as months, both included; `to` null: in office at the time of writing. */
  readonly terms: readonly { readonly from: string; readonly to: string | null }[]
}

/** A form that names its country only where its surroundings say so: "the North" beside "Pyongyang". */
export interface FormContext {
  readonly form: string
  /** Whose it is then, where several states have a body of that name: of those whose words the article has, the one whose word stands first. */
  readonly country?: string
  /** The article also has one of these words, and no capitalised word follows the form. */
  readonly anyOf: readonly string[]
  /** Or it has none of these, which tell of the namesake. */
  readonly noneOf?: readonly string[]
  /** Or this stands right before it: "parliament of " Georgia. Anchored at its end. */
  readonly before?: RegExp
  /** Or right behind it: Georgia "'s prime minister". Anchored at its start. */
  readonly after?: RegExp
}

/** What makes a form name no country: all parts that are given must fit. Patterns are anchored where they touch the form. */
export interface Exclusion {
  readonly form?: RegExp
  /** The 40 UTF-16 units before it. */
  readonly before?: RegExp
  /** The 24 units behind it. */
  readonly after?: RegExp
}

/** Words that point back to a country named before, or to the speaker's own. Lower case. */
export interface CountryPronouns {
  /** "kedua negara", "both countries": the two countries named last. */
  readonly pair: readonly string[]
  /** "negara itu", "that country": the country named last. */
  readonly single: readonly string[]
  /** "negara kami", "our country": the state of the speaker. */
  readonly own: readonly string[]
  /** Words that make something else of one of these behind them: "warga" negara kita. */
  readonly notAfter: readonly string[]
}

/** What a language says about countries. */
export interface CountryLexicon {
  /** The country of most people in the news of this language who are named without one; null: no single one. */
  readonly home: string | null
  readonly forms: readonly CountryForm[]
  readonly leaders: readonly Leader[]
  /** What the head of a state is called where that is the only one it has, and the states: “president”. */
  readonly headTitles: ReadonlyMap<string, ReadonlySet<string>>
  /** Names of people who hold no office of a state, and their country: it tells whose side they speak for, and their name stands for no state. */
  readonly figures: ReadonlyMap<string, string>
  readonly contexts: readonly FormContext[]
  /** Surroundings in which a form names no country: a sum of money, the initials of a person. */
  readonly excluded: readonly Exclusion[]
  /** Country words that are given names or surnames too ("Jordan", "Israel"): inside the name of a person they name nobody's country. */
  readonly personalNames: readonly string[]
  /** Nouns of people before a country's name that make it a demonym: "warga" Iran. Lower case. */
  readonly peopleBefore: readonly string[]
  /** Words before a nationality that make it an ethnic group: "etnis" India. Lower case. */
  readonly ethnicBefore: readonly string[]
  /** Words before a leader's name that end the office: "mantan", "former". Lower case. */
  readonly former: readonly string[]
  /** Words that may stand before a leader's short name without being part of another name: "Presiden". Lower case. */
  readonly titles: readonly string[]
  /** What may be glued to a name where a text lost a space ("Israelmengatakan"), anchored at its end; null: nothing. */
  readonly gluedAfter: RegExp | null
  /** Abbreviations that are ordinary words in a line of capitals ("LET US"). */
  readonly notInCapitals: readonly string[]
  readonly pronouns: CountryPronouns
}

/** Forms by country, separated by commas: `{ ID: 'Indonesia, RI' }`. */
export type FormTable = Readonly<Record<string, string>>

/** Bodies that several states call alike, each with words that tell of the state where an article has one: `{ 'Foreign Office': { GB: 'Brit, London' } }`. */
export type SharedBodies = Readonly<Record<string, FormTable>>

/** What a language's folder lists, a table for each kind of naming. */
export interface CountryWords extends Omit<CountryLexicon, 'forms'> {
  readonly names: FormTable
  readonly demonyms: FormTable
  readonly capitals: FormTable
  readonly institutions: FormTable
  readonly epithets: { readonly against: FormTable; readonly neutral: FormTable }
  /** Longer expressions that hold a country's name and name none: seas, outlets, companies. */
  readonly notCountries: readonly string[]
  readonly sharedBodies: SharedBodies
}

/** The comma-separated forms of a table's entry. */
export function splitForms(forms: string): readonly string[] {
  return forms.split(',').map((form) => form.trim()).filter((form) => form !== '')
}

/**
 * Joins the tables of a language into one list of forms.
 * @throws where one form is listed twice, naming it and both places.
 */
export function countryLexicon(words: CountryWords): CountryLexicon {
  const { names, demonyms, capitals, institutions, epithets, notCountries, sharedBodies, contexts, ...rest } = words
  const shared = Object.entries(sharedBodies).flatMap(([form, states]) => Object.entries(states).map(([country, anyOf]) => ({ form, country, anyOf: splitForms(anyOf) })))
  const forms: readonly CountryForm[] = [
    ...formsOf(names, 'name'),
    ...formsOf(demonyms, 'demonym'),
    ...formsOf(capitals, 'capital'),
    ...formsOf(institutions, 'institution'),
    ...formsOf(epithets.against, 'epithet', -1),
    ...formsOf(epithets.neutral, 'epithet'),
    ...notCountries.map((form): CountryForm => ({ form, country: null, via: 'name' })),
  ]
  refuseDuplicates([...forms, ...Object.keys(sharedBodies).map((form): CountryForm => ({ form, country: null, via: 'institution' }))])
  return { ...rest, forms: [...forms, ...shared.map(({ form, country }): CountryForm => ({ form, country, via: 'institution' }))], contexts: [...contexts, ...shared] }
}

/** Finds the context in which a form names its country; null: in any. */
export function contextsOf({ contexts }: CountryLexicon): (form: CountryForm) => FormContext | null {
  const byForm = new Map<string, FormContext>(contexts.map((context) => [keyOf(context.form, context.country), context]))
  return ({ form, country }) => byForm.get(keyOf(form)) ?? byForm.get(keyOf(form, country ?? undefined)) ?? null
}

const keyOf = (form: string, country?: string): string => (country === undefined ? form : `${form}|${country}`)

function formsOf(table: FormTable, via: Via, sign?: -1 | 1): readonly CountryForm[] {
  return Object.entries(table).flatMap(([country, list]) =>
    splitForms(list).map((form): CountryForm => (sign === undefined ? { form, country, via } : { form, country, via, sign })),
  )
}

function refuseDuplicates(forms: readonly CountryForm[]): void {
  const seen = new Map<string, CountryForm>()
  for (const entry of forms) {
    const other = seen.get(entry.form)
    if (other) throw new Error(`Country form "${entry.form}" is listed twice: ${place(other)} and ${place(entry)}; keep one`)
    seen.set(entry.form, entry)
  }
}

const place = (entry: CountryForm): string => `${entry.country ?? 'no country'} (${entry.via})`
