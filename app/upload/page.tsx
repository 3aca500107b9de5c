import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { listFeeds, listOutlets, listUploads } from '../../lib/store'
import { ARTICLE_LANGUAGES } from '../ui/article/article-languages'
import { languageName } from '../ui/format/language-name'
import { Link } from '../ui/link'
import { Pages } from '../ui/lists/pages'
import { RefreshWhile } from '../ui/refresh-while'
import { DropZone } from '../ui/upload/drop-zone'
import { FeedList } from '../ui/upload/feed-list'
import { UploadList } from '../ui/upload/upload-list'

const SHOWN = 10

interface Props {
  readonly searchParams: Promise<{ after?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('upload') }
}

/** Where articles come in, and what came in before. */
export default async function UploadPage({ searchParams }: Props) {
  const { after } = await searchParams
  const from = typeof after === 'string' && /^\d{1,18}$/.test(after) ? after : undefined
  const [t, locale, found, outlets, feeds] = await Promise.all([getTranslations('upload'), getLocale(), listUploads(SHOWN + 1, from), listOutlets(''), listFeeds()])
  const uploads = found.slice(0, SHOWN)
  const languages = ARTICLE_LANGUAGES.map((code) => ({ code, name: languageName(code, locale) ?? code })).sort((a, b) => a.name.localeCompare(b.name, locale))
  return (
    <>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      <DropZone choices={{ outlets: outlets.map(({ outlet }) => outlet), languages }} />
      {uploads.length === 0 ? null : (
        <section className="section-gap">
          <div className="head">
            <h2>{t('before')}</h2>
          </div>
          <UploadList rows={uploads} />
          <Pages firstHref={from === undefined ? null : '/upload'} nextHref={found.length > SHOWN ? `/upload?after=${uploads.at(-1)?.id ?? ''}` : null} />
          <RefreshWhile active={uploads.some(({ state, removing }) => state === 'running' || removing)} />
        </section>
      )}
      <FeedList feeds={feeds} />
      <p className="quiet after-list">
        <Link className="plain" href="/articles">
          {t('allArticles')}
        </Link>
      </p>
    </>
  )
}
