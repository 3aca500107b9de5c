import { englishMonths, englishWeekdays, internationalOutlets, worldZones, type MetadataPatterns } from '../../shared/metadata-patterns'
import { once } from '../../shared/once'

/** How English news pages head their articles. Summer times are those that the abbreviation names. */
export const metadata = once((): MetadataPatterns => ({
  months: englishMonths,
  weekdays: englishWeekdays,
  zones: {
    ...worldZones, bst: 60, cet: 60, cest: 120, eet: 120, eest: 180, msk: 180, est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420,
    sgt: 480, hkt: 480, jst: 540, kst: 540, aest: 600, aedt: 660, nzst: 720, nzdt: 780, wib: 420, wita: 480, wit: 540,
  },
  numericOrder: null,
  timeWords: ['at'],
  publishedWords: ['published', 'posted', 'first published', 'publication date', 'date', 'issued', 'on', 'published on', 'posted on', 'published at'],
  updatedWords: ['updated', 'last updated', 'modified', 'last modified', 'updated on', 'updated at'],
  bylineWords: ['by', 'written by', 'story by', 'reported by', 'reporting by', 'author', 'from'],
  passedOnWords: ['citing', 'reported by', 'according to', 'with inputs from', 'with files from', 'as reported by'],
  editorWords: ['editor', 'edited by', 'editing by', 'source', 'photographs by', 'photos by', 'translated by'],
  relativeDate: /^(?:(?:updated|published|posted)\s+)?(?:(?:\d{1,3}|an?)\s?(?:s|m|h|d|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)\s+ago|just now|yesterday)$/i,
  officeLine: /^(?:[\p{L}'’&-]+,? ){0,5}(?:correspondents?|reporters?|editors?|analysts?|journalists?|producers?)(?:, [\p{L} ]+)?$/iu,
  whenceLine: /^reporting from(?:\s+\p{Lu}.*)?$/iu,
  pageLine: /^(?:next\s+)?page (\d{1,2}) of \d{1,2}(?:\s+next)?$/i,
  sectionWords: ['international', 'news', 'world', 'politics', 'business', 'home', 'opinion', 'analysis', 'live', 'breaking', 'video', 'photo', 'photos', 'advertisement', 'asia', 'europe', 'africa', 'americas', 'sport', 'sports', 'technology', 'tech', 'science', 'health', 'lifestyle', 'entertainment', 'culture', 'travel', 'arts', 'style', 'food', 'weather', 'markets', 'money', 'media', 'economy', 'environment', 'climate', 'us', 'uk', 'latest', 'trending'],
  colonAfterPlace: 'capital',
  outlets: [
    ...internationalOutlets,
    'AP News', 'The Associated Press', 'Agence France-Presse', 'The Washington Post', 'The Wall Street Journal', 'Financial Times', 'The Times', 'The Independent', 'The Telegraph',
    'The Jakarta Post', 'Jakarta Globe', 'ANTARA', 'ANTARA News', 'The Straits Times', 'Channel NewsAsia', 'CNA', 'South China Morning Post', 'Nikkei Asia', 'The Japan Times',
    'Fox News', 'NBC News', 'CBS News', 'ABC News', 'USA Today', 'Politico', 'Axios', 'The Hill', 'Newsweek', 'Time', 'The Economist', 'The Diplomat', 'Sky News', 'ITV News',
    'Euronews', 'France 24', 'Deutsche Welle', 'Global Times', 'China Daily', 'The Hindu', 'Times of India', 'Dawn', 'Haaretz', 'The Jerusalem Post', 'The Times of Israel', 'Tempo', 'Tempo English',
    'Los Angeles Times', 'New York Post', 'Daily Mail', 'The Sydney Morning Herald', 'The Australian', 'ABC', 'CBC News', 'CTV News', 'Press TV', 'Tehran Times', 'Arab News',
  ],
}))
