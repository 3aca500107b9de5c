import { getTranslations } from 'next-intl/server'
import { listChanges } from '../../../lib/store'
import { ChangeList } from './change-list'

const SHOWN = 50

/** What people changed about one subject ("speaker:12"); nothing where nothing was changed. */
export async function History({ about }: { readonly about: string }) {
  const [t, { rows }] = await Promise.all([getTranslations('mending'), listChanges({ limit: SHOWN, about })])
  if (rows.length === 0) return null
  return (
    <section className="mend">
      <h2>{t('history')}</h2>
      <ChangeList changes={rows} />
    </section>
  )
}
