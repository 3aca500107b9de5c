import type { APIRequestContext } from '@playwright/test'
import { z } from 'zod'

const Listed = z.object({
  rows: z.array(z.object({ id: z.string(), article: z.string(), speaker: z.object({ id: z.string() }).nullable(), stances: z.array(z.object({ country: z.string() })) })),
})

/** Addresses of every kind of page, on rows of the archive. @throws where no quotation of a known speaker takes a stance */
export async function everyPage(request: APIRequestContext): Promise<readonly string[]> {
  const { rows } = Listed.parse(await (await request.get('/api/v1/quotations?limit=50')).json())
  const row = rows.find(({ speaker, stances }) => speaker !== null && stances.length > 0)
  const [country, speaker] = [row?.stances[0]?.country, row?.speaker?.id]
  if (row === undefined || country === undefined || speaker === undefined) throw new Error('The archive has no quotation of a known speaker with a stance: load the samples first.')
  return [
    '/', '/?view=counts', `/?country=${country}&by=speaker`, '/countries', `/countries/${country}`, '/speakers', `/speakers/${speaker}`, `/speakers/${speaker}/mend`, '/matrix', '/changes',
    '/quotations', `/quotations/${row.id}`, '/articles', `/articles/${row.article}`, `/articles/${row.article}?quotation=${row.id}`, `/articles/${row.article}/mend`,
    '/events', '/upload', '/uploads/1', '/try', '/settings', '/settings/outlets', '/settings/analysis',
  ]
}
