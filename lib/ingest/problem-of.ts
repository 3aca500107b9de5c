/** What an error of a library says, as one short line without paths. */
export function problemOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split('\n')
  return line.replace(/(?:file:\/\/)?\/\S*\/\S*/g, '…').replace(/[\s\0]+/g, ' ').slice(0, 120)
}
