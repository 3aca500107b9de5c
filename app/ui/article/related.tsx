import { useLocale, useTranslations } from 'next-intl'
import type { RelatedArticle, RelatedArticles } from '../../../lib/store'
import { day } from '../format/day'
import { Link } from '../link'

/** What is much the same as an article: the one that it copies, its copies, its other versions; and the other pages of it. */
export function Related({ related: { copyOf, copies, versions, parts, joined } }: { readonly related: RelatedArticles }) {
  const t = useTranslations('article')
  return (
    <>
      {parts.length === 0 ? null : <List words={t(`parts.${joined}`, { count: parts.length })} articles={parts} />}
      {copyOf === null ? null : <List words={t('copyOf')} articles={[copyOf]} />}
      {copies.length === 0 ? null : <List words={t('copies', { count: copies.length })} articles={copies} />}
      {versions.length === 0 ? null : <List words={t('versions', { count: versions.length })} articles={versions} />}
    </>
  )
}

function List({ words, articles }: { readonly words: string; readonly articles: readonly RelatedArticle[] }) {
  const locale = useLocale()
  return (
    <div className="unscored related">
      <p>{words}</p>
      <ul>
        {articles.map(({ id, title, outlet, publishedAt }) => (
          <li key={id}>
            <Link className="plain" href={`/articles/${id}`}>
              {title}
            </Link>{' '}
            {[outlet, publishedAt === null ? null : day(publishedAt, locale)].filter((one) => one !== null).join(', ')}
          </li>
        ))}
      </ul>
    </div>
  )
}
