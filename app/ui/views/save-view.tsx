'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useId, useRef } from 'react'
import { saveCurrentView } from '../../actions/saved-views'
import { SubmitButton } from '../submit-button'

/** Saves the view shown under a name; emptied once that worked. */
export function SaveView({ address }: { readonly address: string }) {
  const t = useTranslations('views')
  const [{ problem, done }, save] = useActionState(saveCurrentView, { problem: null, done: 0 })
  const told = useId()
  const field = useRef<HTMLInputElement>(null)
  // emptied it is another field: whoever sent the name from it stays in it
  useEffect(() => {
    if (done > 0 && document.activeElement === document.body) field.current?.focus()
  }, [done, problem])
  return (
    <form action={save} className="save-view">
      <input type="hidden" name="address" value={address} />
      <label>
        {t('saveAs')}
        <input ref={field} key={problem === null ? done : 'kept'} name="name" className="field" maxLength={80} autoComplete="off" aria-invalid={problem !== null} aria-describedby={told} />
      </label>
      <SubmitButton label={t('save')} pendingLabel={t('saving')} />
      <p id={told} className="none" role="status">
        {done === 0 ? null : problem === null ? t('saved') : t(`problems.${problem}`)}
      </p>
    </form>
  )
}
