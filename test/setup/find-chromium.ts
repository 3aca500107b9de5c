import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** The browser for the browser tests: CHROMIUM_PATH, then Playwright's own, then the system's; null when there is none. */
export function findChromium(): string | null {
  const candidates = [
    process.env.CHROMIUM_PATH,
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]
  return candidates.find((candidate) => candidate !== undefined && candidate !== '' && existsSync(candidate)) ?? null
}
