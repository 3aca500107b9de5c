/** The text of a parameter of the address that a page reads itself, "" where it is missing or repeated; without NUL, which Postgres takes in no text. */
export function oneText(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? value.replaceAll('\0', '').trim() : ''
}
