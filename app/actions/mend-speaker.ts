'use server'

import { z } from 'zod'
import { COUNTRY_CODES } from '../../lib/country-codes'
import { describeSpeaker, mergeSpeakers, splitSpeaker } from '../../lib/store'
import type { Told } from '../ui/mending/told'
import { changed } from './changed'

const id = z.string().regex(/^\d{1,18}$/)
const text = (longest: number) => z.string().trim().max(longest)
const orNone = (value: string) => (value === '' ? null : value)

const description = z.object({
  speaker: id, name: text(200).min(1), role: text(200).transform(orNone),
  country: z.string().refine((code) => code === '' || COUNTRY_CODES.includes(code)).transform(orNone),
})
const merge = z.object({ speaker: id, into: id })
const split = z.object({ speaker: id, name: text(200), names: z.array(z.string().max(1000)).max(1000), quotations: z.array(id).max(1000) })

/** Says what a speaker is called, and which office and country the speaker has. */
export async function describeSpeakerByHand(_told: Told, form: FormData): Promise<Told> {
  const read = description.safeParse(Object.fromEntries(form))
  if (!read.success) return { refused: 'value-wrong' }
  return changed(await describeSpeaker(read.data.speaker, read.data), () => `/speakers/${read.data.speaker}`)
}

/** Makes one speaker the same as another. */
export async function mergeSpeakersByHand(_told: Told, form: FormData): Promise<Told> {
  const read = merge.safeParse(Object.fromEntries(form))
  if (!read.success) return { refused: 'value-wrong' }
  return changed(await mergeSpeakers(read.data.speaker, read.data.into), () => `/speakers/${read.data.into}`)
}

/** Makes a speaker of its own of what was chosen. */
export async function splitSpeakerByHand(_told: Told, form: FormData): Promise<Told> {
  const read = split.safeParse({ ...Object.fromEntries(form), names: form.getAll('names'), quotations: form.getAll('quotations') })
  if (!read.success) return { refused: 'value-wrong' }
  return changed(await splitSpeaker(read.data.speaker, read.data), () => `/speakers/${read.data.speaker}`)
}
