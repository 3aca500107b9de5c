'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { ARTICLE_FIELDS } from '../../lib/document'
import { mapColumns } from '../../lib/map-columns'

/** Why columns cannot be read as a person says. */
export type ColumnsRefused = 'textMissing' | 'fieldTwice' | null

const said = z.object({
  upload: z.string().regex(/^\d{1,18}$/),
  names: z.array(z.string().min(1)).min(1),
  fields: z.array(z.enum(ARTICLE_FIELDS).or(z.literal(''))),
})

/** Remembers which column holds what, as a person said, and reads the files of the upload that have them again. */
export async function mapColumnsByHand(_refused: ColumnsRefused, form: FormData): Promise<ColumnsRefused> {
  const read = said.safeParse({ upload: form.get('upload'), names: form.getAll('name'), fields: form.getAll('field') })
  if (!read.success) return 'textMissing'
  const { upload, names, fields } = read.data
  const chosen = names.flatMap((name, at) => (fields[at] ? [[fields[at], name] as const] : []))
  const columns = Object.fromEntries(chosen)
  if (Object.keys(columns).length < chosen.length) return 'fieldTwice'
  if (columns['text'] === undefined) return 'textMissing'
  await mapColumns(upload, names, columns)
  revalidatePath('/', 'layout')
  redirect(`/uploads/${upload}`)
}
