import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { accountFor } from './account'
import { findBinaries } from './binaries'
import { createDatabase } from './create-database'
import { holdsDatabase, openDataFolder } from './data-folder'
import { initialize, readPassword, SUPERUSER } from './initialize'
import { claim, giveBack, takeLease, type Lease } from './lease'
import { PostgresError } from './postgres-error'
import { findPostmaster } from './postmaster-file'
import { spawnServer, type Place, type Server } from './spawn-server'
import { stopPostmaster } from './stop-postmaster'

interface Options {
  readonly dataDir: string
  /** Preferred; another one is taken where it is not free. */
  readonly port?: number
  readonly scratch?: boolean
}

export interface RunningPostgres {
  /** Of the database "sikap". */
  readonly url: string
  readonly port: number
  /** False: another process had started the server, this one joined it. */
  readonly started: boolean
  /** Resolves when the server has gone without `leave` having been called. */
  readonly lost: Promise<void>
  /** Says that this process serves the archive at the address; null, or the address where another one already does. */
  readonly claim: (address: string) => Promise<string | null>
  /** Ends the use of the server; the last to leave stops it. True when it was stopped. */
  readonly leave: () => Promise<boolean>
}

/** A port that is seldom taken; another one is found where it is. */
const DEFAULT_PORT = 54329
/** How long a server that is in the way may take to go, in milliseconds; recovery after a crash may take longer. */
const PATIENCE = 30_000
const RECOVERY = 600_000

/**
 * Starts the embedded Postgres on the data folder, or joins the one that already runs there. Makes the folder, the
 * database in it, and recovers what a killed server left. `scratch`: faster, for data that need not survive a power cut.
 * Throws PostgresError.
 */
export async function startPostgres({ dataDir, port = DEFAULT_PORT, scratch = false }: Options): Promise<RunningPostgres> {
  const binaries = findBinaries()
  const cluster = path.join(openDataFolder(dataDir), 'postgres')
  const account = accountFor(cluster)
  if (!holdsDatabase(cluster, binaries.major)) initialize(cluster, binaries, account, scratch)
  const password = readPassword(cluster)
  const { lease, port: served, started } = await leaseServer({ cluster, binaries, account, password, port, scratch })
  await createDatabase(lease.session, 'sikap')
  return {
    url: `postgresql://${SUPERUSER}:${password}@127.0.0.1:${served}/sikap`,
    port: served,
    started,
    lost: lease.lost,
    claim: (address) => claim(lease, address),
    leave: () => leave(lease, cluster),
  }
}

async function leaseServer(place: Place): Promise<{ lease: Lease; port: number; started: boolean }> {
  const begin = Date.now()
  let server: Server | null = null
  let complaint = 'the server did not answer'
  while (Date.now() - begin < (server?.isRunning() ? RECOVERY : PATIENCE)) {
    const running = findPostmaster(place.cluster)
    if (running !== null) {
      try {
        const lease = await takeLease(running.port, place.password, place.cluster)
        return { lease, port: running.port, started: server?.pid === running.pid }
      } catch (error) {
        // it starts, recovers or is about to go: look again
        complaint = error instanceof Error ? error.message : String(error)
      }
    } else if (server === null || !server.isRunning()) {
      complaint = server?.complaint() ?? complaint
      if (server !== null && !isPassing(complaint)) break
      server = await spawnServer(place)
    }
    await wait(50)
  }
  if (server?.isRunning()) server.stop()
  throw new PostgresError(`The database in ${place.cluster} did not start: ${complaint} (more in ${place.cluster}.log).`)
}

/** What a killed server or a faster start leaves for a moment. */
function isPassing(complaint: string): boolean {
  return /lock file|shared memory block|Address already in use|could not bind|could not create any TCP/i.test(complaint)
}

async function leave(lease: Lease, cluster: string): Promise<boolean> {
  try {
    const alone = await giveBack(lease)
    const running = alone ? findPostmaster(cluster) : null
    if (running !== null) await stopPostmaster(running)
    return running !== null
  } catch {
    // the server is gone already
    return false
  } finally {
    await lease.session.end().catch(() => undefined)
  }
}
