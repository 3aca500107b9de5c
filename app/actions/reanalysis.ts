'use server'

import { revalidatePath } from 'next/cache'
import { reanalyzeArchive } from '../../lib/reanalysis'
import { backFromReanalysis, switchReanalysis } from '../../lib/store'

const PAGE = '/settings/analysis'

/** Begins to analyse the archive anew: what another version read, or every article. */
export async function reanalyzeByHand(every: boolean): Promise<void> {
  await reanalyzeArchive(every)
  revalidatePath(PAGE)
}

/** Begins to show the new analysis. */
export async function switchByHand(): Promise<void> {
  await switchReanalysis()
  revalidatePath('/', 'layout')
}

/** Begins to show the former analysis again. */
export async function backByHand(): Promise<void> {
  await backFromReanalysis()
  revalidatePath('/', 'layout')
}
