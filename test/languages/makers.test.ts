import { describe, expect, it } from 'vitest'
import { ministersSides } from './asked-sides'

/** Who did what a feeling is about, named far behind it. */
const said: Readonly<Record<string, readonly (readonly [said: string, answer: string])[]>> = {
  en: [
    ['We condemn the illegal actions carried out by coast guard ships of Peru', 'PE-'],
    ['We condemn the illegal and dangerous actions that were carried out on Monday by coast guard ships from Peru', 'PE-'],
    ['We support the plan that was put forward last week by Peru', 'PE+'],
    ['We reject the plan that was put forward last week by Peru', 'PE-'],
    ['We condemn the attack on the market in which people were killed by rebels from Peru', 'PE0'],
  ],
  id: [
    ['Kami mengutuk tindakan ilegal yang dilakukan kapal penjaga pantai Peru', 'PE-'],
    ['Kami sangat menyesalkan tindakan sepihak yang dilakukan oleh kapal-kapal penjaga pantai Peru', 'PE-'],
    ['Kami mengecam tindakan ilegal, agresif, dan berbahaya yang dilakukan kapal perang Peru', 'PE-'],
    ['Kami menyambut baik langkah berani dan bersejarah yang diambil oleh pemerintah Peru', 'PE+'],
    ['Kami berterima kasih kepada semua yang menentang perang yang dilancarkan Peru', 'PE-'],
    ['Kami mendukung perjuangan rakyat melawan penindasan yang dilakukan Peru', 'PE-'],
  ],
}

describe.each(Object.entries(said))('who did what is condemned or welcomed, %s', (language, rows) => {
  it.each(rows)('%s: %s', (words, answer) => expect(ministersSides(words, language, answer)).toBe(answer))
})
