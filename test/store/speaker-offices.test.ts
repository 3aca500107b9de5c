import { afterAll, beforeEach, expect, test } from 'vitest'
import { askOffices } from '../../lib/ask-offices'
import { closeDatabase, rankSpeakers } from '../../lib/store'
import { empty } from './empty'
import { storeArticles } from './fixtures'

beforeEach(empty)
afterAll(closeDatabase)

test('what two languages call one office is one, by its most usual name first; another country or office is another', async () => {
  const said = (publishedAt: string, role: string | null, country: string | null = 'CU') => ({ publishedAt, quotations: [{ speakers: [{ name: 'Ema Soto', role, country }] }] })
  await storeArticles([
    said('2024-01-02', 'Presiden'), said('2024-02-02', 'President'), said('2024-03-02', 'president'), said('2024-04-02', 'President'), said('2024-05-02', null),
    said('2023-01-02', 'Menteri Luar Negeri'), said('2023-02-02', 'Menlu'), said('2023-03-02', 'Pelukis'),
  ])
  const [soto] = await rankSpeakers({})
  const offices = await askOffices(soto?.speaker.id ?? '', { counting: 'reports' })
  expect(offices).toEqual([
    { roles: ['Menlu', 'Menteri Luar Negeri'], country: 'CU', from: '2023-01-02', to: '2023-02-02', quotations: 2 },
    { roles: ['Pelukis'], country: 'CU', from: '2023-03-02', to: '2023-03-02', quotations: 1 },
    { roles: ['President', 'Presiden'], country: 'CU', from: '2024-01-02', to: '2024-04-02', quotations: 4 },
  ])
})
