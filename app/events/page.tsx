import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { listEvents, removedEvent } from '../../lib/store'
import { bringBackEvent } from '../actions/unmark-event'
import { eventDays } from '../ui/events/event-days'
import { EventForm } from '../ui/events/event-form'
import { EventList } from '../ui/events/event-list'
import { ImportForm } from '../ui/events/import-form'
import { Outcome } from '../ui/mending/outcome'
import { SubmitButton } from '../ui/submit-button'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('sections'))('events') }
}

interface Props {
  readonly searchParams: Promise<{ readonly edit?: string | string[]; readonly removed?: string | string[] }>
}

/** Dates and ranges that a person marks with a note, which every trend shows. */
export default async function EventsPage({ searchParams }: Props) {
  const { edit, removed } = await searchParams
  const [t, locale, events, gone] = await Promise.all([getTranslations('events'), getLocale(), listEvents(), typeof removed === 'string' ? removedEvent(removed) : null])
  return (
    <>
      <h1 className="page-title">{t('title')}</h1>
      <p className="page-intro">{t('intro')}</p>
      {gone === null ? null : (
        <form action={bringBackEvent} className="banner" role="status">
          <Outcome undone={false} arrives>
            <p>{t('removed', { note: gone.note, days: eventDays(gone, locale) })}</p>
          </Outcome>
          <input type="hidden" name="event" value={gone.id} />
          <SubmitButton label={t('undo')} pendingLabel={t('saving')} />
        </form>
      )}
      <section>
        <div className="head">
          <h2>{t('new')}</h2>
        </div>
        <EventForm />
      </section>
      <section>
        <div className="head">
          <h2>{t('count', { count: events.length })}</h2>
          {events.length === 0 ? null : (
            <a className="more plain" href="/api/v1/events?format=csv" download>
              {t('export')}
            </a>
          )}
        </div>
        {events.length === 0 ? <p className="quiet">{t('empty')}</p> : <EventList events={events} editing={typeof edit === 'string' ? edit : undefined} />}
      </section>
      <section>
        <div className="head">
          <h2>{t('importTitle')}</h2>
        </div>
        <p className="page-intro">{t('importIntro')}</p>
        <ImportForm />
      </section>
    </>
  )
}
