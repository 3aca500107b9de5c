import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { pack, type Header } from 'tar-stream'
import { afterAll, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { ARCHIVE_LIMITS, readArchive, type ArchiveOptions, type Member } from '../../lib/ingest'

const folder = mkdtempSync(path.join(tmpdir(), 'sikap-archive-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TIME = new Date('2024-06-04T02:30:00Z')
type File = readonly [name: string, content: string | Buffer, mode?: number]

async function zipOf(files: readonly File[], compress = true): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content, mode] of files) zip.addBuffer(Buffer.from(content), name, { mtime: TIME, compress, ...(mode === undefined ? {} : { mode }) })
  zip.end()
  return buffer(zip.outputStream)
}

async function tarOf(entries: readonly (readonly [Partial<Header> & { name: string }, string | Buffer])[]): Promise<Buffer> {
  const tar = pack()
  for (const [header, content] of entries) tar.entry({ mtime: TIME, ...header }, Buffer.from(content))
  tar.finalize()
  return buffer(tar)
}

async function* inPieces(bytes: Buffer, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function members(name: string, bytes: Buffer, options: ArchiveOptions = {}): Promise<readonly Member[]> {
  const found: Member[] = []
  for await (const member of readArchive(name, inPieces(bytes), { folder, ...options })) found.push(member)
  return found
}

/** "a.txt: satu", "b.txt! member-link", "c.png- member-kind". */
const shown = (found: readonly Member[]) =>
  found.map((member) => ('bytes' in member ? `${member.path}: ${Buffer.from(member.bytes).toString()}` : 'refused' in member ? `${member.path}! ${member.refused.code}` : `${member.path}- ${member.skipped.code}`))

/** The archive with letters of names or contents exchanged, wherever they stand. */
function exchanged(bytes: Buffer, from: string, to: string): Buffer {
  expect(from).toHaveLength(to.length)
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1')
}

/** A number in the directory record of a name changed. */
function withDirectoryField(bytes: Buffer, name: string, offset: number, change: (value: number) => number): Buffer {
  const copy = Buffer.from(bytes)
  const record = copy.lastIndexOf(name) - 46
  expect(copy.readUInt32LE(record)).toBe(0x02014b50)
  copy.writeUInt32LE(change(copy.readUInt32LE(record + offset)), record + offset)
  return copy
}

/** A ZIP archive of one file whose name says no longer that it is UTF-8. */
function withoutUtf8Flag(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes)
  const record = copy.indexOf('PK\u0001\u0002', 0, 'latin1')
  for (const at of [6, record + 8]) copy.writeUInt16LE(copy.readUInt16LE(at) & ~0x800, at)
  return copy
}

const FILES: readonly File[] = [['a.txt', 'satu'], ['dalam/b.html', 'dua']]

describe('every kind of archive gives its members', () => {
  test('zip, stored and packed', async () => {
    for (const compress of [true, false]) expect(shown(await members('x.ZIP', await zipOf(FILES, compress)))).toEqual(['a.txt: satu', 'dalam/b.html: dua'])
  })

  test('tar and tar.gz', async () => {
    const tar = await tarOf(FILES.map(([name, content]) => [{ name }, content]))
    for (const [name, bytes] of [['x.tar', tar], ['x.tar.gz', gzipSync(tar)], ['x.tgz', gzipSync(tar)]] as const) expect(shown(await members(name, bytes))).toEqual(['a.txt: satu', 'dalam/b.html: dua'])
  })

  test('gzip of one file, also in several parts', async () => {
    expect(shown(await members('folder/a.txt.gz', Buffer.concat([gzipSync('sa'), gzipSync('tu')])))).toEqual(['a.txt: satu'])
  })

  test.each([
    ['as Macs write them', 'berita – “menlu”.txt', 'utf8'], ['as Windows of the West does', 'café.txt', 'cp437'],
  ])('names that do not say how they are written, %s', async (_, name, encoding) => {
    const plain = await zipOf([['x'.repeat(iconv.encode(name, encoding).length), 'satu']])
    const named = exchanged(plain, 'x'.repeat(iconv.encode(name, encoding).length), iconv.encode(name, encoding).toString('latin1'))
    expect(shown(await members('x.zip', withoutUtf8Flag(named)))).toEqual([`${name}: satu`])
  })

  test('a mailbox, each message a mail', async () => {
    const mbox = 'From rani@kabar.example Tue Jun  4 09:30:00 2024\nSubject: satu\n\n>From now on.\nFrom Jakarta he said 2024\n\nFrom here on\n\nFrom rani@kabar.example Tue Jun  4 09:31:00 2024\nSubject: dua\n\nok\n'
    expect(shown(await members('x.mbox', Buffer.from(mbox)))).toEqual(['message 1.eml: Subject: satu\n\nFrom now on.\nFrom Jakarta he said 2024\n\nFrom here on\n\n', 'message 2.eml: Subject: dua\n\nok\n'])
  })

  test('archives in an archive, once', async () => {
    const inner = await zipOf(FILES)
    const twice = await zipOf([['dalam.zip', inner]])
    const tar = gzipSync(await tarOf([[{ name: 'c.txt' }, 'tiga']]))
    expect(shown(await members('x.zip', await zipOf([['satu.zip', inner], ['dua.zip', twice], ['tiga.tgz', tar], ['d.txt', 'empat']])))).toEqual([
      'satu.zip/a.txt: satu', 'satu.zip/dalam/b.html: dua', 'dua.zip/dalam.zip! archive-nested', 'tiga.tgz/c.txt: tiga', 'd.txt: empat',
    ])
    expect(shown(await members('x.tar', await tarOf([[{ name: 'satu.zip' }, inner], [{ name: 'x.gz' }, 'no gzip'], [{ name: 'd.txt' }, 'empat']])))).toEqual([
      'satu.zip/a.txt: satu', 'satu.zip/dalam/b.html: dua', 'x.gz/x! member-broken', 'd.txt: empat',
    ])
  })
})

describe('what is no article is passed over, with a reason', () => {
  test('folders, pictures, parts of saved pages, and what systems leave', async () => {
    const zip = await zipOf([['f/', ''], ['p.png', 'x'], ['berita_files/ad.html', 'x'], ['__MACOSX/._a.txt', 'x'], ['f/.DS_Store', 'x'], ['tanpa-akhiran', 'tiga'], ['.gitignore', 'x'], ['f/sampul', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0'], ['a.txt', 'satu']].map(([name = '', content = '']) => [name.replace(/\/$/, '/_'), content]))
    expect(shown(await members('x.zip', exchanged(zip, 'f/_', 'fg/')))).toEqual([
      'fg- member-folder', 'p.png- member-kind', 'berita_files/ad.html- member-page-part', '__MACOSX/._a.txt- member-junk', 'f/.DS_Store- member-junk', 'tanpa-akhiran: tiga', '.gitignore- member-kind', 'f/sampul- member-kind', 'a.txt: satu',
    ])
  })
})

describe('tricks cost their member only', () => {
  test.each([
    ['going up', '../evil.txt'], ['going up inside', 'a/../../x.txt'], ['from the root', '/root/x.txt'], ['a drive', 'C:/temp/x.txt'], ['back slashes', '..\\evil.txt'],
    ['control characters', 'a\u0001\u001bx.txt'],
  ])('%s', async (_, name) => {
    const plain = 'q'.repeat(name.length - 4) + '.txt'
    const zip = exchanged(await zipOf([[plain, 'x'], ['a.txt', 'satu']], false), plain, name)
    const [evil, good] = shown(await members('x.zip', zip))
    expect(evil).toMatch(/! member-path$/)
    expect(evil).not.toMatch(/[\u0000-\u001f]/)
    expect(good).toBe('a.txt: satu')
    expect(shown(await members('x.tar', await tarOf([[{ name }, 'x'], [{ name: 'a.txt' }, 'satu']])))[0]).toMatch(/! member-path$/)
  })

  test('links are not followed', async () => {
    expect(shown(await members('x.zip', await zipOf([['l.txt', '/etc/passwd', 0o120777], ['a.txt', 'satu']])))).toEqual(['l.txt! member-link', 'a.txt: satu'])
    const tar = await tarOf([[{ name: 'l.txt', type: 'symlink', linkname: '/etc/passwd' }, ''], [{ name: 'h.txt', type: 'link', linkname: '../x' }, ''], [{ name: 'd.txt', type: 'character-device' }, ''], [{ name: 'a.txt' }, 'satu']])
    expect(shown(await members('x.tar', tar))).toEqual(['l.txt! member-link', 'h.txt! member-link', 'd.txt! member-device', 'a.txt: satu'])
  })

  test('a password, damage, and a size that is not true', async () => {
    const zip = await zipOf([['bb.txt', 'rahasia'.repeat(50)], ['a.txt', 'satu']])
    expect(shown(await members('x.zip', withDirectoryField(zip, 'bb.txt', 8, (flags) => flags | 1)))).toEqual(['bb.txt! format-encrypted', 'a.txt: satu'])
    expect(shown(await members('x.zip', withDirectoryField(zip, 'bb.txt', 24, () => 10)))).toEqual(['bb.txt! member-broken', 'a.txt: satu'])
    expect(shown(await members('x.zip', withDirectoryField(zip, 'bb.txt', 16, (sum) => (sum ^ 1) >>> 0)))).toEqual(['bb.txt! member-broken', 'a.txt: satu'])
  })

  test('the same name again', async () => {
    expect(shown(await members('x.zip', await zipOf([['a.txt', '1'], ['a.txt', '2'], ['a (2).txt', '3'], ['a.txt', '4']])))).toEqual(['a.txt: 1', 'a (2).txt: 2', 'a (2) (2).txt: 3', 'a (3).txt: 4'])
  })

  test('a member over its limit', async () => {
    const limits = { ...ARCHIVE_LIMITS, memberBytes: 100 }
    const large = 'x'.repeat(101)
    expect(shown(await members('x.zip', await zipOf([['l.txt', large], ['a.txt', 'satu']]), { limits }))).toEqual(['l.txt! file-too-large', 'a.txt: satu'])
    expect(shown(await members('x.tar', await tarOf([[{ name: 'l.txt' }, large], [{ name: 'a.txt' }, 'satu']]), { limits }))).toEqual(['l.txt! file-too-large', 'a.txt: satu'])
    expect(shown(await members('l.txt.gz', gzipSync(large), { limits }))).toEqual(['l.txt! file-too-large'])
  })
})

describe('limits of the whole: what came before stays', () => {
  const many = (count: number): readonly File[] => Array.from({ length: count }, (_, at) => [`${at}.txt`, '0'.repeat(1000)])

  test('a bomb', async () => {
    const limits = { ...ARCHIVE_LIMITS, ratioFrom: 50_000, ratio: 20 }
    const zip = await zipOf(Array.from({ length: 30 }, (_, at) => [`${at}.txt`, '0'.repeat(10_000)]))
    const found = await members('x.zip', zip, { limits })
    expect(found.length).toBeLessThan(29)
    expect(found.at(-1)).toMatchObject({ path: '', refused: { code: 'archive-bomb' } })
    const tar = await tarOf([[{ name: 'a.txt' }, 'satu'], [{ name: 'b.txt' }, '0'.repeat(300_000)]])
    expect(shown(await members('x.tgz', gzipSync(tar), { limits })).at(-1)).toBe('! archive-bomb')
    expect(shown(await members('x.zip', await zipOf([['in.zip', zip]]), { limits })).at(-1)).toBe('! archive-bomb')
  })

  test.each([
    ['members', 'archive-too-many', 5], ['unpackedBytes', 'archive-unpacks-too-large', 5000], ['packedBytes', 'archive-too-large', 300],
  ] as const)('%s', async (limit, code, value) => {
    const found = await members('x.zip', await zipOf(many(20)), { limits: { ...ARCHIVE_LIMITS, [limit]: value } })
    expect(shown(found).at(-1)).toBe(`! ${code}`)
    expect(found.length).toBeLessThanOrEqual(7)
  })
})

describe('archives that break off', () => {
  test.each([['x.zip', 0.5], ['x.zip', 0.95], ['x.tar', 0.4], ['x.tgz', 0.5], ['x.txt.gz', 0.5]])('%s at %d', async (name, share) => {
    const tar = await tarOf(FILES.map(([file, content]) => [{ name: file }, content.toString().repeat(500)]))
    const whole = name === 'x.zip' ? await zipOf(FILES) : name === 'x.tar' ? tar : gzipSync(tar)
    const found = await members(name, whole.subarray(0, Math.floor(whole.length * share)))
    expect(shown(found).at(-1)).toMatch(/! (?:archive|member)-broken$/)
  })

  test('what is no archive', async () => {
    for (const name of ['x.zip', 'x.tgz', 'x.warc', 'x.mbox']) expect(shown(await members(name, Buffer.from('Jakarta - Menteri memuji Jepang.')))).toEqual([expect.stringMatching(/^! (?:archive-broken|entries-missing)$/)])
    expect(shown(await members('x.zip', Buffer.alloc(0)))).toEqual(['! archive-broken'])
  })

  test('a source that fails is an error of its own', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield (await zipOf(FILES)).subarray(0, 50)
      throw new Error('connection lost')
    }
    for (const name of ['x.zip', 'x.tar', 'x.tgz', 'x.txt.gz', 'x.mbox', 'x.warc']) {
      await expect(async () => { for await (const member of readArchive(name, failing(), { folder })) expect(member).toBeDefined() }).rejects.toThrow('connection lost')
    }
  })

  test('whoever stops early leaves no file behind', async () => {
    for await (const member of readArchive('x.zip', inPieces(await zipOf(FILES)), { folder })) {
      expect(member.path).toBe('a.txt')
      break
    }
    expect(readdirSync(folder)).toEqual([])
  })
})
