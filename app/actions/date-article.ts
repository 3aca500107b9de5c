'use server'

import { revalidatePath } from 'next/cache'
import { dateArticle } from '../../lib/store'

/** Gives an article the date that a reader entered (YYYY-MM-DD); anything else changes nothing. */
export async function dateArticleByHand(form: FormData): Promise<void> {
  const id = form.get('article')
  const date = form.get('date')
  if (typeof id !== 'string' || typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return
  await dateArticle(id, date)
  revalidatePath('/', 'layout')
}
