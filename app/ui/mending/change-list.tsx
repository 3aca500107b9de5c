import { useTranslations } from 'next-intl'
import type { ChangeRow } from '../../../lib/store'
import { useMoment } from '../format/use-moment'
import { Outcome } from './outcome'
import { UndoForm } from './undo-form'
import { useChangeText } from './use-change-text'

/** What people changed, the latest first, each with its undo button. */
export function ChangeList({ changes }: { readonly changes: readonly ChangeRow[] }) {
  const t = useTranslations('mending')
  const text = useChangeText()
  const at = useMoment()
  return (
    <ol className="history">
      {changes.map((change) => (
        <li key={change.id} data-undone={change.undoneAt !== null}>
          {/* undoing leaves only this to be told */}
          <div aria-live="polite" aria-atomic="true">
            <Outcome undone={change.undoneAt !== null}>
              <p>{text(change)}</p>
              <small>{change.undoneAt === null ? t('madeAt', { at: at(change.madeAt) }) : t('undoneAt', { at: at(change.madeAt), undone: at(change.undoneAt) })}</small>
            </Outcome>
          </div>
          {change.undoneAt === null ? <UndoForm change={change.id} what={text(change)} /> : null}
        </li>
      ))}
    </ol>
  )
}
