import type { Filter } from '../../../lib/document'
import { analysisVersions, archiveTimeZone } from '../../../lib/store'
import type { Locale } from '../../i18n/locales'
import { translator } from '../../i18n/translator'
import { day } from '../format/day'

/** Where something that is taken away comes from. */
export interface Source {
  /** Address of the archive. */
  readonly archive: string
  /** Local date in the archive's time zone. */
  readonly made: string
  /** Versions of the analysis that made what is shown. */
  readonly analysis: readonly string[]
  readonly timeZone: string
}

/** The source of what this request takes away now. */
export async function sourceOf(request: Request): Promise<Source> {
  const timeZone = archiveTimeZone()
  // sv-SE writes dates as YYYY-MM-DD
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date())
  return { archive: originOf(request), made, analysis: await analysisVersions(), timeZone }
}

/** The address by which the request reached the archive. */
export function originOf(request: Request): string {
  const host = request.headers.get('host')
  return host === null ? new URL(request.url).origin : `${new URL(request.url).protocol}//${host}`
}

/** "Source: Sikap archive at 127.0.0.1:3000 · made 26 Nov 2026 · analysis 1" */
export function sourceWords({ archive, made, analysis }: Source, locale: Locale): string {
  return translator(locale)('takeAway.source', { archive: archive.replace(/^https?:\/\//, ''), made: day(made, locale), analysis: analysis.join(', ') || '–' })
}

/** What a file says of itself: which table, under which filter, from which archive. */
export function aboutOf(table: string, filter: Filter, { archive, made, analysis, timeZone }: Source) {
  return { table, filter, archive, made, timeZone, analysis }
}
