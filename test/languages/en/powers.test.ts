import { expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

/** What the strong do to the weak, and the weak answer. */
const rows: readonly (readonly [text: string, answer: string])[] = [
  ['Peruvian Minister Juan Soto said Peru would not reward Chile for coming back to the table.', 'CL-'],
  ['Peruvian Minister Juan Soto said Peru would not give a drop of oil to Chile.', 'CL-'],
  ['Peruvian Minister Juan Soto said Chile had overstepped its borders in every way.', 'CL-'],
  ['Peruvian Minister Juan Soto said Chile had no veto.', 'CL-'],
  ['Peruvian Minister Juan Soto said Chilean pressure would not speed up the talks.', 'CL-'],
  ['Peruvian Minister Juan Soto said Chilean pressure would speed up the talks.', 'CL0'],
  ['Peruvian Minister Juan Soto said the Chilean government had squandered its chances.', 'CL-'],
  ["Peruvian Minister Juan Soto said Chile had come to Peru's aid at its darkest hour.", 'CL+'],
  ['Peruvian Minister Juan Soto said Chile had sent columns of rebels across the border.', 'CL-'],
  ['Peruvian Minister Juan Soto said Chile had sent a column of trucks across the border.', 'CL0'],
  ['Peruvian Minister Juan Soto said there could be no peace with a Chilean government that refused to renounce terror.', 'CL-'],
  ['Peruvian Minister Juan Soto said the world must not give legitimacy to the new Chilean cabinet.', 'CL-'],
  ["Peruvian Minister Juan Soto said Peru understood Chile's reasons.", 'CL+'],
  ['Peruvian Minister Juan Soto said Chile wanted to make slaves of the Peruvians.', 'CL-'],
  ['Peruvian Minister Juan Soto said Chile had nothing to fear.', 'CL+'],
  ['Peruvian Minister Juan Soto said his visit was meant to melt the ice with Chile.', 'CL+'],
  ['Peruvian Minister Juan Soto said Chile had a thousand missiles pointed at the island.', 'CL-'],
  ['Norwegian Minister Dag Holm said Chile used Peruvian drones to kill civilians.', 'CL-'],
  ['Norwegian Minister Dag Holm said Norway must use its seat to press Chile.', 'CL-'],
  ['Norwegian Minister Dag Holm said Norway used its seat to meet Chile.', 'CL0'],
  ['The opposition leader Ana Ruiz said the government had turned Chile into a prison.', 'CL-'],
]

it.each(rows)('%s → %s', (text, answer) => expect(askedSides(text, 'en', answer)).toBe(answer))
