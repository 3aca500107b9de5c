import { expect, it } from 'vitest'
import { ministersSides } from '../asked-sides'

/** What one feels, in the form that begins with what it is about: “usul itu kami tolak”. */
it.each([
  ['Klaim Peru kami tolak', 'PE-'],
  ['Permintaan Peru itu kita tolak', 'PE-'],
  ['Bantuan dari Peru itu saya tolak', 'PE-'],
  ['Tudingan Peru kami bantah keras', 'PE-'],
  ['Keputusan Peru sangat kami sesalkan', 'PE-'],
  ['Provokasi Peru kami protes keras', 'PE-'],
  ['Janji Peru tidak kami percaya', 'PE-'],
  ['Perjuangan rakyat Peru kami dukung penuh', 'PE+'],
  ['Keanggotaan Peru kami dukung', 'PE+'],
  ['Sanksi terhadap Peru kami tolak', 'PE+'],
  ['Serangan terhadap Peru kita tolak', 'PE+'],
  ['Tawaran Peru kami pertimbangkan', 'PE0'],
  ['Perjanjian dengan Peru kami tolak', 'PE0'],
  ['Perang yang kami tolak itu jauh dari Peru', 'PE0'],
])('%s: %s', (words, answer) => expect(ministersSides(words, 'id', answer)).toBe(answer))
