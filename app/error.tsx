'use client'

import { useTranslations } from 'next-intl'

/** A page that could not be made: most likely the database was not there. */
export default function ErrorPage({ reset }: { readonly reset: () => void }) {
  const t = useTranslations('errors')
  return (
    <section className="notice">
      <h1>{t('brokenTitle')}</h1>
      <p>{t('brokenText')}</p>
      <button type="button" className="button" onClick={reset}>
        {t('again')}
      </button>
    </section>
  )
}
