import type { Span } from './span'

/** How a span names a country. */
export type Via = 'name' | 'demonym' | 'capital' | 'institution' | 'epithet' | 'leader' | 'pronoun'
export const VIAS: readonly Via[] = ['name', 'demonym', 'capital', 'institution', 'epithet', 'leader', 'pronoun']

/** A span that names a country (ISO 3166-1 alpha-2). */
export interface Mention extends Span {
  readonly country: string
  readonly via: Via
  /** Sign that the naming itself carries: -1 for "kekaisaran Yankee"; absent for plain names. */
  readonly sign?: -1 | 1
}
