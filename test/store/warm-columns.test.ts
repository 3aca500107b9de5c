import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { register } from '../../instrumentation'
import { closeDatabase, rankCountries } from '../../lib/store'
import { database } from '../../lib/store/client'
import { warmColumns } from '../../lib/store/stances/warm-columns'
import { empty } from './empty'
import { storeArticles } from './fixtures'

beforeEach(async () => {
  await empty()
  await storeArticles([{ publishedAt: '2024-01-01', quotations: [{ speakers: ['Ann Bell'], stances: { US: 0.5 } }] }])
  // a process that has just started: it holds nothing, and whoever reads everything first puts a mark
  await closeDatabase()
  await database().$executeRaw`delete from epoch`
})
afterEach(() => vi.unstubAllEnvs())
afterAll(closeDatabase)

const marks = async () => (await database().$queryRaw<{ n: number }[]>`select count(*)::int as n from epoch`)[0]?.n

describe('a server that starts', () => {
  it('holds the columns when the first question comes', async () => {
    await warmColumns()
    // nobody tells of this change: only who reads the rows now sees it
    await database().$executeRaw`alter table stance disable trigger user`
    await database().$executeRaw`update stance set country = 'FR'`
    await database().$executeRaw`alter table stance enable trigger user`
    expect((await rankCountries({})).map(({ country }) => country)).toEqual(['US'])
  })

  it('begins to read them by itself', async () => {
    vi.stubEnv('NEXT_RUNTIME', 'nodejs')
    await register()
    await expect.poll(marks).toBe(1)
  })

  it('reads nothing where there is no database', async () => {
    vi.stubEnv('NEXT_RUNTIME', 'edge')
    await register()
    expect(await marks()).toBe(0)
  })

  it('does not fail because the database does not answer; the first question tells', async () => {
    await closeDatabase()
    vi.stubEnv('DATABASE_URL', '')
    await expect(warmColumns()).resolves.toBeUndefined()
    await expect(rankCountries({})).rejects.toThrow('DATABASE_URL is not set')
  })
})
