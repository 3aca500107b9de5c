import { expect, test } from 'vitest'
import { droppedFiles } from '../../app/ui/upload/dropped-files'

const name = (path: string) => path.replace(/^.*\//, '')
const file = (fullPath: string, isReadable = true) => ({ isFile: true, isDirectory: false, fullPath, name: name(fullPath), file: (found: (file: File) => void, failed: (error: Error) => void) => (isReadable ? found(new File(['isi'], name(fullPath))) : failed(new Error('NotReadableError'))) })
const folder = (fullPath: string, ...parts: readonly (readonly object[])[]) => {
  const left = [...parts]
  return { isFile: false, isDirectory: true, fullPath, name: name(fullPath), createReader: () => ({ readEntries: (found: (entries: readonly object[]) => void) => found(left.shift() ?? []) }) }
}
const closed = (fullPath: string) => ({ isFile: false, isDirectory: true, fullPath, name: name(fullPath), createReader: () => ({ readEntries: (_: unknown, failed: (error: Error) => void) => failed(new Error('NotReadableError')) }) })

async function dropped(...entries: readonly object[]): Promise<readonly string[]> {
  const transfer = Object.assign(Object.create(null), { items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] })
  return (await droppedFiles(transfer)).map((one) => `${one.name} ${one.file.size}`)
}

test('files have the path below what was dropped, folders are read part by part, what cannot be read keeps its name', async () => {
  expect(await dropped(file('/a.txt'), folder('/berita', [file('/berita/b.txt'), folder('/berita/2024', [file('/berita/2024/c.txt')])], [file('/berita/d.txt', false)]), closed('/rahasia'))).toEqual([
    'a.txt 3', 'berita/b.txt 3', 'berita/2024/c.txt 3', 'berita/d.txt 0', 'rahasia 0',
  ])
})
