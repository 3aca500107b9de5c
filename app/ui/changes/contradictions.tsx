import { getTranslations } from 'next-intl/server'
import type { Filter } from '../../../lib/document'
import { contradictions } from '../../../lib/store'
import { TakeAway } from '../take-away/take-away'
import { ContradictionList } from './contradiction-list'

const SHOWN = 10

/** Who contradicts what they said. */
export async function Contradictions({ filter }: { readonly filter: Filter }) {
  const [t, { total, rows }] = await Promise.all([getTranslations('changes'), contradictions(filter, SHOWN)])
  return (
    <section>
      <div className="head">
        <h2>{t('contradictions')}</h2>
      </div>
      <ContradictionList total={total} rows={rows} filter={filter} />
      {total === 0 ? null : <TakeAway table="contradictions" filter={filter} />}
    </section>
  )
}
