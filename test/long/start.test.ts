import { mkdirSync, mkdtempSync, chmodSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isPostgres } from '../../lib/postgres'
import { startProgram, type Program } from '../setup/start-program'
import { testPort } from '../setup/test-port'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sikap-start-'))
  chmodSync(folder, 0o755)
  mkdirSync(path.join(folder, 'data'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Stopped after each test, also one that fails, so that the next finds the folder free. */
let running: readonly Program[] = []
const run = async (env: Readonly<Record<string, string>>): Promise<Program> => {
  const program = await startProgram(env)
  running = [...running, program]
  return program
}
afterEach(async () => {
  await Promise.all(running.map((program) => program.stop()))
  running = []
})

const settings = async () => ({ SIKAP_DATA: path.join(folder, 'data'), DATABASE_URL: '', PORT: String(await testPort()) })
const postmaster = () => Number(readFileSync(path.join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

describe('npm start', () => {
  it('sets everything up, serves, and puts everything away', async () => {
    const program = await run(await settings())
    const database = postmaster()
    const health = await fetch(`${program.url}/api/v1/health`)
    expect([health.status, await health.json()]).toEqual([200, expect.objectContaining({ status: 'ok', articles: 0 })])
    expect(await program.stop()).toBe(0)
    expect(program.output()).toMatch(/^Database: .*started.*\nMigrations: applied [^]*\nServer: stopping\nDatabase: stopped\n$/m)
    expect(isPostgres(database)).toBe(false)
  })

  it('has nothing to do at the second start', async () => {
    const program = await run(await settings())
    expect(program.output()).toContain('Migrations: none to apply\nBuild: up to date\n')
  })

  it('says where it already runs', async () => {
    const first = await run(await settings())
    await expect(run(await settings())).rejects.toThrow(`Sikap already serves this data folder at ${first.url}`)
    expect((await fetch(first.url)).status).toBe(200)
  })

  it('says that the port is taken', async () => {
    const { PORT, ...others } = await settings()
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(Number(PORT), '127.0.0.1', resolve))
    await expect(run({ ...others, PORT })).rejects.toThrow(`Port ${PORT} is taken by another program`)
    other.close()
  })

  it('starts again after its database was killed under it', async () => {
    const program = await run(await settings())
    process.kill(postmaster(), 'SIGKILL')
    expect(await program.ended).toBe(1)
    expect(program.output()).toContain('Database: its server has gone.')
    const again = await run(await settings())
    expect((await fetch(`${again.url}/api/v1/health`)).status).toBe(200)
  })

  it('refuses a setting that makes no sense', async () => {
    await expect(run({ ...(await settings()), PORT: 'http' })).rejects.toThrow('PORT is "http": expected a number')
    await expect(run({ ...(await settings()), DATABASE_URL: 'postgres' })).rejects.toThrow('DATABASE_URL is no address')
  })
})
