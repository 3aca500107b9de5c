import { afterAll, beforeEach, expect, test } from 'vitest'
import { closeDatabase, deleteView, listViews, renameView, saveView } from '../../lib/store'
import { database } from '../../lib/store/client'

beforeEach(() => database().$executeRaw`truncate view`)
afterAll(closeDatabase)

const names = async () => (await listViews()).map(({ name }) => name)

test('a view is saved, renamed, opened as it was and deleted', async () => {
  expect(await saveView('  Sanksi \n di  Kuba ', '/quotations?country=CU&q=sanksi')).toBeNull()
  expect(await saveView('ASEAN', '/countries/ID?country=@ASEAN&from=2024-01-01')).toBeNull()
  const [asean, cuba] = await listViews()
  expect(cuba).toEqual({ id: expect.any(String), name: 'Sanksi di Kuba', address: '/quotations?country=CU&q=sanksi' })
  expect(await renameView(cuba?.id ?? '', 'Kuba')).toBeNull()
  // its own name in other capitals
  expect(await renameView(asean?.id ?? '', 'Asean')).toBeNull()
  expect(await names()).toEqual(['Asean', 'Kuba'])
  await deleteView(cuba?.id ?? '')
  await deleteView(cuba?.id ?? '')
  await deleteView('none')
  expect(await names()).toEqual(['Asean'])
})

test.each<[why: string, name: string, address: string, problem: string]>([
  ['no name', ' \u0000\t', '/', 'name-missing'],
  ['a long name', 'x'.repeat(81), '/', 'name-long'],
  ['a name in use', 'MORNING', '/', 'name-taken'],
  ['another site', 'One', '//example.org', 'address'],
  ['another site by a backslash', 'One', '/\\example.org', 'address'],
  ['a script', 'One', 'javascript:alert(1)', 'address'],
  ['an endless address', 'One', `/?q=${'x'.repeat(4000)}`, 'address'],
])('refused: %s', async (_, name, address, problem) => {
  await saveView('Morning', '/')
  expect(await saveView(name, address)).toBe(problem)
  expect(await names()).toEqual(['Morning'])
})

test('a view that is gone, and a name in use, are told when renaming', async () => {
  await saveView('One', '/')
  await saveView('Two', '/')
  const [one] = await listViews()
  expect([await renameView('999999', 'Three'), await renameView('x', 'Three'), await renameView(one?.id ?? '', 'two')]).toEqual(['gone', 'gone', 'name-taken'])
})
