import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ARTICLE_FIELDS } from '../../../../lib/document'
import { unknownColumns } from '../../../../lib/map-columns'
import { Link } from '../../../ui/link'
import { ColumnsForm } from '../../../ui/upload/columns-form'

interface Props {
  readonly params: Promise<{ upload: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('columns'))('title') }
}

/** What the columns of a file hold, which nobody knows yet. */
export default async function ColumnsPage({ params }: Props) {
  const [{ upload }, t] = await Promise.all([params, getTranslations('columns')])
  const unknown = await unknownColumns(upload)
  if (unknown === null) redirect(`/uploads/${upload}`)
  const fieldOf = (name: string) => ARTICLE_FIELDS.find((field) => unknown.recognised[field] === name) ?? ''
  return (
    <>
      <p className="back">
        <Link className="plain" href={`/uploads/${upload}`}>
          {t('back')}
        </Link>
      </p>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro', { file: unknown.file, count: unknown.failed })}</p>
      <ColumnsForm upload={upload} columns={unknown.columns.map((column) => ({ ...column, field: fieldOf(column.name) }))} />
    </>
  )
}
