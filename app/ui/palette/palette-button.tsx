'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import { useEarlyLetters } from './use-early-letters'

// its script comes with the first use
const Palette = dynamic(() => import('./palette').then(({ Palette }) => Palette), { ssr: false })

const never = () => () => undefined

/** Opens the sheet that leads anywhere, as Ctrl-K does (Cmd-K on a Mac). */
export function PaletteButton() {
  const t = useTranslations('palette')
  const [isOpen, setOpen] = useState(false)
  const close = useCallback(() => setOpen(false), [])
  const early = useEarlyLetters(isOpen, close)
  const isMac = useSyncExternalStore(never, () => /^Mac|^iP/.test(navigator.platform), () => false)

  useEffect(() => {
    const toggle = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return
      event.preventDefault()
      setOpen((open) => !open)
    }
    window.addEventListener('keydown', toggle)
    return () => window.removeEventListener('keydown', toggle)
  }, [])

  return (
    <>
      <button type="button" className="find-button" aria-haspopup="dialog" aria-keyshortcuts="Control+K Meta+K" title={t('label')} onClick={() => setOpen(true)}>
        {t('open')}
        <kbd aria-hidden="true">{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
      </button>
      {isOpen ? <Palette typedBefore={early} onClose={close} /> : null}
    </>
  )
}
