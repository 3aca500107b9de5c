import { expect, test } from 'vitest'
import { quote, shown } from './quote'

// turns of Indonesian reports, and their nearest neighbours that report nothing
test.each([
  ['between a short opener and the rest', 'Saat ini kata Rina Wati pemerintah terus berunding lewat jalur diplomasi.', ['indirect [kata] Rina Wati: pemerintah terus berunding lewat jalur diplomasi']],
  ['behind what is said, before where', 'Kapal itu karam kata Rina Wati di Lima.', ['indirect [kata] Rina Wati: Kapal itu karam']],
  ['behind openers', 'Selain itu, secara umum menurut Rina Wati perundingan itu terus mendorong perdamaian.', ['indirect [menurut] Rina Wati: perundingan itu terus mendorong perdamaian']],
  ['in a clause about the subject, before what it did', 'Presiden Rina Wati, yang menyerukan gencatan senjata, tiba di Lima.', ['indirect [menyerukan] Presiden Rina Wati: gencatan senjata']],
  ['in such a clause, a while before', 'Presiden Rina Wati, yang beberapa jam sebelumnya mengecam Peru, tiba di Lima.', ['indirect [mengecam] Presiden Rina Wati: Peru']],
  ['goes on, and a comma', 'Rina Wati melanjutkan, Peru telah menyerang kapal nelayan.', ['indirect [melanjutkan] Rina Wati: Peru telah menyerang kapal nelayan']],
  ['goes on with a deed', 'Rina Wati melanjutkan pelayaran ke Peru.', []],
  ['next, somebody does something', 'Selanjutnya Rina Wati mengantar tamunya ke pelabuhan Lima.', []],
  ['when it was said', 'Hal itu diungkapkannya saat menerima telepon Presiden Peru.', []],
  ['where it was said', 'Di Lima, Presiden Rina Wati memperingatkan Norwegia.', []],
  ['what was put forward', 'Menurutnya, usulan yang disampaikan itu telah dicatat Presiden Peru.', ['indirect [Menurutnya] -: usulan yang disampaikan itu telah dicatat Presiden Peru']],
  ['through a channel', 'Panglima Bayu Santoso lewat Telegram menulis bahwa pasukannya menang.', ['indirect [menulis] Panglima Bayu Santoso: pasukannya menang']],
  ['denied by one who says', 'Hal itu dibantah juru bicara Peru Rina Wati yang menyatakan negaranya tidak terlibat.', ['indirect [menyatakan] juru bicara Peru Rina Wati: negaranya tidak terlibat']],
  ['for one’s part', 'Rina Wati tiba. Baginya, kapal itu terlalu tua.', ['indirect [Baginya] -: kapal itu terlalu tua']],
  ['welcomed gladly', 'Norwegia menyambut gembira.', []],
  ['confirmed without more', 'Seorang juru bicara militer Peru membenarkan ledakan itu namun tidak memberi rincian.', ['indirect [membenarkan] Seorang juru bicara militer Peru: ledakan itu']],
  ['with another who says', 'Chile mengutuk keras latihan itu, dengan kementerian pertahanan mengatakan Chile siap membalas.', ['indirect [mengutuk keras] Chile: latihan itu', 'indirect [mengatakan] kementerian pertahanan: Chile siap membalas']],
  ['as somebody said', 'Seperti disampaikan Menteri Luar Negeri Rina Wati, kapal itu tenggelam.', ['indirect [disampaikan] Menteri Luar Negeri Rina Wati: kapal itu tenggelam']],
  ['as somebody said on a day', 'Sebagaimana diungkapkan Rina Wati, Senin (4/3), kapal itu tenggelam.', ['indirect [diungkapkan] Rina Wati: kapal itu tenggelam']],
  ['as somebody said, behind it', 'Kapal itu tenggelam di selat, seperti dikatakan Menteri Rina Wati.', ['indirect [seperti dikatakan] Menteri Rina Wati: Kapal itu tenggelam di selat']],
  ['as an outlet reports', 'Seperti dilansir CNN, kapal itu tenggelam.', []],
  ['as is known', 'Seperti diketahui, kapal itu tenggelam.', []],
])('%s: %s', (_, text, expected) => {
  expect(shown(text, 'id')).toEqual(expected)
})

test.each([
  ['who takes the floor', 'Rina Wati mengatakan kapal itu tiba. Bayu Santoso senada. Dia menegaskan Peru tidak mengakui klaim itu.', 'Rina Wati, Bayu Santoso'],
  ['a statement of the same tone', 'Rina Wati mengatakan kapal itu tiba. Pernyataan senada disampaikan Bayu Santoso. Menurut dia, Peru akan menang.', 'Rina Wati, Bayu Santoso'],
  ['who speaks up', 'Rina Wati mengatakan kapal itu tiba. Juru bicara nelayan, Bayu Santoso buka suara. Ia menuduh Peru berbohong.', 'Rina Wati, Bayu Santoso'],
  ['an office held before', '“Kami siap,” kata Rina Wati. “Itu benar,” ujar mantan Danjen Kopassus itu.', 'Rina Wati, Rina Wati'],
  ['initials', '“Kami siap,” kata Hidayat Nur Rahman. HNR mengatakan kapal itu harus pulang.', 'Hidayat Nur Rahman, Hidayat Nur Rahman'],
  ['but a body of its own', '“Kami siap,” kata Pandu Basuki Budiman. PBB mengatakan kapal itu harus pulang.', 'Pandu Basuki Budiman, PBB'],
])('%s: %s', (_, text, expected) => {
  expect(quote(text, 'id').map((q) => q.speakers.map((s) => s.name).join(' + ')).join(', ')).toBe(expected)
})
