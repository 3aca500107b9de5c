'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { fetchPng } from './fetch-png'
import { saveFile } from './save-file'

interface Props {
  /** The same picture in SVG. */
  readonly href: string
  readonly label: string
}

/** Saves a picture as PNG: the browser draws the SVG of the archive, so both are the same. */
export function SavePng({ href, label }: Props) {
  const t = useTranslations('takeAway')
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle')

  async function save() {
    setState('working')
    try {
      const { png, name } = await fetchPng(href)
      saveFile(png, name)
      setState('idle')
    } catch {
      setState('failed')
    }
  }

  return (
    <button type="button" onClick={save} disabled={state === 'working'}>
      <span aria-live="polite">{state === 'idle' ? label : t(state)}</span>
    </button>
  )
}
