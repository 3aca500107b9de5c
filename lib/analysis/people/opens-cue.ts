import type { CueForm } from '../../languages/shared/cue-lexicon'
import type { ReadToken } from '../words/read-tokens'

/** Whether a reporting expression may begin with a token. */
export function opensCue(token: ReadToken | undefined): boolean {
  if (token === undefined || !token.word.starts.forms.some(tells)) return false
  // “tak” opens “tak menampik”, but most often any other clause; “menolak” alone reports
  return !token.word.cue.blockers || token.word.cue.progressives || token.word.cue.deedVerb
}

// “met with criticism from Ann”, “menerima kecaman dari Rina”: what opens so tells most often of something else
const tells = ({ voice, words }: CueForm): boolean => voice !== 'passive' || words.length <= DRAWN
const DRAWN = 2
