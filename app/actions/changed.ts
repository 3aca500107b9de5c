import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import type { ChangeResult } from '../../lib/document'
import type { Told } from '../ui/mending/told'

/** After a change: every page is made anew and the one given says what was changed, with a way to undo it. A refusal goes back to the form. */
export function changed(result: ChangeResult, path: (change: string) => string): Told {
  if ('refused' in result) return { refused: result.refused, later: result.later }
  revalidatePath('/', 'layout')
  const to = path(result.change)
  redirect(`${to}${to.includes('?') ? '&' : '?'}changed=${result.change}`)
}
