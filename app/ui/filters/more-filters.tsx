'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Editing } from './editing'
import { Editor } from './editor'
import { isOn, type EditableName } from './filter-names'
import { Popover } from './popover'

interface Props {
  readonly names: readonly EditableName[]
  readonly editing: Editing
}

/** The filters that are asked for less often: first which, then what. */
export function MoreFilters(props: Props) {
  const t = useTranslations('filters')
  return (
    <span className="chip add">
      <Popover label={`+ ${t('more')}`} title={t('more')}>
        <Steps {...props} />
      </Popover>
    </span>
  )
}

function Steps({ names, editing }: Props) {
  const t = useTranslations('filters')
  const [name, setName] = useState<EditableName | null>(null)
  if (name === null) {
    return (
      <ul aria-label={t('more')}>
        {names.map((each) => (
          <li key={each}>
            <button type="button" className="pick" onClick={() => setName(each)}>
              {t(each)} {isOn(each, editing.filter) ? <small>{t('on')}</small> : null}
            </button>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <>
      <p className="step">
        <button type="button" onClick={() => setName(null)} ref={(button) => button?.focus()}>
          ← <span className="sr-only">{t('back')}</span>
        </button>
        <b>{t(name)}</b>
      </p>
      <Editor name={name} editing={editing} />
    </>
  )
}
