'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useId, useState } from 'react'
import { deleteSavedView, renameSavedView, type ViewOutcome } from '../../actions/saved-views'
import type { SavedView } from '../../../lib/store/rows'
import { useClose } from '../filters/popover'
import { Link } from '../link'
import { SubmitButton } from '../submit-button'

/** One saved view: its name opens it; it can be renamed, and deleted after asking. */
export function ViewEntry({ view, shown }: { readonly view: SavedView; readonly shown: boolean }) {
  const t = useTranslations('views')
  const close = useClose()
  const [doing, setDoing] = useState<'rename' | 'delete' | null>(null)
  if (doing === 'rename') return <li><Rename view={view} onDone={() => setDoing(null)} /></li>
  if (doing === 'delete') {
    return (
      <li>
        <form action={deleteSavedView} className="sure">
          <input type="hidden" name="id" value={view.id} />
          <span>{t('sure', { name: view.name })}</span>
          <SubmitButton label={t('delete')} pendingLabel={t('deleting')} />
          <button type="button" className="button" onClick={() => setDoing(null)}>
            {t('keep')}
          </button>
        </form>
      </li>
    )
  }
  return (
    <li className="entry">
      <Link href={view.address} aria-current={shown ? 'page' : undefined} onNavigate={close}>
        {view.name}
      </Link>
      <button type="button" aria-label={t('renameNamed', { name: view.name })} onClick={() => setDoing('rename')}>
        {t('rename')}
      </button>
      <button type="button" aria-label={t('deleteNamed', { name: view.name })} onClick={() => setDoing('delete')}>
        {t('delete')}
      </button>
    </li>
  )
}

function Rename({ view, onDone }: { readonly view: SavedView; readonly onDone: () => void }) {
  const t = useTranslations('views')
  const told = useId()
  const rename = async (before: ViewOutcome, form: FormData): Promise<ViewOutcome> => {
    const after = await renameSavedView(before, form)
    if (after.problem === null) onDone()
    return after
  }
  const [{ problem }, act] = useActionState(rename, { problem: null, done: 0 })
  return (
    <form action={act} className="sure">
      <input type="hidden" name="id" value={view.id} />
      <input name="name" className="field" maxLength={80} defaultValue={view.name} aria-label={t('newName', { name: view.name })} aria-invalid={problem !== null} aria-describedby={told} ref={(field) => field?.focus()} />
      <SubmitButton label={t('rename')} pendingLabel={t('saving')} />
      <button type="button" className="button" onClick={onDone}>
        {t('cancel')}
      </button>
      <p id={told} className="none" role="status">
        {problem === null ? null : t(`problems.${problem}`)}
      </p>
    </form>
  )
}
