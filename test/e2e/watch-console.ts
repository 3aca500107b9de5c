import type { Page } from '@playwright/test'

/** Collects what a page complains about: errors of scripts, refused resources, violations of the Content Security Policy. */
export function watchConsole(page: Page): readonly string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url} on ${page.url()})`)
  })
  return complaints
}
