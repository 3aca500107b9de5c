/** The archive's time zone, whose days and weeks the charts count: setting SIKAP_TIMEZONE, Asia/Jakarta by default. */
export function archiveTimeZone(): string {
  const zone = process.env.SIKAP_TIMEZONE ?? ''
  return zone === '' ? 'Asia/Jakarta' : zone
}
