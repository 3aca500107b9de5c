import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isLabellingMeasured } from '../../../lib/charts'
import { getArticle, getDeletion, relatedArticles } from '../../../lib/store'
import { ArticleFacts } from '../../ui/article/article-facts'
import { CiteQuotation } from '../../ui/article/cite-quotation'
import { DeletedArticle } from '../../ui/article/deleted-article'
import { Reader } from '../../ui/article/reader'
import { Related } from '../../ui/article/related'
import { ChangeNote } from '../../ui/mending/change-note'
import { filterUrl } from '../../ui/filters/filter-url'
import { countedElsewhere } from '../../ui/format/published'
import { Link } from '../../ui/link'
import { DateForm } from '../../ui/lists/date-form'
import { RefreshWhile } from '../../ui/refresh-while'
import { SamplesBanner } from '../../ui/samples/samples-banner'
import { UnmeasuredNote } from '../../ui/stance/unmeasured-note'

interface Props {
  readonly params: Promise<{ article: string }>
  readonly searchParams: Promise<{ quotation?: string | string[]; changed?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await getArticle((await params).article)
  return { title: article?.title }
}

/** An article for reading, with what was found in it and why. */
export default async function ArticlePage({ params, searchParams }: Props) {
  const [{ article: id }, { quotation, changed }, t, tMend, header] = await Promise.all([params, searchParams, getTranslations('article'), getTranslations('mendArticle'), headers()])
  const article = await getArticle(id)
  if (article === null) {
    const deletion = await getDeletion(id)
    if (deletion === null) notFound()
    return <DeletedArticle deletion={deletion} />
  }
  const related = await relatedArticles(article.id)
  const isFurtherPage = related.joined === 'further'
  return (
    <>
      {article.sample ? <SamplesBanner /> : null}
      <ChangeNote change={typeof changed === 'string' ? changed : undefined} />
      <h1 className="title" lang={article.language} dir="auto">
        {article.title}
      </h1>
      <ArticleFacts article={article} counted={article.publishedAt === null ? null : countedElsewhere(article.publishedAt)} outletHref={article.outlet === null ? null : filterUrl('/articles', { outlet: [article.outlet] })} />
      <p className="mend-line">
        <Link className="plain" href={`/articles/${article.id}/mend`}>
          {tMend('link')}
        </Link>
      </p>
      {article.status === 'analysed' ? null : <p className="unscored">{t(`status.${article.status}`)}</p>}
      {article.current || isFurtherPage ? null : <p className="unscored">{t('olderVersion')}</p>}
      <Related related={related} />
      <RefreshWhile active={article.status === 'pending'} />
      {article.publishedAt === null && !isFurtherPage ? (
        <div className="unscored">
          <p>{t('undatedNote')}</p>
          <DateForm article={article.id} />
        </div>
      ) : null}
      {article.status === 'analysed' && !isLabellingMeasured(article.language) ? <UnmeasuredNote languages={[article.language]} /> : null}
      <Reader article={article} path={`/articles/${article.id}`} selectedId={typeof quotation === 'string' ? quotation : null} actsOf={(each) => <CiteQuotation article={article} quotation={each} origin={`http://${header.get('host') ?? ''}`} />} />
    </>
  )
}
