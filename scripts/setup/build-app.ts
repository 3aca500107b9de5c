import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './root'
import { runTool } from './run-tool'
import { sourceHash } from './source-hash'

const BUILD_ID = path.join(ROOT, '.next', 'BUILD_ID')
const STAMP = path.join(ROOT, '.next', 'sikap-sources')

/** Builds the pages where there is no build or the sources have changed since; `onBuild` is told why, before. True when it built. */
export async function buildApp(onBuild: (why: string) => void): Promise<boolean> {
  const sources = sourceHash()
  if (existsSync(BUILD_ID) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp(sources)) return false
  onBuild(existsSync(BUILD_ID) ? 'the sources are newer than the last one' : 'there is none yet')
  await runTool('next', ['build'], { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  writeFileSync(STAMP, stamp(sources))
  return true
}

/** Names the build too: one that was made by other means is not known to be of these sources. */
function stamp(sources: string): string {
  return `${readFileSync(BUILD_ID, 'utf8')} ${sources}`
}
