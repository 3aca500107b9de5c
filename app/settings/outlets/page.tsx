import type { Metadata } from 'next'
import Form from 'next/form'
import { getTranslations } from 'next-intl/server'
import { listOutlets } from '../../../lib/store'
import { ChangeNote } from '../../ui/mending/change-note'
import { Link } from '../../ui/link'
import { OutletList } from '../../ui/outlets/outlet-list'
import { MergeOutletsForm } from '../../ui/outlets/merge-outlets-form'

interface Props {
  readonly searchParams: Promise<{ search?: string | string[]; changed?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outlets'))('title') }
}

/** Every outlet with the names that stand for it; several are made one here. */
export default async function OutletsPage({ searchParams }: Props) {
  const [t, tSettings, { search, changed }] = await Promise.all([getTranslations('outlets'), getTranslations('settings'), searchParams])
  const wanted = typeof search === 'string' ? search : ''
  const outlets = await listOutlets(wanted)
  return (
    <>
      <ChangeNote change={typeof changed === 'string' ? changed : undefined} />
      <p className="back">
        <Link className="plain" href="/settings">
          {tSettings('title')}
        </Link>
      </p>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      <Form action="/settings/outlets" className="search" role="search">
        <input key={wanted} type="search" name="search" className="field" defaultValue={wanted} placeholder={t('search')} aria-label={t('search')} />
        <button className="button">{t('find')}</button>
      </Form>
      <p className="total">{outlets.length === 0 && wanted === '' ? t('none') : t('total', { count: outlets.length })}</p>
      {outlets.length === 0 ? null : <MergeOutletsForm outlets={outlets.map(({ outlet }) => outlet)} />}
      <OutletList outlets={outlets} />
    </>
  )
}
