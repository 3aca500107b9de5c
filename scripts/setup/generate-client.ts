import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './root'
import { runTool } from './run-tool'

const CLIENT = path.join(ROOT, 'lib', 'store', 'prisma', 'client.ts')
const MADE_FROM = [path.join('prisma', 'schema.prisma'), path.join('node_modules', 'prisma', 'package.json')]

/** Writes the database client of the schema where it is missing or older than that. True when it was written. */
export async function generateClient(): Promise<boolean> {
  if (existsSync(CLIENT) && MADE_FROM.every((file) => statSync(path.join(ROOT, file)).mtimeMs <= statSync(CLIENT).mtimeMs)) return false
  await runTool('prisma', ['generate'])
  return true
}
