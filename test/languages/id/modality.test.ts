import { describe, expect, it } from 'vitest'
import { ministersSides } from '../asked-sides'

/** Statements that are read rightly alone: against Chile, and for it. */
const against = ['membohongi kami', 'menyerang warga sipil', 'arogan']
const inFavour = ['menepati janjinya', 'membantu kami', 'jujur']

/** What stands around a statement “X” about Chile, and the sides that it then takes where the statement is against Chile and where it is for it. */
const frames: readonly (readonly [what: string, against: string, inFavour: string, carriers: readonly string[]])[] = [
  [
    'only passed on, or left open', '0', '0',
    ['Menurut laporan, Chile X', 'Menurut kabar yang belum dipastikan, Chile X', 'Dikabarkan Chile X', 'Konon Chile X', 'Chile dilaporkan X', 'Beredar kabar bahwa Chile X', 'Entah Chile X atau tidak, kami menunggu', 'Media menggambarkan seolah-olah Chile X', 'Surat kabar itu melaporkan bahwa Chile X', 'Oposisi mengatakan Chile X', 'Orang bilang Chile X', 'Mereka bilang Chile X'],
  ],
  [
    'told at the end to be somebody else’s words, or not claimed', '0', '0',
    ['Chile X, kata mereka', 'Chile X, setidaknya menurut Peru', 'Chile X, begitu kabarnya', 'Kata orang, Chile X', 'Menurut oposisi, Chile X', 'Kami tidak bermaksud mengatakan bahwa Chile X', 'Peru yakin Chile X', 'Oleh media, Chile digambarkan X'],
  ],
  ['only supposed', '0', '0', ['Kalau Chile X, kami akan tahu', 'Sekiranya Chile X, itu soal lain', 'Bila Chile X, parlemen akan bersidang', 'Kami akan bertemu lagi jika Chile X']],
  ['supposed, though it is so', '-', '+', ['Entah mengapa Chile X', 'Kalau ditanya, Chile X']],
  ['one among others', '-', '+', ['Tidak hanya Chile yang X', 'Selain Chile, tidak ada yang X', 'Siapa yang X kalau bukan Chile?', 'Tidak diragukan lagi, Chile X', 'Chile kecil tetapi X']],
  ['so once, and no longer', '+', '-', ['Dulu Chile X, kini tidak lagi', 'Kapan Chile pernah X?']],
  ['asked for a yes, or long so', '-', '+', ['Bukankah selama ini Chile X?', 'Tidakkah Chile X?', 'Sejak dulu Chile X', 'Tak satu negara pun X kecuali Chile', 'Ada satu negara yang X, yaitu Chile']],
  ['a myth', '+', '-', ['Mitos bahwa Chile X harus kita akhiri', 'Salah besar kalau ada yang mengira Chile X', 'Jangan percaya kalau Chile X', 'Sangat kecil kemungkinan Chile X', 'Kami sulit percaya Chile X']],
  ['believed by nobody, or answered with a no', '+', '-', ['Siapa sih yang percaya Chile X?', 'Tidak ada yang percaya Chile X', 'Chile X? Tidak benar', 'Chile X? Itu bohong', 'Apakah Chile X? Tidak', 'Kami sangsi Chile X']],
  ['answered with a yes, or asked for one', '-', '+', ['Apakah Chile X? Ya', 'Tahukah Anda bahwa Chile X?', 'Chile X, bukan begitu?', 'Saya tidak ragu bahwa Chile X', 'Chile, bersama Peru, X', 'Bukan cuma Peru yang X, Chile juga']],
  ['all others', '+', '-', ['Selain Chile, semua negara X']],
  ['as others see it', '0', '0', ['Di mata Peru, Chile X', 'Dalam bayangan mereka, Chile X']],
  ['proven', '-', '+', ['Kami punya bukti bahwa Chile X', 'Tidak heran Chile X']],
  ['not believed', '+', '-', ['Saya tidak percaya Chile X']],
  ['all but one, seldom or no longer', '+', '-', ['Semua negara X kecuali Chile', 'Chile bukan lagi negara yang X', 'Chile jarang X']],
  ['denied where the one whom it is about is named', '+', '-', ['Tidak benar Chile X', 'Tidak mungkin Chile X', 'Siapa yang percaya Chile X?']],
]

describe.each(frames)('%s', (_, sideAgainst, sideFor, carriers) => {
  it.each(carriers)('%s', (carrier) => {
    const sides = (predicates: readonly string[], side: string) => predicates.map((said) => [said, ministersSides(carrier.replace('X', said), 'id', 'CL'), `CL${side}`])
    for (const [said, got, wanted] of [...sides(against, sideAgainst), ...sides(inFavour, sideFor)]) expect(`${String(said)}: ${String(got)}`).toBe(`${String(said)}: ${String(wanted)}`)
  })
})

it.each([
  ['Bukan tidak mungkin Chile menipu kami', 'CL-'],
  ['Tidak benar bahwa Chile tidak menghina kami', 'CL-'],
  ['Chile membiarkan Peru menghina kami', 'PE- CL-'],
  ['Chile memaksa Peru menyiksa tahanan', 'PE- CL-'],
  ['Chile memaksa Peru bertindak adil', 'CL0'],
  ['Chile, negara yang arogan, akan hadir', 'CL-'],
  ['Chile sudah kapok menghina kami', 'CL+'],
  ['Jangan harap Chile menepati janjinya', 'CL-'],
  ['Peru menipu kami, Chile tidak', 'PE- CL+'],
  ['Peru membantu kami, sedangkan Chile tidak', 'PE+ CL-'],
  ['Chile sudah berhenti menyakiti kami', 'CL+'],
  ['Chile tidak segan menipu kami', 'CL-'],
  ['Chile pura-pura melindungi kami', 'CL-'],
  ['Chile tidak pantas dipuji karena menipu kami', 'CL-'],
  ['Hendaknya Chile tidak menipu kami', 'CL-'],
  ['Tidak ada yang lebih sering menipu kami daripada Chile', 'CL-'],
  ['Berapa kali lagi Chile akan menipu kami?', 'CL-'],
  ['Kapan Chile akan berhenti menipu kami?', 'CL-'],
  ['Tidak seharusnya Chile menipu kami', 'CL-'],
  ['Chile belum pernah sekali pun menipu kami', 'CL+'],
  ['Kalau Chile dulu tidak menolong kami, kami tidak akan ada hari ini', 'CL+'],
  ['Chile tidak mau menyerang warga sipil', 'CL+'],
  ['Saya ragu apakah Chile membohongi kami', 'CL0'],
  ['Saya ragu apakah Chile akan datang', 'CL0'],
  ['Kami takut Chile akan menyerang warga sipil', 'CL-'],
  ['Chile seharusnya tidak menyerang warga sipil', 'CL-'],
  ['Hanya Chile yang bisa kami percaya', 'CL+'],
  ['Chile tidak bisa kami percaya', 'CL-'],
  ['Semua negara bisa kami percaya, kecuali Chile', 'CL-'],
  ['Bukan Chile yang jujur, melainkan Kuba', 'CL-'],
  ['Kami menang karena Chile', 'CL+'],
  ['Chile, tetangga kami, mitra yang hebat', 'CL+'],
  ['Chile memang musuh kami', 'CL-'],
  ['Chile rupanya membantu kami', 'CL+'],
  ['Chile tidak jarang membohongi kami', 'CL-'],
  ['Chile tidak berhak mengkhianati kami', 'CL-'],
  ['Anggapan bahwa Chile membantu kami keliru', 'CL-'],
  ['Anggapan bahwa Chile membohongi kami keliru', 'CL+'],
  ['Saya tidak pernah meragukan bahwa Chile jujur', 'CL+'],
  ['Seandainya Chile tidak membohongi kami, kami tidak akan berada di sini', 'CL-'],
  ['Seandainya Chile menepati janjinya, kami tentu sudah tahu', 'CL-'],
  ['Andaikata Chile membohongi kami, kami pasti diberi tahu', 'CL0'],
  ['Kalau Chile terus membohongi kami, kami akan pulang', 'CL-'],
  ['Kami hanya akan kembali berunding jika Chile menghentikan serangannya', 'CL-'],
  ['Kami tidak percaya kepada Chile', 'CL-'],
  ['Saya katakan bahwa Chile membohongi kami', 'CL-'],
])('%s → %s', (said, answer) => {
  expect(ministersSides(said, 'id', answer)).toBe(answer)
})
