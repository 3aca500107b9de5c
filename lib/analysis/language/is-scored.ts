import { packOf } from '../../languages/registry'

/** Whether stances are judged in this language; articles in others are stored and not scored. */
export function isScored(language: string): boolean {
  return packOf(language) !== undefined
}
