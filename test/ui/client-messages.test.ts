import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { CLIENT_NAMESPACES } from '../../app/i18n/client-messages'
import en from '../../app/messages/en.json'

const ROOT = path.join(import.meta.dirname, '..', '..')
const FILES = new Map(['app', 'lib'].flatMap((folder) => readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => path.join(folder, file))).map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]))

/** What a file needs when it runs: types are gone by then, and what a file of actions holds stays on the server. */
function importsOf(file: string): readonly string[] {
  const source = FILES.get(file) ?? ''
  return [...source.matchAll(/(?:^(?:import|export) (?!type\b)[^;']*?from |\bimport\()'(\.[^']+)'/gm)].flatMap(([, to = '']) => {
    const target = path.join(path.dirname(file), to)
    return [`${target}.ts`, `${target}.tsx`, path.join(target, 'index.ts')].filter((each) => FILES.has(each) && !FILES.get(each)?.startsWith("'use server'"))
  })
}

function reached(files: readonly string[], known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  const fresh = files.filter((file) => !known.has(file))
  return fresh.length === 0 ? known : reached(fresh.flatMap(importsOf), new Set([...known, ...fresh]))
}

test('a page carries the texts that the browser writes, and no others', () => {
  const inBrowser = reached([...FILES].flatMap(([file, source]) => (source.startsWith("'use client'") ? [file] : [])))
  const names = Object.keys(en)
  const needed = [...inBrowser].filter((file) => file.startsWith('app')).flatMap((file) => {
    const source = FILES.get(file) ?? ''
    const whole = [...source.matchAll(/useTranslations\('(\w+)/g)].map(([, name]) => name)
    // "trend.mean", said by one who was given all texts
    const single = [...source.matchAll(/\bt(?:\.\w+)?\(['"`](\w+)\./g)].map(([, name]) => name)
    return [...whole, ...(/useTranslations\(\)|getTranslations<never>/.test(source) ? single : [])].flatMap((name) => (name !== undefined && names.includes(name) ? [name] : []))
  })
  expect([...CLIENT_NAMESPACES]).toEqual([...new Set(needed)].sort())
})
