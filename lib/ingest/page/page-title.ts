import { sharesName } from './shares-name'

/** “Menlu Tiba : Okezone News”, “Menlu tiba - ANTARA News”: what templates put behind a headline. */
const BEHIND = /^(?<headline>.{8,}?)\s*(?<mark>[|»·]|\s[-–—:])\s+(?<behind>[^|»·]{2,60})$/u
const SET_OFF = /^\s*[-–—|:»·]/

/** The headline of a page without the name of its outlet behind it. `headings`: its largest headings; `outlets`: names of its newsroom, and its domain. */
export function pageTitle(stated: string | undefined, headings: readonly string[], outlets: readonly string[]): string | undefined {
  const title = stated?.replace(/\s+/g, ' ').trim()
  if (title === undefined || title === '') return undefined
  const heading = headings.find((each) => each.split(' ').length >= 3 && each.length < title.length && title.startsWith(each) && SET_OFF.test(title.slice(each.length)))
  if (heading !== undefined) return heading
  const { headline, behind } = BEHIND.exec(title)?.groups ?? {}
  return headline !== undefined && behind !== undefined && outlets.some((outlet) => sharesName(behind, outlet)) ? headline : title
}
