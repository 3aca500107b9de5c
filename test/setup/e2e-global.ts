import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { generateClient } from '../../scripts/setup/generate-client'
import { findChromium } from './find-chromium'
import { scratchServer } from './scratch-server'
import { startProgram } from './start-program'
import { templateDatabase } from './template-database'
import { testPort } from './test-port'

/** Once for all browser tests: the whole program, as `npm start` starts it, on an empty database; nothing where no browser is found. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const executable = findChromium()
  if (executable === null) {
    console.log('Browser tests are skipped: no Chromium was found (CHROMIUM_PATH, Playwright’s, /usr/bin/chromium).')
    project.provide('browser', null)
    return undefined
  }
  await generateClient()
  const server = await scratchServer()
  const template = await templateDatabase(server)
  const database = `sikap_test_${process.pid}_e2e`
  const dataDir = path.join(tmpdir(), `sikap-test-${process.pid}-e2e`)
  const url = await server.create(database, template.name)
  const program = await startProgram({ PORT: String(await testPort()), DATABASE_URL: url, SIKAP_DATA: dataDir, SIKAP_TEST_NONCE: 'the-same-for-all' })
  project.provide('browser', { executable, baseUrl: program.url, databaseUrl: url })
  return async () => {
    await program.stop()
    await server.drop(database)
    await template.drop()
    await server.leave()
    await rm(dataDir, { recursive: true, force: true })
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** null: no browser was found. */
    readonly browser: { readonly executable: string; readonly baseUrl: string; readonly databaseUrl: string } | null
  }
}
