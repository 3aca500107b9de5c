import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { adapterFactory } from './adapter-factory.mjs'
import { loadEngine } from './wasm.mjs'

/** Answers JSON-RPC requests, one a line of standard input, in their order, until the input ends. */
export async function answerRequests({ schemas, url }) {
  let opened = null
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const request = line.trim() === '' ? {} : JSON.parse(line)
    if (request.method === undefined) continue
    // opened by the first request: what fails then is its answer
    opened ??= open(schemas, url)
    await answer(request, opened)
  }
  process.exit(0)
}

async function open(schemas, url) {
  const factory = bindMigrationAwareSqlAdapterFactory(adapterFactory(url))
  const SchemaEngine = await loadEngine()
  const datamodels = schemas.map((file) => [file, readFileSync(path.resolve(file), 'utf8')])
  const engine = await SchemaEngine.new({ datamodels: datamodels.length > 0 ? datamodels : undefined }, () => undefined, factory)
  return { engine, errors: factory.errorRegistry }
}

async function answer({ id, method, params }, opened) {
  try {
    const { engine } = await opened
    // this step compares with the schema of the migrations, which only `devDiagnostic` works out, and not where it found migrations to apply
    if (method === 'evaluateDataLoss') await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters })
    const result = (await engine[method === 'getDatabaseVersion' ? 'version' : method](params)) ?? {}
    // the native engine prints a difference by calling back
    if (method === 'diff' && typeof result.stdout === 'string') send({ id: 'print', method: 'print', params: { content: result.stdout.replace(/\n$/, '') } })
    send({ id, result })
  } catch (error) {
    const { errors } = await opened.catch(() => ({ errors: null }))
    send({ id, error: describe(error, errors) })
  }
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
}

/** An error of the database is kept in the registry under the number that the engine's error names. */
function describe(error, errors) {
  const number = /external(?:\(| error.*?)(\d+)/i.exec(String(error?.message ?? error))?.[1]
  const cause = (number === undefined ? undefined : errors?.consumeError(Number(number))?.error) ?? error
  const data = { is_panic: false, message: String(cause?.message ?? cause), error_code: cause?.code, meta: cause?.meta ?? null }
  return { code: 4466, message: 'An error happened. Check the data field for details.', data }
}
