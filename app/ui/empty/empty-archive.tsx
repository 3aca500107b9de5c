import { getTranslations } from 'next-intl/server'
import { FirstSteps } from './first-steps'

/** Stands where nothing can be shown because nothing is stored yet, and offers two ways on. */
export async function EmptyArchive() {
  const t = await getTranslations('samples')
  return (
    <section className="nothing">
      <p>{t('emptyText')}</p>
      <FirstSteps />
    </section>
  )
}
