import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { PostgresError } from './postgres-error'

/** The user of the operating system that the server runs as; null: whoever runs this process. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/** Postgres refuses to run as root, so root lends it the owner of the database folder, or "nobody" for a new one. Throws PostgresError. */
export function accountFor(cluster: string): Account | null {
  const me = process.getuid?.()
  if (me === undefined) return null
  const owner = existsSync(cluster) ? statSync(cluster) : null
  if (me !== 0) {
    if (owner === null || owner.uid === me) return null
    throw new PostgresError(
      `The database folder ${cluster} belongs to user ${owner.uid}, not to you (${me}): start Sikap as its owner, or set SIKAP_DATA to a folder of yours.`,
    )
  }
  // a folder of root's without a database (an empty volume) is as good as none
  if (owner === null || (owner.uid === 0 && !existsSync(path.join(cluster, 'PG_VERSION')))) return { uid: idOfNobody('-u'), gid: idOfNobody('-g') }
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  throw new PostgresError(`The database folder ${cluster} belongs to root, whom Postgres refuses to serve: run \`chown -R nobody ${cluster}\`.`)
}

/** The first folder on the way to `target` that the account may not pass; null when the way is clear. */
export function firstBarrier(target: string, account: Account): string | null {
  const absolute = path.resolve(target)
  const parent = path.dirname(absolute)
  if (parent === absolute) return null
  const above = firstBarrier(parent, account)
  if (above !== null) return above
  const { mode, uid, gid } = statSync(parent)
  const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
  return (mode & bit) === 0 ? parent : null
}

function idOfNobody(flag: '-u' | '-g'): number {
  const { stdout } = spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' })
  const id = Number.parseInt(stdout ?? '', 10)
  if (Number.isNaN(id)) {
    throw new PostgresError('Postgres refuses to run as root and this machine has no user "nobody": start Sikap as an ordinary user.')
  }
  return id
}
