'use client'

import { useTranslations } from 'next-intl'
import { undoByHand } from '../../actions/undo'
import { ChangeForm } from './change-form'

/** Undoes one change; where a later one builds on it, says so. `what`: the change in words, for those who cannot see it beside the button. */
export function UndoForm({ change, what }: { readonly change: string; readonly what: string }) {
  const t = useTranslations('mending')
  return (
    <ChangeForm action={undoByHand} className="undo" label={t('undo')} pendingLabel={t('undoing')} describedBy={what}>
      <input type="hidden" name="change" value={change} />
    </ChangeForm>
  )
}
