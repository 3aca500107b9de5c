import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { getArticle, getDeletion, listOutlets } from '../../../../lib/store'
import { deleteArticleByHand } from '../../../actions/mend-article'
import { MendForm } from '../../../ui/article/mend-form'
import { ChangeForm } from '../../../ui/mending/change-form'
import { History } from '../../../ui/mending/history'
import { Link } from '../../../ui/link'

interface Props {
  readonly params: Promise<{ article: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mendArticle'))('title') }
}

/** What a person can say of an article: its title, outlet, date and language, or that it should go. */
export default async function MendArticlePage({ params }: Props) {
  const { article: id } = await params
  const [article, outlets, t] = await Promise.all([getArticle(id), listOutlets(''), getTranslations('mendArticle')])
  if (article === null) {
    if ((await getDeletion(id)) === null) notFound()
    // where the deletion can be undone; Back leads here after one
    redirect(`/articles/${id}`)
  }
  return (
    <>
      <p className="back" lang={article.language}>
        <Link className="plain" href={`/articles/${article.id}`}>
          {article.title}
        </Link>
      </p>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      <section className="mend">
        <MendForm key={`${article.title} ${article.outlet} ${article.publishedAt} ${article.language}`} article={article} outlets={outlets.map(({ outlet }) => outlet)} />
      </section>
      <section className="mend">
        <h2>{t('deleteTitle')}</h2>
        <p className="quiet">{t('deleteIntro')}</p>
        <ChangeForm action={deleteArticleByHand} label={t('delete')} pendingLabel={t('deleting')}>
          <input type="hidden" name="article" value={article.id} />
        </ChangeForm>
      </section>
      <History about={`article:${article.id}`} />
    </>
  )
}
