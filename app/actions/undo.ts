'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { undoChange } from '../../lib/changes'
import { getChange } from '../../lib/store'
import type { Told } from '../ui/mending/told'

/** Undoes a change; the page that it was undone on shows what is left. */
export async function undoByHand(_told: Told, form: FormData): Promise<Told> {
  const id = form.get('change')
  if (typeof id !== 'string') return { refused: 'change-missing' }
  const result = await undoChange(id)
  if ('refused' in result) return { refused: result.refused, later: result.later }
  revalidatePath('/', 'layout')
  const change = await getChange(id)
  // the page of a speaker who is one with the other again is gone
  if (change?.kind === 'split-speaker') redirect(`/speakers/${change.after.from.id}?changed=${id}`)
  return null
}
