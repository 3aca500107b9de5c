import type { Filter } from '../../../lib/document'

/** The filters that choose among stored values. */
export const CHOICES = ['country', 'speaker', 'outlet', 'speakerCountry', 'language', 'label', 'via', 'kind'] as const satisfies readonly (keyof Filter)[]
export type ChoiceName = (typeof CHOICES)[number]

/** Everything that is one filter to a person, with its fields. The order is that of the chips. */
export const FIELDS_OF = {
  country: ['country'],
  period: ['from', 'to'],
  speaker: ['speaker'],
  outlet: ['outlet'],
  words: ['q'],
  speakerCountry: ['speakerCountry'],
  self: ['self'],
  language: ['language'],
  label: ['label'],
  score: ['min', 'max'],
  confidence: ['confidenceMin'],
  via: ['via'],
  kind: ['kind'],
  dated: ['dated'],
  upload: ['upload'],
} as const satisfies Readonly<Record<string, readonly (keyof Filter)[]>>

export type FilterName = keyof typeof FIELDS_OF
/** All of them, in that order. */
export const FILTER_NAMES: readonly FilterName[] = [
  'country', 'period', 'speaker', 'outlet', 'words', 'speakerCountry', 'self', 'language', 'label', 'score', 'confidence', 'via', 'kind', 'dated', 'upload',
]
/** Those that can be changed where they are shown; the others come with a link and can only be taken off. */
export type EditableName = Exclude<FilterName, 'dated' | 'upload'>

/** Offered even when nothing is chosen; the rest stands under "Filter". */
export const OFFERED: readonly EditableName[] = ['country', 'period', 'speaker', 'outlet', 'words']
export const MORE: readonly EditableName[] = ['speakerCountry', 'self', 'language', 'label', 'score', 'confidence', 'via', 'kind']

export function isChoice(name: FilterName): name is ChoiceName {
  return CHOICES.some((choice) => choice === name)
}

/** Whether one of its fields restricts something. */
export function isOn(name: FilterName, filter: Filter): boolean {
  if (name === 'self') return filter.self === 'exclude'
  const fields: readonly (keyof Filter)[] = FIELDS_OF[name]
  return fields.some((field) => filter[field] !== undefined)
}

/** The filter without the fields of this one. */
export function withoutFilter(name: FilterName, filter: Filter): Filter {
  return { ...filter, ...Object.fromEntries(FIELDS_OF[name].map((field) => [field, undefined])) }
}
