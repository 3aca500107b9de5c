'use client'

import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'

/** What can be chosen from. */
export interface FactChoices {
  /** Names to choose from; any other may be entered. */
  readonly outlets: readonly string[]
  /** By name; named where the page is made, for browsers name languages differently. */
  readonly languages: readonly { readonly code: string; readonly name: string }[]
}

interface Props extends FactChoices {
  readonly form: RefObject<HTMLFormElement | null>
}

/** What a person can state for all files at once; it holds where neither a file nor its text says otherwise. */
export function BatchFacts({ form, outlets, languages }: Props) {
  const t = useTranslations('upload')
  return (
    <details className="batch">
      <summary>{t('facts')}</summary>
      <p className="quiet">{t('factsNote')}</p>
      <form ref={form} className="batch-fields" onSubmit={(event) => event.preventDefault()}>
        <label>
          {t('outlet')}
          <input name="outlet" className="field" maxLength={200} list="outlets" autoComplete="off" />
          <datalist id="outlets">
            {outlets.map((outlet) => (
              <option key={outlet} value={outlet} />
            ))}
          </datalist>
        </label>
        <label>
          {t('date')}
          <input type="date" name="publishedAt" className="field" />
        </label>
        <label>
          {t('language')}
          <select name="language" className="field" defaultValue="">
            <option value="">{t('languageRead')}</option>
            {languages.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('byline')}
          <input name="byline" className="field" maxLength={200} autoComplete="off" />
        </label>
        <label>
          {t('section')}
          <input name="section" className="field" maxLength={200} autoComplete="off" />
        </label>
      </form>
    </details>
  )
}

/** What was filled in, as the query of a request. */
export function saidIn(form: HTMLFormElement | null): URLSearchParams {
  const entries = form === null ? [] : [...new FormData(form)]
  return new URLSearchParams(entries.flatMap(([name, value]) => (typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [])))
}
