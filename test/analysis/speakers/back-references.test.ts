import { expect, test } from 'vitest'
import { quote } from '../quotations/quote'

const speakersOf = (language: string, text: string) => quote(text, language).map((q) => q.speakers.map((s) => s.name).join(' + '))

test.each([
  ['an official described before', 'id', '"Kami menolak," kata seorang pejabat keamanan. "Kami pulang," kata pejabat itu.', ['seorang pejabat keamanan', 'seorang pejabat keamanan']],
  ['who is given the floor', 'id', 'Menteri Rina Kartika mengatakan bendungan itu aman. Hal itu ditegaskan seorang pejabat Peru. "Kami pulang," katanya.', ['Rina Kartika', 'seorang pejabat Peru']],
  ['an office that is given the floor', 'id', 'Hal tersebut diungkapkan oleh Menteri Luar Negeri Peru di Lima. Ia mengatakan bendungan itu aman.', ['Menteri Luar Negeri Peru']],
  ['several who are given it', 'id', 'Pernyataan itu disampaikan para pengamat politik. Mereka mengatakan bendungan itu aman.', ['para pengamat politik']],
  ['a thing that is only said', 'id', 'Menteri Rina Kartika mengatakan bendungan itu aman. Hal itu disampaikan dalam rapat. "Kami pulang," katanya.', ['Rina Kartika', 'Rina Kartika']],
  ['residents of the place', 'id', 'Warga setempat mengatakan bendungan itu aman.', ['Warga setempat']],
  ['the leader of a country', 'id', 'Presiden Turki Emre Yildiz tiba. Pemimpin Turki itu mengatakan kapal itu tenggelam.', ['Emre Yildiz']],
  ['an office that is another than hers', 'id', 'Menteri Rina Kartika mengatakan bendungan itu aman. Klinik menerima sepuluh korban, kata dokter.', ['Rina Kartika', 'dokter']],
  ['a trade without an article', 'en', 'Angry relatives said the dam was safe. The clinic received ten bodies, medics said.', ['Angry relatives', 'medics']],
  ['the state beside its description', 'en', 'The former colonial power, Britain, said the vote was fair.', ['Britain']],
  ['an office that somebody owns', 'en', 'His office declined to give details but said the dam was safe.', ['His office']],
  ['the monarch', 'en', 'King Omar Zaki arrived. The monarch said the ship had sunk.', ['Omar Zaki']],
  ['a bare office of somebody named without it', 'id', 'Menurut Hopkins, kapal itu tenggelam. "Kami menolak," kata presiden.', ['Hopkins', 'Hopkins']],
  ['an interviewer', 'en', 'Minister Bo Hill came to Lima. In remarks to HBC’s Carl Stone, he said the dam was safe.', ['Bo Hill']],
  ['own office', 'id', 'Gubernur Bayu Prakoso tiba. Pihaknya mengatakan kapal itu tenggelam.', ['Bayu Prakoso']],
  ['own office', 'en', 'President Dale Hopkins left. His office said the ship had sunk. He said it would rise.', ['His office', 'Dale Hopkins']],
  ['an office whose view opens the sentence before', 'en', "Ann Miller said the ship had sunk. The Peruvian consul's opinion was another. It was late, he argued, to blame the crew.", ['Ann Miller', 'The Peruvian consul']],
  ['a promise within a report', 'id', 'Menteri Bayu Prakoso menjelaskan bahwa konsul Peru telah berjanji kepadanya, “Kapal itu akan kami kirim.” Ia menepis kabar sebaliknya.', ['Bayu Prakoso', 'konsul Peru', 'Bayu Prakoso']],
  ['the one who is asked', 'en', 'Ann Miller spoke to us at the pier.\nQ: Who will pay?\nA: “Nobody will pay for that ship at all.”\nQ: And Lima?\nA: “Lima is far away. It may come and look.”', ['Ann Miller', 'Ann Miller']],
  ['a post of the one who spoke', 'en', 'Ann Miller said the ship had sunk. “One sea, two flags,” read the post.', ['Ann Miller', 'Ann Miller']],
  ['police are not their spokesman', 'id', 'Juru bicara polisi Bayu Prakoso tiba. Polisi mengatakan kapal itu tenggelam.', ['Polisi']],
  ['an addressee is not spoken of', 'id', 'Menteri Rina Kartika melapor kepada Presiden Dale Hopkins. "Kami menolak," ujarnya.', ['Rina Kartika']],
  ['a pronoun holds the floor', 'id', '"Kami menolak," kata Rina Kartika. Ia menemui Presiden Dale Hopkins. "Kami pulang," ujarnya.', ['Rina Kartika', 'Rina Kartika']],
  ['said in passing', 'id', 'Hakim Rina Kartika menunggu pengacara Bayu Prakoso, yang menyebut kapal itu tenggelam. Ia mengatakan kapal itu berlayar.', ['Bayu Prakoso', 'Rina Kartika']],
  ['a text is no he', 'en', 'President Dale Hopkins left. “We reject it,” Hopkins said. The report said the ship had sunk. He said it would rise.', ['Dale Hopkins', 'The report', 'Dale Hopkins']],
  ['behind an office and its places', 'id', '"Kami menolak," kata Kepala Dusun Sukamaju, Kecamatan Mekar, Bayu Prakoso, Senin.', ['Bayu Prakoso']],
  ['in apposition to a description', 'id', '"Kami menolak," kata salah satu perawat setempat, Rina Kartika.', ['Rina Kartika']],
  ['those of a person are not the person', 'id', 'Presiden Dale Hopkins tiba. Pendukung Hopkins mengatakan kapal itu tenggelam.', ['Pendukung Hopkins']],
  ['those of a person are not the person', 'en', 'President Dale Hopkins left. Hopkins supporters said the ship had sunk.', ['Hopkins supporters']],
  ['those of a person are not the person', 'en', 'President Dale Hopkins left. His lawyers said the ship had sunk.', ['His lawyers']],
  ['they, of whom nothing was said', 'id', 'Mereka mengatakan kapal itu tenggelam.', ['']],
  ['nobody but a description before', 'id', 'Pemain Peru itu menolak bersalaman. "Saya pulang," katanya.', ['Pemain Peru itu']],
  ['somebody whom the sentence before is about', 'id', 'Seorang saksi mata berlari keluar. "Kapal itu meledak," katanya.', ['Seorang saksi mata']],
  ['her father is another', 'id', 'Seorang anak membawa karton bertuliskan "Selamatkan laut kami". Ayahnya mengaku ikut setiap pekan.', ['Seorang anak', 'Ayahnya']],
  ['they, described before', 'id', 'Para nelayan mengatakan kapal itu tenggelam. Mereka mengatakan kapal itu tua.', ['Para nelayan', 'Para nelayan']],
  ['another office of the same state', 'en', 'Peru’s President Ann Miller said the ship had sunk. The Peruvian defence minister told senators that Miller was wrong.', ['Ann Miller', 'The Peruvian defence minister']],
  ['another minister without a name', 'en', 'The Peruvian trade minister said the ship had sunk. The Peruvian foreign minister said it had not.', ['The Peruvian trade minister', 'The Peruvian foreign minister']],
  ['an envoy named later', 'en', 'The Norwegian ambassador to Lima said Peru had hidden a wreck. The ambassador, Nils Berg, told reporters that talks would go on.', ['Nils Berg', 'Nils Berg']],
  ['an age', 'en', 'Coach Paul Grey called for calm. “I need eleven men,” the 52-year-old added.', ['Paul Grey', 'Paul Grey']],
  ['an office in short', 'en', 'Foreign Minister Carl Stone arrived. “How can we pay?” the FM asked.', ['Carl Stone']],
  ['a pronoun before any name', 'en', '“It is ours,” he added in a long speech. The quarrel began when the mayor of Lima, Bo Hill, met Norwegian envoys.', ['Bo Hill']],
  ['the head of state', 'id', 'Presiden RI Bayu Prakoso menerima Presiden Peru Dale Hopkins. Kepala Negara mengatakan kapal itu tenggelam. "Kami menolak," ujar Kepala Negara.', ['Bayu Prakoso', 'Bayu Prakoso']],
  ['the head of state of another', 'id', 'Kepala Negara Peru Dale Hopkins mengatakan kapal itu tenggelam. Kepala pemerintahan Norwegia, Nils Berg, mengatakan kapal itu berlayar.', ['Dale Hopkins', 'Nils Berg']],
  ['several heads of state', 'id', 'Presiden Bayu Prakoso tiba. Para kepala negara mengatakan kapal itu tenggelam.', ['Para kepala negara']],
  ['an alumna', 'id', 'Menteri Rina Kartika tiba. Alumnus Universitas Laut Biru itu mengatakan kapal itu tenggelam.', ['Rina Kartika']],
  ['a graduate', 'id', 'Menteri Rina Kartika tiba. Menurut lulusan Oslo tersebut, kapal itu tenggelam.', ['Rina Kartika']],
  ['a doctor of the law', 'id', 'Anggota DPR Rina Kartika tiba. Doktor ilmu hukum lulusan Oslo itu mengatakan kapal itu tenggelam.', ['Rina Kartika']],
  ['a member for long', 'id', 'Anggota DPR Rina Kartika tiba. Kader senior Partai Laut itu mengatakan kapal itu tenggelam.', ['Rina Kartika']],
  ['a right hand', 'id', 'Menteri Rina Kartika tiba. Tangan kanan presiden itu mengatakan kapal itu tenggelam.', ['Rina Kartika']],
  ['who has won a prize', 'id', 'Dokter Rina Kartika tiba. Peraih Nobel Perdamaian itu mengatakan kapal itu tenggelam.', ['Rina Kartika']],
  ['somebody else, who is only pointed to', 'id', 'Menteri Rina Kartika tiba. Serikat pelaut itu mengatakan kapal itu tenggelam.', ['Serikat pelaut itu']],
  ['two people, and no pact', 'id', 'Presiden Bayu Prakoso bertemu Raja Omar Zaki untuk membahas Konvensi Jenewa. Keduanya mengatakan kapal itu tenggelam.', ['Bayu Prakoso + Omar Zaki']],
  ['two people, and no plan', 'id', 'Presiden Bayu Prakoso bertemu Raja Omar Zaki untuk membahas Konsensus Lima Poin. Keduanya mengatakan kapal itu tenggelam.', ['Bayu Prakoso + Omar Zaki']],
  ['from a body', 'id', 'Direktur Rina Kartika dari Cakrawala Group mengatakan kapal itu tenggelam.', ['Rina Kartika']],
])('%s (%s): %s', (_, language, text, expected) => {
  expect(speakersOf(language, text)).toEqual(expected)
})

test.each([
  ['id', '"Kami menolak," kata Rina Kartika. Mereka mengatakan kapal itu tenggelam. "Kami pulang," ujarnya.'],
  ['id', 'Bayu Prakoso sejak lama mengatakan kapal itu tenggelam.'],
  ['en', 'President Dale Hopkins left. He said the ship had sunk.'],
])('no speaker of a person’s own words is named by a pronoun or an adverb (%s): %s', (language, text) => {
  expect(speakersOf(language, text).at(-1)).toMatch(/^(?:Rina Kartika|Bayu Prakoso|Dale Hopkins)$/u)
})
