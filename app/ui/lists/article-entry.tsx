import { useLocale, useTranslations } from 'next-intl'
import type { ArticleRow } from '../../../lib/store/rows'
import { countryName } from '../format/country-name'
import { languageName } from '../format/language-name'
import { publishedWords } from '../format/published'
import { Link } from '../link'
import { SampleTag } from '../samples/sample-tag'
import { DateForm } from './date-form'

/** One article of the list; undated ones with the form that dates them. */
export function ArticleEntry({ row }: { readonly row: ArticleRow }) {
  const t = useTranslations('articles')
  const tStance = useTranslations('stance')
  const locale = useLocale()
  const language = languageName(row.language, locale)
  const facts = [row.outlet, row.byline, publishedWords(row.publishedAt, locale, tStance), language === null ? null : t('language', { language })].filter((fact) => fact !== null)
  const countries = row.countries.map((code) => countryName(code, locale)).sort((a, b) => a.localeCompare(b, locale)).join(', ')
  return (
    <article className="entry">
      <div>
        <h2 lang={row.language} dir="auto">
          <Link href={`/articles/${row.id}`}>{row.title}</Link>
        </h2>
        <p className="facts">
          {facts.join(' · ')}
          <SampleTag sample={row.sample} />
        </p>
      </div>
      <div className="side-facts">
        {row.status === 'analysed' ? <p>{[t('quotations', { count: row.quotations }), ...(countries === '' ? [] : [countries])].join(' · ')}</p> : <p>{t(`status.${row.status}`)}</p>}
        {row.current ? null : <p>{t(row.firstPage === null ? 'olderVersion' : 'furtherPage')}</p>}
        {row.publishedAt === null && row.firstPage === null ? <DateForm article={row.id} /> : null}
      </div>
    </article>
  )
}
