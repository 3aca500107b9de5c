import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { askShifts } from '../../lib/ask-shifts'
import { contradictions } from '../../lib/store'
import { beforeOf, CHANGES_PARAMETERS } from '../ui/changes/changes-address'
import { ChangesHead } from '../ui/changes/changes-head'
import { ContradictionList } from '../ui/changes/contradiction-list'
import { ShiftList } from '../ui/changes/shift-list'
import { BadAddress } from '../ui/filters/bad-address'
import { FilterBar } from '../ui/filters/filter-bar'
import { readAddress, type SearchParams } from '../ui/filters/read-address'
import { rowsOf } from '../ui/matrix/matrix-address'
import { SamplesBanner } from '../ui/samples/samples-banner'
import { TakeAway } from '../ui/take-away/take-away'

const CONTRADICTIONS = 10

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('changes') }
}

/** What changed between two periods, and who contradicts what they said. */
export default async function ChangesPage({ searchParams }: { readonly searchParams: SearchParams }) {
  const address = await readAddress(searchParams, CHANGES_PARAMETERS)
  if ('problem' in address) return <BadAddress problem={address.problem} path="/changes" />
  const { filter, extra } = address
  const rows = rowsOf(extra.rows)
  const [t, found, both] = await Promise.all([getTranslations('changes'), askShifts(filter, rows, beforeOf(extra)), contradictions(filter, CONTRADICTIONS)])
  return (
    <>
      <SamplesBanner />
      <FilterBar path="/changes" filter={filter} extra={extra} />
      <h1 className="page-title">{t('title')}</h1>
      <section>
        <ChangesHead filter={filter} rows={rows} extra={extra} periods={found?.periods} />
        {found === null ? <p className="quiet">{t('nothingDated')}</p> : <ShiftList found={found} filter={filter} rows={rows} />}
        {found === null || found.shifts.length === 0 ? null : <TakeAway table="changes" filter={filter} extra={{ rows, beforeFrom: extra.beforeFrom, beforeTo: extra.beforeTo }} />}
      </section>
      <section>
        <div className="head">
          <h2>{t('contradictions')}</h2>
        </div>
        <ContradictionList total={both.total} rows={both.rows} filter={filter} />
      </section>
    </>
  )
}
