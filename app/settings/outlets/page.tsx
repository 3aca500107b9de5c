import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listOutlets } from '../../../lib/store'
import { ChangeNote } from '../../ui/mending/change-note'
import { oneText } from '../../ui/filters/one-text'
import { Link } from '../../ui/link'
import { OutletList } from '../../ui/outlets/outlet-list'
import { MergeOutletsForm } from '../../ui/outlets/merge-outlets-form'
import { SearchForm } from '../../ui/search-form'

interface Props {
  readonly searchParams: Promise<{ search?: string | string[]; changed?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('outlets'))('title') }
}

/** Every outlet with the names that stand for it; several are made one here. */
export default async function OutletsPage({ searchParams }: Props) {
  const [t, tSettings, { search, changed }] = await Promise.all([getTranslations('outlets'), getTranslations('settings'), searchParams])
  const wanted = oneText(search)
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
      <SearchForm action="/settings/outlets" name="search" value={wanted} label={t('search')} button={t('find')} />
      <p className="total">{outlets.length === 0 && wanted === '' ? t('none') : t('total', { count: outlets.length })}</p>
      {outlets.length === 0 ? null : <MergeOutletsForm outlets={outlets.map(({ outlet }) => outlet)} />}
      <OutletList outlets={outlets} />
    </>
  )
}
