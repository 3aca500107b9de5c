'use client'

import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { useState, type KeyboardEvent } from 'react'
import { COUNTRY_GROUPS, countryGroup, GROUP_NAMES } from '../../../lib/document'
import type { Choice } from '../../../lib/store/rows'
import { countryName } from '../format/country-name'
import { day } from '../format/day'
import { changed, type Editing } from './editing'
import type { ChoiceName } from './filter-names'
import { OptionLink } from './option-link'
import { toggleValue } from './toggle-value'
import { useChoices } from './use-choices'
import { valueName } from './value-name'

interface Props {
  readonly name: ChoiceName
  readonly editing: Editing
}

/** Lists that a person searches; the others have a few values. */
const SEARCHED: readonly ChoiceName[] = ['country', 'speaker', 'speakerCountry', 'outlet']

/** A filter that takes several values, each with the number of quotations it would select under the other filters. */
export function ChoiceEditor({ name, editing }: Props) {
  const t = useTranslations('filters')
  const [typed, setTyped] = useState('')
  const found = useChoices(name, { ...editing.filter, ...editing.fixed }, name === 'speaker' ? typed.trim() : '')
  return (
    <div className="choices" onKeyDown={walk}>
      {SEARCHED.includes(name) ? <input type="search" className="field" value={typed} onChange={(event) => setTyped(event.target.value)} placeholder={t(`search.${name}`)} aria-label={t(`search.${name}`)} /> : null}
      {found === 'failed' ? <p className="none">{t('choicesFailed')}</p> : found === null ? <Skeleton label={t('loading')} /> : <Options name={name} editing={editing} found={found} typed={typed} />}
    </div>
  )
}

/** Arrow keys lead from the field through what is found and back; Enter in the field goes to the first, which Enter then takes. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .options a')]
  const at = stops.findIndex((stop) => stop === event.target)
  const isField = event.target instanceof HTMLInputElement
  const to = event.key === 'ArrowDown' || (event.key === 'Enter' && isField) ? at + 1 : event.key === 'ArrowUp' ? at - 1 : -1
  if (at === -1 || stops[to] === undefined) return
  event.preventDefault()
  stops[to].focus()
}

// more than this nobody scrolls through; typing finds the others
const SHOWN = 100

function Options({ name, editing, found, typed }: Props & { readonly found: readonly Choice[]; readonly typed: string }) {
  const t = useTranslations('filters')
  const locale = useLocale()
  const format = useFormatter()
  const chosen: readonly string[] = editing.filter[name] ?? []
  // what was chosen when this opened stands first, and stays where it is while it is switched
  const [first] = useState(chosen)
  const absent = typed === '' ? first.filter((value) => !found.some((choice) => choice.value === value)).map((value): Choice => ({ value, quotations: 0 })) : []
  const named = [...absent, ...found].map((choice) => ({ ...choice, label: choice.name ?? valueName(name, choice.value, t, locale, editing.speakers) }))
  const fitting = name === 'speaker' ? named : named.filter(({ label, value }) => folded(`${label} ${value}`).includes(folded(typed)))
  const ordered = [...fitting.filter(({ value }) => first.includes(value)), ...fitting.filter(({ value }) => !first.includes(value))]
  const groups = ordered.filter(({ value }) => countryGroup(value) !== undefined)
  const others = ordered.filter(({ value }) => countryGroup(value) === undefined)

  const hintOf = (value: string, country: string | null | undefined) => {
    const members = countryGroup(value)?.members.length
    if (members !== undefined) return t('members', { count: members })
    return country === null || country === undefined ? undefined : countryName(country, locale)
  }
  const option = ({ value, label, country, quotations }: (typeof named)[number]) => (
    <li key={value}>
      <OptionLink
        href={changed(editing, { [name]: toggleValue(chosen, value) })}
        chosen={chosen.includes(value)}
        label={label}
        hint={hintOf(value, country)}
        number={format.number(quotations)}
      />
    </li>
  )
  return (
    <>
      <div className="options">
        {groups.length === 0 ? null : <ul aria-label={t('groups')}>{groups.map(option)}</ul>}
        <ul aria-label={t(name)}>{others.slice(0, SHOWN).map(option)}</ul>
        {ordered.length === 0 ? <p className="none">{t('nothingFound')}</p> : null}
        {others.length > SHOWN ? <p className="none">{t('moreByTyping', { count: others.length - SHOWN })}</p> : null}
        {groups.length === 0 || typed !== '' ? null : (
          <p className="none">{t('groupsSince', { groups: GROUP_NAMES.map((group) => `${COUNTRY_GROUPS[group].name} ${day(COUNTRY_GROUPS[group].since, locale)}`).join(', ') })}</p>
        )}
      </div>
      <p className="sr-only" aria-live="polite">
        {t('found', { count: ordered.length })}
      </p>
    </>
  )
}

/** Bars where the values will stand. */
function Skeleton({ label }: { readonly label: string }) {
  return (
    <div className="skeleton-lines" role="status" aria-label={label}>
      {[72, 54, 63, 48, 58, 44].map((width) => (
        <span key={width} style={{ width: `${width}%` }} />
      ))}
    </div>
  )
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
