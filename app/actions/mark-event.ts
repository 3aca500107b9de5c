'use server'

import { revalidatePath } from 'next/cache'
import type { EventDraft, EventProblem } from '../../lib/document'
import { readEvent } from '../../lib/read-event'
import { addEvents, changeEvent } from '../../lib/store'

/** What was entered, kept for the form where it could not be marked, and what became of it. */
export interface MarkState {
  readonly entered: EventDraft
  readonly problem?: EventProblem | 'noRoom' | 'there' | 'gone'
  /** The event as it is now marked. */
  readonly done?: EventDraft
}

const NOTHING: EventDraft = { from: '', to: '', note: '' }

/** Marks an event, or changes the one that the form names. */
export async function markEvent(_before: MarkState, form: FormData): Promise<MarkState> {
  const entered = { from: field(form, 'from'), to: field(form, 'to'), note: field(form, 'note') }
  const read = readEvent(entered)
  if ('problem' in read) return { entered, problem: read.problem }
  const id = field(form, 'event')
  const problem = id === '' ? await add(read.event) : (await changeEvent(id, read.event)) ? undefined : 'gone'
  if (problem !== undefined) return { entered, problem }
  revalidatePath('/', 'layout')
  return { entered: NOTHING, done: read.event }
}

async function add(event: EventDraft): Promise<'there' | 'noRoom' | undefined> {
  const { there, refused } = await addEvents([event])
  return there > 0 ? 'there' : refused > 0 ? 'noRoom' : undefined
}

function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
