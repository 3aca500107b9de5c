'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Link } from '../link'

export interface Choice {
  readonly value: string
  readonly label: string
  /** A second, quieter word: the country of a speaker. */
  readonly hint?: string | undefined
  readonly quotations: number
  readonly chosen: boolean
  /** The same page with this choice switched. */
  readonly href: string
}

// more than this nobody scrolls through; typing finds the others
const SHOWN = 100

/** What can be chosen, found by typing. Every choice is a link, so Back takes it back. */
export function Choices({ choices, search }: { readonly choices: readonly Choice[]; readonly search: string }) {
  const t = useTranslations('filters')
  const format = useFormatter()
  const [typed, setTyped] = useState('')
  const wanted = folded(typed)
  const found = choices.filter((choice) => folded(`${choice.label} ${choice.hint ?? ''} ${choice.value}`).includes(wanted))
  const shown = [...found.filter((choice) => choice.chosen), ...found.filter((choice) => !choice.chosen)].slice(0, SHOWN)
  return (
    <>
      {choices.length > 7 ? <input type="search" className="field" value={typed} onChange={(event) => setTyped(event.target.value)} placeholder={search} aria-label={search} /> : null}
      <ul>
        {shown.map((choice) => (
          <li key={choice.value}>
            <Link href={choice.href} scroll={false} aria-current={choice.chosen ? 'true' : undefined}>
              <span className="tick" aria-hidden="true">
                {choice.chosen ? '✓' : ''}
              </span>
              <span>
                {choice.label} {choice.hint === undefined ? null : <small>{choice.hint}</small>}
              </span>
              <small>{format.number(choice.quotations)}</small>
            </Link>
          </li>
        ))}
      </ul>
      {found.length === 0 ? <p className="none">{t('nothingFound')}</p> : null}
      {found.length > SHOWN ? <p className="none">{t('moreByTyping', { count: found.length - SHOWN })}</p> : null}
    </>
  )
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
