import type { Filter } from '../../../lib/document'
import type { Values } from './values'

/** Every way to narrow a page, with values that change from call to call. */
export const FILTERS: Readonly<Record<string, (values: Values) => Filter>> = {
  'none': () => ({}),
  'country': ({ country }) => ({ country: [country()] }),
  'three countries': ({ country }) => ({ country: [country(), country(), country()] }),
  'group': ({ one }) => ({ country: [one(['@ASEAN', '@G7', '@BRICS', '@EU'])] }),
  'speaker': ({ speaker }) => ({ speaker: [speaker()] }),
  'speakerCountry': ({ country }) => ({ speakerCountry: [country()] }),
  'self=exclude': ({ country, one }) => one([{ self: 'exclude' as const }, { self: 'exclude' as const, country: [country()] }]),
  'outlet': ({ outlet }) => ({ outlet: [outlet()] }),
  'language': ({ one }) => ({ language: [one(['id', 'en'])] }),
  'kind': ({ one }) => ({ kind: [one(['direct' as const, 'indirect' as const, 'mixed' as const])] }),
  'label': ({ one }) => ({ label: [one(['oppose' as const, 'neutral' as const, 'support' as const, 'abstained' as const])] }),
  'via': ({ one }) => ({ via: [one(['name' as const, 'capital' as const, 'institution' as const, 'pronoun' as const])] }),
  'score': ({ one }) => ({ min: one([-1, -0.5, 0.2]), max: one([0.5, 0.7, 1]) }),
  'confidence': ({ one }) => ({ confidenceMin: one([0.6, 0.7, 0.85]) }),
  'words, common': ({ one }) => ({ q: one(['kami', 'harga', 'people', 'days', 'nikel']) }),
  'words, rare': ({ one }) => ({ q: one(['"benih padi di" kapal', 'musnah kobalt nelayan', 'mangrove envoys', 'ambulances moored']) }),
  'period': ({ period }) => period(),
  'country, period, label': ({ country, period }) => ({ country: [country()], label: ['oppose'], ...period() }),
  'country, outlet': ({ country, outlet }) => ({ country: [country()], outlet: [outlet()] }),
  'reports': () => ({ counting: 'reports' }),
  'reports, country': ({ country }) => ({ counting: 'reports', country: [country()] }),
  'reports, outlet': ({ outlet }) => ({ counting: 'reports', outlet: [outlet()] }),
}
