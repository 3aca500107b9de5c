'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { loadSamples } from '../../lib/samples'
import { removeSamples } from '../../lib/store'

/** Adds the sample articles and shows the overview. */
export async function addSamples(): Promise<void> {
  await loadSamples()
  revalidatePath('/', 'layout')
  redirect('/')
}

/** Takes all sample articles out and shows what is left. */
export async function dropSamples(): Promise<void> {
  await removeSamples()
  revalidatePath('/', 'layout')
  redirect('/')
}
