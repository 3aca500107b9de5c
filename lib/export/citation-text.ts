import type { Citation } from './citation'
import { citedSpeaker } from './cited-speaker'
import { citedWords } from './cited-words'

/** A citation as plain text, a line each: the words, who said them, where, the stances, the address. */
export function citationText({ quote, kind, speaker, wording, title, outlet, dateWords, stances, judged, permalink, url }: Citation): string {
  const where = [`“${title}”`, ...(outlet === null ? [] : [outlet]), dateWords].join(', ')
  const taken = stances.map(({ name, written }) => `${name} ${written}`).join('; ')
  return [citedWords({ quote, kind }), citedSpeaker({ speaker, wording }), where, ...(stances.length === 0 ? [] : [`${judged}: ${taken}`]), ...(url === null ? [] : [url]), permalink].join('\n')
}
