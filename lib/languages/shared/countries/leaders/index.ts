import { americanLeaders } from './americas'
import { asianLeaders } from './asia'
import { europeanLeaders } from './europe'
import { middleEastAndAfricanLeaders } from './middle-east-africa'
import { ministers } from './ministers'
import type { Leader } from '../../country-lexicon'

/**
 * Leaders of all regions. Names are the same in every language; spellings of both are listed together. Terms are as known in the spring of
 * 2026: one without an end had not ended then, and whoever came to office later is not listed. Months in which an office passed on are given
 * to both. Where an article has no date, any term fits.
 */
export const leaders: readonly Leader[] = [...asianLeaders, ...middleEastAndAfricanLeaders, ...europeanLeaders, ...americanLeaders, ...ministers]
