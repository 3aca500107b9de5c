'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { cancelUpload, retryFailed, undoUpload } from '../../lib/store'

/** Ends an upload and stays on its page. */
export async function cancelByHand(upload: string): Promise<void> {
  await cancelUpload(upload)
  revalidatePath(`/uploads/${upload}`)
}

/** Reads again what failed of an upload and stays on its page. */
export async function retryByHand(upload: string): Promise<void> {
  await retryFailed(upload)
  revalidatePath(`/uploads/${upload}`)
}

/** Takes an upload back; the list of uploads shows it until it is gone. */
export async function takeBackByHand(upload: string): Promise<void> {
  await undoUpload(upload)
  revalidatePath('/', 'layout')
  redirect('/upload')
}
