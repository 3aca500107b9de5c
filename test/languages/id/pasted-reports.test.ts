import { describe, expect, it } from 'vitest'
import { sidesOf } from '../asked-sides'

const sides = (text: string) => sidesOf(text, 'id')

// sides taken in Indonesian reports as they are pasted; the neutral rows are their nearest neighbours
const families: Readonly<Record<string, readonly (readonly [text: string, expected: string])[]>> = {
  'what two states do together': [
    ['Presiden Peru Rina Wati mengecam keras gelaran latihan militer bersama antara Norwegia dan Chile.', 'NO- CL-'],
    ['Presiden Peru Rina Wati mengutuk latihan gabungan antara Norwegia dan Chile.', 'NO- CL-'],
    ['Presiden Peru Rina Wati mengecam perang antara Norwegia dan Chile.', 'NO0 CL0'],
    ['Peru mendesak Norwegia dan Chile untuk segera menghentikan pelaksanaan latihan gabungan.', 'NO- CL-'],
    ['Peru mendesak Norwegia dan Chile untuk segera menghentikan pertempuran.', 'NO0 CL0'],
  ],
  'done by a number of ships': [
    ['Menteri Kelautan Peru Rina Wati mengatakan kapal patroli kami ditabrak dua kapal Norwegia.', 'NO-'],
    ['Menteri Kelautan Peru Rina Wati mengatakan kapal patroli kami dihalang-halangi 3 kapal Norwegia.', 'NO-'],
    ['Menteri Kelautan Peru Rina Wati mengatakan kapal itu ditabrak dua kali di Norwegia.', 'NO0'],
  ],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => expect(sides(text)).toBe(expected))
})
