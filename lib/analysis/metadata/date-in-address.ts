import { isoOf } from '../../document'

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec'
/** "/2024/06/04/", "-2024-06-04/", "/2024/jun/04/", "/20240604163012-12-345/": how portals number their pages. */
const FORMS = [
  /\/(?<year>(?:19|20)\d{2})\/(?<month>\d{1,2}|[a-z]{3})\/(?<day>\d{1,2})(?=\/|$)/i,
  /[/-](?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?=[/.?#-]|$)/,
  /\/(?<year>20\d{2})(?<month>\d{2})(?<day>\d{2})(?:\d{6})?(?=[/-])/,
]

/** The day that the address of a page names, YYYY-MM-DD; null where there is none. It is a guess: a page may be moved, or stand under the day it was changed. */
export function dateInAddress(address: string): string | null {
  for (const form of FORMS) {
    const { year, month = '', day } = form.exec(address)?.groups ?? {}
    const named = MONTHS.indexOf(month.toLowerCase()) / 3 + 1
    const iso = year === undefined ? null : isoOf({ year: Number(year), month: /\d/.test(month) ? Number(month) : Number.isInteger(named) ? named : 0, day: Number(day) })
    if (iso !== null) return iso
  }
  return null
}
