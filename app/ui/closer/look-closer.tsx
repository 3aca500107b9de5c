'use client'

import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Question } from './question'

// the chart library is half as large as all else that a page loads: it comes with the first look
const Closer = dynamic(() => import('./closer').then(({ Closer }) => Closer), { ssr: false })

interface Props {
  readonly question: Question
  /** The line that is drawn at first; absent: as many as there are looks for. */
  readonly of?: { readonly key: string; readonly name: string }
}

/** Opens the trend in the whole window, where a stretch of it can be looked at closely. */
export function LookCloser({ question, of }: Props) {
  const t = useTranslations('closer')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="look-closer" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {t('open')}
        {of === undefined ? null : <span className="sr-only">: {of.name}</span>}
      </button>
      {isOpen ? <Closer question={question} first={of === undefined ? question.keys : [of.key]} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
