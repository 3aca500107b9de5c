import { useLocale, useTranslations } from 'next-intl'
import type { DateGuess } from '../../../lib/document'
import type { ArticleReading } from '../../../lib/store/rows'
import { dateTime } from '../format/date-time'
import { day } from '../format/day'
import { languageName } from '../format/language-name'
import { Link } from '../link'
import { SampleTag } from '../samples/sample-tag'

interface Props {
  readonly article: ArticleReading
  /** Where its outlet's articles are; null: the article is not in the archive. */
  readonly outletHref: string | null
  /** The day YYYY-MM-DD that charts count it on, where that is not the one stated. */
  readonly counted?: string | null
}

/** Where the article comes from and what was found in it, in one line. */
export function ArticleFacts({ article, outletHref, counted = null }: Props) {
  const t = useTranslations('article')
  const tStance = useTranslations('stance')
  const locale = useLocale()
  const language = languageName(article.language, locale)
  const dateNote = dateNoteOf(article)
  return (
    <p className="facts-line">
      {article.outlet === null ? null : outletHref === null ? <span>{article.outlet}</span> : <Link href={outletHref}>{article.outlet}</Link>}
      {article.byline === null ? null : <span>{article.byline}</span>}
      <span>
        {article.publishedAt === null ? t('undated') : counted === null ? dateTime(article.publishedAt, locale) : tStance('countedOn', { stated: dateTime(article.publishedAt, locale), counted: day(counted, locale) })}
        {dateNote === null ? '' : ` (${t(dateNote)})`}
      </span>
      {article.metadata.dateline === null ? null : <span>{article.metadata.dateline}</span>}
      {language === null ? null : <span>{t('language', { language })}</span>}
      <span>
        {t('found', { quotations: article.quotations, countries: article.countries.length })}
        <SampleTag sample={article.sample} />
      </span>
    </p>
  )
}

/** How the date is known, where neither the file nor the text states it. */
function dateNoteOf({ dateCorrected, metadata: { dateGuess, said } }: ArticleReading): 'datedByHand' | 'dateSaid' | `dateGuess.${DateGuess}` | null {
  if (dateCorrected) return 'datedByHand'
  if (dateGuess !== null) return `dateGuess.${dateGuess}`
  return said.includes('publishedAt') ? 'dateSaid' : null
}
