'use server'

import { revalidatePath } from 'next/cache'
import { deleteView, renameView, saveView, type ViewProblem } from '../../lib/store'

/** What a change of a view led to; `done` counts up, so that the same outcome twice is told twice. */
export interface ViewOutcome {
  readonly problem: ViewProblem | null
  readonly done: number
}

/** Saves a page with its filters under the name typed. */
export async function saveCurrentView(before: ViewOutcome, form: FormData): Promise<ViewOutcome> {
  return outcome(before, await saveView(text(form, 'name'), text(form, 'address')))
}

/** Gives a view the name typed. */
export async function renameSavedView(before: ViewOutcome, form: FormData): Promise<ViewOutcome> {
  return outcome(before, await renameView(text(form, 'id'), text(form, 'name')))
}

/** Takes a view out. */
export async function deleteSavedView(form: FormData): Promise<void> {
  await deleteView(text(form, 'id'))
  revalidatePath('/', 'layout')
}

function outcome(before: ViewOutcome, problem: ViewProblem | null): ViewOutcome {
  if (problem === null) revalidatePath('/', 'layout')
  return { problem, done: before.done + 1 }
}

function text(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
