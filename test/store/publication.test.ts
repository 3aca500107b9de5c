import { expect, test, vi } from 'vitest'
import { publication, UNDATED } from '../../lib/store/articles/publication'
import { archiveTimeZone } from '../../lib/store/time-zone'

test.each<[stated: string | null, zone: string, day: string | null, instant: string | null]>([
  ['2022-11-23T11:58:00+07:00', 'Asia/Jakarta', '2022-11-23', '2022-11-23T04:58:00.000Z'],
  ['2022-11-23T20:00:00Z', 'Asia/Jakarta', '2022-11-24', '2022-11-23T20:00:00.000Z'],
  ['2022-11-23T20:00Z', 'America/New_York', '2022-11-23', '2022-11-23T20:00:00.000Z'],
  ['2022-11-23', 'Asia/Jakarta', '2022-11-23', '2022-11-22T17:00:00.000Z'],
  ['2022-11-23', 'America/New_York', '2022-11-23', '2022-11-23T05:00:00.000Z'],
  ['2022-11-23 08:30', 'Asia/Jakarta', '2022-11-23', '2022-11-23T01:30:00.000Z'],
  ['2022-11-23T08:30:00+0900', 'Asia/Jakarta', '2022-11-23', '2022-11-22T23:30:00.000Z'],
  ['1965-10-01', 'Asia/Jakarta', '1965-10-01', '1965-09-30T17:00:00.000Z'],
  ['2022-02-30', 'Asia/Jakarta', null, null],
  ['yesterday', 'Asia/Jakarta', null, null],
  [null, 'Asia/Jakarta', null, null],
])('%s in %s', (stated, zone, day, instant) => {
  const read = publication(stated, zone)
  expect([read.day, read.sortKey]).toEqual([day, instant === null ? UNDATED : Date.parse(instant)])
  expect(read.publishedAt).toBe(day === null ? null : stated)
})

test('a time zone that is none is named', () => {
  vi.stubEnv('SIKAP_TIMEZONE', 'Mars/Base')
  expect(archiveTimeZone).toThrow('Mars/Base')
  vi.stubEnv('SIKAP_TIMEZONE', '')
  expect(archiveTimeZone()).toBe('Asia/Jakarta')
  vi.unstubAllEnvs()
})
