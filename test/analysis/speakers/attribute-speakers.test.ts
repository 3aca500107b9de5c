import { expect, test } from 'vitest'
import { quote, speakersOf } from '../quotations/quote'

test.each([
  ['surname', 'id', 'Presiden Kuba Ramon Delgado tiba. "Kami menolak blokade itu," kata Delgado.', ['Ramon Delgado']],
  ['full name stands later', 'id', '"Kami menolak blokade itu," kata Delgado. Presiden Ramon Delgado lalu pulang.', ['Ramon Delgado']],
  ['pronoun', 'id', 'Presiden Ramon Delgado tiba. Dia mengatakan kapal itu tenggelam.', ['Ramon Delgado']],
  ['pronoun is not who is spoken of', 'id', 'Ramon Delgado mengatakan Presiden Dale Hopkins berbohong. Dia menambahkan kapal itu tenggelam.', ['Ramon Delgado', 'Ramon Delgado']],
  ['own cue', 'id', '"Kami menolak," kata Ramon Delgado. "Kami pulang," ujarnya.', ['Ramon Delgado', 'Ramon Delgado']],
  ['office', 'id', 'Presiden Ramon Delgado tiba. Presiden itu mengatakan kapal itu tenggelam.', ['Ramon Delgado']],
  ['office with sang', 'id', 'Presiden Ramon Delgado tiba. Sang presiden mengatakan kapal itu tenggelam.', ['Ramon Delgado']],
  ['short office', 'id', 'Menteri Luar Negeri Sari Wulandari tiba. Menlu mengatakan kapal itu tenggelam.', ['Sari Wulandari']],
  ['joint', 'id', 'Presiden Ramon Delgado bertemu Presiden Dale Hopkins. Keduanya mengecam serangan itu.', ['Ramon Delgado + Dale Hopkins']],
  ['joint by name', 'id', 'Presiden Ramon Delgado dan Presiden Dale Hopkins mengecam serangan itu.', ['Ramon Delgado + Dale Hopkins']],
  ['unnamed', 'id', '"Kami menolak blokade itu," kata seorang pejabat AS.', ['seorang pejabat AS']],
  ['organisation', 'id', 'Kementerian Luar Negeri Iran mengatakan kapal itu tenggelam.', ['Kementerian Luar Negeri Iran']],
  ['goes on in the next paragraph', 'id', '"Kami menolak," kata Ramon Delgado.\n"Besok kami pulang ke rumah."', ['Ramon Delgado', 'Ramon Delgado']],
  ['name after its office', 'id', '"Kami menolak," kata Ketua Fraksi Partai Laut di Senat, Sari Wulandari, Senin.', ['Sari Wulandari']],
  ['surname', 'en', 'President Dale Hopkins left. “We reject the blockade,” Hopkins said.', ['Dale Hopkins']],
  ['gender', 'en', 'Spokeswoman Ann Miller met King Omar Zaki. She said the ship had sunk.', ['Ann Miller']],
  ['named in the last of its paragraphs', 'en', 'Ann Miller met Ben Hill.\n“We reject it outright.\n“The ship belongs to us,” Hill said.', ['Ben Hill', 'Ben Hill']],
  ['named in the last of its paragraphs', 'id', 'Ramon Delgado bertemu Sari Wulandari.\n“Kami menolak keras.\n“Kapal itu milik kami,” kata Sari Wulandari.', ['Sari Wulandari', 'Sari Wulandari']],
  ['both', 'en', 'President Ramon Delgado met President Dale Hopkins. Both said the ship had sunk.', ['Ramon Delgado + Dale Hopkins']],
  ['unnamed', 'en', 'A senior official said the ship had sunk.', ['A senior official']],
  ['office', 'en', 'Prime Minister Ann Miller left. The prime minister said the ship had sunk.', ['Ann Miller']],
  ['who speaks for a body', 'id', 'Juru bicara Hamas mengatakan kapal itu tenggelam.', ['Juru bicara Hamas']],
  ['who works for a body', 'id', 'Peneliti BRIN mengatakan kapal itu tenggelam.', ['Peneliti BRIN']],
  ['a body of several states', 'id', 'Sekjen Liga Arab mengatakan kapal itu tenggelam.', ['Sekjen Liga Arab']],
  ['initials', 'id', 'Presiden SBY mengatakan kapal itu tenggelam.', ['SBY']],
  ['who serves a leader', 'id', 'Juru bicara Presiden Erdogan mengatakan kapal itu tenggelam.', ['Juru bicara Presiden Erdogan']],
  ['whose own name it is', 'id', 'Juru bicara Presiden Ramon Delgado mengatakan kapal itu tenggelam.', ['Ramon Delgado']],
  ['named behind the leader', 'id', 'Juru bicara Presiden Erdogan, Ramon Delgado, mengatakan kapal itu tenggelam.', ['Ramon Delgado']],
  ['who serves a leader', 'en', "President Dale Hopkins's trade adviser said the ship had sunk.", ["President Dale Hopkins's trade adviser"]],
  ['named behind the leader', 'en', "President Dale Hopkins's trade adviser, Ann Miller, said the ship had sunk.", ['Ann Miller']],
])('%s (%s): %s', (_, language, text, expected) => {
  expect(speakersOf(text, language)).toEqual(expected)
})

test('a speaker has the role and country of the text, and the source it was named by', () => {
  const text = 'Presiden Kuba Ramon Delgado tiba. "Kami menolak blokade itu," kata Delgado.'
  const [q] = quote(text, 'id')
  const source = { start: text.lastIndexOf('Delgado'), end: text.lastIndexOf('Delgado') + 7 }
  expect(q?.speaker).toEqual({ name: 'Ramon Delgado', role: 'Presiden', country: 'CU', source })
})
