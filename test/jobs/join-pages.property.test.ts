import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { acceptUpload } from '../../lib/add-articles'
import { drainQueue } from '../../lib/jobs'
import { closeDatabase, deleteArticle, getUpload, removeUpload, undoChange, undoUpload } from '../../lib/store'
import { database } from '../../lib/store/client'
import { LONGEST, runs } from '../setup/runs'
import { expectColumnsRepeat } from '../store/columns-repeat'
import { empty } from '../store/empty'
import { expectStancesRepeat } from '../store/stances-repeat'

afterAll(closeDatabase)

/** Pages of an article of our own; its people are invented. */
const LINES = ['"Kami mendukung Indonesia," kata Menteri Luar Negeri Norwegia Ola Brandvik.', '"Kami mengutuk Rusia atas serangan itu," ujarnya.', '"Kami memuji Jepang," tambahnya.', '"Kami mengecam Kuba," katanya.']
const pageOf = (number: number) => ({ name: `${number}.jsonl`, bytes: Buffer.from(JSON.stringify({ title: `Ikan${number === 1 ? '' : ` (${number})`}`, outlet: 'Warta Laut', date: '2024-03-04', text: LINES[number - 1] })) })

/** Which pages are in the archive; its upload, the article and the change that deleted it. */
type There = ReadonlyMap<number, { readonly upload: string; readonly article: string; readonly deletion?: string }>

/** Brings a page in, or takes it out: its upload is taken back, or the article deleted, which is undone the next time. */
async function turn(there: There, number: number, how: 'upload' | 'delete'): Promise<There> {
  const now = there.get(number)
  if (now === undefined) {
    const upload = (await acceptUpload([pageOf(number)]))?.upload ?? ''
    await drainQueue()
    return new Map([...there, [number, { upload, article: (await getUpload(upload, { limit: 1 }))?.files.rows[0]?.article ?? '' }]])
  }
  const { deletion, ...kept } = now
  if (deletion !== undefined) {
    await undoChange(deletion)
    return new Map([...there, [number, kept]])
  }
  if (how === 'delete') {
    const result = await deleteArticle(now.article)
    return new Map([...there, [number, { ...kept, ...('change' in result ? { deletion: result.change } : {}) }]])
  }
  await undoUpload(now.upload)
  await removeUpload(now.upload)
  return new Map([...there].filter(([other]) => other !== number))
}

test('whatever pages come and go in whatever order, what counts is what those that are left say together', async () => {
  const turns = fc.array(fc.record({ number: fc.integer({ min: 1, max: LINES.length }), how: fc.constantFrom('upload' as const, 'delete' as const), drained: fc.boolean() }), { maxLength: 10 })
  await fc.assert(fc.asyncProperty(turns, async (steps) => {
    await empty()
    let there: There = new Map()
    for (const { number, how, drained } of steps) {
      there = await turn(there, number, how)
      if (drained) await drainQueue()
    }
    await drainQueue()
    const left = [...there].filter(([, { deletion }]) => deletion === undefined).map(([number]) => number).sort()
    const joined = left.filter((number, at) => number === at + 1)
    const shown = await database().article.findMany({ where: { deletion: 0, current: true }, orderBy: { title: 'asc' }, select: { text: true, joining: true, ownLength: true } })
    const expected = [...(joined.length === 0 ? [] : [joined.map((number) => LINES[number - 1]).join('\n')]), ...left.filter((number) => !joined.includes(number)).map((number) => LINES[number - 1])]
    expect(shown).toEqual(expected.map((text, at) => ({ text, joining: false, ownLength: at === 0 && joined.length > 1 ? LINES[0]?.length : null })))
    await expectStancesRepeat()
    await expectColumnsRepeat()
  }), runs(12))
}, LONGEST)
