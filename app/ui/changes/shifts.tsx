import { getTranslations } from 'next-intl/server'
import { askShifts } from '../../../lib/ask-shifts'
import type { Filter, MatrixRows } from '../../../lib/document'
import type { Extra } from '../filters/filter-url'
import { TakeAway } from '../take-away/take-away'
import { beforeOf } from './changes-address'
import { ChangesHead } from './changes-head'
import { ShiftList } from './shift-list'

interface Props {
  readonly filter: Filter
  readonly rows: MatrixRows
  readonly extra: Extra
}

/** Who changed toward whom between two periods. */
export async function Shifts({ filter, rows, extra }: Props) {
  const [t, found] = await Promise.all([getTranslations('changes'), askShifts(filter, rows, beforeOf(extra))])
  return (
    <section>
      <ChangesHead filter={filter} rows={rows} extra={extra} periods={found?.periods} />
      {found === null ? <p className="quiet">{t('nothingDated')}</p> : <ShiftList found={found} filter={filter} rows={rows} />}
      {found === null || found.shifts.length === 0 ? null : <TakeAway table="changes" filter={filter} extra={{ rows, beforeFrom: extra.beforeFrom, beforeTo: extra.beforeTo }} drawn />}
    </section>
  )
}
