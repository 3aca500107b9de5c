import { createGunzip } from 'node:zlib'
import { pipeline, Readable } from 'node:stream'
import { problemOf } from '../problem-of'
import { archiveKind, type ArchiveKind } from './archive-kind'
import { budgetOf, counted, type Budget } from './budget'
import { ARCHIVE_LIMITS, type ArchiveLimits } from './limits'
import { leftAside, leftAsideByContent } from './left-aside'
import { mailMembers, pageMembers } from './record-members'
import type { Entry, Member } from './member'
import { safePath } from './safe-path'
import { tarEntries } from './tar-entries'
import { zipEntries } from './zip-entries'

type Source = AsyncIterable<Uint8Array>

export interface ArchiveOptions {
  readonly limits?: ArchiveLimits
  /** Where a ZIP archive waits until its directory, which stands at its end, has come in; the system's folder for temporary files by default. */
  readonly folder?: string
}

interface Context {
  readonly limits: ArchiveLimits
  readonly folder: string | undefined
  readonly budget: Budget
  readonly nesting: number
  /** Counts what members unpack to, where the stream they stand in is not counted already. */
  readonly unpacked: (bytes: number) => void
  /** Whether it was the source that failed, and not what is in it. */
  readonly sourceFailed: () => boolean
  /** Paths given so far, each with the number that a next one like it would have. */
  readonly seen: Map<string, number>
}

/**
 * The members of an archive (zip, tar, tar.gz, gz of one file, mbox, WARC), as it streams in, one at a time in memory. Whatever is in it,
 * this does not throw: a member that cannot be read is refused with its reason, an archive that cannot be read further ends with
 * a refused member without a path. Errors of `source` itself are thrown.
 */
export async function* readArchive(name: string, source: Source, { limits = ARCHIVE_LIMITS, folder }: ArchiveOptions = {}): AsyncGenerator<Member> {
  const kind = archiveKind(name)
  const budget = budgetOf(limits)
  const watched = watch(counted(source, budget.packed, budget.over))
  const context: Context = { limits, folder, budget, nesting: 0, unpacked: budget.unpacked, sourceFailed: watched.failed, seen: new Map() }
  if (kind === null) yield { path: '', refused: { code: 'archive-broken', words: { problem: safePath(name).path } } }
  else yield* membersOf(kind, name, watched.source, context)
  const over = budget.over()
  if (over !== null) yield { path: '', refused: over }
}

async function* membersOf(kind: ArchiveKind, name: string, source: Source, outer: Context): AsyncGenerator<Member> {
  const { budget, limits } = outer
  const context: Context = kind === 'tar.gz' ? { ...outer, unpacked: () => undefined } : { ...outer, unpacked: budget.unpacked }
  const unpacked = () => counted(gunzipped(source), budget.unpacked, budget.over)
  try {
    if (kind === 'mbox' || kind === 'mbox.gz') yield* limited(mailMembers(kind === 'mbox' ? source : unpacked(), limits.memberBytes), budget)
    else if (kind === 'warc' || kind === 'warc.gz') yield* limited(pageMembers(kind === 'warc' ? source : unpacked(), limits.memberBytes), budget)
    else for await (const entry of entriesOf(kind, name, source, context)) yield* judged(entry, context)
  } catch (error) {
    if (context.sourceFailed()) throw error
    if (budget.over() === null) yield { path: '', refused: { code: 'archive-broken', words: { problem: problemOf(error) } } }
  }
}

function entriesOf(kind: 'zip' | 'tar' | 'tar.gz' | 'gz', name: string, source: Source, { budget, folder }: Context): AsyncIterable<Entry> {
  if (kind === 'zip') return zipEntries(source, folder)
  if (kind === 'gz') return oneEntry(name.replace(/^.*[/\\]/, '').replace(/\.gz$/i, ''), () => gunzipped(source))
  return tarEntries(kind === 'tar' ? source : counted(gunzipped(source), budget.unpacked, budget.over))
}

async function* limited(members: AsyncIterable<Member>, budget: Budget): AsyncGenerator<Member> {
  for await (const member of members) {
    budget.member()
    if (budget.over() !== null) return
    yield member
  }
}

async function* judged(entry: Entry, context: Context): AsyncGenerator<Member> {
  const { budget, limits, seen } = context
  budget.member()
  if (budget.over() !== null) return
  const { path: plain, tricky } = safePath(entry.name)
  const path = unseen(plain, seen)
  const skipped = leftAside(plain)
  if (skipped?.code === 'member-junk') yield { path, skipped }
  else if (tricky) yield { path, refused: { code: 'member-path' } }
  else if (entry.kind === 'folder') yield { path, skipped: { code: 'member-folder' } }
  else if (entry.kind === 'link') yield { path, refused: { code: 'member-link' } }
  else if (entry.kind === 'other') yield { path, refused: { code: 'member-device' } }
  else if (entry.encrypted) yield { path, refused: { code: 'format-encrypted' } }
  else if (archiveKind(plain) !== null) yield* nested(path, plain, entry, context)
  else if (skipped !== null) yield { path, skipped }
  else if ((entry.size ?? 0) > limits.memberBytes) yield { path, refused: { code: 'file-too-large', words: { limit: String(Math.round(limits.memberBytes / 1024 ** 2)) } } }
  else yield await readMember(path, entry, context)
}

/** An archive in an archive: its members, behind its path. */
async function* nested(path: string, name: string, entry: Entry, context: Context): AsyncGenerator<Member> {
  if (context.nesting >= context.limits.nesting) {
    yield { path, refused: { code: 'archive-nested' } }
    return
  }
  const kind = archiveKind(name)
  if (kind === null) return
  const { budget } = context
  try {
    const source = counted(await entry.open(), context.unpacked, budget.over)
    for await (const member of membersOf(kind, name, source, { ...context, nesting: context.nesting + 1, seen: new Map() })) {
      yield { ...member, path: member.path === '' ? path : `${path}/${member.path}` }
    }
  } catch (error) {
    if (context.sourceFailed()) throw error
    yield { path, refused: { code: 'archive-broken', words: { problem: problemOf(error) } } }
  }
}

async function readMember(path: string, entry: Entry, { limits, budget, unpacked, sourceFailed }: Context): Promise<Member> {
  try {
    const parts: Uint8Array[] = []
    let size = 0
    for await (const piece of counted(await entry.open(), unpacked, budget.over)) {
      size += piece.byteLength
      if (size > limits.memberBytes) return { path, refused: { code: 'file-too-large', words: { limit: String(Math.round(limits.memberBytes / 1024 ** 2)) } } }
      parts.push(piece)
    }
    const over = budget.over()
    if (over !== null) return { path, refused: over }
    const bytes = Buffer.concat(parts)
    const skipped = await leftAsideByContent(path, bytes)
    return skipped === null ? { path, bytes } : { path, skipped }
  } catch (error) {
    if (sourceFailed()) throw error
    return { path, refused: { code: 'member-broken', words: { problem: problemOf(error) } } }
  }
}

/** The path, numbered before its extension where another member has the same: "a (2).txt". */
function unseen(path: string, seen: Map<string, number>): string {
  const [, stem = path, extension = ''] = /^(.*?)(\.[^./]*)?$/.exec(path) ?? []
  let number = seen.get(path) ?? 1
  let free = path
  for (; seen.has(free); free = `${stem} (${number})${extension}`) number++
  seen.set(path, number)
  seen.set(free, seen.get(free) ?? 1)
  return free
}

/** A source, and whether it was it that failed. */
function watch(source: Source): { readonly source: Source; readonly failed: () => boolean } {
  let failed = false
  async function* pieces(): AsyncGenerator<Uint8Array> {
    try {
      yield* source
    } catch (error) {
      failed = true
      throw error
    }
  }
  return { source: pieces(), failed: () => failed }
}

async function* oneEntry(name: string, unpack: () => Source): AsyncGenerator<Entry> {
  yield { name, kind: 'file', encrypted: false, size: null, open: async () => unpack() }
}

/** What a gzip stream unpacks to; members one after another are one stream. */
function gunzipped(source: Source): Source {
  const gunzip = createGunzip()
  // whoever reads is told of an error; when nobody reads any more it is nobody's
  gunzip.on('error', () => undefined)
  pipeline(Readable.from(source), gunzip, () => undefined)
  return gunzip
}
