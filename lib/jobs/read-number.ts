/** A whole number above 0 from the settings. @throws where it is anything else */
export function readNumber(setting: string, otherwise: number): number {
  const value = process.env[setting]
  if (value === undefined || value === '') return otherwise
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new Error(`${setting} is "${value}": expected a whole number above 0.`)
  return number
}
