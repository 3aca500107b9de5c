'use server'

import { z } from 'zod'
import { mendArticle } from '../../lib/changes'
import { deleteArticle } from '../../lib/store'
import type { Told } from '../ui/mending/told'
import { changed } from './changed'

const id = z.string().regex(/^\d{1,18}$/)
const orNone = (value: string) => (value === '' ? null : value)
const line = (longest: number) => z.string().trim().max(longest).transform(orNone)

const mended = z.object({
  article: id, title: line(500), outlet: line(200), language: z.string().regex(/^[a-z]{2,3}$/),
  date: z.string().regex(/^(?:\d{4}-\d{2}-\d{2})?$/), time: z.string().regex(/^(?:\d{2}:\d{2})?$/), offset: z.string().regex(/^(?:Z|[+-]\d{2}:?\d{2})?$/),
  // what the form showed: what was left as it was is no change
  titleShown: z.string(), languageShown: z.string(), dateShown: z.string(), timeShown: z.string(),
})

/** Says what an article's title, outlet, date and language are. */
export async function mendArticleByHand(_told: Told, form: FormData): Promise<Told> {
  const read = mended.safeParse(Object.fromEntries(form))
  if (!read.success) return { refused: 'value-wrong' }
  const { article, title, outlet, language, date, time, offset, titleShown, languageShown, dateShown, timeShown } = read.data
  const publishedAt = date === '' ? null : time === '' ? date : `${date}T${time}${offset}`
  const result = await mendArticle(article, {
    outlet,
    ...(title === orNone(titleShown) ? {} : { title }),
    ...(language === languageShown ? {} : { language }),
    ...(date === dateShown && time === timeShown ? {} : { publishedAt }),
  })
  return changed(result, () => `/articles/${article}`)
}

/** Takes an article out of the archive; the list of articles offers to undo it. */
export async function deleteArticleByHand(_told: Told, form: FormData): Promise<Told> {
  const read = id.safeParse(form.get('article'))
  return read.success ? changed(await deleteArticle(read.data), () => '/articles') : { refused: 'article-missing' }
}
