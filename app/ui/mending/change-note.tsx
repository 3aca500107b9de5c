import { getChange } from '../../../lib/store'
import { ChangeMessage } from './change-message'

/** After a change, what was changed and the way to undo it; nothing where the address names no change. */
export async function ChangeNote({ change }: { readonly change: string | undefined }) {
  const found = change === undefined ? null : await getChange(change)
  return found === null ? null : <ChangeMessage change={found} />
}
