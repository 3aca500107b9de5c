import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { describeInterface } from '../../lib/describe-interface'
import { operations } from '../../lib/openapi'

const ROOT = path.join(import.meta.dirname, '..', '..')

/** Every call that a route file answers: "get /api/v1/articles/{article}". */
function answered(): readonly string[] {
  const api = path.join(ROOT, 'app', 'api', 'v1')
  return readdirSync(api, { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'route.ts').flatMap((file) => {
    const address = `/api/v1/${path.dirname(file).split(path.sep).join('/')}`.replace(/\[(\w+)\]/g, '{$1}')
    const exported = [...readFileSync(path.join(api, file), 'utf8').matchAll(/^export (?:async )?(?:function|const) (GET|POST|PUT|PATCH|DELETE)\b/gm)]
    return exported.map(([, method = '']) => `${method.toLowerCase()} ${address}`)
  })
}

test('every call that is answered is described, and every one described is answered', () => {
  expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([...answered()].sort())
})

test('docs/openapi.json is what the definitions say: npm run openapi writes it', () => {
  expect(existsSync(path.join(ROOT, 'docs', 'openapi.json'))).toBe(true)
  expect(readFileSync(path.join(ROOT, 'docs', 'openapi.json'), 'utf8')).toBe(describeInterface())
})

test('every reference leads somewhere, and every parameter of a path is described', () => {
  const document = JSON.parse(describeInterface())
  const references = [...describeInterface().matchAll(/"\$ref": "#\/components\/(\w+)\/(\w+)"/g)]
  expect(references.length).toBeGreaterThan(20)
  expect(references.filter(([, group = '', name = '']) => document.components[group]?.[name] === undefined)).toEqual([])
  for (const { path, parameters = [] } of operations) {
    expect(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`), path).toEqual([...(path.match(/\{\w+\}/g) ?? [])])
  }
})

test('the words of docs/http.md name every call', () => {
  const words = readFileSync(path.join(ROOT, 'docs', 'http.md'), 'utf8')
  const missing = operations.filter(({ method, path }) => !words.includes(`${method.toUpperCase()} ${path.replace('{table}', 'TABLE').replace(/\{\w+\}/g, 'ID')}`))
  expect(missing.map(({ path }) => path)).toEqual([])
})
