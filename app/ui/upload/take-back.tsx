'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { takeBackByHand } from '../../actions/uploads'
import { SubmitButton } from '../submit-button'

interface Props {
  readonly upload: string
  /** Articles that it added. */
  readonly articles: number
}

/** Removes everything that an upload added, and asks before. */
export function TakeBack({ upload, articles }: Props) {
  const t = useTranslations('uploads')
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" className="button" onClick={() => dialog.current?.showModal()}>
        {t('takeBack')}
      </button>
      <dialog ref={dialog} className="cite" aria-label={t('takeBack')} onClick={(event) => (event.target === dialog.current ? dialog.current?.close() : undefined)}>
        <div className="cite-body">
          <p>{t('takeBackAsk', { count: articles })}</p>
          <form action={takeBackByHand.bind(null, upload)} className="ways">
            <SubmitButton label={t('takeBackYes')} pendingLabel={t('takingBack')} primary />
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {t('takeBackNo')}
            </button>
          </form>
        </div>
      </dialog>
    </>
  )
}
