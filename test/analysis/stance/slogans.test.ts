import { expect, test } from 'vitest'
import { sides } from './judge'

/** What is shouted and stands on banners. */
const rows: readonly (readonly [said: string, expected: string])[] = [
  ['Down with Russia', 'RU-'],
  ['Death to Israel!', 'IL-'],
  ['No to Russian gas', 'RU-'],
  ['Boycott Russian goods', 'RU-'],
  ['Stop Russia', 'RU-'],
  ['No bombs for Israel', 'IL-'],
  ['Sanctions on Russia now!', 'RU-'],
  ['Out with the Russian agents', 'RU-'],
  ['Russia, hands off Ukraine', 'RU- UA+'],
  ['Russia, get out', 'RU-'],
  ['Get out, Russia', 'RU-'],
  ['Russian troops out of Ukraine', 'RU- UA+'],
  ['Israel, stop killing Palestinians', 'IL- PS+'],
  ['Shame on you, Russia!', 'RU-'],
  ['Hands off Cuba', 'CU+'],
  ['Free, free Ukraine', 'UA+'],
  ['Freedom for Ukraine', 'UA+'],
  ['Weapons for Ukraine', 'UA+'],
  ['No war on Iran', 'IR+'],
  ['Stop the war in Ukraine', 'UA+'],
  ['We are with you, Ukraine', 'UA+'],
  ['Ukraine, stay strong', 'UA+'],
  ['Cuba for the Cuba of tomorrow', 'CU0'],
  ['Japan belongs to Japan', 'JP+'],
  ['Russia, thanks to its gas, is rich', 'RU0'],
  ['Israel, let me be clear, is a subject for another day', 'IL0'],
  ['Japan, out of fear, did nothing', 'JP0'],
  ['Japan first', 'JP0'],
  ['Free Japan tickets for all', 'JP0'],
  ['Remember Japan?', 'JP0'],
  ['Japan, leave aside the rain, is a fine place to walk', 'JP0'],
]

test.each(rows)('“%s”', (said, expected) => {
  expect(sides({ language: 'en', text: `⟨${said}⟩`, kind: 'direct' })).toBe(expected)
})

test.each<readonly [said: string, expected: string]>([
  ['Enyahlah, Rusia', 'RU-'],
  ['Ganyang Rusia', 'RU-'],
  ['Rusia, keluar dari Ukraina', 'RU- UA+'],
  ['Bebaskan Palestina', 'PS+'],
  ['Hidup Palestina!', 'PS+'],
  ['Palestina, kau tidak sendirian', 'PS+'],
  ['Jepang, menurut saya, indah', 'JP0'],
])('“%s” (Indonesian)', (said, expected) => {
  expect(sides({ language: 'id', text: `⟨${said}⟩`, kind: 'direct' })).toBe(expected)
})
