import { stat } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { leftAside } from '../../lib/add-articles'
import { filesIn } from './files-below'

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
  /** Adds files to the archive. */
  readonly takeIn: (files: readonly string[]) => Promise<unknown>
}

/** Takes in what comes into the folders, once it has stopped growing, until `signal`. Started anew it takes in all again: what is stored already is a duplicate. */
export async function watchFolder(folders: readonly string[], { every, signal, takeIn }: Options): Promise<void> {
  let before: Looks = new Map()
  const taken = new Map<string, string>()
  while (!signal.aborted) {
    const now = await look(folders)
    const ready = grown(before, now, taken)
    if (ready.length > 0) await takeIn(ready)
    for (const file of ready) taken.set(file, now.get(file) ?? '')
    before = now
    await wait(every, undefined, { signal }).catch(() => undefined)
  }
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
