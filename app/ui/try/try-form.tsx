'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { keepPasted } from '../../actions/keep-pasted'
import { readPasted, type ReadPasted } from '../../actions/read-pasted'
import { languageName } from '../format/language-name'
import { SubmitButton } from '../submit-button'
import { TryResult } from './try-result'

interface Props {
  /** Codes of the languages that are scored. */
  readonly languages: readonly string[]
  /** Characters taken at most. */
  readonly limit: number
}

/** A text to paste and what was found in it, below. The form is sent and answered without any script, too. */
export function TryForm({ languages, limit }: Props) {
  const t = useTranslations('try')
  const locale = useLocale()
  const [read, action] = useActionState<ReadPasted | null, FormData>(readPasted, null)
  return (
    <>
      <form action={action} className="try">
        <textarea key={`text ${read?.text}`} name="text" className="field" rows={read?.tried.kind === 'read' ? 5 : 12} defaultValue={read?.text} aria-label={t('text')} placeholder={t('placeholder')} />
        <div className="ways">
          <label>
            {t('language')}
            <select key={`language ${read?.language}`} name="language" className="field" defaultValue={read?.language}>
              <option value="">{t('fromText')}</option>
              {languages.map((code) => (
                <option key={code} value={code}>
                  {languageName(code, locale)}
                </option>
              ))}
            </select>
          </label>
          <SubmitButton label={t('read')} pendingLabel={t('reading')} primary />
        </div>
      </form>
      {read?.tried.kind === 'read' ? (
        <form action={keepPasted} className="banner keep">
          <p>{t('keepIntro')}</p>
          <input type="hidden" name="text" value={read.text} />
          <input type="hidden" name="language" value={read.language} />
          <SubmitButton label={t('keep')} pendingLabel={t('keeping')} />
        </form>
      ) : null}
      <div aria-live="polite">{read === null ? null : <TryResult tried={read.tried} limit={limit} />}</div>
    </>
  )
}
