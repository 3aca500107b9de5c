import { describe, expect, it } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

/** Who says what, and the sides taken: "Rina Wati: NO+ PE-". */
function first(text: string): string {
  const [quotation] = analyze({ text, language: 'id' }).quotations
  const signs = { support: '+', oppose: '-', neutral: '0', abstained: '?' }
  return quotation ? `${quotation.speaker?.name ?? ''}: ${quotation.stances.map((s) => `${s.country}${signs[s.label]}`).join(' ')}` : 'none'
}

const families: Readonly<Record<string, readonly (readonly [text: string, answer: string])[]>> = {
  'blame by asking': [
    ['Rina Wati mempertanyakan mengapa Chile menutup pelabuhan.', 'Rina Wati: CL-'],
    ['"Apakah pantas Chile berbicara soal hak asasi manusia?" ujar Rina Wati.', 'Rina Wati: CL-'],
    ['Rina Wati mempertanyakan apakah kapal itu milik Chile.', 'Rina Wati: CL0'],
  ],
  'what the world must not look on': [
    ['Rina Wati menilai dunia tidak boleh tinggal diam melihat tindakan Chile.', 'Rina Wati: CL-'],
    ['Rina Wati menilai dunia tidak boleh tinggal diam melihat penderitaan rakyat Chile.', 'Rina Wati: CL+'],
  ],
  'what comes of it': [
    ['Rina Wati mengatakan harga naik akibat kebijakan Chile.', 'Rina Wati: CL-'],
    ['"Ini perang yang dimulai Chile," kata Menteri Luar Negeri Peru Rina Wati.', 'Rina Wati: CL-'],
    ['Rina Wati mengatakan ada bukti kuat keterlibatan Chile.', 'Rina Wati: CL-'],
  ],
  'calls for steps': [
    ['Rina Wati menyerukan boikot produk Chile.', 'Rina Wati: CL-'],
    ['Rina Wati menyerukan agar Chile dikeluarkan dari organisasi itu.', 'Rina Wati: CL-'],
    ['Rina Wati menyerukan agar Chile diadili di Mahkamah Internasional.', 'Rina Wati: CL-'],
  ],
  'where bombs fall': [['Rina Wati mengatakan jet Chile menjatuhkan bom di sebuah sekolah.', 'Rina Wati: CL-']],
  'what it no longer is': [['"Chile bukan lagi negara hukum," kata Menteri Luar Negeri Peru Rina Wati.', 'Rina Wati: CL-']],
  'wishes for those who were hit': [
    ['"Kami berharap rakyat Chile segera pulih dari bencana ini," kata Menteri Luar Negeri Peru Rina Wati.', 'Rina Wati: CL+'],
    ['"Doa kami bersama keluarga korban di Chile," kata Menteri Luar Negeri Peru Rina Wati.', 'Rina Wati: CL+'],
    ['Rina Wati menyampaikan duka mendalam atas gempa yang menimpa Chile.', 'Rina Wati: CL+'],
  ],
  'ties that one hopes for': [['Menteri Luar Negeri Peru Rina Wati berharap hubungan Peru dengan Chile semakin erat.', 'Rina Wati: PE0 CL+']],
  'a strike that is only told defends nobody': [['"Chile menembakkan dua roket ke Peru," kata Menteri Luar Negeri Peru Rina Wati.', 'Rina Wati: CL- PE0']],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (text, answer) => expect(first(text)).toBe(answer))
})
