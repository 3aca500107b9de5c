import { expect, it } from 'vitest'
import { ministersSides } from '../asked-sides'

/** Deeds that are only named, what is offered, hoped or demanded, and what becomes of promises. */
it.each([
  ['Inilah bantuan Chile', 'CL+'],
  ['Inilah serangan Chile', 'CL-'],
  ['Serangan Chile nyata', 'CL-'],
  ['Dunia menyaksikan bantuan Chile', 'CL+'],
  ['Bantuan Chile tidak akan kami lupakan', 'CL+'],
  ['Kekejaman Chile tidak akan kami lupakan', 'CL-'],
  ['Tanpa serangan Chile, kota ini masih utuh', 'CL-'],
  ['Kabar tentang bantuan Chile itu bohong', 'CL-'],
  ['Tuduhan tentang kekejaman Chile tidak benar', 'CL+'],
  ['Laporan tentang kekejaman Chile belum kami terima', 'CL0'],
  ['Perlu sanksi terhadap Chile', 'CL-'],
  ['Sanksi terhadap Chile harus dikurangi', 'CL+'],
  ['Sanksi terhadap Chile terlalu berat', 'CL+'],
  ['Bantuan untuk Chile terlalu sedikit', 'CL+'],
  ['Bantuan untuk Chile kami hentikan', 'CL-'],
  ['Bantuan untuk Chile adalah kewajiban', 'CL+'],
  ['Kami ingat janji Chile yang tak ditepati', 'CL-'],
  ['Kami berbicara tentang sikap Chile yang sombong', 'CL-'],
  ['Tidak ada ucapan Chile yang menyesatkan', 'CL+'],
  ['Chile bersedia menghentikan serangannya', 'CL0'],
  ['Chile berjanji akan menghentikan serangannya', 'CL0'],
  ['Peru mendesak Chile menghentikan serangannya', 'CL0'],
  ['Chile harus menghentikan serangannya', 'CL-'],
  ['Sudah saatnya Chile mundur', 'CL-'],
  ['Sudah saatnya Chile meminta maaf kepada kami', 'CL-'],
  ['Sudah saatnya Chile ikut berunding', 'CL0'],
  ['Harapan kami, Chile menarik pasukannya', 'CL0'],
  ['Chile tak kunjung meminta maaf', 'CL-'],
  ['Kalau Chile menyerang kami, kami akan melawan', 'CL-'],
  ['Kalau Chile membohongi kami, kami akan tahu', 'CL0'],
])('%s → %s', (said, answer) => {
  expect(ministersSides(said, 'id', answer)).toBe(answer)
})
