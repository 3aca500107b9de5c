import type { CueForm } from '../../../languages/shared/cue-lexicon'
import type { Reading } from '../reading'

/** Whether a form tells that something draws what somebody says of it, who stands right behind: “drew criticism from | Ann”, “menuai kecaman dari | Rina”. */
export function isDrawn({ cues }: Reading, { words, voice }: CueForm): boolean {
  const last = words.at(-1) ?? ''
  return voice === 'passive' && words.length > 2 && (cues.nounSources.has(last) || cues.belongsTo.has(last)) && !cues.byWords.has(last)
}
