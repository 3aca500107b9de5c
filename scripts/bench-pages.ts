import { chromium, request } from '@playwright/test'
import { everyPage } from './bench/every-page'
import { pageServer } from './bench/page-server'
import { PATIENCE, visitPage, type Visit } from './bench/visit-page'
import { findChromium } from '../test/setup/find-chromium'

/**
 * `npm run bench:pages [-- --budget] [PATH...]`: what a first visit of every page costs, on a phone's width and on a desk's: scripts until the network is idle, largest paint, layout
 * shift, slowest answer. It starts the program on its samples, or visits the one at BASE. With `--budget` the exit status is 1 where the scripts of a page are over the budget.
 */
const BUDGET = 250
const WIDTHS = [390, 1440] as const
const isStrict = process.argv.includes('--budget')
const chosen = process.argv.slice(2).filter((argument) => argument !== '--budget')

const executablePath = findChromium()
if (executablePath === null) {
  console.error('No Chromium was found: set CHROMIUM_PATH to one.')
  process.exit(1)
}
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'] })
const server = await pageServer(browser)
try {
  const paths = chosen.length > 0 ? chosen : await everyPage(await request.newContext({ baseURL: server.url }))
  // what the server makes on its first request is not the visitor's to wait for twice
  const first = await browser.newPage()
  for (const path of paths) await first.goto(server.url + path, { timeout: PATIENCE })
  await first.close()
  console.log(`| page | width | scripts, kB | LCP, ms | CLS | INP, ms | open streams |\n|---|---|---|---|---|---|---|`)
  const over = new Set<string>()
  for (const path of paths) {
    for (const width of WIDTHS) {
      const visit = await visited(path, width)
      if (visit === null) continue
      const { script, streams, largestPaint, shift, interaction } = visit
      const kilobytes = Math.ceil(script / 1000)
      if (kilobytes > BUDGET) over.add(path)
      console.log(`| ${path} | ${width} | ${kilobytes} | ${largestPaint === null ? '–' : Math.round(largestPaint)} | ${shift.toFixed(3)} | ${Math.round(interaction)} | ${streams} |`)
    }
  }
  console.log(over.size === 0 ? `\nAll within ${BUDGET} kB of scripts.` : `\nOver ${BUDGET} kB of scripts: ${[...over].join(', ')}`)
  if (isStrict && over.size > 0) process.exitCode = 1
} finally {
  await browser.close()
  await server.stop()
}

/** A visit; null where the page or what opens on it did not come, which is told and costs that row alone. */
async function visited(path: string, width: number): Promise<Visit | null> {
  try {
    return await visitPage(browser, server.url + path, width)
  } catch (error) {
    console.log(`| ${path} | ${width} | did not come: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)} |||||`)
    process.exitCode = 1
    return null
  }
}
