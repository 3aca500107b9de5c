import { statSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const RECIPE = fileURLToPath(import.meta.url)
const COMPILED = new URL('compiled.mjs', import.meta.url).href
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'sikap')
const A_DAY = 24 * 60 * 60 * 1000

/**
 * The address of a program's JavaScript, to be given to `import`. What is below `lib` is kept compiled as well; scripts may await at their top, which only
 * modules can, and the engine keeps nothing of those. It is made from the TypeScript when a file of it has changed since it was
 * last made, and kept beside the packages: one file loads ten times as fast as hundreds that are translated one by one, and functions are not
 * given their names anew at each call, which cost the analysis a third of its time.
 * @param {string} entry a TypeScript file, its path whole or from the root of the project
 * @param {{ readonly root?: string, readonly cache?: string }} folders
 * @returns {Promise<string>} a file: address
 * @throws where the TypeScript cannot be read; its message names the place
 */
export async function program(entry, { root = ROOT, cache = CACHE } = {}) {
  const file = path.relative(root, path.resolve(root, entry))
  const name = file.replace(/\.ts$/, '').replaceAll(/[\\/]/g, '-')
  const record = path.join(cache, `${name}.json`)
  const made = (await current(record, root)) ?? (await make(file, name, record, { root, cache }))
  return pathToFileURL(made).href
}

/** What was made last, or null where a file of it has changed since. */
async function current(record, root) {
  try {
    const { folder, recipe, sources, made } = JSON.parse(await readFile(record, 'utf8'))
    if (folder !== root || recipe !== stampOf(RECIPE)) return null
    if (Object.keys(sources).some((source) => sources[source] !== stampOf(path.join(root, source)))) return null
    await stat(made)
    return made
  } catch {
    return null
  }
}

async function make(file, name, record, { root, cache }) {
  const { build } = await import('esbuild')
  await mkdir(path.join(cache, name), { recursive: true })
  // several processes and threads may make the same at once: each has a folder of its own, and the last record stays
  const into = await mkdtemp(path.join(cache, name, 'made-'))
  const kept = file.startsWith(`lib${path.sep}`)
  const { metafile } = await build({
    absWorkingDir: root, entryPoints: [file], entryNames: '[name]', outdir: into,
    // blanks are read as well each time a module is loaded; names stay, for profiles and messages
    ...(kept ? { format: 'cjs', outExtension: { '.js': '.cjs' } } : { format: 'esm', splitting: true, minifyWhitespace: true, sourcemap: 'linked', outExtension: { '.js': '.mjs' } }),
    bundle: true, packages: 'external', platform: 'node', target: 'node20', legalComments: 'none', metafile: true, logLevel: 'silent',
    plugins: [ownWords(root, kept), dataOfPackages],
  })
  const made = path.join(into, `${path.basename(file, '.ts')}.mjs`)
  if (kept) await writeFile(made, await starter(file, root, made.replace(/mjs$/, 'cjs')))
  const sources = Object.fromEntries(Object.keys(metafile.inputs).map((source) => [source, stampOf(path.join(root, source))]))
  const draft = path.join(into, 'record.json')
  await writeFile(draft, JSON.stringify({ folder: root, recipe: stampOf(RECIPE), made, sources }))
  await rename(draft, record)
  await forgetOld(path.dirname(into), into)
  return made
}

/** A module with the exports of a program that is kept compiled. */
async function starter(file, root, script) {
  const { build } = await import('esbuild')
  const { metafile } = await build({ absWorkingDir: root, entryPoints: [file], outdir: path.dirname(script), format: 'esm', write: false, metafile: true, logLevel: 'silent' })
  const names = Object.values(metafile.outputs).flatMap((output) => output.exports)
  const listed = names.map((name, i) => `  ${JSON.stringify(name)}: e${i},`).join('\n')
  return `import { compiled } from ${JSON.stringify(COMPILED)}
const {
${listed}
} = compiled(${JSON.stringify(script)})
export { ${names.map((name, i) => `e${i} as ${name}`).join(', ')} }
`
}

// asked one after the other: hundreds of promises for it cost several times as much
function stampOf(file) {
  const { mtimeMs, size } = statSync(file)
  return `${mtimeMs} ${size}`
}

/** `import.meta` tells each file its own place, though all become one; what is kept compiled asks for packages that it imports later. */
function ownWords(root, kept) {
  return {
    name: 'own words',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path: file }) => {
        if (!file.startsWith(root)) return undefined
        const text = await readFile(file, 'utf8')
        if (!/\bimport(?:\.meta|\()/.test(text)) return undefined
        const placed = text.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file))).replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
        return { contents: kept ? placed.replaceAll(/\bimport\((?=['"][^.])/g, 'importLater(') : placed, loader: 'ts' }
      })
    },
  }
}

/** Packages stay where they are, but Node imports no JSON from them without more words than the other compilers want. */
const dataOfPackages = {
  name: 'data of packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./].*\.json$/ }, ({ path: named, importer }) => ({ path: createRequire(importer).resolve(named) }))
  },
}

/** Programs that run may still load parts of what was made for them; a day later they do not. */
async function forgetOld(folder, newest) {
  for (const made of (await readdir(folder)).map((name) => path.join(folder, name))) {
    const age = await stat(made).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0)
    if (made !== newest && age > A_DAY) await rm(made, { recursive: true, force: true })
  }
}
