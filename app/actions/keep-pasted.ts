'use server'

import { redirect } from 'next/navigation'
import { acceptUpload } from '../../lib/add-articles'
import { SCORED_LANGUAGES, tryText } from '../../lib/try-text'

/** Stores a pasted text as an upload of one file, in the language chosen for it, and shows what becomes of it. */
export async function keepPasted(form: FormData): Promise<void> {
  const text = form.get('text')
  if (typeof text !== 'string' || tryText(text).kind !== 'read') return
  const language = SCORED_LANGUAGES.find((code) => code === form.get('language'))
  const [name, content] = language === undefined ? ['pasted.txt', text] : ['pasted.json', JSON.stringify({ text, language })]
  const stored = await acceptUpload([{ name, bytes: new TextEncoder().encode(content) }])
  if (stored !== null) redirect(`/uploads/${stored.upload}`)
}
