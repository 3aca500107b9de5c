import { afterAll, beforeEach, expect, test } from 'vitest'
import { GET } from '../../app/api/v1/events/route'
import { importEvents } from '../../lib/import-events'
import { addEvents, changeEvent, closeDatabase, listEvents, removedEvent, removeEvent, restoreEvent } from '../../lib/store'
import { database } from '../../lib/store/client'

beforeEach(async () => void (await database().$executeRaw`truncate event restart identity`))
afterAll(closeDatabase)

const summit = { from: '2022-03-12', to: '2022-03-12', note: 'Summit in Moscow' }
const talks = { from: '2022-02-20', to: '2022-03-02', note: 'Talks' }
const days = async (period = {}) => (await listEvents(period)).map(({ from, to, note }) => ({ from, to, note }))

test('events are marked once, listed in order and by what touches a period', async () => {
  expect(await addEvents([summit, talks, summit])).toEqual({ added: 2, there: 1, refused: 0 })
  expect(await addEvents([summit])).toEqual({ added: 0, there: 1, refused: 0 })
  expect(await days()).toEqual([talks, summit])
  expect(await days({ from: '2022-03-02', to: '2022-03-11' })).toEqual([talks])
  expect(await days({ from: '2022-03-13' })).toEqual([])
})

test('an event is changed, deleted and brought back', async () => {
  await addEvents([summit])
  const [{ id } = { id: '' }] = await listEvents()
  expect(await changeEvent(id, { ...summit, note: 'Summit' })).toBe(true)
  expect(await removeEvent(id)).toBe(true)
  expect([await days(), await removeEvent(id), await changeEvent(id, summit), (await removedEvent(id))?.note]).toEqual([[], false, false, 'Summit'])
  expect([await restoreEvent(id), await restoreEvent(id), await removedEvent(id)]).toEqual([true, false, null])
  expect(await days()).toEqual([{ ...summit, note: 'Summit' }])
  expect([await removeEvent('x'), await changeEvent('99', summit)]).toEqual([false, false])
})

test('there is room for a thousand', async () => {
  const many = Array.from({ length: 1001 }, (_, i) => ({ ...summit, note: `Event ${i}` }))
  expect(await addEvents(many)).toEqual({ added: 1000, there: 0, refused: 1 })
})

test('what is exported is imported again, formulas among it; bad lines are told one by one', async () => {
  const formula = { from: '2022-05-01', to: '2022-05-01', note: '=1+1, "quoted"' }
  await addEvents([summit, talks, formula])
  const csv = await (await GET(new Request('http://127.0.0.1:3000/api/v1/events?format=csv'))).text()
  expect(csv).toContain('"\'=1+1, ""quoted"""')
  await database().$executeRaw`truncate event`
  expect(await importEvents(Buffer.from(`${csv}2022-02-30,,No such day\r\n`))).toEqual({ added: 3, there: 0, refused: 0, bad: [{ line: 5, problem: 'fromNoDay', found: '2022-02-30, , No such day' }] })
  expect(await days()).toEqual([talks, summit, formula])
  expect(await (await GET(new Request('http://127.0.0.1:3000/api/v1/events'))).json()).toMatchObject({ rows: [talks, summit, formula] })
  expect((await GET(new Request('http://127.0.0.1:3000/api/v1/events?country=RU'))).status).toBe(400)
})

test.each<[what: string, bytes: Uint8Array, outcome: object]>([
  ['UTF-8 with its mark, semicolons', Buffer.from('\ufefffrom;note\r\n2022-03-12;Pertemuan di Kyïv\r\n'), { added: 1 }],
  ['Windows-1252, as spreadsheets of the West save it', Buffer.from('from,note\n2022-03-12,Pertemuan di Ky\xefv\n', 'latin1'), { added: 1 }],
  ['UTF-16', Buffer.from('\ufefffrom\tnote\r\n2022-03-12\tPertemuan di Kyïv\r\n', 'utf16le'), { added: 1 }],
  ['no text', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0]), { problem: 'notText' }],
  ['nothing', Buffer.from(' \n'), { problem: 'empty' }],
])('a file of events may be %s', async (_what, bytes, outcome) => {
  expect(await importEvents(bytes)).toMatchObject(outcome)
  expect(await days()).toEqual('added' in outcome ? [{ from: '2022-03-12', to: '2022-03-12', note: 'Pertemuan di Kyïv' }] : [])
})
