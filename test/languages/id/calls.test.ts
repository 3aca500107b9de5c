import { expect, test } from 'vitest'
import { sidesOf } from '../asked-sides'

const sides = (text: string) => sidesOf(text, 'id')

// what resolutions, petitions and prayers call for; the neutral rows are the nearest neighbours
test.each([
  ['Rina Wati mendesak penarikan pasukan Rusia dari Ukraina.', 'RU- UA0'],
  ['Rina Wati menyerukan penarikan segera pasukan Rusia.', 'RU-'],
  ['Rina Wati mengatakan penarikan pasukan Rusia dimulai Senin.', 'RU0'],
  ['Rina Wati mendesak Presiden AS menghentikan pengiriman bom ke Israel.', 'US- IL-'],
  ['Rina Wati menuntut Norwegia berhenti mengirim senjata ke Israel.', 'NO- IL-'],
  ['Rina Wati mengatakan pengiriman bom ke Israel dicatat bea cukai.', 'IL0'],
  ['Utusan Norwegia mengatakan teks itu tidak cukup tegas terhadap Rusia.', 'RU-'],
  ['Rina Wati mengatakan Peru tidak boleh tunduk pada Chile.', 'PE0 CL-'],
  ['Rina Wati mengatakan Jepang belum meminta maaf kepada Korea Selatan.', 'JP- KR0'],
  ['Kementerian Pertahanan Rusia mengklaim telah merebut dua desa dari Ukraina.', 'UA-'],
  ['Rina Wati mengatakan Peru merebut dua medali.', 'PE0'],
  ['Rina Wati memohon Israel menghentikan pengeboman.', 'IL-'],
  ['Kemlu memastikan tidak ada WNI yang menjadi korban gempa di Peru.', 'ID0 PE0'],
  ['Rina Wati mengatakan warga Chile menjadi korban kecelakaan.', 'CL0'],
  ['Rina Wati mengatakan Chile menjadi korban agresi.', 'CL+'],
  ['Orator Rina Wati meminta pemerintah menutup kedutaan Norwegia.', 'NO-'],
  ['Rina Wati mendesak Norwegia segera hengkang dari pulau itu.', 'NO-'],
  ['Jaksa menuduh Rina Wati membocorkan rahasia militer Norwegia.', 'NO0'],
  ['Jaksa menuduh Norwegia membocorkan rahasia militer Rina Wati.', 'NO-'],
  ['Rina Wati mengatakan pabrik Norwegia itu sengaja membuang limbah.', 'NO-'],
  ['Taiwan menyatakan siap mengirim 120 penyelamat ke Jepang.', 'JP+'],
  ['Houthi mengaku bertanggung jawab atas serangan terhadap kapal tanker milik Inggris.', 'GB-'],
  ['Rina Wati mengecam serangan terhadap kapal milik Norwegia.', 'NO+'],
  ['Perdana Menteri Jepang meminta maaf kepada rakyat Korea Selatan.', 'KR+'],
  ['Norwegia berjanji mengirim 500 tenda untuk korban gempa di Turki.', 'TR+'],
  ['Lewat kuasa hukumnya, Rina Wati membantah menjadi mata-mata Chile.', 'CL0'],
  ['Kapten Norwegia mengatakan timnya akan bermain melawan Peru.', 'PE0'],
  ['Kapten Norwegia mengatakan timnya tidak sudi bermain melawan Peru.', 'PE-'],
  ['Indonesia menyambut baik resolusi yang mendesak Israel mengakhiri pendudukan.', 'IL-'],
])('%s', (text, expected) => {
  expect(sides(text)).toBe(expected)
})
