import { expect, test } from 'vitest'
import { told } from './quote'

// where, when and how something was said belongs neither to who says it nor to what is said
test.each([
  ['Rina Wati mengatakan kapal itu aman, Senin (3/6/2024).', ['Rina Wati: kapal itu aman']],
  ['Rina Wati mengatakan kapal itu aman, di Lima, Senin (3/6/2024).', ['Rina Wati: kapal itu aman']],
  ['Rina Wati mengatakan kapal itu aman, Selasa malam waktu setempat.', ['Rina Wati: kapal itu aman']],
  ['Rina Wati mengatakan kapal itu aman, kepada wartawan.', ['Rina Wati: kapal itu aman']],
  ['Rina Wati mengatakan kapal itu aman, melalui sambungan telepon, Senin.', ['Rina Wati: kapal itu aman']],
  ['Rina Wati mengatakan kapal itu aman, lewat akun X miliknya.', ['Rina Wati: kapal itu aman']],
  ['Rina Wati mengatakan pelabuhan dibuka pada Senin, 3 Juni 2024.', ['Rina Wati: pelabuhan dibuka pada Senin, 3 Juni 2024']],
  ['Rina Wati mengatakan pelabuhan dibuka pada Senin, Rabu, dan Jumat.', ['Rina Wati: pelabuhan dibuka pada Senin, Rabu, dan Jumat']],
  ['Rina Wati mengatakan kapal itu berlayar ke Lima, lewat laut yang dijaga Peru.', ['Rina Wati: kapal itu berlayar ke Lima, lewat laut yang dijaga Peru']],
  ['Rina Wati mengatakan bantuan itu dikirim, kepada para pengungsi.', ['Rina Wati: bantuan itu dikirim, kepada para pengungsi']],
  ['Rina Wati menyatakan perundingan dibuka pada Mei, Senin (3/6/2024).', ['Rina Wati: perundingan dibuka pada Mei']],
  ['Rina Wati mengatakan di sejumlah daerah, harga beras naik.', ['Rina Wati: di sejumlah daerah, harga beras naik']],
  ['Rina Wati mengatakan di kantornya, harga beras naik.', ['Rina Wati: harga beras naik']],
  ['Rina Wati hadir. Menurutnya, kapal itu sudah tua.', ['Rina Wati: kapal itu sudah tua']],
  ['Menurut Rina Wati, serangan itu melanggar hukum dan mengancam perdamaian.', ['Rina Wati: serangan itu melanggar hukum dan mengancam perdamaian']],
  ['Rina Wati mengecam serangan itu dan mengancam akan membalas.', ['Rina Wati: serangan itu', 'Rina Wati: akan membalas']],
  ['Rina Wati saat ditemui di kantornya menjelaskan kapal itu aman.', ['Rina Wati: kapal itu aman']],
  ['Menteri Luar Negeri Peru Rina Wati seraya menunjuk peta mengatakan kapal itu aman.', ['Rina Wati: kapal itu aman']],
  ['Menteri Luar Negeri Peru Rina Wati setelah bertemu pemimpin kelompok itu menegaskan kapal itu aman.', ['Rina Wati: kapal itu aman']],
  ['Kementerian Luar Negeri Peru ketika dikonfirmasi menegaskan kapal itu aman.', ['Kementerian Luar Negeri Peru: kapal itu aman']],
  ['Menteri Rina Wati pulang setelah Bayu Santoso mengatakan kapal itu aman.', ['Bayu Santoso: kapal itu aman']],
  ['Kementerian Luar Negeri Peru Selasa malam waktu setempat menegaskan kapal itu aman.', ['Kementerian Luar Negeri Peru: kapal itu aman']],
  ['Para warga setempat mengatakan kapal itu aman.', ['Para warga setempat: kapal itu aman']],
  ['Rina Wati mengatakan seperti dikutip dari Antara bahwa kapal itu aman.', ['Rina Wati: kapal itu aman']],
  ['Menurut Menteri Luar Negeri Peru Rina Wati seperti dikutip dari Antara, kapal itu aman.', ['Rina Wati: kapal itu aman']],
  ['Rina Wati menegaskan tanpa merinci lebih jauh, “Kapal itu aman.”', ['Rina Wati: Kapal itu aman']],
  ['Rina Wati menegaskan tanpa merinci lebih jauh bahwa kapal itu aman.', ['Rina Wati: kapal itu aman']],
] as const)('%s', (text, expected) => {
  expect(told(text, 'id')).toEqual(expected)
})
