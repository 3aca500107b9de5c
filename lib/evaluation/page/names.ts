/** What is measured, in words. */
const FIGURES: Readonly<Record<string, string>> = {
  quoteF: 'Quotations found',
  quoteExactF: 'Exact boundaries',
  quoteCoreF: 'Exact but for what opens it',
  speakerAcc: 'Speaker right',
  speakerCountryAcc: 'Country of the speaker right',
  countryF: 'Countries found',
  stanceMacro3: 'Stance, mean of three sides',
  tupleF: 'Whole answer right',
  coverage: 'Countries with an answer',
  ece: 'Error of confidence',
  accuracy: 'Stance right',
}
const SETS: Readonly<Record<string, string>> = {
  'id-article': 'Indonesian news, whole articles',
  'id-direct': 'Indonesian, direct quotations',
  'id-wide': 'Indonesian agency reports without quote marks',
  'en-wide': 'English agency reports without quote marks',
  'en-content': 'English, contents in single sentences',
  'en-quote': 'English, one country in a quotation',
  'en-target': 'English, one country in a sentence (noisy labels)',
  'golden-id': 'Golden articles, Indonesian',
  'golden-en': 'Golden articles, English',
  'golden-ms': 'Golden articles, Malay',
}
const LANGUAGES: Readonly<Record<string, string>> = { id: 'Indonesian', en: 'English', ms: 'Malay' }

/** Articles written for measuring: they take sides more often than news does. */
export const isGolden = (set: string): boolean => set.startsWith('golden-')

export const figureName = (figure: string): string => FIGURES[figure] ?? figure
export const setName = (set: string): string => SETS[set] ?? set
export const languageName = (code: string): string => LANGUAGES[code] ?? code
