import type { SentenceRules } from '../../shared/sentence-rules'
import { once } from '../../shared/once'
import { wordSet } from '../../shared/word-set'

/** Abbreviations of English news prose: titles and ranks, companies, months and days, American states as agencies shorten them. */
export const sentences = once((): SentenceRules => ({
  abbreviations: wordSet(`
    mr mrs ms messrs dr prof rev fr hon st gen lt col maj capt cmdr adm brig sgt cpl pvt gov sen rep reps sens pres supt det insp
    bros no nos vs art sec fig vol dept univ mt ft
    jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    ala ariz ark calif colo conn del fla ga ill ind kan ky mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo
  `),
  smallAbbreviations: wordSet(''),
  starters: wordSet('The A An In On At He She It They We But And This That'),
  prefixes: new Set(),
  glued: new Set(),
}))
