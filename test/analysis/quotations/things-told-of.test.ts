import { expect, test } from 'vitest'
import { told } from './quote'

// a thing that is made known is no quotation; what is said of it is
test.each([
  ['Kementerian itu mengumumkan jadwal baru pada Senin.', []],
  ['Kedua pihak menyepakati gencatan senjata.', []],
  ['Para menteri menyepakati bahwa sanksi harus dicabut.', ['Para menteri: sanksi harus dicabut']],
  ['Kementerian itu mengumumkan nama pemenang lomba itu, Senin (3/6/2024).', []],
  ['Kementerian itu mengumumkan tarif baru yang akan berlaku bulan depan.', []],
  ['Kementerian itu mengumumkan jadwal itu batal.', ['Kementerian itu: jadwal itu batal']],
  ['Kementerian itu mengumumkan jadwal baru disusun.', ['Kementerian itu: jadwal baru disusun']],
  ['Pemerintah Norwegia mengumumkan sanksi baru terhadap Peru.', ['Pemerintah Norwegia: sanksi baru terhadap Peru']],
  ['Rina Wati melaporkan korban jiwa.', []],
  ['“Ya,” kata Presiden Bayu Santoso. Seorang warga menceritakan kisah hidupnya. “Kami siap,” katanya.', ['Bayu Santoso: Ya', 'Seorang warga: Kami siap']],
  ['Rina Wati melaporkan warga di teluk itu kelaparan.', ['Rina Wati: warga di teluk itu kelaparan']],
  ['Polisi mengungkap jaringan narkoba di pelabuhan itu.', []],
  ['Rina Wati menjelaskan rencana itu kepada parlemen.', []],
  ['Rina Wati menjelaskan kapal itu aman.', ['Rina Wati: kapal itu aman']],
  ['Rina Wati menjelaskan kapal aman.', ['Rina Wati: kapal aman']],
  ['Rina Wati mengklaim pelabuhan itu milik Norwegia.', ['Rina Wati: pelabuhan itu milik Norwegia']],
  ['Rina Wati mengumumkan kebijakan itu kepada publik.', []],
  ['Rina Wati menyebut sejumlah nama.', []],
  ['Rina Wati meminta maaf.', []],
  ['Rina Wati meminta maaf atas serangan itu.', ['Rina Wati: serangan itu']],
  // where a clause about the subject ends
  ['Kapal itu, yang menurut Rina Wati sudah tua, karam di teluk.', ['Rina Wati: sudah tua']],
  ['Kapal itu, yang menurut Rina Wati tua, rapuh dan kotor, karam di teluk.', ['Rina Wati: tua, rapuh dan kotor, karam di teluk']],
  ['Kapal yang disebut Rina Wati sebagai “peti mati” itu karam di teluk.', ['Rina Wati: peti mati']],
  ['Rencana yang dikecam Rina Wati sebagai penjajahan itu disetujui parlemen.', ['Rina Wati: penjajahan']],
  ['Serangan itu, yang diklaim Norwegia menewaskan 20 milisi, terjadi Senin.', ['Norwegia: menewaskan 20 milisi']],
  ['Pulau yang diklaim Norwegia itu kosong.', []],
  // what others do meanwhile
  ['Rina Wati mengatakan kapal itu melanggar perbatasan, namun ia enggan menyebut nama.', ['Rina Wati: kapal itu melanggar perbatasan']],
  ['Rina Wati memuji keberanian para nelayan, dan Dewi Larasati mengangguk setuju.', ['Rina Wati: keberanian para nelayan']],
  ['Rina Wati mengecam serangan itu, dan Norwegia akan mengirim kapal.', ['Rina Wati: serangan itu']],
  ['Rina Wati mengecam Peru, Chile, dan Norwegia.', ['Rina Wati: Peru, Chile, dan Norwegia']],
  // reporting verbs that are nouns as well
  ['Diketahui, nilai ekspor Peru sepanjang Januari-Agustus mencapai dua miliar, naik dari tahun lalu.', []],
  ['Tahun lalu, nilai tukar Peru naik, terutama karena kopi.', []],
  ['Di layar, pesan singkat tentara Peru muncul, lalu hilang.', []],
  ['Malam itu, teriak warga Lima terdengar, lalu sunyi.', []],
  ['Saat ini, sebut saja Norwegia, banyak negara sedang berunding.', []],
  ['Langkah itu merugikan rakyat, nilai pengamat ekonomi Budi Santosa.', ['Budi Santosa: Langkah itu merugikan rakyat']],
  ['Langkah itu merugikan rakyat, nilai oposisi.', ['oposisi: Langkah itu merugikan rakyat']],
  // papers and posts
  ['“Dan kamu tahu, teman itu jujur,” kata Rina Wati. “Ya,” katanya, menurut Kabar Laut.', ['Rina Wati: Dan kamu tahu, teman itu jujur', 'Rina Wati: Ya']],
  ['Rina Wati mengunggah ulang pernyataan bahwa kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['“Kami menunggu,” bunyi cuitan Rina Wati.', ['Rina Wati: Kami menunggu']],
  ['Pernyataan Rina Wati, yang menyebut Peru berbohong, memicu protes.', ['Rina Wati: Peru berbohong']],
  ['“Kami menunggu,” demikian siaran pers Kementerian Pertahanan Peru.', ['Kementerian Pertahanan Peru: Kami menunggu']],
] as const)('%s', (text, expected) => {
  expect(told(text, 'id')).toEqual(expected)
})
