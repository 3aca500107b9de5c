/** The words with which pages of a language say who wrote an article, when and where. Lower case unless said otherwise. */
export interface MetadataPatterns {
  /** Month names and their short forms, each to 1…12. */
  readonly months: Readonly<Record<string, number>>
  readonly weekdays: readonly string[]
  /** Abbreviations of time zones, in minutes east of Greenwich. */
  readonly zones: Readonly<Record<string, number>>
  /** How 03/04/2024 is read; null: both ways are usual, so such a date is refused unless only one is possible. */
  readonly numericOrder: 'day-month' | null
  /** Words before a time: "pukul". */
  readonly timeWords: readonly string[]
  readonly publishedWords: readonly string[]
  readonly updatedWords: readonly string[]
  /** Words before the name of the reporter: "oleh". */
  readonly bylineWords: readonly string[]
  /** Words before the agency that a report was taken from: “dilansir AFP”. */
  readonly passedOnWords: readonly string[]
  /** Words before the names of those who did not report: "editor". */
  readonly editorWords: readonly string[]
  /** "2 jam yang lalu": on the page, but no date. Anchored. */
  readonly relativeDate: RegExp
  /** What a reporter is, as a line below the name: “South East Asia correspondent”. Anchored. */
  readonly officeLine: RegExp
  /** The line before the place that somebody reports from, or with it. Anchored. */
  readonly whenceLine: RegExp
  /** The line that says which page of an article this is: “Halaman 2 dari 3”, the number as its first group. Anchored. */
  readonly pageLine: RegExp
  /** Names of sections and other words that no person bears: "berita". */
  readonly sectionWords: readonly string[]
  /** Which places in capitals are a dateline with a colon behind them, “KUALA LUMPUR: …”; elsewhere it may be who speaks in an interview. */
  readonly colonAfterPlace: 'any' | 'capital' | 'none'
  /** Newsrooms as they sign bylines and datelines; written as they are to be shown, matched in any case. */
  readonly outlets: readonly string[]
}

/** Newsrooms and agencies that sign articles in any language. */
export const internationalOutlets: readonly string[] = [
  'Reuters', 'AP', 'Associated Press', 'AFP', 'Xinhua', 'Bloomberg', 'CNN', 'BBC', 'BBC News', 'UPI', 'dpa', 'EFE', 'TASS', 'RIA Novosti', 'Sputnik',
  'Kyodo', 'Kyodo News', 'Yonhap', 'Bernama', 'Anadolu', 'Anadolu Agency', 'Al Jazeera', 'The Guardian', 'The New York Times', 'CNBC', 'DW', 'VOA', 'IPS', 'IANS', 'PTI', 'NPR',
]

/** News agencies, as they are named in reports that were taken from them; longer names first where one begins another. */
export const agencies: readonly string[] = [
  'Agence France-Presse', 'AFP', 'Reuters', 'The Associated Press', 'Associated Press', 'AP', 'Xinhua', 'UPI', 'dpa', 'EFE', 'ANSA', 'TASS', 'RIA Novosti', 'Sputnik', 'Interfax', 'Kyodo News', 'Kyodo', 'Jiji Press', 'Yonhap',
  'KCNA', 'Bernama', 'Anadolu Agency', 'Anadolu', 'ANTARA', 'IRNA', 'Fars', 'Tasnim', 'WAFA', 'SANA', 'SPA', 'WAM', 'PTI', 'IANS', 'ANI', 'Bloomberg',
]

/** English month names; pages in other languages fall back on them. */
export const englishMonths: Readonly<Record<string, number>> = {
  january: 1, jan: 1, february: 2, feb: 2, march: 3, mar: 3, april: 4, apr: 4, may: 5, june: 6, jun: 6, july: 7, jul: 7,
  august: 8, aug: 8, september: 9, sept: 9, sep: 9, october: 10, oct: 10, november: 11, nov: 11, december: 12, dec: 12,
}

export const englishWeekdays: readonly string[] = [
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'mon', 'tue', 'tues', 'wed', 'thu', 'thurs', 'fri', 'sat', 'sun',
]

export const worldZones: Readonly<Record<string, number>> = { gmt: 0, utc: 0, z: 0 }

/** For a language without a pack: what is written the same everywhere. */
export const neutralPatterns: MetadataPatterns = {
  months: {}, weekdays: [], zones: worldZones, numericOrder: null, timeWords: [], publishedWords: [], updatedWords: [], bylineWords: [], passedOnWords: [], editorWords: [],
  relativeDate: /^(?!)/, officeLine: /^(?!)/, whenceLine: /^(?!)/, pageLine: /^(?!)/, sectionWords: [], colonAfterPlace: 'none', outlets: internationalOutlets,
}
