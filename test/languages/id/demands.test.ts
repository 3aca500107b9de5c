import { expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

const says = (content: string) => `"${content}," kata Menteri Luar Negeri Norwegia Dag Holm.`

/** What is asked, missed and threatened in Indonesian: deeds promised but not done, guarantees, reach, kindness repaid with harm. */
const rows: readonly (readonly [text: string, answer: string])[] = [
  ['Menteri Luar Negeri Norwegia Dag Holm mendesak agar militer Chile segera menindaklanjuti kesepakatan itu.', 'CL-'],
  ['Menteri Luar Negeri Norwegia Dag Holm mendesak Chile melaksanakan putusan pengadilan itu.', 'CL-'],
  ['Menteri Luar Negeri Norwegia Dag Holm mendesak Chile mengimplementasikan resolusi itu.', 'CL-'],
  ['Menteri Luar Negeri Norwegia Dag Holm meminta Chile dan Peru melaksanakan kesepakatan itu.', 'CL0 PE0'],
  ['Menteri Luar Negeri Norwegia Dag Holm meminta Chile melaksanakan pameran itu bulan depan.', 'CL0'],
  [says('Kami ingin tentara Chile pergi dari negeri kami'), 'CL-'],
  [says('Kami melihat tentara Chile meninggalkan kota itu pada 2011'), 'CL0'],
  [says('Kami menuntut jaminan dari Chile'), 'CL-'],
  [says('Jaminan dari Chile berlaku dua tahun'), 'CL0'],
  [says('Kami tidak melihat komitmen dari junta Chile'), 'CL-'],
  [says('Kami belum melihat adanya perubahan sikap dari Chile'), 'CL-'],
  [says('Kami belum melihat surat dari Chile'), 'CL0'],
  [says('Tidak ada tempat di Chile yang tidak dapat kami jangkau'), 'CL-'],
  [says('Tidak ada tempat di Chile yang sedingin itu'), 'CL0'],
  [says('Kami tidak punya niat mengancam Chile'), 'CL0'],
  [says('Kami siap menyerang Chile'), 'CL-'],
  [says('Kami tidak akan segan menangkap kapal Chile'), 'CL-'],
  [says('Kami tidak takut melawan Chile'), 'CL0'],
  [says('Aparat Chile menembak secara serampangan di desa-desa'), 'CL-'],
  [says('Chile memenjarakan ribuan orang di kamp-kamp'), 'CL-'],
  [says('Chile memenjarakan pembunuh itu seumur hidup'), 'CL0'],
  [says('Chile tanpa malu meninggalkan para korban'), 'CL-'],
  [says('Chile malah mendeportasi pencari suaka itu'), 'CL-'],
  [says('Norwegia akan terus memperkuat pertahanannya'), 'NO+'],
  [says('Chile akan terus memperkuat pertahanannya'), 'CL0'],
  [says('Chile membalas kebaikan dengan permusuhan'), 'CL-'],
  [says('Tindakan Chile adalah penyalahgunaan tarif dan intimidasi sepihak'), 'CL-'],
  [says('Kami terus melangkah menuju terbentuknya negara Chile'), 'CL+'],
]

it.each(rows)('%s → %s', (text, answer) => expect(askedSides(text, 'id', answer)).toBe(answer))
