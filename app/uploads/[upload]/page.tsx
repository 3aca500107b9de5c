import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { countUnknownColumns } from '../../../lib/map-columns'
import { getUpload } from '../../../lib/store'
import { Link } from '../../ui/link'
import { Pages } from '../../ui/lists/pages'
import { RefreshWhile } from '../../ui/refresh-while'
import { OutcomeFilter } from '../../ui/upload/outcome-filter'
import { UploadActions } from '../../ui/upload/upload-actions'
import { OUTCOMES } from '../../ui/upload/upload-counts'
import { UploadItems } from '../../ui/upload/upload-items'
import { UnknownColumnsNotice } from '../../ui/upload/unknown-columns'
import { UploadProgress } from '../../ui/upload/upload-progress'

interface Props {
  readonly params: Promise<{ upload: string }>
  readonly searchParams: Promise<{ after?: string | string[]; outcome?: string | string[] }>
}

const PAGE = 200

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('uploads'))('title') }
}

/** What became of each file of an upload; it follows along while the analysis runs. */
export default async function UploadResultPage({ params, searchParams }: Props) {
  const [{ upload: id }, { after, outcome }, t] = await Promise.all([params, searchParams, getTranslations('uploads')])
  const from = typeof after === 'string' ? after : undefined
  const chosen = OUTCOMES.find((one) => one === outcome)
  const upload = await getUpload(id, { limit: PAGE, ...(from === undefined ? {} : { after: from }), ...(chosen === undefined ? {} : { outcome: chosen }) })
  if (upload === null) notFound()
  const unknown = upload.failed === 0 || upload.removing ? 0 : await countUnknownColumns(upload.id)
  const stored = upload.added + upload.newVersion + upload.nearDuplicate
  const first = `/uploads/${upload.id}${chosen === undefined ? '' : `?outcome=${chosen}`}`
  return (
    <>
      <h1 className="page-title">{upload.state === 'done' && upload.failed > 0 ? t('heading.doneWithout', { failed: upload.failed }) : t(`heading.${upload.state}`)}</h1>
      <UploadProgress upload={upload} />
      <RefreshWhile active={upload.state === 'running' || upload.removing} />
      <div className="ways">
        {stored === 0 ? null : (
          <Link className="button primary" href={`/?upload=${upload.id}`}>
            {t('overview')}
          </Link>
        )}
        <Link className="button" href="/upload">
          {t('more')}
        </Link>
        <UploadActions upload={upload} />
      </div>
      <UnknownColumnsNotice upload={upload.id} count={unknown} />
      <OutcomeFilter upload={upload} chosen={chosen} />
      <UploadItems items={upload.files.rows} />
      <Pages firstHref={from === undefined ? null : first} nextHref={upload.files.next === null ? null : `${first}${chosen === undefined ? '?' : '&'}after=${upload.files.next}`} />
    </>
  )
}
