import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listOutlets, listUploads } from '../../lib/store'
import { Link } from '../ui/link'
import { RefreshWhile } from '../ui/refresh-while'
import { DropZone } from '../ui/upload/drop-zone'
import { UploadList } from '../ui/upload/upload-list'

const SHOWN = 10

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('upload') }
}

/** Where articles come in, and what came in before. */
export default async function UploadPage() {
  const [t, uploads, outlets] = await Promise.all([getTranslations('upload'), listUploads(SHOWN), listOutlets('')])
  return (
    <>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      <DropZone outlets={outlets.map(({ outlet }) => outlet)} />
      {uploads.length === 0 ? null : (
        <section className="section-gap">
          <div className="head">
            <h2>{t('before')}</h2>
          </div>
          <UploadList rows={uploads} />
          <RefreshWhile active={uploads.some(({ state, removing }) => state === 'running' || removing)} />
        </section>
      )}
      <p className="quiet after-list">
        <Link className="plain" href="/articles">
          {t('allArticles')}
        </Link>
      </p>
    </>
  )
}
