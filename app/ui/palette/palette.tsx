'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { SECTIONS } from '../shell/sections'
import { destinationGroups, type Destination } from './destinations'
import { DestinationList } from './destination-list'
import { useFound } from './use-found'

/** The outlets are part of the settings and have a page of their own. */
const PAGES = [...SECTIONS, { key: 'outlets', path: '/settings/outlets' }] as const
const OPTION = 'palette-option-'

interface Props {
  /** What was typed before the field was there. */
  readonly typedBefore: string
  readonly onClose: () => void
}

/** A sheet to go anywhere by typing: a list box under a field, steered by the arrow keys. The browser's own dialog keeps the focus inside and gives it back. */
export function Palette({ typedBefore, onClose }: Props) {
  const t = useTranslations('palette')
  const tSections = useTranslations('sections')
  const locale = useLocale()
  const router = useRouter()
  const sheet = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState(typedBefore)
  const [at, setAt] = useState(0)
  // Enter before the answer is there: go once it is
  const [isAwaited, setAwaited] = useState(false)
  const typed = text.trim()
  const { typed: answered, found } = useFound(typed)
  const isSettled = answered === typed
  const pages = PAGES.map(({ key, path }) => ({ href: path, label: tSections(key) }))
  const nothing = { countries: [], speakers: [], outlets: [], articles: [] }
  const groups = destinationGroups(answered, found === 'failed' ? nothing : found, pages, t('withWords', { words: typed }), locale)
  const all = groups.flatMap(({ destinations }) => destinations)
  const active = Math.min(at, all.length - 1)

  useEffect(() => sheet.current?.showModal(), [])
  useEffect(() => {
    document.getElementById(`${OPTION}${active}`)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  function go(to: Destination | undefined): void {
    if (to === undefined) return
    sheet.current?.close()
    router.push(to.href)
  }
  const goAwaited = useRef<() => void>(() => undefined)
  useEffect(() => {
    goAwaited.current = () => go(all[0])
  })
  useEffect(() => {
    if (isAwaited && isSettled) goAwaited.current()
  }, [isAwaited, isSettled])

  function steer(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setAt((active + step + all.length) % all.length)
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (isSettled) go(all[active])
      else setAwaited(true)
    }
  }

  function change(value: string): void {
    setText(value)
    setAt(0)
    setAwaited(false)
  }

  return (
    <dialog ref={sheet} className="palette" aria-label={t('label')} onClose={onClose} onClick={(event: MouseEvent) => (event.target === sheet.current ? sheet.current.close() : undefined)}>
      <div className="palette-sheet">
        <input
          type="text" className="field" value={text} onChange={(event) => change(event.target.value)} onKeyDown={steer} placeholder={t('placeholder')} aria-label={t('label')} maxLength={100}
          role="combobox" aria-expanded="true" aria-controls="palette-options" aria-autocomplete="list" aria-activedescendant={`${OPTION}${active}`} autoComplete="off" spellCheck={false} autoFocus
        />
        <button type="button" className="palette-close" onClick={() => sheet.current?.close()}>
          {t('close')}
        </button>
      </div>
      {found === 'failed' ? <p className="palette-failed">{t('failed')}</p> : null}
      <DestinationList groups={groups} active={active} optionId={OPTION} label={t('label')} isBusy={!isSettled} onGo={go} />
      <p className="palette-keys" aria-hidden="true">
        {t('keys')}
      </p>
      <p className="sr-only" role="status">
        {isSettled && typed !== '' ? t('found', { count: all.length }) : ''}
      </p>
    </dialog>
  )
}
