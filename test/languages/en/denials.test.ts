import { expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

/** Bands that are helped against a state, deeds that are denied, and whose support it is that is voiced. */
const rows: readonly (readonly [text: string, answer: string])[] = [
  ['Peruvian Minister Juan Soto said Chile was backing rebels of Norway.', 'CL- NO0'],
  ['Peruvian Minister Juan Soto said Chile supported militants in Norway.', 'CL- NO0'],
  ['Peruvian Minister Juan Soto said Chile was backing Norway.', 'NO0'],
  ['Peruvian Minister Juan Soto denied that Peru was backing rebels of Chile.', 'PE+ CL0'],
  ['Peruvian Minister Juan Soto denied backing raids on Chile.', 'CL0'],
  ['Peruvian Minister Juan Soto rejected reports that Peruvian planes were bombing Chile.', 'PE+ CL0'],
  ['Peruvian Minister Juan Soto denied that his men had massacred villagers in Chile.', 'CL0'],
  ['Norwegian Minister Dag Holm said Peru had massacred Chileans.', 'PE- CL+'],
  ['Peruvian Minister Juan Soto reaffirmed Peru’s support for Chile.', 'PE0 CL+'],
  ['Peruvian Minister Juan Soto reaffirmed Lima’s support for a plan that suits both sides.', 'PE0'],
  ['Peruvian Minister Juan Soto voiced Peru’s anger at Chile.', 'PE0 CL-'],
  ['Peruvian Minister Juan Soto conveyed Peru’s gratitude to Chile.', 'PE0 CL+'],
  ['Peruvian Minister Juan Soto said Peruvian planes were bombing Chile.', 'CL-'],
]

it.each(rows)('%s → %s', (text, answer) => {
  expect(askedSides(text, 'en', answer)).toBe(answer)
})
