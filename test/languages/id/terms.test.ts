import { describe, expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

/** What somebody may yet do, on what terms one relents, what is due, and whom something does good. */
const rows: readonly (readonly [text: string, answer: string])[] = [
  ['Menteri Pertahanan Chile Juan Soto mengatakan setiap serangan Peru akan dibalas dengan keras.', 'PE-'],
  ['Menteri Luar Negeri Chile Juan Soto mengatakan embargo hanya akan dicabut setelah Peru menghentikan bantuan kepada pemberontak.', 'PE-'],
  ['Menteri Luar Negeri Chile Juan Soto menuntut penjelasan dari Peru.', 'PE-'],
  ['Menteri Luar Negeri Norwegia Dag Holm mengatakan penjelasan dari Peru datang pada Senin.', 'PE0'],
  ['Menteri Luar Negeri Norwegia Dag Holm mengatakan perjanjian itu sangat baik bagi Peru.', 'PE+'],
  ['Menteri Luar Negeri Chile Juan Soto mengatakan Peru meluncurkan serangan siber.', 'PE-'],
  ['Menteri Luar Negeri Chile Juan Soto mengatakan Peru meluncurkan kapal baru.', 'PE0'],
  ['"Kami mengajukan keluhan resmi kepada Peru," kata Menteri Luar Negeri Chile Juan Soto.', 'PE-'],
  ['"Kami akan memastikan penerapan sanksi keras terhadap Peru," kata Menteri Luar Negeri Chile Juan Soto.', 'PE-'],
  ['Juru bicara Chile Juan Soto mengatakan tiga warga Chile tewas dibunuh di pelabuhan.', 'CL0'],
]

describe('terms and dues', () => {
  it.each(rows)('%s', (text, answer) => {
    expect(askedSides(text, 'id', answer)).toBe(answer)
  })
})
