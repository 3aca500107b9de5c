import { describe, expect, it } from 'vitest'
import { ministersSides } from './asked-sides'

/** What a Norwegian minister says of people who are not Peru's state though it is named to say who they are, and of threats in many words. */
const said: Readonly<Record<string, readonly (readonly [said: string, answer: string])[]>> = {
  en: [
    ['Critics of Peru lied', 'PE0'],
    ['The opponents of the Peruvian government lied', 'PE0'],
    ["Peru's enemies spread lies", 'PE0'],
    ["Peru's critics lied", 'PE0'],
    ['Peruvian rebels attacked us', 'PE0'],
    ["Peru's opposition helped us", 'PE0'],
    ['We support the Peruvian opposition', 'PE0'],
    ['Peruvian dissidents are heroes', 'PE0'],
    ['Peru arms Chilean rebels', 'PE- CL0'],
    ['Peruvian army rebels attacked us', 'PE0'],
    ['We call on Peru to meet with Chile', 'PE0 CL0'],
    ['We demand that Peru meet its obligations', 'PE-'],
    ['Peru lied to its critics', 'PE-'],
    ['The Peruvian government lied', 'PE-'],
    ['Peru is looking for an excuse to attack Chile', 'PE-'],
    ['Peru is looking for an opportunity to talk to Chile', 'PE0 CL0'],
  ],
  id: [
    ['Musuh Peru berbohong', 'PE0'],
    ['Para penentang Peru menyebarkan kebohongan', 'PE0'],
    ['Kebohongan yang disebarkan oleh musuh-musuh Peru memalukan', 'PE0'],
    ['Pemberontak Peru menyerang kami', 'PE0'],
    ['Kelompok oposisi Peru berbohong', 'PE0'],
    ['Kami mendukung oposisi Peru', 'PE0'],
    ['Peru mempersenjatai pemberontak Chile', 'PE- CL0'],
    ['Pemerintah Peru berbohong', 'PE-'],
    ['Peru tengah mencari kesempatan untuk menyerang Chile', 'PE-'],
    ['Peru mencari kesempatan untuk berunding dengan Chile', 'PE0 CL0'],
    ['Pangkalan Peru adalah target sah', 'PE-'],
    ['Kita tidak seharusnya dibohongi oleh Peru', 'PE-'],
    ['Harus kita waspadai taktik kotor Peru', 'PE-'],
    ['Peru dengan sengaja membuat masalah di perairan strategis itu', 'PE-'],
    ['Laser Peru membutakan awak kapal kami', 'PE-'],
    ['Serangan Peru hanya akan memperluas target sah kami', 'PE-'],
    ['Tuduhan bahwa Peru melancarkan serangan teroris terhadap Chile tidak masuk akal', 'PE+ CL0'],
  ],
}

describe.each(Object.entries(said))('people who are not the state they are named by, %s', (language, rows) => {
  it.each(rows)('%s: %s', (words, answer) => expect(ministersSides(words, language, answer)).toBe(answer))
})
