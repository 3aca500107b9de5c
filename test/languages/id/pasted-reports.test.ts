import { describe, expect, it } from 'vitest'
import { sidesOf } from '../asked-sides'

const sides = (text: string) => sidesOf(text, 'id')

// sides taken in Indonesian reports as they are pasted; the neutral rows are their nearest neighbours
const families: Readonly<Record<string, readonly (readonly [text: string, expected: string])[]>> = {
  'what two states do together': [
    ['Presiden Peru Rina Wati mengecam keras gelaran latihan militer bersama antara Norwegia dan Chile.', 'NO- CL-'],
    ['Presiden Peru Rina Wati mengutuk latihan gabungan antara Norwegia dan Chile.', 'NO- CL-'],
    ['Presiden Peru Rina Wati mengecam perang antara Norwegia dan Chile.', 'NO0 CL0'],
    ['Peru mendesak Norwegia dan Chile untuk segera menghentikan pelaksanaan latihan gabungan.', 'NO- CL-'],
    ['Peru mendesak Norwegia dan Chile untuk segera menghentikan pertempuran.', 'NO0 CL0'],
  ],
  'by whose law': [
    ['“Penyadapan itu ilegal di hukum Peru, Chile, dan internasional,” kata Menteri Luar Negeri Norwegia Ola Berg.', 'PE0 CL0'],
    ['“Penyadapan itu ilegal di Peru,” kata Menteri Luar Negeri Norwegia Ola Berg.', 'PE+'],
  ],
  'whose people die': [
    ['“Chile diam menyaksikan kematian anak tak berdosa di Gaza,” kata Menteri Luar Negeri Norwegia Ola Berg.', 'CL0 PS+'],
    ['“Rakyat Chile tak berdosa,” kata Menteri Luar Negeri Norwegia Ola Berg.', 'CL+'],
  ],
  'by whom it was said, and how far it goes': [
    ['“Ia dipanggil menyusul komentar bermusuhan dan keterlaluan oleh Menteri Luar Negeri Chile,” kata Menteri Luar Negeri Norwegia Ola Berg.', 'CL-'],
    ['“Ini lebih jauh dari klaim sepihak Chile,” kata Menteri Luar Negeri Norwegia Ola Berg.', 'CL-'],
  ],
  'blows that are warded off, and decisions that are defied': [
    ['Presiden Peru Rina Wati berjanji akan mematahkan serangan Norwegia.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan Chile berhasil menangkis serangan Norwegia.', 'CL+ NO-'],
    ['Presiden Peru Rina Wati mengatakan Norwegia menentang resolusi PBB.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan tindakan Norwegia mengembangbiakkan ekstremisme.', 'NO-'],
  ],
  'what is supposed, and what would follow': [
    ['“Jika Norwegia melanggar kesepakatan maka kami akan menyerang kapal Norwegia,” kata Presiden Peru Rina Wati.', 'NO-'],
    ['“Kami tidak punya niat untuk mengancam Norwegia,” kata Presiden Peru Rina Wati.', 'NO0'],
    ['“Kami berniat mengancam Norwegia,” kata Presiden Peru Rina Wati.', 'NO-'],
  ],
  'a claim is judged behind its clause': [
    ['Presiden Peru Rina Wati mengatakan tuduhan Norwegia bahwa kami menyerang kapalnya merupakan “kebohongan”.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan tuduhan Norwegia itu merupakan kebohongan.', 'NO-'],
    ['“Tuduhan kami bahwa Norwegia menembak kapal itu tidak berdasar,” kata Presiden Peru Rina Wati.', 'NO0'],
    ['“Permintaan Norwegia agar kami menghentikan tindakan ilegal itu sudah dipenuhi,” kata Presiden Peru Rina Wati.', 'NO0'],
  ],
  'said plainly, and done in a certain way': [
    ['“Saya berkata dengan jelas Norwegia negara teror,” kata Presiden Peru Rina Wati.', 'NO-'],
    ['“Kami bekerja dengan Norwegia,” kata Presiden Peru Rina Wati.', 'NO0'],
    ['Presiden Peru Rina Wati menuduh Norwegia gagal memperingatkan dunia secara tepat waktu dan transparan, yang merugikan ekonomi Peru.', 'NO- PE0'],
  ],
  'pretexts, merits and what unsettles': [
    ['“Dengan dalih membela diri, Norwegia menyerang kapal kami,” kata Presiden Peru Rina Wati.', 'NO-'],
    ['“Norwegia adalah penyumbang perdamaian dunia,” kata Presiden Peru Rina Wati.', 'NO+'],
    ['“Tindakan Norwegia mempengaruhi stabilitas kawasan,” kata Presiden Peru Rina Wati.', 'NO-'],
  ],
  'done by a number of ships': [
    ['Menteri Kelautan Peru Rina Wati mengatakan kapal patroli kami ditabrak dua kapal Norwegia.', 'NO-'],
    ['Menteri Kelautan Peru Rina Wati mengatakan kapal patroli kami dihalang-halangi 3 kapal Norwegia.', 'NO-'],
    ['Menteri Kelautan Peru Rina Wati mengatakan kapal itu ditabrak dua kali di Norwegia.', 'NO0'],
  ],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s', (text, expected) => expect(sides(text)).toBe(expected))
})
