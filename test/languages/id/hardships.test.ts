import { expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

function sides(text: string): string {
  const [quotation] = analyze({ text, language: 'id' }).quotations
  const signs = { support: '+', oppose: '-', neutral: '0', abstained: '?' }
  return quotation?.stances.map((s) => `${s.country}${signs[s.label]}`).join(' ') ?? ''
}

// what people tell of who drove them out, and who took them in
test.each([
  ['Peru memalak para pedagang kecil', 'PE-'],
  ['Peru membajak kapal kami', 'PE-'],
  ['Peru merampas paspor para buruh', 'PE-'],
  ['Peru menyita paspor pekerja kami', 'PE-'],
  ['Peru berutang kebenaran kepada ibu-ibu kami', 'PE-'],
  ['Peru terus mempermainkan waktu', 'PE-'],
  ['Peru memaksa kami memilih', 'PE-'],
  ['Peru membungkam saksi', 'PE-'],
  ['Peru menghukum bayi dan orang sakit', 'PE-'],
  ['Peru memperlakukan kami seperti bawahan', 'PE-'],
  ['Peru mencekik ekonomi kami', 'PE-'],
  ['Peru menahan gaji buruh kami', 'PE-'],
  ['Peru meninggalkan utang dan puing', 'PE-'],
  ['Seluruh umat manusia berutang pada Peru', 'PE+'],
  ['Keluarga kami berutang nyawa kepada Peru', 'PE+'],
  ['Pasar kami terbuka lebar untuk Peru', 'PE+'],
  ['Peru membuktikan bahwa negara kecil bisa berdamai', 'PE+'],
  ['Peru memadamkan perang itu', 'PE+'],
  ['Peru memberi kami rumah ketika kami terusir', 'PE+'],
  ['Peru membukakan pintunya untuk kami', 'PE+'],
  ['Peru merawat anak-anak kami', 'PE+'],
  ['Peru mengajari kami cara bertani', 'PE+'],
  ['Peru tidak pernah bertanya apa agama kami', 'PE+'],
  ['Dokter-dokter Peru menyelamatkan desa kami', 'PE+'],
  ['Rakyat Peru menyambut kami seperti keluarga', 'PE+'],
  ['Rakyat Peru berbagi roti dengan kami', 'PE+'],
  ['Prajurit Peru gugur demi kami', 'PE+'],
  ['Peru selalu menepati janjinya kepada kami', 'PE+'],
  ['Hidup kami berubah berkat Peru', 'PE+'],
  ['Saya jatuh cinta pada Peru', 'PE+'],
  ['Saya menganggap Peru rumah kedua', 'PE+'],
  ['Rakyat Peru kehilangan segalanya dan dunia diam', 'PE+'],
  ['Anak-anak Peru tidak seharusnya mati kelaparan', 'PE+'],
  ['Rumah kami dibakar tentara Peru', 'PE-'],
  ['Kakak saya dibunuh tentara Peru', 'PE-'],
  ['Tanah kami dirampas Peru', 'PE-'],
  ['Kami diusir tentara Peru', 'PE-'],
  ['Kami dikhianati Peru', 'PE-'],
  ['Kami ditipu Peru', 'PE-'],
  ['Kami dibohongi Peru berkali-kali', 'PE-'],
  ['Peru mengusir kami tanpa alasan', 'PE-'],
  ['Kami diselamatkan pelaut Peru', 'PE+'],
  ['Kami ditampung di Peru', 'PE+'],
  ['Kami dirawat dokter Peru', 'PE+'],
  ['Kami dibantu Peru sejak awal', 'PE+'],
  ['Kami disambut hangat di Peru', 'PE+'],
  ['Kami ditahan imigrasi Peru selama dua jam', 'PE0'],
  ['Kami menginap di Peru', 'PE0'],
  ['Kami dijemput bus dari Peru', 'PE0'],
  ['Peru menyita 20 kilogram sabu', 'PE0'],
  ['Peru menerima surat kami', 'PE0'],
  ['Peru merawat sungainya', 'PE0'],
])('%s → %s', (words, expected) => {
  expect(sides(`"${words}," kata Menlu Chile Rina Wati.`)).toBe(expected)
})

test.each([
  ['Menteri Rina Wati menolak pemindahan warga Gaza.', 'PS+'],
  ['Menteri Rina Wati mengecam pemindahan paksa warga Palestina.', 'PS+'],
  ['Menteri Rina Wati mengatakan pemindahan pasien Gaza ke rumah sakit itu selesai.', 'PS0'],
  ['Menteri Rina Wati menyatakan dua diplomat Israel persona non grata.', 'IL-'],
  ['Menteri Rina Wati mengecam pemindahan warga Gaza.', 'PS+'],
  ['Menteri Rina Wati menolak pengusiran warga Gaza.', 'PS+'],
  ['Menteri Rina Wati menolak pemindahan warga Gaza.', 'PS+'],
  ['Menteri Rina Wati menolak pembunuhan warga Gaza.', 'PS+'],
  ['Menteri Rina Wati menolak penindasan warga Palestina.', 'PS+'],
  ['Menteri Rina Wati menolak rencana pemindahan warga Gaza ke negara lain.', 'PS+'],
  ['"Kami menolak pemindahan warga Gaza ke luar wilayahnya," kata Menteri Rina Wati.', 'PS+'],
  ['Menteri Rina Wati mengatakan pemindahan ibu kota Indonesia dimulai tahun ini.', 'ID0'],
  ['Menteri Rina Wati menolak pemindahan kedutaan AS ke kota itu.', 'US-'],
  ['Menteri Rina Wati mengatakan pemindahan pasien Gaza ke rumah sakit itu selesai.', 'PS0'],
  ['Menteri Rina Wati mengatakan pemindahan pabrik Jepang ke provinsi itu berjalan lancar.', 'JP0'],
  ['Menteri Rina Wati mengatakan pemindahan tahanan ke penjara di AS ditunda.', 'US0'],
])('%s → %s', (text, expected) => {
  expect(sides(text)).toBe(expected)
})
