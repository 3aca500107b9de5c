import { expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

/** What the strong do to the weak, and the weak answer, in Indonesian. */
const rows: readonly (readonly [text: string, answer: string])[] = [
  ['Menteri Peru Juan Soto mengatakan Peru tidak akan memberi hadiah kepada Chile.', 'CL-'],
  ['Menteri Peru Juan Soto mengatakan Peru tidak akan memberi setetes minyak pun kepada Chile.', 'CL-'],
  ['Menteri Peru Juan Soto mengatakan Chile tidak memiliki veto.', 'CL-'],
  ['Menteri Peru Juan Soto mengatakan tekanan Chile tidak akan mempercepat perundingan.', 'CL-'],
  ['Menteri Peru Juan Soto mengatakan tekanan Chile akan mempercepat perundingan.', 'CL0'],
  ['Menteri Peru Juan Soto mengatakan Chile mengirim pemberontak melintasi perbatasan.', 'CL-'],
  ['Menteri Peru Juan Soto mengatakan Chile mengirim truk melintasi perbatasan.', 'CL0'],
  ['Menteri Peru Juan Soto mengatakan dunia tidak boleh memberi legitimasi kepada kabinet baru Chile.', 'CL-'],
  ['Menteri Peru Juan Soto mengatakan Chile melatih tentara bayaran di perbatasan.', 'CL-'],
  ['Menteri Peru Juan Soto mengatakan Peru memahami alasan Chile.', 'CL+'],
  ['Menteri Peru Juan Soto mengatakan Chile ingin menjadikan rakyatnya sebagai budak.', 'CL-'],
  ['Menteri Peru Juan Soto mengatakan Chile terlalu lunak terhadap pemberontak.', 'CL-'],
  ['Menteri Peru Juan Soto mengatakan kunjungannya untuk mencairkan kebekuan dengan Chile.', 'CL+'],
  ['Menteri Peru Juan Soto mengatakan Chile harus berani menghadapi sejarahnya.', 'CL-'],
  ['Menteri Peru Juan Soto mengatakan Chile memberi contoh buruk.', 'CL-'],
  ['Menteri Peru Juan Soto mengatakan Chile memberi contoh bagi dunia.', 'CL+'],
  ['Menteri Norwegia Dag Holm mengatakan Chile menggunakan drone Peru untuk membunuh warga sipil.', 'CL-'],
  ['Menteri Norwegia Dag Holm mengatakan Norwegia tidak akan berunding dengan pihak yang mendukung agresi Chile.', 'CL-'],
  ['Menteri Norwegia Dag Holm mendesak Uni Eropa menangguhkan perjanjian kerja sama dengan Chile.', 'CL-'],
  ['Menteri Norwegia Dag Holm mengatakan Norwegia siap memperkuat kerja sama dengan Chile.', 'CL+'],
  ['Menteri Norwegia Dag Holm mengatakan Chile salah perhitungan menyerang Peru.', 'CL-'],
  ['Menteri Norwegia Dag Holm mengatakan Norwegia membantu mencari solusi bagi sengketa Peru.', 'PE0'],
  ['Menteri Norwegia Dag Holm menyebut serangan itu pelanggaran kedaulatan Peru.', 'PE+'],
  ['Menteri Norwegia Dag Holm mengatakan Norwegia berdiri teguh bersama Peru.', 'PE+'],
  ['Menteri Norwegia Dag Holm mengatakan Norwegia tidak tertarik berdialog dengan Chile.', 'CL-'],
  ['"Kami tidak memusuhi Peru. Sasaran kami adalah pangkalan Chile," kata komandan pemberontak Ali Reza.', 'CL-'],
  ['"Program nuklir Chile mundur bertahun-tahun berkat operasi ini," kata Menteri Peru Juan Soto.', 'CL0'],
  ['Pengamat Dag Holm menilai Chile tidak memberi penjelasan yang kredibel.', 'CL-'],
  ['Pengamat Dag Holm menilai Chile tidak bisa lagi dianggap sebagai penengah yang jujur.', 'CL-'],
  ['Pengamat Dag Holm mengatakan diamnya dunia adalah lampu hijau bagi Chile.', 'CL-'],
]

it.each(rows)('%s → %s', (text, answer) => expect(askedSides(text, 'id', answer)).toBe(answer))
