import { cueAt, isCapitalised, peopleAt, type Reading } from '../reading'
import { hasTitle } from './has-title'

/** Whether the verb at k has its object behind it: “Koran itu | menampilkan | para ahli yang mengatakan …” */
export function opensObject(reading: Reading, k: number, start: number): boolean {
  if (reading.cues.activeVerb === null || !cueAt(reading, k).deedVerb || isCapitalised(reading, k) || hasTitle(reading, k, k + 1)) return false
  for (let i = k - 1; i >= start && i > k - 8; i--) if (cueAt(reading, i).relatives) return false
  return true
}

/** Whether what a verb has for its object is somebody, who speaks, and not “mengesahkan | peraturan yang meminta …” */
export function holdsSpeaker(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCapitalised(reading, i) || peopleAt(reading, i).voices || peopleAt(reading, i).titleWords || peopleAt(reading, i).organisations) return true
  return false
}
