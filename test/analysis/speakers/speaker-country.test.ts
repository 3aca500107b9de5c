import { describe, expect, test } from 'vitest'
import { quote } from '../quotations/quote'

const speakers = (text: string, language: string) => quote(text, language).flatMap((q) => q.speakers).map(({ name, country }) => `${name} ${country ?? '-'}`).join(', ')

describe.each<[string, readonly (readonly [text: string, expected: string])[]]>([
  ['id', [
    // the state that has just spoken
    ['Zambia tenang. Zambia menunggu. Norwegia mengumumkan bantuan itu dibekukan. Menteri Pembangunan Kari Solberg mengatakan obat tetap dibayar. Kami tidak menghukum orang sakit, tambahnya.', 'Norwegia NO, Kari Solberg NO, Kari Solberg NO'],
    // whoever is named beside another's office
    ['Pemimpin Norwegia dan Kari Solberg bertemu. Kari Solberg mengatakan perundingan gagal.', 'Kari Solberg -'],
    // a short surname behind an office
    ['Presiden Lula mengatakan perundingan gagal.', 'Lula BR'],
    ['Perdana Menteri Modi mengatakan perundingan gagal.', 'Modi IN'],
    // a name that could end an office
    ['“Zambia diam,” ujar Menko Kesra Agung Laksono.', 'Agung Laksono ID'],
    // no person: “termasuk”
    ['Pemerintah bertindak. Termasuk, memanggil Duta Besar Zambia. “Kami diam,” kata Kari Solberg. “Kami menunggu,” imbuhnya.', 'Kari Solberg -, Kari Solberg -'],
    // a body whose state was told before
    ['Kemlu Norwegia diam. Indonesia menunggu. Juru bicara Kemlu Kari Solberg mengatakan perundingan gagal.', 'Kari Solberg NO'],
    ['Presiden Norwegia tiba. Presiden Kari Solberg mengatakan perundingan gagal.', 'Kari Solberg -'],
    // a surname that is a country's name as well
    ['Juru bicara Dewan Keamanan Nasional Norwegia Kari Malaya mengatakan perundingan gagal. “Benar,” kata Malaya.', 'Kari Malaya NO, Kari Malaya NO'],
    // whoever spoke goes on, whom an office means that others hold as well
    ['Menlu Rina Wati mengatakan perundingan gagal, usai menerima Menlu Zambia Karim Diallo. Menlu mengatakan obat habis.', 'Rina Wati ID, Rina Wati ID'],
    // an office that the own state has not
    ['Perdana Menteri Kari Solberg mengatakan perundingan gagal.', 'Kari Solberg -'],
    ['Presiden Kari Solberg mengatakan perundingan gagal.', 'Kari Solberg ID'],
    // a world body, whatever state its head once led
    ['Sekjen NATO Jens Stoltenberg mengatakan perundingan gagal.', 'Jens Stoltenberg -'],
    ['Mantan Perdana Menteri Jens Stoltenberg mengatakan perundingan gagal.', 'Jens Stoltenberg NO'],
    // an envoy of many states, whatever state he is sent to
    ['Utusan khusus PBB untuk Yaman, Karim Diallo, mengatakan perang harus berhenti.', 'Karim Diallo -'],
    ['Karim Diallo, utusan PBB untuk Yaman, mengatakan perang harus berhenti.', 'Karim Diallo -'],
    ['Karim Diallo, menteri luar negeri Yaman, mengatakan perang harus berhenti.', 'Karim Diallo YE'],
    // the office
    ['Menteri Luar Negeri Slovenia Ljuba Kregar mengatakan perundingan gagal.', 'Ljuba Kregar SI'],
    // the years of an office
    ['Menteri Perdagangan Norwegia periode 2009-2014 Kari Solberg mengatakan perundingan gagal.', 'Kari Solberg NO'],
    ['Presiden Norwegia 2010–2014, Kari Solberg, mengatakan perundingan gagal.', 'Kari Solberg NO'],
    ['Pada rapat menteri Norwegia tahun 2019 Kari Solberg mengatakan perundingan gagal.', 'Kari Solberg -'],
    ['Seorang mahasiswi Norwegia di Lusaka, Kari (22), mengatakan perundingan gagal.', 'Kari NO'],
    ['Menurut jajak pendapat Kabar Laut, warga Norwegia menolak tarif Zambia.', 'Kabar Laut -, warga Norwegia NO'],
    // an office and a state told afterwards
    ['Menurut Kari Solberg, perundingan gagal. Menteri Luar Negeri Norwegia itu menolak tarif Zambia.', 'Kari Solberg NO, Kari Solberg NO'],
    ['“Zambia diam,” kata Kari Solberg. Duta Besar Norwegia untuk Zambia itu lalu pulang. “Ya,” ujar Kari.', 'Kari Solberg NO, Kari Solberg NO'],
    ['“Zambia diam,” kata Kari Solberg. Aktris asal Norwegia tersebut mengaku lelah sekali.', 'Kari Solberg NO, Kari Solberg NO'],
    ['“Zambia diam,” kata Kari Solberg. Pengamat politik Norwegia itu mengaku lelah sekali.', 'Kari Solberg -, Kari Solberg -'],
    // agencies of states
    ['Kantor berita Korea Utara, KCNA, menyatakan perundingan gagal. “Kami diam,” tulis KCNA.', 'KCNA KP, KCNA KP'],
    ['Kantor berita resmi China Xinhua mengatakan perundingan gagal.', 'Xinhua CN'],
    ['Kantor berita Norwegia Nordnytt mengatakan perundingan gagal.', 'Nordnytt NO'],
    ['Media pemerintah Norwegia, Senin, mengatakan perundingan gagal.', 'Media pemerintah Norwegia NO'],
    // whose people “they” and the crowd are
    ['Warga Norwegia turun ke jalan. “Kami lelah,” teriak mereka.', 'Warga Norwegia NO'],
    ['Ribuan warga Norwegia turun ke jalan. “Kami lelah,” teriak massa.', 'Ribuan warga Norwegia NO'],
    // what an office is about
    ['Anggota Tim Pengawas Haji DPR, Rina Wati, mengatakan perundingan gagal.', 'Rina Wati ID'],
    // where somebody is from
    ['Pendapat lain datang dari rekannya dari Norwegia, Kari Solberg, yang mengatakan perundingan gagal.', 'Kari Solberg NO'],
    ['Kari Solberg, pengungsi asal Norwegia, mengatakan perundingan gagal. “Ya,” kata Kari.', 'Kari Solberg NO, Kari Solberg NO'],
    ['Sopir truk asal Norwegia, Kari, mengatakan perundingan gagal.', 'Kari NO'],
    ['Kari Solberg, mahasiswi Norwegia, mengatakan perundingan gagal.', 'Kari Solberg NO'],
    ['Setelah tiba dari Norwegia, Bayu Santoso, mengatakan perundingan gagal.', 'Bayu Santoso -'],
    // who speaks for a body, and a court of many states
    ['Muhammadiyah melalui Ketua Bidang Luar Negeri, Prof. Dr. Rina Wati, M.A., menyatakan perundingan gagal.', 'Rina Wati ID'],
    ['Jaksa ICC, Karim Diallo, mengatakan Zambia tidak bisa bersembunyi. Zambia menolak. Zambia diam.', 'Karim Diallo -'],
    // whom a minister speaks of is not whose minister it is
    ['Menteri Perdagangan Rina Wati mengatakan perundingan dengan Zambia rampung. “Zambia membuka pasar,” kata Rina. Ekspor ke Zambia naik.', 'Rina Wati ID, Rina Wati ID'],
    ['Ekspor ke Zambia naik. Kapolri Bayu Santoso menolak Zambia. “Zambia diam,” kata Menteri Perdagangan Rina Wati.', 'Bayu Santoso ID, Rina Wati ID'],
    ['Wakil Presiden Bayu Santoso tiba di Zambia. “Zambia diam,” kata Bayu. Zambia senang.', 'Bayu Santoso ID'],
    // the name of a father
    ['Pangeran Omar bin Turki, Menlu Yaman, mengatakan perundingan gagal.', 'Omar bin Turki YE'],
    ['Menlu Yaman Omar bin Turki mengatakan perundingan gagal.', 'Omar bin Turki YE'],
    // the state before the party
    ['Anggota parlemen Norwegia dari Partai Buruh Kari Solberg mengatakan perundingan gagal.', 'Kari Solberg NO'],
    // a rank behind the office
    ['Panglima militer Norwegia, Mayor Jenderal Lars Solheim, mengatakan perundingan gagal.', 'Lars Solheim NO'],
    ['“Tidak,” kata Menteri Pertahanan Norwegia, Jenderal Lars Solheim.', 'Lars Solheim NO'],
    ['Menteri Irigasi Norwegia Lars Solheim mengatakan perundingan gagal.', 'Lars Solheim NO'],
    // the agency that is credited is not who speaks
    ['Presiden Norwegia Lars Solheim seperti dilansir Antara mengatakan perundingan gagal.', 'Lars Solheim NO'],
    ['Presiden Amerika Serikat (AS) Frank Delaney mengatakan perundingan gagal.', 'Frank Delaney US'],
    ['Duta Besar Norwegia untuk ASEAN Ingrid Solheim mengatakan kerja sama berlanjut.', 'Ingrid Solheim NO'],
    ['Perdana Menteri Yaman Abdul Harith mengatakan perundingan gagal.', 'Abdul Harith YE'],
    ['Kunjungan Presiden Peru Rina Wati ke Norwegia singkat. “Kami puas,” kata Rina.', 'Rina Wati PE'],
    ['Menurut mantan Dubes Australia untuk RI Greg Hollis, hubungan itu kuat.', 'Greg Hollis AU'],
    ['Sheikh Hamad al-Mutairi, duta besar Kuwait untuk Indonesia, mengatakan kerja sama berlanjut.', 'Hamad al-Mutairi KW'],
    ['Politikus oposisi Turki Emre Yilmazer mengatakan kebijakan itu gagal.', 'Emre Yilmazer TR'],
    ['Putra mahkota Saudi Pangeran Turki bin Khalid mengatakan perundingan gagal.', 'Turki bin Khalid SA'],
    ['Kim Sang-ho dari Kementerian Pertahanan Korea Selatan mengatakan latihan itu rutin.', 'Kim Sang-ho KR'],
    ['Dewi Larasati yang juga menjabat Menteri Luar Negeri Norwegia mengatakan jalan itu aman.', 'Dewi Larasati NO'],
    // what somebody observes is not where he is from
    ['Greg Milner, pengamat politik Peru dari Universitas Sagu, mengatakan jalan itu aman.', 'Greg Milner -'],
    ['Pengamat militer Peru Bayu Santoso mengatakan jalan itu aman.', 'Bayu Santoso -'],
    ['Pengamat Peru Bayu Santoso mengatakan jalan itu aman.', 'Bayu Santoso PE'],
    ['Pakar keamanan asal Peru, Rina Wati, mengatakan jalan itu aman.', 'Rina Wati PE'],
    // a listed leader, an office that one country has
    ['“Tidak,” kata Sergei Lavrov.', 'Sergei Lavrov RU'],
    ['“Tidak,” kata Tzipi Hotovely.', 'Tzipi Hotovely IL'],
    ['“Tidak,” kata Tharoor.', 'Tharoor IN'],
    ['“Tidak,” kata Wang.', 'Wang -'],
    ['Kapolres Bekasi Twedi Harahap mengatakan tersangka ditahan.', 'Twedi Harahap ID'],
    // a description
    ['Juru bicara Pentagon mengatakan kapal itu aman.', 'Juru bicara Pentagon US'],
    ['Seorang juru bicara tentara Israel mengatakan kapal itu aman.', 'Seorang juru bicara tentara Israel IL'],
    ['Kelompok yang menentang perang Irak mengatakan kapal itu aman.', 'Kelompok yang menentang perang Irak -'],
    ['Seorang utusan PBB untuk Suriah mengatakan kapal itu aman.', 'Seorang utusan PBB untuk Suriah -'],
    ['Rusia dan China mengatakan sanksi itu keliru.', 'Rusia RU, China CN'],
    // whoever speaks for the state that spoke before
    ['Zambia mengecam blokade itu. “Kami menyesal,” ujar juru bicara tersebut.', 'Zambia ZM, juru bicara tersebut ZM'],
    ['Zambia mengecam blokade itu. “Kami menyesal,” ujar wartawan tersebut.', 'Zambia ZM, wartawan tersebut -'],
    // armies tell of their own deeds; others do not
    ['Tentara Zambia menangkap dua warga Malawi, kata juru bicara militer.', 'juru bicara militer ZM'],
    ['Tentara Zambia menangkap dua warga Malawi, kata juru bicara kementerian kesehatan.', 'juru bicara kementerian kesehatan -'],
    // the article
    ['Zambia menutup perbatasan. Polisi mengatakan jalan ke Zambia dijaga.', 'Polisi ZM'],
    ['Zambia menutup perbatasan. Wartawan mengatakan jalan ke Zambia dijaga.', 'Wartawan -'],
    ['Zambia dan Malawi berunding. Polisi mengatakan jalan ke Malawi dijaga.', 'Polisi -'],
  ]],
  ['en', [
    // a state of two words, or with an article, between an office and a name
    ['President of South Africa Kari Solberg said the talks had failed.', 'Kari Solberg ZA'],
    ['Press Secretary of the President of the Russian Federation Kari Solberg said the talks had failed.', 'Kari Solberg RU'],
    // an envoy of many states, whatever state he is sent to
    ['The U.N. special envoy for Yemen, Karim Diallo, said the war must end.', 'Karim Diallo -'],
    ['Karim Diallo, the United Nations envoy for Yemen, said the war must end.', 'Karim Diallo -'],
    ['Karim Diallo, the EU envoy for Yemen, said the war must end.', 'Karim Diallo -'],
    ['Karim Diallo, the Yemeni ambassador to the U.N., said the war must end.', 'Karim Diallo YE'],
    ['Karim Diallo, the South African foreign minister, said the war must end.', 'Karim Diallo ZA'],
    ['In Riyadh, the Saudi foreign minister, Prince Khalid bin Omar, said that patience was not infinite.', 'Khalid bin Omar SA'],
    ['The South African foreign minister, Kari Solberg, said the dam was safe.', 'Kari Solberg ZA'],
    ['The North Korean ambassador, Kari Solberg, said the dam was safe.', 'Kari Solberg KP'],
    ['A group of lawmakers visiting Peru said the talks had failed.', 'A group of lawmakers visiting Peru -'],
    ['Norwegian lawmakers visiting Peru said the talks had failed.', 'Norwegian lawmakers visiting Peru NO'],
    ['“No,” said Norway\'s military spokesman, Lieutenant Colonel Lars Solheim.', 'Lars Solheim NO'],
    // two people
    ['Asked about the Peruvian president, Chancellor Ann Miller said the pact was dead.', 'Ann Miller -'],
    ['The Peruvian defence minister, General Ann Miller, said the pact was dead.', 'Ann Miller PE'],
    // who serves a leader
    ['An adviser to Putin said the pact was dead.', 'An adviser to Putin RU'],
    ['An envoy to Peru said the pact was dead.', 'An envoy to Peru -'],
    // whoever speaks for the state that spoke before
    ['The Peruvian foreign ministry said the pact was dead. The statement accused Chile of smuggling.', 'The Peruvian foreign ministry PE, The statement PE'],
    ['The Peruvian navy said the pact was dead. The UN said it was not. The spokesman urged Chile to wait a day.', 'The Peruvian navy PE, The UN -, The spokesman -'],
    // armies tell of their own deeds; others do not
    ['Zambian troops arrested two Malawians, an army spokeswoman said.', 'an army spokeswoman ZM'],
    ['Zambia is calm. The Sago Army said it had planted the bomb in Zambia.', 'The Sago Army -'],
    ['Zambia is calm. The Defence Ministry said the bomb in Zambia was old.', 'Defence Ministry ZM'],
    ['Zambian troops arrested two Malawians, the health ministry said.', 'the health ministry -'],
    ["Slovenia's foreign minister, Ljuba Kregar, said the talks had failed.", 'Ljuba Kregar SI'],
    ['The Kuwaiti ambassador to Indonesia, Sheikh Hamad al-Mutairi, said ties were strong.', 'Hamad al-Mutairi KW'],
    ['Kim Sang-ho of the South Korean defence ministry said the drill was routine.', 'Kim Sang-ho KR'],
    ['Gen. Tom Hanlon, the former top U.S. commander in Iraq, said the talks had failed.', 'Tom Hanlon US'],
    ['Sudanese army spokesman Colonel Idris Abkar said the town was taken.', 'Idris Abkar SD'],
    ['Rosa Keller, representative of a charity in Iraq, said the talks had failed.', 'Rosa Keller -'],
    ['New Mexico Governor Ann Miller said the talks had failed.', 'Ann Miller US'],
    ['A group hostile to the mission in Mali said the talks had failed.', 'A group hostile to the mission in Mali -'],
    ['Marines seized by Iran said the talks had failed.', 'Marines seized by Iran -'],
    ['A spokesman for the Chinese navy said the talks had failed.', 'A spokesman for the Chinese navy CN'],
    ['Congresswoman Ruth Abelard said the talks had failed.', 'Ruth Abelard US'],
    ['“No,” Condoleezza Rice said.', 'Condoleezza Rice US'],
    ["Norway's envoy was summoned to hear that Peru “strongly opposes the raids”, said Raul Soto, the foreign ministry spokesman.", 'Raul Soto PE'],
    ['Foreign ministers from Chile, Norway and Peru said the pact was dead.', 'Foreign ministers from Chile, Norway and Peru -'],
    ['Zambia closed the border. The police said the road to Zambia was guarded.', 'The police ZM'],
  ]],
])('the country of speakers in %s', (language, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(speakers(text, language)).toBe(expected)
  })
})
