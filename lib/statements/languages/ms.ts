import { id } from './id'
import { wordSet, type LanguageForms } from './language-forms'

/** Malay, from its grammar, which is that of Indonesian: what is worded otherwise is added to it. */
export const ms: LanguageForms = {
  ...id,
  dropped: new Set([...id.dropped, ...wordSet('bahawa bahawasanya baginda ialah berkenaan')]),
  written: [
    [/\bamerika syarikat\b/g, 'amerika'],
    [/\brepublik rakyat china\b/g, 'china'],
    [/\bpertubuhan bangsa[- ]bangsa bersatu\b/g, 'pbb'],
    [/\bkesatuan eropah\b/g, 'ke'],
    [/\bunited kingdom\b/g, 'britain'],
    [/\bselepas\b/g, 'setelah'],
    [/\bperatus\b/g, 'persen'],
    [/\bkerja sama\b/g, 'kerjasama'],
    // after these, for it cuts endings: “setelah”
    ...id.written,
  ],
  negations: new Set([...id.negations, 'tiada']),
}
