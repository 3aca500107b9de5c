import { sharesName } from '../page/shares-name'

/** “Rani Ayu - detikNews”, “Rani Ayu | Kabar Uji”. */
const BEHIND = /^(?<names>.{3,}?)\s+[-–—|]\s+(?<behind>[^-–—|]{2,40})$/u
/** A portal that writes itself so: no person does. */
const OF_A_PORTAL = /^\p{Ll}+\p{Lu}\p{L}*$/u

/** Who wrote an article as a record states it, parted by commas, without the outlet behind them. */
export function signedNames(stated: string | undefined, outlets: readonly (string | undefined)[]): string | undefined {
  const line = stated?.replace(/\s*;\s*/g, ', ').trim()
  const { names, behind } = BEHIND.exec(line ?? '')?.groups ?? {}
  if (names === undefined || behind === undefined) return line
  return OF_A_PORTAL.test(behind) || outlets.some((outlet) => outlet !== undefined && sharesName(behind, outlet)) ? names : line
}
