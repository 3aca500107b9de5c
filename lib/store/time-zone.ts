/**
 * The archive's time zone, whose days and weeks the charts count: setting SIKAP_TIMEZONE, Asia/Jakarta by default.
 * @throws where the setting names none.
 */
export function archiveTimeZone(): string {
  const zone = process.env.SIKAP_TIMEZONE || 'Asia/Jakarta'
  if (!isTimeZone(zone)) throw new Error(`SIKAP_TIMEZONE is "${zone}"; expected the name of a time zone such as Asia/Jakarta`)
  return zone
}

/** It is asked at every turn, and what tells it is slow. */
const known = new Set<string>()

function isTimeZone(zone: string): boolean {
  if (known.has(zone)) return true
  try {
    const named = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
    if (named !== '') known.add(zone)
    return named !== ''
  } catch {
    // there is no way to ask without it
    return false
  }
}
