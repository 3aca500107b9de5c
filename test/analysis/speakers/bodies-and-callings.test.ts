import { describe, expect, test } from 'vitest'
import { quote, told } from '../quotations/quote'

// bodies with names that hold small words, commas or places; what somebody is called; whom somebody has with him
describe.each<[string, readonly (readonly [text: string, expected: readonly string[]])[]]>([
  ['id', [
    ['Badan Meteorologi, Klimatologi, dan Geofisika mengatakan badai mendekat.', ['Badan Meteorologi, Klimatologi, dan Geofisika: badai mendekat']],
    ['Dalam laporannya, Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi menyebut sekolah itu rusak.', ['Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi: sekolah itu rusak']],
    ['Sekolah itu rusak, kata juru bicara Kementerian Hukum, HAM, Imigrasi, dan Pemasyarakatan, Rina Wati.', ['Rina Wati: Sekolah itu rusak']],
    ['Kepala Badan Meteorologi, Klimatologi, dan Geofisika Rina Wati mengatakan badai mendekat.', ['Rina Wati: badai mendekat']],
    ['Kementerian Kesehatan, Bank Indonesia, dan Polri mengatakan kantor itu aman.', ['Kementerian Kesehatan, Bank Indonesia, dan Polri: kantor itu aman']],
    ['Sementara itu, seorang pejabat Kementerian Luar Negeri Peru yang enggan disebut namanya menyatakan kapal itu tua.', ['seorang pejabat Kementerian Luar Negeri Peru yang enggan disebut namanya: kapal itu tua']],
    ['Selasa, Menteri Rina Wati mengatakan, sebuah kelompok yang setia pada Peru mengakui bahwa mereka menembak kapal itu.', ['Rina Wati: sebuah kelompok yang setia pada Peru mengakui bahwa mereka menembak kapal itu', 'sebuah kelompok yang setia pada Peru: mereka menembak kapal itu']],
    ['“Kapal itu tua,” kata ketua RT setempat.', ['ketua RT setempat: Kapal itu tua']],
    ['Namun, Asosiasi Petani Tebu membantah bahwa kapal itu tua.', ['Asosiasi Petani Tebu: kapal itu tua']],
    ['Bulan Sabit Merah mengatakan anak-anak itu kelaparan.', ['Bulan Sabit Merah: anak-anak itu kelaparan']],
    ['Senin Rina Wati mengatakan anak-anak itu kelaparan.', ['Rina Wati: anak-anak itu kelaparan']],
    ['Menurut Dokter Lintas Batas, anak-anak itu kelaparan.', ['Dokter Lintas Batas: anak-anak itu kelaparan']],
    ['Organisasi Wartawan Tanpa Batas memperingatkan bahwa pers terancam.', ['Organisasi Wartawan Tanpa Batas: pers terancam']],
    ['KJRI Jeddah mengatakan jemaah itu sehat.', ['KJRI Jeddah: jemaah itu sehat']],
    ['Jemaah itu sehat, kata Konsulat Jenderal RI di Jeddah.', ['Konsulat Jenderal RI di Jeddah: Jemaah itu sehat']],
    ['Kedutaan Besar Peru di Tokyo menyebut jemaah itu sehat.', ['Kedutaan Besar Peru di Tokyo: jemaah itu sehat']],
    ['Duta Besar Peru Rina Wati di Tokyo menyebut jemaah itu sehat.', ['Rina Wati: jemaah itu sehat']],
    ['Baik Norwegia maupun Peru menolak tarif itu.', ['Norwegia & Peru: tarif itu']],
    ['Tarif itu tidak adil, kata baik Norwegia maupun Peru.', ['Norwegia & Peru: Tarif itu tidak adil']],
    ['Baik Rina Wati maupun Bayu Santoso menolak tarif itu.', ['Rina Wati & Bayu Santoso: tarif itu']],
    ['Menteri Rolan Sumirat tiba. Roy, sapaan akrabnya, mengatakan kapal itu aman. Menurut Roy, jalan itu rusak.', ['Rolan Sumirat: kapal itu aman', 'Rolan Sumirat: jalan itu rusak']],
    ['Menteri Rolan Sumirat tiba. “Kapal itu aman,” ujar Roy, begitu ia biasa disapa.', ['Rolan Sumirat: Kapal itu aman']],
    ['Rolan Sumirat atau Roy, sapaan akrabnya, mengatakan kapal itu aman.', ['Rolan Sumirat: kapal itu aman']],
    ['Menurut Roy, sapaan akrab Rolan Sumirat, kapal itu aman.', ['Rolan Sumirat: kapal itu aman']],
    ['Menurut Rolan Sumirat, sapaan akrabnya Roy, kapal itu aman.', ['Rolan Sumirat: kapal itu aman']],
    ['Menteri Rolan Sumirat tiba. “Kapal itu aman,” ujar pria yang akrab disapa Roy itu. “Ya,” kata Roy.', ['Rolan Sumirat: Kapal itu aman', 'Rolan Sumirat: Ya']],
    ['Menteri Perdagangan bersama rekannya, Bayu Santoso, mengatakan tarif itu tidak adil.', ['Menteri Perdagangan: tarif itu tidak adil']],
    ['Kari Holt, didampingi wakilnya, Per Dahl, mengatakan tarif itu tidak adil.', ['Kari Holt: tarif itu tidak adil']],
    ['Kari Holt yang didampingi Per Dahl mengatakan tarif itu tidak adil.', ['Kari Holt: tarif itu tidak adil']],
    ['Bersama Bayu Santoso, Rina Wati mengatakan tarif itu tidak adil.', ['Rina Wati: tarif itu tidak adil']],
    ['Menteri perdagangan Norwegia mengatakan tarif itu tidak adil. “Kami akan menjawabnya,” kata Kari Holt kepada wartawan.', ['Kari Holt: tarif itu tidak adil', 'Kari Holt: Kami akan menjawabnya']],
    ['Menteri perdagangan Norwegia mengatakan tarif itu tidak adil. “Kami akan menjawabnya,” kata nelayan Kari Holt.', ['Menteri perdagangan Norwegia: tarif itu tidak adil', 'Kari Holt: Kami akan menjawabnya']],
    ['Rina Wati mendesak pemerintah, Senin (3/6/2024), agar segera menutup jalan itu.', ['Rina Wati: segera menutup jalan itu']],
    ['Rina Wati meminta Peru, Senin, menarik pasukannya.', ['Rina Wati: menarik pasukannya']],
    ['Rina Wati mengingatkan warga, Senin, untuk tetap waspada.', ['Rina Wati: tetap waspada']],
    ['Massa mendesak pemerintah untuk menutup tambang itu dan menegur pemiliknya.', ['Massa: menutup tambang itu dan menegur pemiliknya']],
    ['Rina Wati meminta Peru menarik pasukannya dan mengecam pelakunya.', ['Rina Wati: menarik pasukannya dan mengecam pelakunya']],
    ['Rina Wati mendesak Peru menarik pasukannya dan mengatakan kapal itu aman.', ['Rina Wati: menarik pasukannya', 'Rina Wati: kapal itu aman']],
  ]],
  ['en', [
    ['Save the Children said the camp was full.', ['Save the Children: the camp was full']],
    ['The camp was full, Stop the War Coalition said.', ['Stop the War Coalition: The camp was full']],
    ['“The camp is full,” said Protect Our Forests.', ['Protect Our Forests: The camp is full']],
    ['“The camp is full,” Ann Miller of Save the Children said.', ['Ann Miller: The camp is full']],
    ['According to Jewish Voice for Peace, the camp was full.', ['Jewish Voice for Peace: the camp was full']],
    ['Teachers Without Frontiers warned that the camp was full.', ['Teachers Without Frontiers: the camp was full']],
    ['Save the ship, Ann Miller said.', ['Ann Miller: Save the ship']],
    ["Norway's trade minister said the tariff was unfair. “We will answer it,” Kari Holt told reporters.", ['Kari Holt: the tariff was unfair', 'Kari Holt: We will answer it']],
    ["Norway's trade minister said the tariff was unfair. “We will answer it,” the trader Kari Holt told reporters.", ["Norway's trade minister: the tariff was unfair", 'Kari Holt: We will answer it']],
    ['A trade minister said the tariff was unfair. “We will answer it,” Kari Holt told reporters.', ['A trade minister: the tariff was unfair', 'Kari Holt: We will answer it']],
    ['The plan was backed by Ann Miller, who said the port was safe, but was denounced by Bo Hill.', ['Ann Miller: the port was safe']],
  ]],
])('who says what in %s', (language, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(told(text, language)).toEqual(expected)
  })
})

// degrees and forms of address before a name, in small letters as well, behind an office with or without a comma
test.each([
  ['“Ini penting,” kata dr. Bayu Prakoso.', 'Bayu Prakoso'],
  ['“Ini penting,” kata Kepala Dinas Kesehatan Kota Serang, dr. Bayu Prakoso.', 'Bayu Prakoso'],
  ['“Ini penting,” kata Kabid P2P Dinas Kesehatan Serang drg. Bayu Prakoso di Serang.', 'Bayu Prakoso'],
  ['Menurut drh. Rina Wati, jalan itu aman.', 'Rina Wati'],
  ['Menurut Ir. Rina Wati, M.Kes., jalan itu aman.', 'Rina Wati'],
  ['Direktur RSUD Serang, dr Rina Wati, M.Kes., mengatakan jalan itu aman.', 'Rina Wati'],
  ['“Ini penting,” ujar Bapak Bayu Prakoso yang juga Kapolres Serang.', 'Bayu Prakoso'],
  ['“Ini penting,” kata Ketua IDI Serang yang juga politikus, dr. Bayu Prakoso, Senin.', 'Bayu Prakoso'],
  ['“Ini penting,” kata Ketua Yayasan Laut, Mayjen TNI Bayu Prakoso.', 'Bayu Prakoso'],
  ['“Ini penting,” kata Ketua Yayasan Laut, Kolonel (Purn) Bayu Prakoso.', 'Bayu Prakoso'],
  ['Hal itu disampaikan Sekretaris Daerah, dr. H. Rina Wati. “Ini penting,” ujarnya.', 'Rina Wati'],
  ['“Ini penting,” kata Ketua Yayasan Laut, Pdt. Bayu Prakoso.', 'Bayu Prakoso'],
  ['Menteri Bayu Prakoso tiba. “Ini penting,” ujar bos Cakrawala Biru itu.', 'Bayu Prakoso'],
  ['“Ini penting,” kata ibu Bayu Prakoso. Bayu Prakoso (45) diam.', 'ibu Bayu Prakoso'],
  ['“Ini penting,” kata pendukung Bayu Prakoso. Bayu Prakoso (45) diam.', 'pendukung Bayu Prakoso'],
])('%s', (text, expected) => {
  expect(quote(text, 'id')[0]?.speakers.map(({ name }) => name)).toEqual([expected])
})
