import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Account } from './account'
import type { Binaries } from './binaries'
import { lendAccount } from './lend-account'
import { PostgresError } from './postgres-error'

/** The owner of the database, with the password in this file of the database folder: other users of the machine get no way in. */
export const SUPERUSER = 'sikap'
const PASSWORD_FILE = 'sikap-password'

/**
 * Makes a new database folder. It is made beside its place and then moved there whole, so that a start that was
 * interrupted leaves no half database. `scratch`: need not survive a power cut. Throws PostgresError.
 */
export function initialize(cluster: string, binaries: Binaries, account: Account | null, scratch = false): void {
  const draft = `${cluster}.new-${process.pid}`
  const passwordFile = `${draft}.password`
  rmSync(draft, { recursive: true, force: true })
  try {
    mkdirSync(draft, { mode: 0o700 })
    writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
    if (account !== null) for (const file of [draft, passwordFile]) chownSync(file, account.uid, account.gid)
    const args = [...initdbOptions(), ...(scratch ? ['--no-sync'] : []), '-D', draft, `--pwfile=${passwordFile}`]
    const call = lendAccount(account, binaries.initdb, args, [draft])
    const { status, stderr, stdout, error } = spawnSync(call.command, call.args, { ...call.options, encoding: 'utf8' })
    if (status !== 0) throw new PostgresError(`A new database could not be made in ${cluster}: ${lastLine(stderr || stdout || String(error))}`)
    renameSync(passwordFile, path.join(draft, PASSWORD_FILE))
    place(draft, cluster)
  } finally {
    rmSync(passwordFile, { force: true })
    rmSync(draft, { recursive: true, force: true })
  }
}

/** The password of the database folder. Throws PostgresError when it was lost. */
export function readPassword(cluster: string): string {
  const file = path.join(cluster, PASSWORD_FILE)
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  throw new PostgresError(`The password of the database is missing (${file}): put the file back, or set SIKAP_DATA to another folder.`)
}

function initdbOptions(): readonly string[] {
  // letters of every script count as letters in searches; the order of strings is that of their bytes, the same on every machine
  const letters = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'
  return [
    '--username', SUPERUSER, '--auth=scram-sha-256', '--encoding=UTF8', '--no-instructions',
    '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${letters}`,
  ]
}

function place(draft: string, cluster: string): void {
  try {
    renameSync(draft, cluster)
  } catch (error) {
    // a second start was faster: its database is as good
    if (!existsSync(path.join(cluster, 'PG_VERSION'))) throw error
  }
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? ''
}
