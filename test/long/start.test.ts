import { mkdirSync, mkdtempSync, chmodSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort, isAlive } from '../../lib/postgres'
import { startProgram } from '../setup/start-program'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sikap-start-'))
  chmodSync(folder, 0o755)
  mkdirSync(path.join(folder, 'data'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const settings = async () => ({ SIKAP_DATA: path.join(folder, 'data'), DATABASE_URL: '', PORT: String(await freePort()) })
const postmaster = () => Number(readFileSync(path.join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

describe('npm start', () => {
  it('sets everything up, serves, and puts everything away', async () => {
    const program = await startProgram(await settings())
    const database = postmaster()
    const health = await fetch(`${program.url}/api/v1/health`)
    expect([health.status, await health.json()]).toEqual([200, expect.objectContaining({ status: 'ok', articles: 0 })])
    expect(await program.stop()).toBe(0)
    expect(program.output()).toMatch(/^Database: .*started.*\nMigrations: applied [^]*\nServer: stopping\nDatabase: stopped\n$/m)
    expect(isAlive(database)).toBe(false)
  })

  it('has nothing to do at the second start', async () => {
    const program = await startProgram(await settings())
    expect(program.output()).toContain('Migrations: none to apply\nBuild: up to date\n')
    await program.stop()
  })

  it('says where it already runs', async () => {
    const first = await startProgram(await settings())
    await expect(startProgram(await settings())).rejects.toThrow(`Sikap already serves this data folder at ${first.url}`)
    expect((await fetch(first.url)).status).toBe(200)
    await first.stop()
  })

  it('says that the port is taken', async () => {
    const { PORT, ...others } = await settings()
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(Number(PORT), '127.0.0.1', resolve))
    await expect(startProgram({ ...others, PORT })).rejects.toThrow(`Port ${PORT} is taken by another program`)
    other.close()
  })

  it('starts again after its database was killed under it', async () => {
    const program = await startProgram(await settings())
    process.kill(postmaster(), 'SIGKILL')
    expect(await program.ended).toBe(1)
    expect(program.output()).toContain('Database: its server has gone.')
    const again = await startProgram(await settings())
    expect((await fetch(`${again.url}/api/v1/health`)).status).toBe(200)
    await again.stop()
  })

  it('refuses a setting that makes no sense', async () => {
    await expect(startProgram({ ...(await settings()), PORT: 'http' })).rejects.toThrow('PORT is "http": expected a number')
    await expect(startProgram({ ...(await settings()), DATABASE_URL: 'postgres' })).rejects.toThrow('DATABASE_URL is no address')
  })
})
