import { linkReports, splitSpan, type Report } from '../../statements'
import type { Database } from '../client'
import { beyond, isTouched, joinWindows, windowsAround, type Spot, type Window } from './statement-windows'

type Voiced = Report & { readonly voice: string; readonly place: Place }

/** The place of a report in its statement. */
interface Place {
  /** Id of the earliest report. */
  readonly statement: string
  readonly nth: number
  readonly reports: number
}

type Placed = Place & { readonly id: string }

/**
 * Tells anew which reports around the spots are of one statement, and writes it down; the ids of those that are one of several, or were until now. Reads
 * only the days that matter, and gives the same as looking at everything: a report links to none that is more than a week away.
 */
export async function groupReports(db: Database, spots: readonly Spot[]): Promise<readonly string[]> {
  if (spots.length === 0) return []
  let windows = windowsAround(spots)
  const placed: Placed[] = []
  const written = new Map<string, Place>()
  while (windows.length > 0) {
    const looked = byVoice(windows)
    const reports = await readReports(db, windows)
    for (const { id, place } of reports) written.set(id, place)
    const sets = linkedSets(reports, spots)
    const further = sets.flatMap(({ voice, linked }) => beyond(linked, voice, looked.get(voice) ?? []))
    // voices are told apart: only those whose reports link to days that were not looked at are looked at again
    const open = new Set(further.map(({ voice }) => voice))
    placed.push(...sets.filter(({ voice }) => !open.has(voice)).flatMap(({ linked }) => splitSpan(linked)).flatMap(placeReports))
    windows = joinWindows([...windows.filter(({ voice }) => open.has(voice)), ...further])
  }
  const moved = placed.filter((report) => !isAt(report, written.get(report.id)))
  await writePlaces(db, moved)
  return [...new Set([...moved, ...placed.filter(({ reports }) => reports > 1)].map(({ id }) => id))]
}

/** The reports of each voice, linked; only sets that a change at a spot touches. */
function linkedSets(reports: readonly Voiced[], spots: readonly Spot[]): readonly { readonly voice: string; readonly linked: readonly Report[] }[] {
  const changedAt = byVoice(spots)
  return [...byVoice(reports)].flatMap(([voice, own]) => {
    const changed = new Set((changedAt.get(voice) ?? []).map(({ day }) => day))
    return linkReports(own).filter((linked) => isTouched(linked, changed)).map((linked) => ({ voice, linked }))
  })
}

function byVoice<Of extends { readonly voice: string }>(all: readonly Of[]): ReadonlyMap<string, readonly Of[]> {
  const sets = new Map<string, Of[]>()
  for (const one of all) {
    const set = sets.get(one.voice)
    if (set === undefined) sets.set(one.voice, [one])
    else set.push(one)
  }
  return sets
}

function placeReports(statement: readonly Report[]): readonly Placed[] {
  const [first] = statement
  return first === undefined ? [] : statement.map(({ id }, at) => ({ id, statement: first.id, nth: at + 1, reports: statement.length }))
}

async function readReports(db: Database, windows: readonly Window[]): Promise<readonly Voiced[]> {
  const rows = await db.$queryRaw<(Omit<Voiced, 'place'> & Place)[]>`
    with asked as (select * from jsonb_to_recordset(${JSON.stringify(windows)}::text::jsonb) as w (voice text, first int, last int)),
    found as (select q.id from asked w join quotation q on q.voice = w.voice and q.day between date '1970-01-01' + w.first and date '1970-01-01' + w.last
      union all select q.id from asked w join quotation q on q.voice = w.voice and q.day is null where w.first is null)
    select q.id::text, q.voice, q.content, q.language, q.day - date '1970-01-01' as day, q.sort_key::float8 as "sortKey", q.outlet,
      q.statement_id::text as statement, q.nth, q.reports
    from found join quotation q using (id) where q.current`
  return rows.map(({ statement, nth, reports, ...report }) => ({ ...report, place: { statement, nth, reports } }))
}

function isAt({ statement, nth, reports }: Placed, place: Place | undefined): boolean {
  return place?.statement === statement && place.nth === nth && place.reports === reports
}

async function writePlaces(db: Database, placed: readonly Placed[]): Promise<void> {
  if (placed.length === 0) return
  await db.$executeRaw`
    update quotation q set statement_id = n.statement, nth = n.nth, reports = n.reports
    from jsonb_to_recordset(${JSON.stringify(placed)}::text::jsonb) as n (id bigint, statement bigint, nth int, reports int) where q.id = n.id`
}
