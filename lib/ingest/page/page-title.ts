import { sharesName } from './shares-name'

/** “Menlu Tiba : Okezone News”, “Menlu tiba - ANTARA News”: what templates put behind a headline. */
const BEHIND = /^(?<headline>.{8,}?)\s*(?<mark>[|»·]|\s[-–—:])\s+(?<behind>[^|»·]{2,60})$/u
/** “Menlu Tiba Halaman 2”, “Menlu Tiba - Halaman all”: the number of the page. */
const PAGE_NUMBER = /\s*[-–—|]?\s+(?:halaman|page)\s+(?:\d{1,2}|all|semua)$/i
const SET_OFF = /^\s*[-–—|:»·]/

/** The headline of a page without the name of its outlet and the number of its page behind it. `headings`: its largest headings; `outlets`: names of its newsroom, and its domain. */
export function pageTitle(stated: string | undefined, headings: readonly string[], outlets: readonly string[]): string | undefined {
  const whole = stated?.replace(/\s+/g, ' ').trim()
  if (whole === undefined || whole === '') return undefined
  const title = withoutOutlet(whole, headings, outlets)
  return title.replace(PAGE_NUMBER, '') || title
}

function withoutOutlet(title: string, headings: readonly string[], outlets: readonly string[]): string {
  const heading = headings.find((each) => each.split(' ').length >= 3 && each.length < title.length && title.startsWith(each) && SET_OFF.test(title.slice(each.length)))
  if (heading !== undefined) return heading
  const { headline, behind } = BEHIND.exec(title)?.groups ?? {}
  return headline !== undefined && behind !== undefined && outlets.some((outlet) => sharesName(behind, outlet)) ? headline : title
}
