'use server'

import { revalidatePath } from 'next/cache'
import { importEvents, type ImportedEvents } from '../../lib/import-events'

export type TakenIn = ImportedEvents | { readonly problem: 'noFile' | 'tooLarge' }

/** Bytes: a thousand events with the longest notes are less. */
const MOST = 900_000

/** Adds the events of a CSV file. */
export async function takeInEvents(_before: TakenIn | null, form: FormData): Promise<TakenIn> {
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return { problem: 'noFile' }
  if (file.size > MOST) return { problem: 'tooLarge' }
  const imported = await importEvents(new Uint8Array(await file.arrayBuffer()))
  revalidatePath('/', 'layout')
  return imported
}
