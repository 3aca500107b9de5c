import { stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { leftAside } from '../../lib/add-articles'
import type { KnownFile } from '../../lib/store'
import { digestOf, filesIn } from './files-below'

/** Size and time of change of files, by path. */
export type Looks = ReadonlyMap<string, string>

/** Files that look as they did a look before, and otherwise than when they were last taken in: nobody writes to them any more. */
export function grown(before: Looks, now: Looks, taken: Looks): readonly string[] {
  return [...now].filter(([file, look]) => before.get(file) === look && taken.get(file) !== look).map(([file]) => file)
}

interface Options {
  /** Milliseconds between two looks. */
  readonly every: number
  readonly signal: AbortSignal
  /** What the archive knows of files with these whole paths, from an earlier watch. */
  readonly takenBefore: (paths: readonly string[]) => Promise<ReadonlyMap<string, KnownFile>>
  /** Keeps how files look that have other dates than they had, and the same bytes. */
  readonly touch: (looks: readonly { readonly path: string; readonly look: string }[]) => Promise<unknown>
  /** Adds files to the archive. */
  readonly takeIn: (files: Looks) => Promise<unknown>
}

/** Takes in what comes into the folders, once it has stopped growing, until `signal`. What an earlier watch took in is passed over, unless it has other bytes by now. */
export async function watchFolder(folders: readonly string[], { every, signal, takenBefore, touch, takeIn }: Options): Promise<void> {
  let before: Looks = new Map()
  const taken = new Map<string, string>()
  while (!signal.aborted) {
    const now = await look(folders)
    const ready = grown(before, now, taken)
    const fresh = await freshOf(new Map(ready.map((file) => [file, now.get(file) ?? ''])), { takenBefore, touch })
    if (fresh.size > 0) await takeIn(fresh)
    for (const file of ready) taken.set(file, now.get(file) ?? '')
    before = now
    await wait(every, undefined, { signal }).catch(() => undefined)
  }
}

/** Those of the files that no earlier watch took in as they are. */
async function freshOf(files: Looks, { takenBefore, touch }: Pick<Options, 'takenBefore' | 'touch'>): Promise<Looks> {
  if (files.size === 0) return files
  const known = await takenBefore([...files.keys()].map((file) => path.resolve(file)))
  const fresh = new Map<string, string>()
  const touched: { readonly path: string; readonly look: string }[] = []
  for (const [file, look] of files) {
    const before = known.get(path.resolve(file))
    if (before?.look === look) continue
    if (before !== undefined && before.digest === (await digestOf(file))) touched.push({ path: path.resolve(file), look })
    else fresh.set(file, look)
  }
  await touch(touched)
  return fresh
}

/** Every file below the folders that is not hidden and may hold articles. What cannot be looked at now may be later. */
async function look(paths: readonly string[], found = false): Promise<Looks> {
  const looks = await Promise.all(paths.map(async (one): Promise<readonly (readonly [string, string])[]> => {
    const about = await stat(one).catch(() => null)
    if (about === null) return []
    if (!about.isDirectory()) return found && leftAside(one.split(path.sep).join('/')) !== null ? [] : [[one, `${about.size} ${about.mtimeMs}`]]
    return [...(await look(await filesIn(one).catch(() => []), true))]
  }))
  return new Map(looks.flat())
}
