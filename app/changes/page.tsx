import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { CHANGES_PARAMETERS } from '../ui/changes/changes-address'
import { Contradictions } from '../ui/changes/contradictions'
import { Shifts } from '../ui/changes/shifts'
import { BadAddress } from '../ui/filters/bad-address'
import { FilterBar } from '../ui/filters/filter-bar'
import { readAddress, type SearchParams } from '../ui/filters/read-address'
import { rowsOf } from '../ui/matrix/matrix-address'
import { SamplesBanner } from '../ui/samples/samples-banner'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('changes') }
}

/** What changed between two periods, and who contradicts what they said. */
export default async function ChangesPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const address = await readAddress(searchParams, CHANGES_PARAMETERS)
  if ('problem' in address) return <BadAddress problem={address.problem} path="/changes" />
  const { filter, extra } = address
  const t = await getTranslations('changes')
  return (
    <>
      <SamplesBanner />
      <FilterBar path="/changes" filter={filter} extra={extra} />
      <h1 className="page-title">{t('title')}</h1>
      {/* one boundary: what comes later must not push down what is read already */}
      <Suspense fallback={<ChangesSkeleton />}>
        <Shifts filter={filter} rows={rowsOf(extra.rows)} extra={extra} />
        <Contradictions filter={filter} />
      </Suspense>
    </>
  )
}

function ChangesSkeleton() {
  return (
    <>
      <section className="skeleton shifts-skeleton" aria-busy="true" />
      <section className="skeleton contradictions-skeleton" aria-busy="true" />
    </>
  )
}
