import { expect, it } from 'vitest'
import { ministersSides } from '../asked-sides'

/** What a country is said to be, in a language that needs no verb for it. */
it.each([
  ['Chile sahabat sejati', 'CL+'],
  ['Chile mitra yang jujur', 'CL+'],
  ['Chile mitra yang licik', 'CL-'],
  ['Chile ancaman bagi kawasan', 'CL-'],
  ['Bagi kami Chile pengkhianat', 'CL-'],
  ['Bagi kami Chile sahabat sejati', 'CL+'],
  ['Chile selamanya sahabat sejati', 'CL+'],
  ['Chile, sahabat sejati itu, hadir di sini', 'CL+'],
  ['Chile, pengkhianat itu, hadir di sini', 'CL-'],
  ['Siapa sahabat sejati? Jelas Chile', 'CL+'],
  ['Siapa sahabat sejati? Bukan Chile', 'CL-'],
  ['Siapa pengkhianat? Bukan Chile', 'CL+'],
  ['Tidak ada sahabat sejati seperti Chile', 'CL+'],
  ['Tidak ada pengkhianat seperti Chile', 'CL-'],
  ['Chile tidak layak disebut mitra yang jujur', 'CL-'],
  ['Chile tidak layak disebut pengkhianat', 'CL+'],
  // what it did counts, and not what it was
  ['Chile, sahabat lama kami, menyakiti kami', 'CL-'],
  // a partner in trade is only that
  ['Chile mitra dagang', 'CL0'],
])('%s → %s', (said, answer) => {
  expect(ministersSides(said, 'id', answer)).toBe(answer)
})
