import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { BadAddress } from '../ui/filters/bad-address'
import { FilterBar } from '../ui/filters/filter-bar'
import { readAddress, type SearchParams } from '../ui/filters/read-address'
import { MATRIX_PARAMETERS } from '../ui/matrix/matrix-address'
import { MatrixSection } from '../ui/matrix/matrix-section'
import { MatrixSkeleton } from '../ui/matrix/matrix-skeleton'
import { SamplesBanner } from '../ui/samples/samples-banner'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('matrix') }
}

/** Who is for and against whom: speakers, or their countries, by the countries they speak of. */
export default async function MatrixPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const address = await readAddress(searchParams, MATRIX_PARAMETERS)
  if ('problem' in address) return <BadAddress problem={address.problem} path="/matrix" />
  const { filter, extra } = address
  const t = await getTranslations('matrix')
  return (
    <>
      <SamplesBanner />
      <FilterBar path="/matrix" filter={filter} extra={{ ...extra, cell: undefined }} />
      <h1 className="page-title">{t('title')}</h1>
      <Suspense fallback={<MatrixSkeleton filter={filter} extra={extra} />}>
        <MatrixSection filter={filter} extra={extra} />
      </Suspense>
    </>
  )
}
