import { describe, expect, it } from 'vitest'
import { sidesOf } from '../asked-sides'

const sides = (text: string) => sidesOf(text, 'id')

// how Indonesian portals report sides that are taken; the neutral rows are their nearest neighbours
const families: Readonly<Record<string, readonly (readonly [text: string, expected: string])[]>> = {
  'whose people or place a deed is done to': [
    ['Presiden Peru Rina Wati mengecam pembantaian rakyat Palestina.', 'PS+'],
    ['Presiden Peru Rina Wati mengecam pengusiran warga Palestina.', 'PS+'],
    ['Presiden Peru Rina Wati mengecam pengeboman Gaza.', 'PS+'],
    ['Presiden Peru Rina Wati mengecam pendudukan Palestina.', 'PS+'],
    ['Presiden Peru Rina Wati menuntut penghentian penangkapan warga Chile.', 'CL+'],
    ['Presiden Peru Rina Wati mengecam pengeboman Norwegia atas Chile.', 'NO- CL+'],
    ['Presiden Peru Rina Wati mengecam pelanggaran warga Norwegia.', 'NO-'],
    ['Presiden Peru Rina Wati mengecam serangan Norwegia.', 'NO-'],
  ],
  'the harm is to end, not those it is done to': [
    ['Presiden Peru Rina Wati mengatakan kekerasan terhadap warga Palestina harus dihentikan.', 'PS+'],
    ['Presiden Peru Rina Wati mengatakan penderitaan rakyat Palestina harus dihentikan.', 'PS+'],
    ['Presiden Peru Rina Wati mengatakan Norwegia harus dihentikan.', 'NO-'],
  ],
  'charged, and disappointed, in a clause': [
    ['Presiden Peru Rina Wati menuduh bahwa Norwegia sengaja menciptakan masalah.', 'NO-'],
    ['Presiden Peru Rina Wati menyatakan kekecewaan karena Norwegia tidak mengizinkan utusan itu masuk.', 'NO-'],
    ['Presiden Peru Rina Wati kecewa karena Norwegia menolak usul itu.', 'NO-'],
    ['Presiden Peru Rina Wati menyatakan kekecewaan karena Norwegia tidak diundang.', 'NO0'],
    ['Presiden Peru Rina Wati mengatakan Norwegia bertanggung jawab penuh atas kebakaran itu.', 'NO-'],
    ['Presiden Peru Rina Wati mengajukan protes keras ke Norwegia.', 'NO-'],
  ],
  'what is to end': [
    ['Presiden Peru Rina Wati menyerukan agar sanksi yang dijatuhkan pada Chile dicabut.', 'CL+'],
    ['Presiden Peru Rina Wati menyerukan agar sanksi pada Chile tetap diberlakukan.', 'CL-'],
    ['Presiden Peru Rina Wati meminta Norwegia menghentikan serangan udara dan menarik diri dari wilayah pendudukan Chile.', 'NO- CL+'],
  ],
  'of harm and help that is to go on': [
    ['Presiden Peru Rina Wati mengatakan sanksi terhadap Norwegia akan tetap ada.', 'NO0'],
    ['Presiden Peru Rina Wati mengatakan bantuan untuk rakyat Chile harus ditingkatkan.', 'CL+'],
    ['Presiden Peru Rina Wati mengatakan bantuan untuk rakyat Chile telah tiba.', 'CL0'],
  ],
  'not for what a welcome tells of': [
    ['Presiden Peru Rina Wati menyambut baik putusan yang memerintahkan Norwegia untuk tidak menyerang.', 'NO-'],
    ['"Tidak ada yang lebih menderita dari perang Norwegia sebanyak rakyat Chile," kata Presiden Peru Rina Wati.', 'NO- CL+'],
  ],
  'meant, trained for, and above no law': [
    ['Presiden Peru Rina Wati mengatakan Norwegia belum menunjukkan niat untuk berunding.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan Norwegia berlatih untuk menyerang kapal itu.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan Norwegia berlatih di laut.', 'NO0'],
    ['Presiden Peru Rina Wati mengatakan Norwegia tidak kebal hukum.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan Norwegia secara kredibel menyiapkan armada.', 'NO0'],
  ],
  'with whom one stands': [
    ['Presiden Peru Rina Wati menegaskan dukungan Peru untuk Chile.', 'PE0 CL+'],
    ['"Peru akan terus bersama rakyat Palestina," kata Presiden Peru Rina Wati.', 'PE0 PS+'],
    ['"Kami mendukung penuh kemerdekaan Palestina," kata Presiden Peru Rina Wati.', 'PS+'],
    ['Presiden Peru Rina Wati mengatakan rapat itu digelar bersama Norwegia.', 'NO0'],
  ],
}

for (const [family, rows] of Object.entries(families))
  describe(family, () => {
    it.each(rows)('%s → %s', (text, expected) => {
      expect(sides(text)).toBe(expected)
    })
  })
