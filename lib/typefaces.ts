import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Typefaces } from './export'

const FOLDER = path.join('node_modules', '@fontsource-variable')
let read: Promise<Typefaces> | undefined

/** The typefaces of the pages, to be put into a picture; read once. */
export function typefaces(): Promise<Typefaces> {
  read ??= Promise.all([base64('newsreader'), base64('geist')]).then(([serif, sans]) => ({ serif, sans }))
  return read
}

async function base64(family: string): Promise<string> {
  return (await readFile(path.join(FOLDER, family, 'files', `${family}-latin-wght-normal.woff2`))).toString('base64')
}
