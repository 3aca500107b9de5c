import { ensureDatabase, freePort, PostgresError, type Database } from '../../lib/postgres'
import { buildApp } from '../setup/build-app'
import { generateClient } from '../setup/generate-client'
import { migrate } from '../setup/migrate'
import { keepRunning } from './keep-running'
import { stopRequest } from './stop-request'
import { supervise } from './supervise'

/** What keeps the program from starting, in one sentence for a person. */
class StartError extends Error {}

/** Sets up everything, serves until somebody stops it, and puts everything away; the exit status. */
export async function start({ development }: { development: boolean }): Promise<number> {
  const stopping = stopRequest()
  let database: Database | null = null
  try {
    const port = readPort(process.env.PORT)
    say('Database', 'starting')
    database = await ensureDatabase()
    say('Database', database.description)
    const stopped = stopping.then(() => 'stopped' as const)
    // Ctrl-C during a build: it is ended with this process
    if ((await Promise.race([prepare(database, port, development), stopped])) === 'stopped') return 0
    return await serve(database, port, development, stopping)
  } catch (error) {
    console.error(error instanceof StartError || error instanceof PostgresError ? error.message : error)
    return 1
  } finally {
    if (database !== null) say('Database', (await database.leave()) ? 'stopped' : 'left running')
  }
}

/** Everything that must be there before the server starts. */
async function prepare(database: Database, port: number, development: boolean): Promise<void> {
  const elsewhere = await database.claim(address(port))
  if (elsewhere !== null) throw new StartError(`Sikap already serves this data folder at ${elsewhere}: open that, or stop it first (Ctrl-C where it runs).`)
  if ((await freePort(port)) !== port) throw new StartError(`Port ${port} is taken by another program: stop that, or choose another port, as in \`PORT=${port + 1} npm start\`.`)
  await generateClient()
  const applied = await migrate(database.url)
  say('Migrations', applied.length === 0 ? 'none to apply' : `applied ${applied.join(', ')}`)
  if (development) return
  const built = await buildApp((why) => say('Build', `${why}; this takes a minute`))
  say('Build', built ? 'done' : 'up to date')
}

async function serve(database: Database, port: number, development: boolean, stopping: Promise<string>): Promise<number> {
  const env = { DATABASE_URL: database.url, PORT: String(port), NODE_ENV: development ? 'development' : 'production' }
  const server = supervise('serve', development ? ['--dev'] : [], env)
  const worker = keepRunning('Worker', () => supervise('worker', [], env))
  const gone = server.ended.then((how) => `Server: it ended by itself (${how}).`)
  const lost = database.lost.then(() => 'Database: its server has gone.')
  const stop = stopping.then(() => null)
  const early = await Promise.race([server.ready.then(() => 'ready' as const), gone, lost, stop])
  if (early === 'ready') {
    say('Server', 'listening on this machine only; Ctrl-C stops it')
    console.log(`Sikap is ready at ${address(port)}`)
  }
  const failure = early === 'ready' ? await Promise.race([gone, lost, stop]) : early
  if (failure !== null) console.error(failure)
  say('Server', 'stopping')
  await Promise.all([worker.stop(), server.stop()])
  return failure === null ? 0 : 1
}

function readPort(setting: string | undefined): number {
  const port = Number(setting || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new StartError(`PORT is "${setting}": expected a number from 1 to 65535.`)
}

function address(port: number): string {
  return `http://127.0.0.1:${port}`
}

function say(step: string, message: string): void {
  console.log(`${step}: ${message}`)
}
