import { cueAt, cuesAt, inQuotes, textAt, type Reading } from '../reading'
import { hasTitle } from './has-title'

/** Whether an office and the comma behind it, and no verb, fill the tokens before a name: “| Peru's envoy in Lima, | Ann Miller, said …” */
export function isOfficeBefore(reading: Reading, from: number, name: number): boolean {
  if (textAt(reading, name - 1) !== ',' || !hasTitle(reading, from, name - 1)) return false
  for (let i = from; i < name - 1; i++) {
    if (textAt(reading, i) === ',' || inQuotes(reading, i)) return false
    const cue = cueAt(reading, i)
    if (cue.finites || cue.deedVerb || cue.activeVerb || cuesAt(reading, i, name).some(({ form }) => form.voice === 'active')) return false
  }
  return true
}
