import { expect, test } from 'vitest'
import { shown } from './quote'

// occasions on which Indonesian papers report what somebody says, and their nearest neighbours that report nothing
test.each([
  ['polls: what others do meanwhile', 'Sebanyak 55 persen responden menolak kapal itu, sedangkan 30 persen menerimanya.', ['indirect [menolak] Sebanyak 55 persen responden: kapal itu']],
  ['condemned, while another keeps silent', 'Norwegia mengecam latihan itu, sementara Chile memilih diam.', ['indirect [mengecam] Norwegia: latihan itu']],
  ['votes that are counted', 'Resolusi itu disahkan dengan 120 suara setuju, 10 menolak, dan 35 abstain.', []],
  ['recognised, not admitted', 'Sebanyak 143 negara mendukung resolusi yang mengakui Peru sebagai anggota penuh.', []],
  ['admitted', 'Rina Wati mengakui kapal itu karam.', ['indirect [mengakui] Rina Wati: kapal itu karam']],
  ['who has died', 'Media pemerintah Peru melaporkan dua perwira tewas dalam serangan itu.', ['indirect [melaporkan] Media pemerintah Peru: dua perwira tewas dalam serangan itu']],
  ['a thing that is announced', 'Peru mengumumkan dua proyek baru di Lima.', []],
  ['who handed it in', 'Interpelasi itu diajukan 30 anggota yang menilai kapal itu tua.', ['indirect [menilai] 30 anggota: kapal itu tua']],
  ['named in a report', 'Disebutkan dalam laporan itu, Peru menanam 400 ranjau.', ['indirect [Disebutkan] laporan itu: Peru menanam 400 ranjau']],
  ['in a report it is said', 'Dalam laporan itu juga disebutkan bahwa Peru menanam 400 ranjau.', ['indirect [disebutkan] laporan itu: Peru menanam 400 ranjau']],
  ['in a paper, behind a comma', 'Dalam dokumen itu dinyatakan, pasukan Norwegia akan ditarik.', ['indirect [dinyatakan] dokumen itu: pasukan Norwegia akan ditarik']],
  ['named in a list', 'Dalam daftar itu disebutkan nama Rina Wati.', []],
  ['told further', 'Lebih lanjut dikatakan Bayu Santoso, kapal itu akan dijual.', ['indirect [dikatakan] Bayu Santoso: kapal itu akan dijual']],
  ['told on a day', 'Hal itu disampaikan dalam rapat di Lima, Jumat.', []],
  ['ordered in words', 'Panglima itu memerintahkan anak buahnya, "Tenggelamkan kapal itu sekarang!"', ['direct [] Panglima itu: Tenggelamkan kapal itu sekarang!']],
  ['ordered', 'Presiden Peru memerintahkan angkatan laut mengusir kapal itu.', []],
  ['heard to say', 'Dalam rekaman itu, seorang tentara terdengar berkata, "Kami datang untuk menolong."', ['direct [berkata] seorang tentara: Kami datang untuk menolong']],
  ['remembered as', 'Presiden Peru mengenangnya sebagai sahabat sejati.', ['indirect [mengenangnya] Presiden Peru: sahabat sejati']],
  ['words of sympathy that are sent', 'Norwegia mengirimkan pesan belasungkawa kepada rakyat Peru.', ['indirect [mengirimkan pesan belasungkawa] Norwegia: rakyat Peru']],
  ['words under a post', 'Warganet Peru membanjiri kolom komentar dengan kalimat "Kembalikan laut kami".', ['direct [membanjiri] Warganet Peru: Kembalikan laut kami']],
  ['a study shows', 'Kajian lembaga itu menunjukkan bahwa bantuan Norwegia tidak sampai.', ['indirect [menunjukkan] Kajian lembaga itu: bantuan Norwegia tidak sampai']],
  ['a survey finds', 'Survei Laut Biru menemukan 62 persen nelayan merugi.', ['indirect [menemukan] Survei Laut Biru: 62 persen nelayan merugi']],
  ['what a survey came to', 'Hasil survei menunjukkan popularitas Rina Wati turun.', ['indirect [menunjukkan] Hasil survei: popularitas Rina Wati turun']],
  ['a test shows', 'Hasil tes menunjukkan atlet Peru itu negatif.', []],
  ['a video shows', 'Video itu menunjukkan kapal Norwegia menabrak perahu.', []],
  ['a report with a stamp', 'Laporan itu tiba di Oslo dan menunjukkan stempel resmi.', []],
  ['facts show', 'Fakta itu menunjukkan bahwa kapal Norwegia lebih cepat.', []],
  ['somebody shows a ship', 'Rina Wati menunjukkan kapal itu kepada tamunya.', []],
  ['respondents are against it', 'Sebanyak 48 persen pemilih Peru menentang perjanjian dengan Norwegia.', ['indirect [menentang] Sebanyak 48 persen pemilih Peru: perjanjian dengan Norwegia']],
  ['who is told of a worry', 'Lewat telepon, Menlu Peru menyatakan keprihatinannya kepada Menlu Chile atas penangkapan nelayan itu.', ['indirect [menyatakan keprihatinannya] Menlu Peru: penangkapan nelayan itu']],
  ['asked of him on the phone', 'Norwegia meminta Presiden Peru menahan diri dalam pembicaraan telepon semalam.', ['indirect [meminta] Norwegia: menahan diri']],
  ['a vote that urges something is welcomed', 'Peru menyambut baik pengesahan resolusi yang mendesak Norwegia mundur.', ['indirect [menyambut baik] Peru: pengesahan resolusi yang mendesak Norwegia mundur']],
  ['words in a video', 'Seorang pelaut mengunggah video berisi tulisan "Jangan berlayar ke Peru".', ['direct [berisi] Seorang pelaut: Jangan berlayar ke Peru']],
  ['what somebody did while shouting', 'Warga yang marah melempari kedutaan dengan telur sambil berteriak "Norwegia pembohong!"', ['direct [berteriak] Warga yang marah: Norwegia pembohong!']],
  ['an apology on a day', 'Rina Wati menyampaikan permintaan maaf, Kamis (19/6/2025).', []],
] as const)('%s', (_, text, expected) => {
  expect(shown(text, 'id')).toEqual(expected)
})
