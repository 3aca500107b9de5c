import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cachedDataVersionTag } from 'node:v8'
import { Script } from 'node:vm'

/** When a program that goes on has called most of its functions once, in milliseconds. A thread that is ended from outside says nothing at its end. */
const WARM_AFTER = 10_000

/**
 * What a CommonJS file exports. What the engine has compiled of it is kept beside the file when the process ends or has gone on for a while, functions
 * that were called included, and the next one takes it from there: reading two megabytes of source anew costs more than running it.
 * @param {string} file its whole path, in UTF-8: patterns keep their letters as they are; packages that it imports later are named to `importLater`
 * @returns {Record<string, unknown>}
 */
export function compiled(file) {
  // another engine, or the same with other settings, could not use it
  const kept = `${file}.${cachedDataVersionTag()}`
  const cachedData = read(kept)
  const source = `(function(exports,require,module,importLater){${readFileSync(file, 'utf8')}\n})`
  const script = new Script(source, { filename: file, cachedData })
  const own = { exports: {} }
  // a script may not import packages by itself
  script.runInThisContext()(own.exports, createRequire(file), own, (named) => import(named))
  if (cachedData === undefined || script.cachedDataRejected) keepOnce(script, kept)
  return own.exports
}

function read(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

function keepOnce(script, file) {
  const now = () => {
    clearTimeout(later)
    process.off('exit', now)
    keep(script, file)
  }
  const later = setTimeout(now, WARM_AFTER).unref()
  process.once('exit', now)
}

/** Several may end at once: each writes a file of its own, and the last stays. */
function keep(script, file) {
  const draft = `${file}.${process.pid}-${performance.now()}`
  try {
    writeFileSync(draft, script.createCachedData())
    renameSync(draft, file)
  } catch {
    // nothing is lost but time: the folder is full, or may only be read
  }
}
