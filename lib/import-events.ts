import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { EventDraft, EventProblem } from './document'
import { decodeText } from './ingest'
import { addEvents, type AddedEvents } from './store'
import { readEvent } from './read-event'

/** A line that gave no event, and why. */
export interface BadLine {
  /** From 1, the line of the header included. */
  readonly line: number
  readonly problem: EventProblem
  /** What the line holds. */
  readonly found: string
}
export type ReadEvents = { readonly events: readonly EventDraft[]; readonly bad: readonly BadLine[] } | { readonly problem: 'noHeader' | 'notCsv' | 'empty' }
export type ImportedEvents = (AddedEvents & { readonly bad: readonly BadLine[] }) | { readonly problem: 'noHeader' | 'notCsv' | 'notText' | 'empty' }

/** What a column may be called, in both languages of the interface and as spreadsheets of others have it. */
const COLUMNS: Readonly<Record<keyof EventDraft, readonly string[]>> = {
  from: ['from', 'start', 'date', 'dari', 'mulai', 'tanggal'],
  to: ['to', 'end', 'sampai', 'selesai'],
  note: ['note', 'event', 'catatan', 'peristiwa', 'keterangan'],
}

/** Adds the events of a CSV file in whatever encoding; lines that hold none are told one by one, and the others are added all the same. */
export async function importEvents(bytes: Uint8Array): Promise<ImportedEvents> {
  const decoded = await decodeText(bytes)
  if ('reason' in decoded) return { problem: ['file-empty', 'file-blank'].includes(decoded.reason.code) ? 'empty' : 'notText' }
  const read = readEvents(decoded.text)
  if ('problem' in read) return read
  return { ...(await addEvents(read.events)), bad: read.bad }
}

/** The events of a CSV file with a header (from, to, note), separated by commas, semicolons or tabs. */
export function readEvents(text: string): ReadEvents {
  const lines = recordsOf(text)
  if (lines === null) return { problem: 'notCsv' }
  const [header, ...rest] = lines
  if (header === undefined) return { problem: 'empty' }
  const names = header.cells.map((name) => name.trim().toLowerCase())
  const [from, to, note] = [names.findIndex((name) => COLUMNS.from.includes(name)), names.findIndex((name) => COLUMNS.to.includes(name)), names.findIndex((name) => COLUMNS.note.includes(name))]
  if (from === -1 || note === -1) return { problem: 'noHeader' }
  const read = rest.map(({ line, cells }) => ({ line, found: cells.join(', '), read: readEvent({ from: cells[from] ?? '', to: cells[to] ?? '', note: bare(cells[note] ?? '') }) }))
  return {
    events: read.flatMap((each) => ('event' in each.read ? [each.read.event] : [])),
    bad: read.flatMap((each) => ('problem' in each.read ? [{ line: each.line, problem: each.read.problem, found: each.found }] : [])),
  }
}

interface Line {
  readonly line: number
  readonly cells: readonly string[]
}

const parsed = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }))

function recordsOf(text: string): readonly Line[] | null {
  const [first = ''] = text.split(/\r?\n/, 1)
  const delimiter = [',', ';', '\t'].find((each) => first.includes(each)) ?? ','
  try {
    const records: unknown = parse(text, { bom: true, delimiter, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true })
    return parsed.parse(records).map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch {
    // a quote mark that never closes
    return null
  }
}

/** Takes back the apostrophe that keeps a spreadsheet from running a note as a formula. */
function bare(note: string): string {
  return /^'[=+\-@＝＋－＠]/.test(note) ? note.slice(1) : note
}
