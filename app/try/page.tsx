import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LONGEST_TRY, SCORED_LANGUAGES } from '../../lib/try-text'
import { TryForm } from '../ui/try/try-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('try') }
}

/** Any text, read on the spot; nothing is stored. */
export default async function TryPage() {
  const t = await getTranslations('try')
  return (
    <>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro', { limit: LONGEST_TRY })}</p>
      <TryForm languages={SCORED_LANGUAGES} limit={LONGEST_TRY} />
    </>
  )
}
