import { useLocale, useTranslations } from 'next-intl'
import type { ArticleDetail } from '../../../lib/store/rows'
import { dateTime } from '../format/date-time'
import { languageName } from '../format/language-name'
import { filterUrl } from '../filters/filter-url'
import { Link } from '../link'
import { SampleTag } from '../samples/sample-tag'

/** Where the article comes from and what was found in it, in one line. */
export function ArticleFacts({ article }: { readonly article: ArticleDetail }) {
  const t = useTranslations('article')
  const locale = useLocale()
  const language = languageName(article.language, locale)
  return (
    <p className="facts-line">
      {article.outlet === null ? null : <Link href={filterUrl('/articles', { outlet: [article.outlet] })}>{article.outlet}</Link>}
      {article.byline === null ? null : <span>{article.byline}</span>}
      <span>
        {article.publishedAt === null ? t('undated') : dateTime(article.publishedAt, locale)}
        {article.dateCorrected ? ` (${t('datedByHand')})` : ''}
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
