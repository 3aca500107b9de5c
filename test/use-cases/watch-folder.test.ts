import { appendFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { grown, watchFolder } from '../../scripts/ingest/watch-folder'

test.each<[string, Record<string, string>, Record<string, string>, Record<string, string>, readonly string[]]>([
  ['what just came may still grow', {}, { a: '1' }, {}, []],
  ['what stopped growing is taken', { a: '1' }, { a: '1' }, {}, ['a']],
  ['what grows is left', { a: '1' }, { a: '2' }, {}, []],
  ['what was taken is not taken again', { a: '1' }, { a: '1' }, { a: '1' }, []],
  ['what changed since is', { a: '2' }, { a: '2' }, { a: '1' }, ['a']],
  ['what has gone is nothing', { a: '1' }, {}, {}, []],
])('%s', (_, before, now, taken, expected) => {
  const looks = (of: Record<string, string>) => new Map(Object.entries(of))
  expect(grown(looks(before), looks(now), looks(taken))).toEqual(expected)
})

test('takes in what is there, what comes, and what changes, each once', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sikap-watch-'))
  await writeFile(path.join(folder, 'a.txt'), 'a')
  await writeFile(path.join(folder, '.hidden'), 'x')
  const stopping = new AbortController()
  const taken: (readonly string[])[] = []
  await watchFolder([folder], {
    every: 5,
    signal: stopping.signal,
    takenBefore: async () => new Map(),
    touch: async () => undefined,
    takeIn: async (files) => {
      taken.push([...files.keys()].map((file) => path.relative(folder, file)))
      if (taken.length === 1) await mkdir(path.join(folder, 'deep')).then(() => writeFile(path.join(folder, 'deep', 'b.txt'), 'b'))
      else if (taken.length === 2) await appendFile(path.join(folder, 'a.txt'), 'more')
      else stopping.abort()
    },
  })
  expect(taken).toEqual([['a.txt'], ['deep/b.txt'], ['a.txt']])
  await rm(folder, { recursive: true })
})
