import { afterAll, expect, test } from 'vitest'
import { closeDatabase } from '../../lib/store'
import { database } from '../../lib/store/client'
import { storeArticles } from './fixtures'

afterAll(closeDatabase)

const counts = async () => {
  const [row] = await database().$queryRaw<Record<string, number>[]>`
    select (select count(*)::int from quotation) as quotations, (select count(*)::int from stance) as stances,
      (select count(*)::int from quotation_speaker) as spoken, (select count(*)::int from speaker_reading) as readings`
  return row
}

test('what was found in an article goes with it, with a quotation what is kept of it, with a speaker who is shown to have said it', async () => {
  const said = { speakers: [{ name: 'Ratu Wulandari', country: 'ID' }, 'Bima Sakti'], stances: { RU: 0.5, US: null } }
  await storeArticles([{ title: 'Satu', quotations: [said, said] }, { title: 'Dua', quotations: [said] }])
  expect(await counts()).toEqual({ quotations: 3, stances: 6, spoken: 6, readings: 6 })
  await database().$executeRaw`delete from quotation where place = 1`
  expect(await counts()).toEqual({ quotations: 2, stances: 4, spoken: 4, readings: 4 })
  await database().$executeRaw`delete from speaker where name = 'Bima Sakti'`
  expect(await counts()).toEqual({ quotations: 2, stances: 4, spoken: 2, readings: 4 })
  await database().$executeRaw`delete from article where title = 'Dua'`
  expect(await counts()).toEqual({ quotations: 1, stances: 2, spoken: 1, readings: 2 })
  await database().$executeRaw`delete from upload`
  expect(await counts()).toEqual({ quotations: 0, stances: 0, spoken: 0, readings: 0 })
})
