'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState, type ReactNode } from 'react'
import { fetchPng } from '../take-away/fetch-png'
import { saveFile } from '../take-away/save-file'
import { copyPicture, copyText } from './copy-text'

interface Props {
  readonly text: string
  readonly bibtex: string
  /** The card as a picture in SVG. */
  readonly pictureHref: string
  /** The card as it is read. */
  readonly children: ReactNode
}

type Way = 'copyText' | 'copyBibtex' | 'copyPicture' | 'savePicture'

/** The citation of the open quotation in a window of its own: the card, and the ways to take it along. */
export function Cite({ text, bibtex, pictureHref, children }: Props) {
  const t = useTranslations('article')
  const dialog = useRef<HTMLDialogElement>(null)
  const [state, setState] = useState<'copying' | 'copied' | 'copyFailed' | null>(null)

  async function take(way: Way, run: () => Promise<boolean>) {
    setState('copying')
    const worked = await run()
    // the browser itself says what it saved
    setState(!worked ? 'copyFailed' : way === 'savePicture' ? null : 'copied')
  }
  async function save(): Promise<boolean> {
    try {
      const { png, name } = await fetchPng(pictureHref)
      saveFile(png, name)
      return true
    } catch {
      return false
    }
  }
  const ways: readonly (readonly [Way, () => Promise<boolean>])[] = [
    ['copyText', () => copyText(text)],
    ['copyBibtex', () => copyText(bibtex)],
    ['copyPicture', () => copyPicture(fetchPng(pictureHref).then(({ png }) => png))],
    ['savePicture', save],
  ]

  return (
    <>
      <button type="button" className="button" data-key="c" aria-keyshortcuts="c" onClick={() => dialog.current?.showModal()}>
        {t('cite')} <kbd aria-hidden="true">c</kbd>
      </button>
      <dialog ref={dialog} className="cite" aria-label={t('citeTitle')} onClose={() => setState(null)} onClick={(event) => (event.target === dialog.current ? dialog.current?.close() : undefined)}>
        <div className="cite-body">
          {children}
          <div className="acts">
            {ways.map(([way, run]) => (
              <button key={way} type="button" className="button" onClick={() => take(way, run)}>
                {t(way)}
              </button>
            ))}
            <button type="button" className="button" onClick={() => dialog.current?.close()}>
              {t('close')}
            </button>
          </div>
          <p className="quiet" role="status">
            {state === null ? '' : t(state)}
          </p>
          <details>
            <summary>{t('asText')}</summary>
            <pre tabIndex={0}>{text}</pre>
          </details>
          <details>
            <summary>{t('asBibtex')}</summary>
            <pre tabIndex={0}>{bibtex}</pre>
          </details>
        </div>
      </dialog>
    </>
  )
}
