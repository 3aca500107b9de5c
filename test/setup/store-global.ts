import type { TestProject } from 'vitest/node'
import { generateClient } from '../../scripts/setup/generate-client'
import { migrate } from '../../scripts/setup/migrate'
import { scratchServer } from './scratch-server'

/** Once for all store tests: a database with the tables, which each test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateClient()
  const server = await scratchServer()
  const template = `sikap_test_${process.pid}_template`
  await migrate(await server.create(template))
  project.provide('scratch', { url: server.url, template })
  return async () => {
    await server.drop(template)
    await server.leave()
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly scratch: { readonly url: string; readonly template: string }
  }
}
