/** Languages that an article may be said to be in, ISO 639-1: those of Indonesia's and the world's larger newsrooms. Any but the scored ones is stored and not scored. */
export const ARTICLE_LANGUAGES: readonly string[] = [
  'ar', 'bn', 'de', 'el', 'en', 'es', 'fa', 'fil', 'fr', 'he', 'hi', 'id', 'it', 'ja', 'jv', 'km', 'ko', 'lo', 'ms', 'my', 'nl', 'pl', 'pt', 'ro', 'ru', 'su', 'sv', 'sw', 'ta', 'tet',
  'th', 'tr', 'uk', 'ur', 'vi', 'zh',
]
