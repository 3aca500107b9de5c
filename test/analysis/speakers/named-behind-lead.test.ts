import { describe, expect, test } from 'vitest'
import { quote } from '../quotations/quote'

const speakers = (text: string, language: string) => quote(text, language).flatMap((q) => q.speakers).map(({ name }) => name).join(', ')

describe.each<[string, readonly (readonly [text: string, expected: string])[]]>([
  ['en', [
    // who is described in the lead is named behind it
    ['The road is shut, a senior Peruvian politician said.\nGovernor Ann Miller told reporters it would stay so.', 'Ann Miller, Ann Miller'],
    ['The road is shut, the spokesman for Peruvian forces in Lima told reporters.\nSnow is coming, Major General Tom Hanlon said.', 'Tom Hanlon, Tom Hanlon'],
    ['The road is shut, a Supreme Court spokesman said.\nSnow is coming, said Tom Hanlon.', 'Tom Hanlon, Tom Hanlon'],
    ['The road is shut, a key senator said.\nSnow is coming, the chairman of the Senate Sago Committee, Ann Miller, said.', 'Ann Miller, Ann Miller'],
    ['A Peruvian archbishop warned the road was shut.\nThe Archbishop of York, Tom Hanlon, said snow was coming.', 'Tom Hanlon, Tom Hanlon'],
    ['The road is shut, a foreign ministry spokesman said here on Monday.\nSpokesman Tom Hanlon made the remarks at a briefing.\n“Snow is coming,” noted Hanlon.', 'Tom Hanlon, Tom Hanlon'],
    // and again by the office alone
    ["The road is shut, Peru's foreign ministry spokesman said. Ann Miller added that snow was coming. The spokesman also said it was late.", 'Ann Miller, Ann Miller, Ann Miller'],
    // somebody else is
    ['The road is shut, a witness said.\nSnow is coming, said Tom Hanlon.', 'a witness, Tom Hanlon'],
    ['The road is shut, a security official said.\nSnow is coming, said Tom Hanlon.', 'a security official, Tom Hanlon'],
    ['The road is shut, a ministry spokesman said.\nMayor Ann Miller said snow was coming.', 'a ministry spokesman, Ann Miller'],
    ['The road is shut, a Peruvian senator said.\nNorwegian Senator Ann Miller said snow was coming.', 'a Peruvian senator, Ann Miller'],
    ['Ann Miller was there.\nThe road is shut.\nSnow is coming, a court spokesman said. It is late, said Tom Hanlon.', 'a court spokesman, Tom Hanlon'],
    ['Tom Hanlon was there. The road is shut, a court spokesman said.\nSnow is coming, said Tom Hanlon.', 'a court spokesman, Tom Hanlon'],
  ]],
  ['id', [
    ['Jalan itu ditutup, kata seorang politikus senior Peru.\nGubernur Rina Wati mengatakan salju akan turun.', 'Rina Wati, Rina Wati'],
    ['Jalan itu ditutup, kata juru bicara militer Peru di Lima.\nSalju akan turun, kata Mayjen Bayu Santoso.', 'Bayu Santoso, Bayu Santoso'],
    ['Jalan itu ditutup, kata seorang warga.\nSalju akan turun, kata Bayu Santoso.', 'seorang warga, Bayu Santoso'],
    ['Jalan itu ditutup, kata juru bicara kementerian.\nGubernur Rina Wati mengatakan salju akan turun.', 'juru bicara kementerian, Rina Wati'],
  ]],
])('whom the lead describes in %s', (language, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(speakers(text, language)).toBe(expected)
  })
})
