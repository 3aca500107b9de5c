import { expect, test } from 'vitest'
import { quote, told } from '../../analysis/quotations/quote'

const speakers = (text: string) => quote(text, 'id').flatMap((q) => q.speakers).map(({ name, role, country }) => `${name}, ${role ?? '-'} (${country ?? '-'})`)

// offices of state, parties, courts and believers as Indonesian news writes them before a name
test.each<[office: string, role: string, country: string]>([
  ['Hakim Konstitusi', 'Hakim Konstitusi', '-'],
  ['Hakim Ad Hoc', 'Hakim Ad Hoc', '-'],
  ['Ketua Mahkamah Konstitusi', 'Ketua Mahkamah Konstitusi', 'ID'],
  ['Juru Bicara Badan Intelijen Negara', 'Juru Bicara Badan Intelijen Negara', 'ID'],
  ['Gubernur Lemhannas', 'Gubernur Lemhannas', 'ID'],
  ['Gubernur Jawa Barat', 'Gubernur Jawa Barat', 'ID'],
  ['Kepala Kantor Imigrasi Kelas I Medan', 'Kepala Kantor Imigrasi Kelas I Medan', 'ID'],
  ['Rais Aam PBNU', 'Rais Aam PBNU', 'ID'],
  ['Ketua Umum PP Muhammadiyah Prof', 'Ketua Umum PP Muhammadiyah', 'ID'],
  ['Ketua Umum Persekutuan Gereja-gereja di Indonesia (PGI)', 'Ketua Umum Persekutuan Gereja-gereja di Indonesia', 'ID'],
  ['Ketua Umum Partai Gelora', 'Ketua Umum Partai Gelora', 'ID'],
  ['Politikus Partai Kebangkitan Bangsa', 'Politikus Partai Kebangkitan Bangsa', 'ID'],
  ['Dosen Universitas Padjadjaran', 'Dosen Universitas Padjadjaran', 'ID'],
  ['Tenaga Ahli Utama Kantor Staf Presiden', 'Tenaga Ahli Utama Kantor Staf Presiden', '-'],
  ['Staf Khusus Menteri Luar Negeri', 'Staf Khusus Menteri Luar Negeri', 'ID'],
  ['Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi', 'Menteri Pendidikan, Kebudayaan, Riset, dan Teknologi', 'ID'],
  ['Menteri Koordinator Bidang Politik, Hukum, dan Keamanan', 'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan', 'ID'],
  ['Direktur Jenderal Amerika dan Eropa Kemlu', 'Direktur Jenderal Amerika dan Eropa Kemlu', '-'],
  ['Direktur Timur Tengah dan Afrika Kementerian Luar Negeri', 'Direktur Timur Tengah dan Afrika Kementerian Luar Negeri', '-'],
  ['Pengamat intelijen dan terorisme', 'Pengamat intelijen dan terorisme', '-'],
  // a rank before the name is no part of the office
  ['Kepala Badan Keamanan Laut Laksamana Madya', 'Kepala Badan Keamanan Laut', 'ID'],
  ['Kepala Pusat Penerangan (Kapuspen) TNI Mayor Jenderal TNI', 'Kepala Pusat Penerangan TNI', 'ID'],
  ['Kepala Divisi Humas Polri Inspektur Jenderal', 'Kepala Divisi Humas Polri', 'ID'],
  ['Direktur Jenderal', 'Direktur Jenderal', '-'],
  ['Sekretaris Jenderal PBB', 'Sekretaris Jenderal PBB', '-'],
  ['Wakil Komisaris', 'Wakil Komisaris', '-'],
  // bodies whose names hold small words, with their short form
  ['Ketua Student for Justice in Palestine (SJP)', 'Ketua Student for Justice in Palestine', '-'],
  ['Koordinator Komisi untuk Orang Hilang dan Korban Banjir (KontaB)', 'Koordinator Komisi untuk Orang Hilang dan Korban Banjir', '-'],
  ['Menteri Energi dan Sumber Daya Mineral (ESDM)', 'Menteri Energi dan Sumber Daya Mineral', 'ID'],
  ['Bekas Wakil Presiden', 'Bekas Wakil Presiden', '-'],
  // a body that ends with a word which opens places as well
  ['Kepala Dinas Pasar', 'Kepala Dinas Pasar', '-'],
  ['Ketua Umum Partai Laut', 'Ketua Umum Partai Laut', '-'],
  ['Kepala Desa Sukamaju', 'Kepala Desa Sukamaju', '-'],
  // where somebody comes from
  ['Anggota DPD RI asal Aceh', 'Anggota DPD', 'ID'],
  ['Presiden Partai Keadilan Sejahtera', 'Presiden Partai Keadilan Sejahtera', 'ID'],
  // which one of its kind
  ['Presiden ke-7 RI', 'Presiden ke-7', 'ID'],
  ['Wakil Presiden Ke-10 dan Ke-12 RI', 'Wakil Presiden Ke-10 dan Ke-12', 'ID'],
  ['Calon presiden nomor urut 2', 'Calon presiden nomor urut 2', '-'],
  ['Jubir TKN Prabowo-Gibran', 'Jubir TKN Prabowo-Gibran', '-'],
  ['Kadiv Hubinter Polri Irjen Pol', 'Kadiv Hubinter Polri', 'ID'],
  ['Sekretaris Umum Pimpinan Pusat Muhammadiyah', 'Sekretaris Umum Pimpinan Pusat Muhammadiyah', 'ID'],
  ['Sekretaris Umum Pimpinan Pusat Muhammadiyah, Prof', 'Sekretaris Umum Pimpinan Pusat Muhammadiyah', 'ID'],
  // whom an office looks after
  ['Direktur Perlindungan WNI Kemlu', 'Direktur Perlindungan WNI Kemlu', 'ID'],
  ['Direktur Perlindungan WNI dan BHI Kemlu', 'Direktur Perlindungan WNI dan BHI Kemlu', 'ID'],
  // where a mission stands
  ['Konsul Jenderal RI di Jeddah', 'Konsul Jenderal', 'ID'],
  ['Atase Pertahanan Peru di Oslo Kolonel', 'Atase Pertahanan', 'PE'],
  ['Duta Besar Peru di Kuala Lumpur', 'Duta Besar', 'PE'],
  ['Wakil Tetap RI untuk PBB di Jenewa', 'Wakil Tetap', '-'],
  // other states keep theirs
  ['Duta Besar Peru untuk Indonesia', 'Duta Besar', 'PE'],
  ['Menteri Luar Negeri Norwegia', 'Menteri Luar Negeri', 'NO'],
])('%s', (office, role, country) => {
  expect(speakers(`${office} Rudi Salim mengatakan kapal itu tua.`)).toEqual([`Rudi Salim, ${role} (${country})`])
})

// who tells of somebody named before, or beside
test.each<[text: string, expected: readonly string[]]>([
  ['Politikus PPP Rudi Salim tiba. “Kapal itu tua,” lanjut anggota Komisi II DPR ini.', ['Rudi Salim, Politikus PPP (ID)']],
  ['Politikus PPP Rudi Salim tiba. Mestinya, kata politikus ini, kapal itu ditarik.', ['Rudi Salim, Politikus PPP (ID)']],
  ['Politikus PPP Rudi Salim tiba. Menurut Wakil Ketua Komisi II DPR ini, kapal itu tua.', ['Rudi Salim, Politikus PPP (ID)']],
  ['Politikus PPP Rudi Salim tiba. Namun, ujar pria ini, kapal itu tua.', ['Rudi Salim, Politikus PPP (ID)']],
  ['Polisi tiba. Kapal itu tua, ungkap polisi lagi.', ['polisi, - (ID)']],
  ['Ketua Komisi II DPR Burhan tiba. “Kapal itu tua,” ujar Burhan.', ['Burhan, Ketua Komisi II DPR (ID)']],
  ['Menlu Rina Wati tiba. “Kapal itu tua,” ujar mantan Dubes RI untuk Peru itu.', ['Rina Wati, Menlu (ID)']],
  ['Duta Besar Norwegia Rina Wati tiba. “Kapal itu tua,” kata duta besar untuk Indonesia ini.', ['Rina Wati, Duta Besar (NO)']],
  ['Duta Besar Norwegia Rina Wati tiba. “Kapal itu tua,” kata duta besar Peru untuk Norwegia ini.', ['duta besar Peru untuk Norwegia ini, - (PE)']],
  ['“Kapal itu tua,” kata Duta Besar RI di Gedung Pancasila Jakarta.', ['Duta Besar RI di Gedung Pancasila Jakarta, - (ID)']],
  ['“Kapal itu tua,” kata Dubes Norwegia Rudi Salim di Lima Selatan.', ['Rudi Salim, Dubes (NO)']],
  ['“Kapal itu tua,” kata juru bicara untuk menjawab hal itu.', ['juru bicara, - (-)']],
  ['Rudi, Ketua Sanggar Tari Kenanga, mengatakan kapal itu tua.', ['Rudi, Ketua Sanggar Tari Kenanga (-)']],
  ['Menurut Bayu, Presiden Rudi Salim menolak kapal itu.', ['Bayu, - (-)', 'Rudi Salim, Presiden (ID)']],
  ['Wakil Ketua Umum Majelis Ulama Indonesia, Rudi Salim, mengatakan kapal itu tua.', ['Rudi Salim, Wakil Ketua Umum Majelis Ulama (ID)']],
  ['Jaksa penuntut umum (JPU) Rudi Salim mengatakan kapal itu tua.', ['Rudi Salim, Jaksa penuntut umum (ID)']],
  ['Koordinator aksi, Rudi mengatakan bahwa kapal itu tua.', ['Rudi, Koordinator aksi (-)']],
  ['Di Lima, koordinator, Rudi mengatakan bahwa kapal itu tua.', ['Rudi, - (-)']],
  ['“Kapal itu tua,” kata Ketua Komisi Dakwah dan Pengembangan Masyarakat Majelis Ulama Indonesia (MUI) Pusat, Dr Rudi Salim. Menurut Kiai Rudi, kapal itu karam.', ['Rudi Salim, Ketua Komisi Dakwah dan Pengembangan Masyarakat Majelis Ulama Indonesia Pusat (ID)', 'Rudi Salim, Ketua Komisi Dakwah dan Pengembangan Masyarakat Majelis Ulama Indonesia Pusat (ID)']],
  ['Ketua MUI Rudi Salim tiba. “Kapal itu tua,” kata Doktor dari University of Lima, Peru ini.', ['Rudi Salim, Ketua MUI (ID)']],
  ['“Kapal itu tua,” kata Doktor Rudi Salim.', ['Rudi Salim, - (-)']],
  ['“Kapal itu tua,” tulis keterangan resmi yang dimuat di akun kedutaan. “Kami siap,” ujar Menlu Rudi Salim.', ['keterangan resmi, - (-)', 'Rudi Salim, Menlu (ID)']],
  // one name alone behind an office and a comma
  ['“Kapal itu tua,” kata Kabag Humas Pemkab Aceh Utara, Hamdani, kepada wartawan.', ['Hamdani, Kabag Humas Pemkab Aceh Utara (ID)']],
  ['“Kapal itu tua,” kata presiden, Senin, di Lima.', ['presiden, - (-)']],
  // a name that is a word as well
  ['Juru bicara Kemlu, Lalu Muhammad Rashid, mengatakan kapal itu tua.', ['Lalu Muhammad Rashid, Juru bicara Kemlu (ID)']],
  ['Rudi Salim tiba. Lalu Rudi Salim mengatakan kapal itu tua.', ['Rudi Salim, - (-)']],
  // a body is no “dia”
  ['Anggota DPR Rudi Salim tiba. Selain itu, Kemenaker serta Komnas HAM harus menolong korban. “Kapal itu tua,” kata dia.', ['Rudi Salim, Anggota DPR (ID)']],
  // one name alone behind “menurut”
  ['Menurut juru bicara aksi, Rina, kapal itu tua.', ['Rina, juru bicara aksi (-)']],
  ['Menurut kepala desa, Rina dan Bayu pulang.', ['kepala desa, - (-)']],
  ['Menurut Menlu, Hamas, yang kalah, mengatakan kapal itu tua.', ['Hamas, - (-)']],
  // who goes on with a ground, and who is described before another is named
  ['Rudi Salim menilai kapal itu tua. Sebab faktanya, Presiden Bayu Santoso sudah dua kali ke sana. “Itu benar,” pungkasnya.', ['Rudi Salim, - (-)', 'Rudi Salim, - (-)']],
  ['Rudi Salim menilai kapal itu tua. Presiden Bayu Santoso lalu berpidato. “Itu benar,” katanya.', ['Rudi Salim, - (-)', 'Bayu Santoso, Presiden (ID)']],
  ['Politikus PDIP Rudi Salim tiba. Politikus PDIP ini pun meminta Hanif pulang. Dia bahkan menyinggung upaya itu.', ['Rudi Salim, Politikus PDIP (ID)', 'Rudi Salim, Politikus PDIP (ID)']],
  // whoever answers is meant behind
  ['Pernyataan Rudi Salim itu ditanggapi Bayu Santoso. “Itu keliru,” ujarnya.', ['Bayu Santoso, - (-)']],
  ['Klaim Rudi Salim bahwa kapal itu tua mendapat respons dari politisi PKS, Bayu Santoso. Menurutnya, kapal itu baru.', ['Rudi Salim, - (-)', 'Bayu Santoso, politisi PKS (ID)']],
  ['Klaim Rudi Salim bahwa kapal itu tua ditanggapi Bayu Santoso. “Itu keliru,” ujarnya.', ['Rudi Salim, - (-)', 'Bayu Santoso, - (-)']],
  ['Anggota DPR dari daerah pemilihan Aceh Rudi Salim mengatakan kapal itu tua.', ['Rudi Salim, - (ID)']],
])('%s', (text, expected) => {
  expect(speakers(text)).toEqual(expected)
})

// nothing is said by what tells who somebody is, or points to what follows
test.each<[text: string, expected: readonly string[]]>([
  ['Pernyataan itu hambar sekali. Demikian disampaikan Rudi Salim, guru besar hukum di Lima.', ['Pernyataan itu hambar sekali']],
  ['Warga Sleman, Rudi Salim, turut prihatin. Hari itu hujan.', []],
  ['Rudi Salim menuturkan kalimat sebagai berikut: “Kapal itu tua.”', ['Kapal itu tua']],
  ['Rudi Salim mengatakan kalimat itu menyesatkan.', ['kalimat itu menyesatkan']],
  ['Klaim Rudi Salim bahwa kapal itu tua ditanggapi Bayu Santoso.', ['kapal itu tua']],
  ['Rudi Salim berharap ada sikap yang tegas sehingga Peru akan berpikir dua kali.', ['ada sikap yang tegas sehingga Peru akan berpikir dua kali']],
  ['Rudi Salim menegaskan kepastian itu.', []],
  ['Kapal itu tua, demikian pula pelabuhannya.', []],
  ['Rina Wati meminta warga menutup pintu, terutama setelah gelap.', ['menutup pintu']],
  ['Rudi Salim menolak kapal itu. Dikatakannya, kapal itu tidak membawa manfaat, demikian juga pelabuhannya.', ['kapal itu', 'kapal itu tidak membawa manfaat']],
  ['Rudi Salim menyatakan keinginan untuk berdamai dengan Peru, menganggapnya sebagai negara penting.', ['keinginan untuk berdamai dengan Peru', 'negara penting']],
  ['Sambil meminta maaf, Fraksi PKB meninggalkan ruang sidang.', []],
  ['Sambil menolak usul itu, Presiden Rudi Salim pergi.', ['usul itu']],
  ['Rudi Salim turut mengomentari kedatangan lima pemuda itu.', []],
  ['Rudi Salim merekomendasikan warga untuk menghindari jalan itu.', ['menghindari jalan itu']],
  ['Rudi Salim menegaskan komitmen Peru untuk membangun jalan itu.', ['komitmen Peru untuk membangun jalan itu']],
  ['Rudi Salim menegaskan komitmen untuk membangun jalan itu.', ['membangun jalan itu']],
  ['Rudi Salim menegaskan kapal itu tua.', ['kapal itu tua']],
  ['Rudi Salim memohon dan membeberkan pentingnya pembukaan pelabuhan itu.', ['pentingnya pembukaan pelabuhan itu']],
])('%s', (text, expected) => {
  expect(told(text, 'id').map((line) => line.replace(/^[^:]+: /u, ''))).toEqual(expected)
})
