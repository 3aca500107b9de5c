import { useTranslations } from 'next-intl'
import type { ChangeRow } from '../../../lib/store'
import { Outcome } from './outcome'
import { UndoForm } from './undo-form'
import { useChangeText } from './use-change-text'

/** One change in words with its undo button; once undone, it says so. */
export function ChangeMessage({ change }: { readonly change: ChangeRow }) {
  const t = useTranslations('mending')
  const text = useChangeText()(change)
  return (
    <div className="banner change" role="status">
      <Outcome undone={change.undoneAt !== null} arrives>
        <p>{change.undoneAt === null ? text : t('undone', { change: text })}</p>
      </Outcome>
      {change.undoneAt === null ? <UndoForm change={change.id} what={text} /> : null}
    </div>
  )
}
