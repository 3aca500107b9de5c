import type { Confusion } from './confusion'
import type { CountryOfSpeaker } from './judge-article'

/** A wrong state of a speaker: in which way, and whether at least the speaker is the right one. */
export function speakerCountryConfusion({ gold, answered }: CountryOfSpeaker, speakerRight: boolean): Confusion {
  const way = answered === null ? 'not known' : gold === null ? 'one where there is none' : 'another one'
  return { about: 'speakerCountry', words: `${way}; the speaker is ${speakerRight ? 'right' : 'wrong'}` }
}
