'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { LONGEST_NOTE, type MarkedEvent } from '../../../lib/document'
import { markEvent, type MarkState } from '../../actions/mark-event'
import { Link } from '../link'
import { SubmitButton } from '../submit-button'

const NOTHING = { from: '', to: '', note: '' }

/** Marks a day or a range with a note; with an event, changes that one. */
export function EventForm({ event }: { readonly event?: MarkedEvent }) {
  const t = useTranslations('events')
  const before: MarkState = { entered: event ?? NOTHING }
  const [state, act] = useActionState(markEvent, before)
  const shown = state.done === undefined ? state.entered : (event === undefined ? NOTHING : state.done)
  const form = useRef<HTMLFormElement>(null)
  const isNew = event === undefined
  // the fields are empty again: the next event is entered from the first on
  useEffect(() => {
    if (isNew && state.done !== undefined && form.current?.contains(document.activeElement) === true) form.current.querySelector<HTMLElement>('.field')?.focus()
  }, [isNew, state.done])
  return (
    <form ref={form} action={act} className="event-form" key={JSON.stringify(shown)}>
      {event === undefined ? null : <input type="hidden" name="event" value={event.id} />}
      <label>
        {t('from')}
        <input type="date" name="from" className="field" defaultValue={shown.from} required />
      </label>
      <label>
        {t('to')}
        <input type="date" name="to" className="field" defaultValue={shown.to === shown.from ? '' : shown.to} />
      </label>
      <label className="event-note">
        {t('note')}
        <input name="note" className="field" defaultValue={shown.note} maxLength={LONGEST_NOTE} placeholder={t('notePlaceholder')} required />
      </label>
      <div className="ways">
        <SubmitButton label={t(event === undefined ? 'mark' : 'save')} pendingLabel={t('saving')} primary />
        {event === undefined ? null : (
          <Link className="button" href="/events" scroll={false}>
            {t(state.done === undefined ? 'cancel' : 'finish')}
          </Link>
        )}
      </div>
      <p className="event-said" role="status">
        {state.problem === undefined ? (state.done === undefined ? '' : t('marked', { note: state.done.note })) : t(`problem.${state.problem}`, { most: LONGEST_NOTE })}
      </p>
    </form>
  )
}
