'use server'

import { z } from 'zod'
import { aliasOutlets } from '../../lib/store'
import type { Told } from '../ui/mending/told'
import { changed } from './changed'

const name = z.string().trim().min(1).max(200)
const merge = z.object({ names: z.array(name).min(1).max(500), outlet: name })

/** Makes the names chosen stand for one outlet. */
export async function mergeOutletsByHand(_told: Told, form: FormData): Promise<Told> {
  const names = form.getAll('names')
  if (names.length === 0) return { refused: 'nothing-chosen' }
  const read = merge.safeParse({ names, outlet: form.get('outlet') })
  return read.success ? changed(await aliasOutlets(read.data.names, read.data.outlet), () => '/settings/outlets') : { refused: 'value-wrong' }
}

/** Lets a name stand for itself again. */
export async function separateOutletByHand(_told: Told, form: FormData): Promise<Told> {
  const read = name.safeParse(form.get('name'))
  return read.success ? changed(await aliasOutlets([read.data], null), () => '/settings/outlets') : { refused: 'outlet-missing' }
}
