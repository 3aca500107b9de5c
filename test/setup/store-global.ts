import type { TestProject } from 'vitest/node'
import { generateClient } from '../../scripts/setup/generate-client'
import { scratchServer } from './scratch-server'
import { templateDatabase } from './template-database'

/** Once for all store tests: a database with the tables, which each test file gets a copy of. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await generateClient()
  const server = await scratchServer()
  const template = await templateDatabase(server)
  project.provide('scratch', { url: server.url, template: template.name })
  return async () => {
    await template.drop()
    await server.leave()
  }
}

declare module 'vitest' {
  export interface ProvidedContext {
    readonly scratch: { readonly url: string; readonly template: string }
  }
}
