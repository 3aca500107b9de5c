import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from '@playwright/test'
import { freePort } from '../../lib/postgres'
import { startProgram } from '../../test/setup/start-program'

/** A running program with something in its archive. */
export interface PageServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** The program at `BASE` if that is set; otherwise one of its own, in a data folder that goes with it, with the samples loaded as a person loads them. */
export async function pageServer(browser: Browser): Promise<PageServer> {
  const given = process.env.BASE
  if (given !== undefined && given !== '') return { url: given, stop: async () => undefined }
  const folder = await mkdtemp(path.join(tmpdir(), 'sikap-pages-'))
  const program = await startProgram({ PORT: String(await freePort()), SIKAP_DATA: path.join(folder, 'data'), DATABASE_URL: '' })
  const page = await browser.newPage({ locale: 'en-GB' })
  await page.goto(program.url)
  await page.getByRole('button', { name: 'Load the samples' }).click()
  await page.getByRole('button', { name: 'Remove the samples' }).waitFor({ timeout: 120_000 })
  await page.getByText('still being read').waitFor({ state: 'detached', timeout: 120_000 })
  await page.close()
  return {
    url: program.url,
    stop: async () => {
      await program.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
