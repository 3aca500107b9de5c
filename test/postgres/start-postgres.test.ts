import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort, startPostgres } from '../../lib/postgres'

/** One data folder for the whole file: making a database is the slow part. */
let dataDir = ''
beforeAll(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'sikap-postgres-'))
  // open to the user that the server runs as when the tests run as root
  chmodSync(dataDir, 0o755)
  mkdirSync(path.join(dataDir, 'data'))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const folder = () => path.join(dataDir, 'data')
const pidOf = () => Number(readFileSync(path.join(folder(), 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows[0]
  } finally {
    await client.end()
  }
}

describe('startPostgres', () => {
  it('makes a database, and the last who leaves stops the server', async () => {
    const first = await startPostgres({ dataDir: folder(), port: await freePort() })
    const second = await startPostgres({ dataDir: folder() })
    expect([first.started, second.started, second.url]).toEqual([true, false, first.url])
    expect(await first.leave()).toBe(false)
    expect(await ask(second.url, 'SELECT 1')).toEqual([1])
    expect(await second.leave()).toBe(true)
    await expect(ask(second.url, 'SELECT 1')).rejects.toThrow('ECONNREFUSED')
  })

  it('lets two start at the same time', async () => {
    const port = await freePort()
    const both = await Promise.all([startPostgres({ dataDir: folder(), port }), startPostgres({ dataDir: folder(), port })])
    expect(both[0].url).toBe(both[1].url)
    await Promise.all(both.map((running) => running.leave()))
  })

  it('refuses a connection without the password', async () => {
    const { url, leave } = await startPostgres({ dataDir: folder(), port: await freePort() })
    await expect(ask(url.replace(/:[0-9a-f]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow('password')
    await leave()
  })

  it('keeps what was acknowledged when the server is killed, and starts again at once', async () => {
    const killed = await startPostgres({ dataDir: folder(), port: await freePort() })
    await ask(killed.url, 'CREATE TABLE kept AS SELECT 7 AS seven')
    process.kill(pidOf(), 'SIGKILL')
    await killed.lost
    const again = await startPostgres({ dataDir: folder(), port: await freePort() })
    expect(await ask(again.url, 'SELECT seven FROM kept')).toEqual([7])
    expect([await killed.leave(), await again.leave()]).toEqual([false, true])
  })

  it('is not misled by a lock file whose number another program has by now', async () => {
    writeFileSync(path.join(folder(), 'postgres', 'postmaster.pid'), `${process.pid}\n${folder()}\n0\n1\n\n127.0.0.1\n\nready\n`)
    const { leave, started } = await startPostgres({ dataDir: folder(), port: await freePort() })
    expect([started, await leave()]).toEqual([true, true])
  })

  it('takes another port where the wanted one is taken', async () => {
    const other = createServer()
    const taken = await freePort()
    await new Promise<void>((resolve) => other.listen(taken, '127.0.0.1', resolve))
    const { port, leave } = await startPostgres({ dataDir: folder(), port: taken })
    expect(port).not.toBe(taken)
    await leave()
    other.close()
  })

  it('says which Postgres a folder was made by', async () => {
    const versionFile = path.join(folder(), 'postgres', 'PG_VERSION')
    const version = readFileSync(versionFile, 'utf8')
    writeFileSync(versionFile, '15\n')
    await expect(startPostgres({ dataDir: folder() })).rejects.toThrow('holds a database of Postgres 15, and this Sikap brings Postgres 18')
    writeFileSync(versionFile, version)
  })

  it('says that a folder cannot be written, or holds something else', async () => {
    writeFileSync(path.join(dataDir, 'file'), '')
    await expect(startPostgres({ dataDir: path.join(dataDir, 'file', 'data') })).rejects.toThrow('cannot be written (ENOTDIR)')
    mkdirSync(path.join(dataDir, 'photos', 'postgres', 'holiday'), { recursive: true })
    await expect(startPostgres({ dataDir: path.join(dataDir, 'photos') })).rejects.toThrow('holds files but no Postgres database')
  })
})
