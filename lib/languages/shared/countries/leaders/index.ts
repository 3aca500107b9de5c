import { americanLeaders } from './americas'
import { asianLeaders } from './asia'
import { europeanLeaders } from './europe'
import { middleEastAndAfricanLeaders } from './middle-east-africa'
import { ministers } from './ministers'
import type { Leader } from '../../country-lexicon'

/** Leaders of all regions. Names are the same in every language; spellings of both are listed together. */
export const leaders: readonly Leader[] = [...asianLeaders, ...middleEastAndAfricanLeaders, ...europeanLeaders, ...americanLeaders, ...ministers]
