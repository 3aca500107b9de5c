/** Which reports are of one statement: pure, from words and days alone. */
export { compareWording,  } from './compare-wording'
export { articleBands, articleWords, sameArticle } from './same-article'
export { linkReports } from './link-reports'
export type { Report } from './report'
export { DAYS_APART, FEWEST_WORDS, sameSaying } from './same-saying'
export { splitSpan } from './split-span'
export { wordingOf,  } from './wording'
