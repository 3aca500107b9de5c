import { wordSet } from '../word-set'

/** States whose heads in the news are presidents: where one of them is named, “the president” needs no title before. Left out: those with a leader above the president, or whose prime ministers are heard of as much. */
export const presidential = wordSet('US RU UA BY FR TR EG SY CN TW KR ID PH BR AR MX CO VE CL PE ZA KE NG RW ZW')
