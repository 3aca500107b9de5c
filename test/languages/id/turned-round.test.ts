import { describe, expect, it } from 'vitest'
import { ministersSides } from '../asked-sides'

/** Sentences that hold the words of one side and are said for the other, or for none. */
const families: Readonly<Record<string, readonly (readonly [said: string, answer: string])[]>> = {
  'a harm that is one to us as well': [
    ['Melawan Kenya berarti melawan kami', 'KE+'],
    ['Menghina Kenya sama dengan menghina kami', 'KE+'],
    ['Membela Kenya berarti membela kami', 'KE+'],
    ['Kami melawan Kenya', 'KE-'],
  ],
  'what it is wrong to call a country': [
    ['Menyamakan Chile dengan penjajah adalah penghinaan', 'CL+'],
    ['Menyebut Chile agresor adalah kebohongan', 'CL+'],
    ['Menyebut Chile sahabat itu keliru', 'CL-'],
  ],
  'who is blind, and what one is not': [
    ['Hanya orang buta yang tidak melihat kekejaman Chile', 'CL-'],
    ['Hanya orang bodoh yang percaya kepada Chile', 'CL-'],
    ['Hanya orang gila yang membela Chile', 'CL0'],
    ['Kami menolak percaya Chile mengkhianati sekutunya', 'CL+'],
    ['Seharusnya Chile jujur kepada kami', 'CL-'],
    ['Kami tidak akan lelah membela Kenya', 'KE+'],
    ['Kami lelah membela Kenya', 'KE-'],
    ['Tidak satu pun janji Kenya yang tidak ditepati', 'KE+'],
    ['Tidak satu pun janji Kenya yang ditepati', 'KE-'],
    ['Tidak ada negara selain Kenya yang jujur', 'KE+'],
  ],
  'what is good or bad for others': [
    ['Kekalahan Peru adalah kabar baik bagi kami', 'PE-'],
    ['Kedatangan utusan Peru adalah kabar baik bagi kami', 'PE+'],
    ['Chile membela yang lemah', 'CL0'],
    ['Kami mengutuk siapa saja yang mempersenjatai Kenya', 'KE-'],
  ],
  'mockery': [
    ['Selamat kepada Chile yang berhasil membuat rakyatnya kelaparan', 'CL-'],
    ['Selamat kepada Chile yang berhasil membangun jalan itu', 'CL+'],
    ['Hebat benar Peru: bicara damai sambil mengirim rudal', 'PE0'],
    ['Kalau Peru sungguh ingin damai, ia tidak akan menimbun senjata', 'PE-'],
  ],
  'what is denied': [
    ['Kami bantah keras kabar bahwa Chile menyerang pelabuhan kami', 'CL+'],
    ['Kami membantah tudingan menduduki wilayah Peru', 'PE0'],
    ['Kami membantah tudingan Peru', 'PE-'],
    ['Bukan Peru yang memulai perang ini', 'PE+'],
    ['Peru disebut menipu kami. Itu tidak benar', 'PE0'],
  ],
  'what was so, what others think, and who it was not': [
    ['Dulu Kenya sahabat kami, sekarang ia menindas rakyatnya', 'KE0'],
    ['Dulu Kenya menjajah kami, kini kami memuji Kenya', 'KE+'],
    ['Dunia mengutuk Kenya; kami tidak', 'KE0'],
    ['Dunia memuji Kenya, tetapi kami tidak', 'KE0'],
    ['Kami mengutuk Kenya, tetapi kami tidak sendirian', 'KE-'],
    ['Kenya menipu rakyatnya, tetapi kami tidak', 'KE-'],
    ['Kuba, bukan Kenya, yang membohongi kami', 'CU- KE0'],
    ['Kuba, bukan Kenya, yang menolong kami', 'CU+ KE0'],
    ['Kuba, bukan Kenya, yang licik', 'KE0'],
    ['Pujian terhadap Kenya itu berlebihan', 'KE-'],
    ['Tuduhan terhadap Kenya itu berlebihan', 'KE+'],
    ['Kami menolak tuduhan menyerang Kenya', 'KE0'],
  ],
  'knowing, and a truce': [
    ['Tidak ada yang lebih tahu soal perang selain Peru', 'PE0'],
    ['Tidak ada yang lebih tahu cara menindas selain Peru', 'PE-'],
    ['Peru harus segera mengumumkan gencatan senjata', 'PE-'],
    ['Peru dan Chile harus mengumumkan gencatan senjata', 'PE0 CL0'],
    ['Kedua pihak harus menyepakati gencatan senjata, termasuk Peru', 'PE0'],
  ],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (said, answer) => {
    expect(ministersSides(said, 'id', answer)).toBe(answer)
  })
})
