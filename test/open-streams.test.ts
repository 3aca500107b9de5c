import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { openStreams } from '../lib/open-streams'
import { tarOf, zipOf } from './setup/pack'

const PNG = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0', 'latin1')
const DOCX = readFileSync(path.join(import.meta.dirname, 'ingest/fixtures/docx/writer.docx'))

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const size = bytes.length > 1_000_000 ? 64_000 : 1000
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** What comes of a file: names, with "!" where it is refused and "-" where it is passed over. */
async function opened(name: string, bytes: Uint8Array, found = false): Promise<readonly string[]> {
  const files: string[] = []
  for await (const file of openStreams([{ name, stream: pieces(bytes), found }])) files.push(`${'refused' in file ? '! ' : 'skipped' in file ? '- ' : ''}${'name' in file ? file.name : ''}`)
  return files
}

const TEXT = Buffer.from('satu')
const zip = await zipOf({ 'a.txt': TEXT, 'p.png': PNG })
const tar = await tarOf({ 'a.txt': TEXT })

test.each<[string, string, Uint8Array, boolean, readonly string[]]>([
  ['an archive', 'k.zip', zip, false, ['k.zip/a.txt', '- k.zip/p.png']],
  ['an archive by its content', 'kiriman', zip, false, ['kiriman/a.txt', '- kiriman/p.png']],
  ['a packed archive by its content', 'kiriman', gzipSync(tar), true, ['kiriman/a.txt']],
  ['a packed text by its content', 'kiriman', gzipSync('Menteri tiba.'), false, ['kiriman/kiriman']],
  ['a document is none', 'kiriman', DOCX, false, ['kiriman']],
  ['a text', 'kiriman', Buffer.from('Menteri tiba.'), true, ['kiriman']],
  ['a picture that a person named', 'sampul', PNG, false, ['sampul']],
  ['a picture that lay in a folder', 'f/sampul', PNG, true, ['- f/sampul']],
  ['a well packed archive by its content', 'kiriman', await zipOf({ 'a.txt': TEXT, 'b.bin': Buffer.from(Array.from({ length: 1_000_000 }, (_, at) => (at * 7919) % 251)) }), false, ['kiriman/a.txt', '- kiriman/b.bin']],
  ['a large archive by its content', 'kiriman', await zipOf({ 'a.txt': TEXT, 'b.bin': createHash('shake256', { outputLength: 11_000_000 }).update('five').digest() }), false, ['kiriman/a.txt', '- kiriman/b.bin']],
  ['a large file of no kind', 'kiriman', Buffer.alloc(11_000_000, 1), false, ['! kiriman']],
])('%s', async (_, name, bytes, found, expected) => expect(await opened(name, bytes, found)).toEqual(expected))
