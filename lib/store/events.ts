import { MOST_EVENTS, type EventDraft, type MarkedEvent } from '../document'
import { database } from './client'
import { takeWriteLock } from './write-lock'

/** What became of events that were to be added. */
export interface AddedEvents {
  readonly added: number
  /** The same days and note are marked already. */
  readonly there: number
  /** There was no room for these. */
  readonly refused: number
}

/** Events in order of their first day; with a period, those that touch it. */
export async function listEvents({ from, to }: { readonly from?: string; readonly to?: string } = {}): Promise<readonly MarkedEvent[]> {
  return database().$queryRaw<MarkedEvent[]>`
    select id::text, first_day::text as "from", last_day::text as "to", note from event
    where removed_at is null and last_day >= ${from ?? '-infinity'}::text::date and first_day <= ${to ?? 'infinity'}::text::date
    order by first_day, last_day, id`
}

/** An event that was deleted and can come back; null where the id names none. */
export async function removedEvent(id: string): Promise<MarkedEvent | null> {
  const [row] = await database().$queryRaw<MarkedEvent[]>`
    select id::text, first_day::text as "from", last_day::text as "to", note from event where id = ${idOf(id)} and removed_at is not null`
  return row ?? null
}

/** Adds events that are not there yet, as many as there is room for. */
export async function addEvents(drafts: readonly EventDraft[]): Promise<AddedEvents> {
  return database().$transaction(async (db) => {
    await takeWriteLock(db)
    const known = await db.$queryRaw<EventDraft[]>`select first_day::text as "from", last_day::text as "to", note from event where removed_at is null`
    const taken = new Set(known.map(keyOf))
    const fresh = [...new Map(drafts.map((draft) => [keyOf(draft), draft])).entries()].filter(([key]) => !taken.has(key)).map(([, draft]) => draft)
    const fitting = fresh.slice(0, Math.max(0, MOST_EVENTS - known.length))
    await db.$executeRaw`
      insert into event (first_day, last_day, note) select "from", "to", note
      from jsonb_to_recordset(${JSON.stringify(fitting)}::text::jsonb) as n ("from" date, "to" date, note text)`
    return { added: fitting.length, there: drafts.length - fresh.length, refused: fresh.length - fitting.length }
  })
}

/** False where the id names no event. */
export async function changeEvent(id: string, { from, to, note }: EventDraft): Promise<boolean> {
  return (await database().$executeRaw`
    update event set first_day = ${from}::text::date, last_day = ${to}::text::date, note = ${note} where id = ${idOf(id)} and removed_at is null`) > 0
}

/** Deletes an event, which `restoreEvent` undoes. False where the id names none. */
export async function removeEvent(id: string): Promise<boolean> {
  return (await database().$executeRaw`update event set removed_at = now() where id = ${idOf(id)} and removed_at is null`) > 0
}

/** False where the id names no deleted event. */
export async function restoreEvent(id: string): Promise<boolean> {
  return (await database().$executeRaw`update event set removed_at = null where id = ${idOf(id)} and removed_at is not null`) > 0
}

/** What is no id names nothing. */
function idOf(id: string): bigint {
  return /^\d{1,18}$/.test(id) ? BigInt(id) : -1n
}

function keyOf({ from, to, note }: EventDraft): string {
  return `${from} ${to} ${note}`
}
