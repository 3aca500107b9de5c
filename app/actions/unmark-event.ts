'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { removeEvent, restoreEvent } from '../../lib/store'

/** Deletes an event and offers to undo it. */
export async function unmarkEvent(form: FormData): Promise<void> {
  const id = form.get('event')
  if (typeof id !== 'string' || !(await removeEvent(id))) return
  revalidatePath('/', 'layout')
  redirect(`/events?removed=${id}`)
}

/** Brings a deleted event back. */
export async function bringBackEvent(form: FormData): Promise<void> {
  const id = form.get('event')
  if (typeof id === 'string') await restoreEvent(id)
  revalidatePath('/', 'layout')
  redirect('/events')
}
