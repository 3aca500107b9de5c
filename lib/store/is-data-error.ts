/** SQL states that say that the rows are at fault: data exceptions, integrity, program limits, and what a trigger raises. */
const OF_THE_DATA = /Code: `(?:22|23|54|P0)\w{3}`/

/** Whether the database refused what it was given, rather than being away, restarted, full or busy: only then is it of no use to try again. */
export function isDataError(error: unknown): boolean {
  return error instanceof Error && OF_THE_DATA.test(error.message)
}
