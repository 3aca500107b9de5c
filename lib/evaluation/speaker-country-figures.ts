import { counted, type Tally } from './tally'
import { share } from './precision-recall'
import type { Figures } from './figures'

/** How many found quotations have the state of their speaker annotated, and the share whose speaker was answered with just that; none where no annotation says it. */
export function speakerCountryFigures(tally: Tally): Figures {
  const asked = counted(tally, 'countries of speakers')
  return asked === 0 ? {} : { speakerCountries: asked, speakerCountryAcc: share(counted(tally, 'right countries of speakers'), asked) }
}
