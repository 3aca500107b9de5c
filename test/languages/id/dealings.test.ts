import { describe, expect, it } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

/** Who says what, and the sides taken: "Rina Wati: NO+ PE-". */
function first(text: string): string {
  const [quotation] = analyze({ text, language: 'id' }).quotations
  const signs = { support: '+', oppose: '-', neutral: '0', abstained: '?' }
  return quotation ? `${quotation.speaker?.name ?? ''}: ${quotation.stances.map((s) => `${s.country}${signs[s.label]}`).join(' ')}` : 'none'
}

const families: Readonly<Record<string, readonly (readonly [text: string, answer: string])[]>> = {
  'degrees behind a name': [
    ['Ketua Komisi Perikanan Rina Wati, S.H., M.Hum., menilai Norwegia mitra yang jujur.', 'Rina Wati: NO+'],
    ['Menteri Rina Wati, Ph.D, mengatakan Norwegia adalah mitra yang jujur.', 'Rina Wati: NO+'],
  ],
  'a word of a name takes no side': [['Menurut peneliti Teguh Mulia, Norwegia akan mengirim delegasi.', 'Teguh Mulia: NO0']],
  'bodies between an office and a name': [
    ['Ketua Asosiasi Rumput Laut Indonesia Rina Wati mengatakan Norwegia membeli dua ton.', 'Rina Wati: NO0'],
    ['"Kapal Norwegia sudah tiba," kata guru besar Universitas Gadjah Mada Rina Wati.', 'Rina Wati: NO0'],
    ['Juru runding Taliban Abdul Wahid mengatakan Norwegia akan menjadi tuan rumah.', 'Abdul Wahid: NO0'],
  ],
  'a state answers for what it does at home': [
    ['Rina Wati dari Komnas HAM mengecam eksekusi massal di Peru.', 'Rina Wati: PE-'],
    ['Menteri Rina Wati mengutuk penangkapan wartawan di Peru.', 'Rina Wati: PE-'],
    ['Menteri Rina Wati mengecam penggusuran paksa di Peru.', 'Rina Wati: PE-'],
  ],
  'asked to leave a misdeed': [
    ['Menteri Rina Wati meminta Peru tak memakai standar ganda.', 'Rina Wati: PE-'],
    ['Menteri Rina Wati meminta Peru tidak khawatir.', 'Rina Wati: PE0'],
  ],
  'who is not to be blamed, and who is not forgotten': [
    ['"Jangan salahkan Peru atas badai itu," kata Menteri Rina Wati.', 'Rina Wati: PE+'],
    ['"Tidak adil jika menuduh Peru tanpa bukti," kata Menteri Rina Wati.', 'Rina Wati: PE+'],
    ['"Kami tak akan pernah melupakan uluran tangan Peru," kata Menteri Rina Wati.', 'Rina Wati: PE+'],
  ],
  'ties that matter, and those that bind too much': [
    ['Kementerian Luar Negeri Chile menyatakan sangat mementingkan hubungan dengan Peru.', 'Kementerian Luar Negeri Chile: PE+'],
    ['"Kita terlalu bergantung pada Peru," kata Menteri Rina Wati.', 'Rina Wati: PE-'],
  ],
  'pressure that one does not give in to is not denied': [['Menteri Rina Wati membantah pemerintah tunduk pada tekanan Norwegia.', 'Rina Wati: NO0']],
  'one cue inside another': [['Pakar Rina Wati berpandangan, klaim Peru tidak punya dasar hukum.', 'Rina Wati: PE-']],
  'whose police take hold of a suspect': [
    ['Dubes RI Rina Wati mengatakan dua pelaut Indonesia ditangkap polisi Peru karena diduga menyelundupkan satwa.', 'Rina Wati: ID0 PE0'],
    ['Dubes RI Rina Wati mengatakan dua pelaut Indonesia diculik tentara Peru.', 'Rina Wati: ID+ PE-'],
  ],
  'what is not done is no harm that was meant': [['Presiden Chile Rina Wati mengakui negaranya gagal membayar utang kepada Peru.', 'Rina Wati: PE0']],
  'where a ship sank': [['Uskup Rina Wati mendoakan korban kapal tenggelam di lepas pantai Peru.', 'Rina Wati: PE0']],
  'ships that are to be sunk': [['Menteri Rina Wati menegaskan kapal Peru yang masuk tanpa izin akan ditenggelamkan.', 'Rina Wati: PE-']],
  'solidarity that is voiced': [['Kementerian Luar Negeri Chile menyampaikan solidaritas kepada rakyat Peru.', 'Kementerian Luar Negeri Chile: PE+']],
  'thanks for what somebody did': [['Menteri Rina Wati berterima kasih karena Peru mencabut larangan terbang.', 'Rina Wati: PE+']],
  'astonishment that is voiced': [
    ['Menlu Chile Rina Wati menyatakan keheranannya atas pernyataan Peru.', 'Rina Wati: PE-'],
    ['Bupati itu heran Peru mengaku sebagai pemilik tarian itu.', 'Bupati itu: PE-'],
  ],
  'whose enemy one is not': [['"Norwegia bukan musuh rakyat Peru," kata Menlu Norwegia Rina Wati.', 'Rina Wati: NO0 PE+']],
  'harm that will not be let happen': [['Presiden Chile Rina Wati berjanji tidak akan membiarkan negaranya menjadi pangkalan untuk menyerang Peru.', 'Rina Wati: PE+']],
  'both alike': [['Ketua Dewan Rina Wati mengimbau warga membaca berita dari Peru maupun Norwegia.', 'Rina Wati: PE0 NO0']],
  'measures that are proposed': [['Ketua Komisi Rina Wati mengusulkan pembekuan dana untuk Peru.', 'Rina Wati: PE-']],
  'an office at a body of several states': [['"Norwegia akan hadir," kata Wakil Tetap Peru di IAEA Rina Wati.', 'Rina Wati: NO0']],
  'a charge that is denied': [
    ['Juru bicara Chile Rina Wati menampik tudingan Peru soal kapal itu.', 'Rina Wati: PE-'],
    ['Juru bicara Chile Rina Wati membantah tuduhan bahwa Peru menyerang kapal itu.', 'Rina Wati: PE+'],
  ],
  'suffering that others do not see': [['"Dunia tidak melihat penderitaan rakyat Peru," kata Menteri Rina Wati.', 'Rina Wati: PE+']],
  'duties on goods': [
    ['Eksportir Rina Wati mengeluh Peru mengenakan bea antidumping tiga persen.', 'Rina Wati: PE-'],
    ['Ketua Asosiasi Rina Wati mengeluhkan tarif tinggi yang dikenakan Peru.', 'Rina Wati: PE-'],
  ],
  'what a place has become, and whom one learns from': [
    ['"Peru kini pusat penipuan daring," kata peneliti Rina Wati.', 'Rina Wati: PE-'],
    ['Menteri Rina Wati mengaku belajar banyak dari Peru.', 'Rina Wati: PE+'],
    ['"Untung ada Peru yang mau menampung kami," kata Menteri Rina Wati.', 'Rina Wati: PE+'],
    ['"Bukan salah Peru kalau kapal itu karam," kata Menteri Rina Wati.', 'Rina Wati: PE+'],
  ],
  'what is kept from a country': [['"Kami tidak akan pernah menyerahkan pulau itu kepada Peru," kata Menteri Chile Rina Wati.', 'Rina Wati: PE-']],
  'help for one and measures against another': [['Menlu Chile Rina Wati menjanjikan dukungan bagi Peru dan sanksi baru bagi Norwegia.', 'Rina Wati: PE+ NO-']],
  'nobody did as much, and where one would be without': [
    ['"Tidak ada negara lain yang membantu kami sebanyak Peru," kata Presiden Chile Rina Wati.', 'Rina Wati: PE+'],
    ['"Kalau bukan karena Peru, kota kami sudah tenggelam," kata Presiden Chile Rina Wati.', 'Rina Wati: PE+'],
    ['"Tanpa Peru, rapat itu ditunda," kata Presiden Chile Rina Wati.', 'Rina Wati: PE0'],
  ],
  'help that is expected for the own country': [['Presiden Chile Rina Wati yakin Peru akan membantu negaranya.', 'Rina Wati: PE+']],
  'not ready': [['Kanselir Rina Wati menilai Peru belum siap masuk aliansi itu.', 'Rina Wati: PE-']],
  'thanks of one’s own, a charge thrown back': [
    ['Menlu Chile Rina Wati menyatakan terima kasihnya kepada Peru.', 'Rina Wati: PE+'],
    ['Menlu Chile Rina Wati menuduh balik Peru tidak menghormati batas laut.', 'Rina Wati: PE-'],
  ],
}

for (const [family, table] of Object.entries(families)) {
  describe(family, () => {
    for (const [text, answer] of table) it(`${text} → ${answer}`, () => expect(first(text)).toBe(answer))
  })
}
