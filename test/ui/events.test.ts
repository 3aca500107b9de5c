import { describe, expect, test } from 'vitest'
import { eventsInWords } from '../../app/ui/events/events-in-words'
import { gatherEvents } from '../../app/ui/events/gather-events'
import { placeEvents } from '../../app/ui/events/place-events'
import { readEvents } from '../../lib/import-events'
import { readEvent } from '../../lib/read-event'

describe('an event as entered', () => {
  test.each([
    [{ from: ' 2022-03-12 ', to: '', note: '  Summit \n in\u200b Moscow ' }, { event: { from: '2022-03-12', to: '2022-03-12', note: 'Summit in Moscow' } }],
    [{ from: '2022-03-12', to: '2022-03-14', note: 'x'.repeat(200) }, { event: { from: '2022-03-12', to: '2022-03-14', note: 'x'.repeat(200) } }],
    [{ from: '', to: '', note: 'x' }, { problem: 'fromMissing' }],
    [{ from: '12 March', to: '', note: 'x' }, { problem: 'fromNoDay' }],
    [{ from: '2022-02-29', to: '', note: 'x' }, { problem: 'fromNoDay' }],
    [{ from: '2022-02-28', to: 'later', note: 'x' }, { problem: 'toNoDay' }],
    [{ from: '2022-02-28', to: '2022-02-27', note: 'x' }, { problem: 'backwards' }],
    [{ from: '2022-02-28', to: '', note: ' \t ' }, { problem: 'noteMissing' }],
    [{ from: '2022-02-28', to: '', note: 'x'.repeat(201) }, { problem: 'noteTooLong' }],
  ])('%j', (entered, read) => {
    expect(readEvent(entered)).toEqual(read)
  })
})

describe('a CSV file', () => {
  const event = { from: '2022-03-12', to: '2022-03-13', note: 'Summit, day one' }
  test.each([
    ['from,to,note\n2022-03-12,2022-03-13,"Summit, day one"', { events: [event], bad: [] }],
    ['\uFEFFCatatan;Dari;Sampai\r\nSummit, day one;2022-03-12;2022-03-13\r\n\r\n', { events: [event], bad: [] }],
    ['date\tnote\n2022-03-12\tA\n\t\n', { events: [{ from: '2022-03-12', to: '2022-03-12', note: 'A' }], bad: [{ line: 3, problem: 'fromMissing', found: ', ' }] }],
    ['from,note\n2022-03-12\n', { events: [], bad: [{ line: 2, problem: 'noteMissing', found: '2022-03-12' }] }],
    ['when,what\n2022-03-12,A', { problem: 'noHeader' }],
    ['', { problem: 'empty' }],
    ['from,note\n2022-03-12,"never closed', { problem: 'notCsv' }],
  ])('%j', (text, read) => {
    expect(readEvents(text)).toEqual(read)
  })
})

test('events on a time scale: a day has no width, a range is cut to it, what is outside is left out', () => {
  const timeline = [{ from: '2022-01-01', to: '2022-01-31' }, { from: '2022-02-01', to: '2022-02-28' }, { from: '2022-03-01', to: '2022-03-31' }, { from: '2022-04-01', to: '2022-04-30' }]
  const event = (from: string, to: string) => ({ id: from, from, to, note: 'x' })
  const placed = placeEvents([event('2022-02-14', '2022-02-14'), event('2021-12-01', '2022-01-31'), event('2022-04-16', '2022-06-01'), event('2021-01-01', '2021-01-02'), event('2022-05-01', '2022-05-01')], timeline)
  expect(placed.map(({ event: { id }, start, width }) => [id, Number(start.toFixed(2)), Number(width.toFixed(3))])).toEqual([['2022-02-14', 0.37, 0], ['2021-12-01', 0, 0.25], ['2022-04-16', 0.88, 0.125]])
  expect(placeEvents([event('2022-01-06', '2022-01-06')], [])).toEqual([])
})

test('events too near to each other for a head each have one together, between the first and the last of them', () => {
  const placed = ([['a', 0.1, 0], ['b', 0.5, 0.2], ['c', 0.14, 0], ['d', 0.19, 0], ['e', 0.24, 0]] as const).map(([id, start, width]) => ({ event: { id, from: '', to: '', note: id }, start, width }))
  const gathered = (room: number) => gatherEvents(placed, room).map(({ at, events }) => [Number(at.toFixed(3)), events.map(({ id }) => id).join('')])
  expect(gathered(0.1)).toEqual([[0.145, 'acd'], [0.24, 'e'], [0.6, 'b']])
  expect(gathered(0.01)).toEqual([[0.1, 'a'], [0.14, 'c'], [0.19, 'd'], [0.24, 'e'], [0.6, 'b']])
  expect(gatherEvents([], 0.1)).toEqual([])
})

describe('events in one line', () => {
  const marked = (count: number) => Array.from({ length: count }, (_, at) => ({ id: String(at), from: '2024-06-04', to: at === 0 ? '2024-06-04' : '2024-06-06', note: `N${at}` }))
  test.each([
    [0, 'en', ''],
    [2, 'en', 'Events: 4 Jun 2024 N0; 4 – 6 Jun 2024 N1'],
    [2, 'id', 'Peristiwa: 4 Jun 2024 N0; 4–6 Jun 2024 N1'],
  ] as const)('%s in %s', (count, locale, expected) => {
    expect(eventsInWords(marked(count), locale)).toBe(expected)
  })

  test('of many, how many more there are', () => {
    expect(eventsInWords(marked(11), 'en')).toMatch(/N7; and 3 more$/)
  })
})
