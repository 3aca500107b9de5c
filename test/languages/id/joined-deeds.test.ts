import { describe, expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

const says = (content: string) => `"${content}," kata Menteri Luar Negeri Norwegia Dag Holm.`

/** Whose deed it is, who suffers it and who only tells of it, what is owed to whom, and “kami” inside a passive, in Indonesian. */
const families: Readonly<Record<string, readonly (readonly [text: string, answer: string])[]>> = {
  'the object of the first verb does not do the second': [
    [says('Peru membeli minyak Chile dan mendanai perang'), 'PE- CL0'],
    [says('Peru membeli minyak Chile dan ikut mendanai agresi itu'), 'PE- CL0'],
    [says('Kita melihat Peru menyerang kota itu dan melanggar janjinya'), 'PE-'],
    [says('Peru dan Chile melanggar janjinya'), 'PE- CL-'],
    [says('Bersama Chile, Peru menggelar latihan dan melanggar janjinya'), 'PE- CL0'],
  ],
  'what could not be without help': [
    [says('Peru tidak akan bertahan tanpa bantuan Chile'), 'PE0 CL+'],
    [says('Kami tidak akan bisa membangun rumah sakit ini tanpa bantuan Chile'), 'CL+'],
    [says('Tanpa bantuan Chile, Peru tidak akan bertahan'), 'PE0'],
    [says('Peru tidak akan berani menyerang tanpa dukungan Chile'), 'CL-'],
    [says('Kapal tidak boleh berlabuh tanpa izin Chile'), 'CL0'],
  ],
  'we in a passive': [
    [says('Chile layak kita tiru'), 'CL+'],
    [says('Peta baru Chile tidak kami akui'), 'CL-'],
    [says('Usulan Chile tidak bisa kami terima'), 'CL-'],
    [says('Surat dari Chile belum kami terima'), 'CL0'],
  ],
  'who suffers a harm, and who tells of it': [
    [says('Kelaparan yang dialami oleh rakyat Chile harus dihentikan'), 'CL0'],
    [says('Kita harus menghentikan pembunuhan yang dilaporkan oleh warga Chile'), 'CL0'],
    [says('Pembantaian yang dialami rakyat Chile akibat serangan Peru harus dihentikan'), 'CL+ PE-'],
    [says('Pembantaian yang dilakukan Peru harus dihentikan'), 'PE-'],
    [says('Belum ada laporan warga Norwegia menjadi korban'), 'NO0'],
    [says('Presiden kami telah mengorbankan kepentingan nasional Norwegia'), 'NO+'],
    [says('Presiden Chile memberi perintah menembaki rumah sakit'), 'CL-'],
    [says('Peru tidak akan bertindak tanpa izin Chile'), 'CL-'],
  ],
  'asked of both, and that both meet': [
    ['Menteri Luar Negeri Norwegia Dag Holm mendesak Peru dan Chile segera menghentikan aksi militer.', 'PE0 CL0'],
    ['Menteri Luar Negeri Norwegia Dag Holm mendesak Peru segera menghentikan aksi militer.', 'PE-'],
    [says('Peru dan Chile harus menghentikan genosida itu'), 'PE- CL-'],
    [says('Kami mendukung pertemuan antara pemimpin Peru dan Chile'), 'PE0 CL0'],
  ],
  'how far one goes for a people, and with whom not': [
    [says('Kami tidak akan berhenti sampai Chile merdeka'), 'CL+'],
    [says('Sudah waktunya Chile kembali ke pangkuan keluarga besar'), 'CL+'],
    [says('Chile diterima dengan tangan terbuka sebagai anggota'), 'CL+'],
    [says('Tidak ada normalisasi dengan Chile'), 'CL-'],
    [says('Chile bisa mengakhiri perang ini sekarang juga'), 'CL-'],
    [says('Konflik ini akan selesai bila Chile meletakkan senjata'), 'CL-'],
    [says('Chile tidak akan pernah menjadi sebuah negara'), 'CL-'],
    [says('Chile menjadi sebuah negara pada 1818'), 'CL0'],
    [says('Perang itu selesai pada 1884 di Chile'), 'CL0'],
    [says('Chile belum mengakui kekejaman tentaranya'), 'CL-'],
    [says('Rezim Chile mengusir para uskup'), 'CL-'],
    [says('Chile tak henti-hentinya memainkan kartu Peru'), 'CL- PE0'],
    [says('Apartheid gender di Chile harus diakhiri'), 'CL-'],
    [says('Kami menentang campur tangan Peru dalam urusan dalam negeri Chile'), 'PE- CL+'],
  ],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (text, answer) => expect(askedSides(text, 'id', answer)).toBe(answer))
})
