/** Room above and below a plot for marks at its ends, in pixels. */
export const MARGIN = 6

/** Where the middle of a period stands, as a share of the width: "12.5%". Shares need no measuring, so a chart is drawn before any script runs. */
export function placeOf(at: number, periods: number): string {
  return `${((at + 0.5) / periods) * 100}%`
}

/** Where a stance in [-1, 1] stands in a plot of a height, in pixels from the top. */
export function heightOf(value: number, height: number): number {
  return MARGIN + ((1 - value) / 2) * (height - 2 * MARGIN)
}
