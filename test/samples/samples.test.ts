import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ENOUGH_STANCES, laterHalf } from '../../lib/charts'
import { NEUTRAL_BELOW } from '../../lib/document'
import { readSamples } from './read-samples'

const samples = await readSamples()
const truths = z
  // the last, where it is there: what the analysis does not get right yet
  .array(z.tuple([z.string(), z.string(), z.string(), z.record(z.string(), z.string())], z.string()))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'truths.json'), 'utf8')))

const outlets = ['WartaTelukBiru', 'sorotCakra', 'Pelita Samudra Raya', 'Suara Selat Baharu', 'The Lantern Bay Courier', 'Harrowgate Meridian', 'Pacific Quill']
const speakers = new Set([
  'Arjun Deshmukh', 'Chen Yulan', 'Corazon Villareal', 'Eitan Barzilai', 'Ernesto Valdivia', 'Farhad Moradian', 'Fiona Castlemaine', 'Kenji Morikawa',
  'Layla Haddadin', 'Margaret Holloway', 'Nur Aisyah Zulkifli', 'Oksana Petrenchuk', 'Ratna Wiryawan', 'Viktor Stolyarov',
])

const surnames = [...speakers].map((name) => name.split(' ').at(-1) ?? name)

test('there are enough of them in each language, over more than a year', () => {
  const months = new Set(samples.map((s) => s.name.slice(0, 7)).filter((month) => /^\d/.test(month)))
  expect(samples.length).toBeGreaterThanOrEqual(40)
  expect(samples.filter((s) => s.name.includes('-id-')).length).toBeGreaterThanOrEqual(20)
  expect(samples.filter((s) => s.name.includes('-en-')).length).toBeGreaterThanOrEqual(20)
  expect(samples.filter((s) => s.name.includes('-ms-')).length).toBeGreaterThanOrEqual(2)
  expect(months.size).toBeGreaterThanOrEqual(14)
})

test('several speakers say enough in both halves of the time to be compared, and have changed sides', () => {
  const stances = samples.flatMap(({ doc }) => doc.quotations.flatMap((quotation) => quotation.speakers.flatMap(({ name }) => quotation.stances.flatMap(({ country, score }) => (
    score === null ? [] : [{ who: `${name} on ${country}`, day: doc.metadata.publishedAt?.slice(0, 10), score }]
  )))))
  const days = stances.flatMap(({ day }) => day ?? []).sort()
  const later = laterHalf({ from: days[0] ?? '', to: days.at(-1) ?? '' })?.from ?? ''
  const meanOf = (who: string, isIn: (day: string) => boolean): number => {
    const scores = stances.flatMap((one) => (one.who === who && one.day !== undefined && isIn(one.day) ? [one.score] : []))
    return scores.length < ENOUGH_STANCES ? NaN : scores.reduce((sum, score) => sum + score, 0) / scores.length
  }
  const turned = [...new Set(stances.map(({ who }) => who))].filter((who) => meanOf(who, (day) => day < later) < -NEUTRAL_BELOW && meanOf(who, (day) => day >= later) > NEUTRAL_BELOW)
  expect(turned.sort()).toEqual(['Arjun Deshmukh on CN', 'Corazon Villareal on CN', 'Farhad Moradian on US', 'Kenji Morikawa on CN', 'Margaret Holloway on CN', 'Ratna Wiryawan on AU'])
})

describe.each(samples)('$name', ({ name, doc }) => {
  test('says what it is', () => {
    const [, date, language] = /^(undated|\d{4}-\d\d-\d\d)-(id|en|ms)-/.exec(name) ?? []
    expect(doc.language).toBe(language)
    expect(doc.metadata.publishedAt?.slice(0, 10) ?? 'undated').toBe(date)
    expect(outlets).toContain(doc.metadata.outlet)
    expect(doc.metadata.title).toMatch(/\S/)
    expect(doc.metadata.byline).toMatch(/^\p{Lu}\S+ \p{Lu}\S+$/u)
  })

  test('quotes those who come back in other samples, by their full names', () => {
    const named = doc.quotations.flatMap((q) => q.speakers.map((s) => s.name))
    expect(named.filter((speaker) => speakers.has(speaker)).length).toBeGreaterThanOrEqual(3)
    expect(named.filter((speaker) => !speakers.has(speaker) && surnames.some((surname) => speaker.includes(surname)))).toEqual([])
  })
})

for (const [name, beginning, speaker, countries, gap] of truths) {
  const check = gap === undefined ? test : test.fails
  check(`${name}: ${beginning}… (${speaker})${gap === undefined ? '' : `, known gap: ${gap}`}`, () => {
    const doc = samples.find((s) => s.name === name)?.doc
    const quotation = doc?.quotations.find((q) => doc.article.text.slice(q.start, q.end).startsWith(beginning))
    expect(quotation?.speaker?.name).toBe(speaker)
    expect(Object.fromEntries(quotation?.stances.map((s) => [s.country, s.label]) ?? [])).toMatchObject(countries)
  })
}
