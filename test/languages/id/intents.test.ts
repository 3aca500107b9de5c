import { describe, expect, it } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

/** The sides of the first quotation: "NO+ PE-". */
function sides(text: string): string {
  const [quotation] = analyze({ text, language: 'id' }).quotations
  const signs = { support: '+', oppose: '-', neutral: '0', abstained: '?' }
  return quotation ? quotation.stances.map((s) => `${s.country}${signs[s.label]}`).join(' ') : 'none'
}

const families: Readonly<Record<string, readonly (readonly [text: string, answer: string])[]>> = {
  'asked not to do': [
    ['Peru meminta kepada Norwegia tidak mengirim kapal perang ke perbatasan.', 'NO-'],
    ['Peru mendesak Oslo untuk memerintahkan pasukannya meletakkan senjata.', 'NO-'],
    ['Menteri Rina Wati meminta Peru tidak khawatir.', 'PE0'],
  ],
  'a danger one warns of': [
    ['Rina Wati, pengamat, memperingatkan konflik Peru berisiko menjadi perang besar.', 'PE0'],
    ['Rina Wati memperingatkan Norwegia akan menghadapi konsekuensi.', 'NO-'],
  ],
  'talks of peace make nobody peaceful': [['Joko Widodo menegaskan bahwa Indonesia akan tetap mendukung perundingan damai antara Peru dan Chile.', 'ID0 PE0 CL0']],
  'whose support it is': [
    ['"Saya menegaskan dukungan Indonesia terhadap segala upaya agar perundingan damai berhasil," kata Presiden Joko Widodo.', 'ID0'],
    ['Presiden Peru Rina Wati menegaskan dukungan Peru untuk Chile.', 'PE0 CL+'],
  ],
  'whom to stop': [['Presiden Peru Rina Wati meminta dunia berbuat lebih banyak untuk menghentikan Norwegia.', 'NO-']],
  'a war with the name of whoever wages it': [
    ['Presiden Peru Rina Wati menyerukan dunia untuk menghentikan perang Norwegia terhadap negaranya.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan perang Norwegia terhadap Peru merupakan kejahatan.', 'NO- PE+'],
    ['Rina Wati mengatakan perang Irak berlangsung lama.', 'IQ0'],
    ['Rina Wati mengatakan perang Norwegia melawan Peru sudah berlangsung lama.', 'NO0 PE0'],
  ],
  'called from afar': [['Rina Wati menggambarkan keputusan Norwegia untuk berlatih meskipun ada peringatan sebelumnya sebagai "perilaku jahat" yang memperburuk keadaan.', 'NO-']],
  'only if': [
    ['Perdamaian hanya akan mungkin terjadi jika Norwegia membongkar pangkalannya, kata Rina Wati.', 'NO-'],
    ['Kapal itu berlayar jika Norwegia membuka pelabuhannya, kata Rina Wati.', 'NO0'],
  ],
  'meant to do away with': [
    ['Rina Wati menyatakan pidato itu menunjukkan niat Norwegia untuk menghapus Peru secara total.', 'NO- PE+'],
    ['Rina Wati mengatakan Norwegia terus membunuh warga Peru.', 'NO- PE+'],
    ['Rina Wati mengatakan Norwegia menghapus tarif atas kopi.', 'NO0'],
  ],
  'friends of others': [['Rina Wati mendesak negara-negara dengan hubungan dekat dengan Norwegia untuk mengambil langkah tegas.', 'NO0']],
  'who answers for it': [
    ['"Pemerintahan yang tidak taat hukum di Oslo bertanggung jawab penuh atas tindakannya," ujar Rina Wati.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan dirinya "bertanggung jawab penuh" atas serangan awal Norwegia.', 'NO0'],
    ['"Saya bertanggung jawab penuh atas keterlambatan bantuan ke Norwegia," kata Rina Wati.', 'NO0'],
  ],
  'a state one does not know': [['"Kami tidak mengenal negara yang bernama Norwegia," ujar Rina Wati.', 'NO-']],
  'a treaty with the name of a city': [['Rina Wati mengatakan Rusia melanggar perjanjian damai Minsk.', 'RU-']],
  'shunning talks': [['Rina Wati mengatakan Norwegia "berusaha menghindari pertemuan".', 'NO-']],
  'blessings': [['"Tuhan memberkati Norwegia, Tuhan memberkati Peru, dan Tuhan memberkati dunia!" kata Rina Wati.', 'NO+ PE+']],
  'who will not win': [['Rina Wati mengatakan Norwegia tidak akan menang dalam konflik dengan Peru.', 'NO- PE0']],
  'slapped': [['Presiden Peru Rina Wati menyatakan bahwa negaranya telah "menampar Norwegia".', 'NO-']],
  'a clause behind whoever did it': [['Presiden Peru Rina Wati menekankan bahwa perang tarif ini dipicu oleh Norwegia dan Peru akan terus melawan.', 'NO- PE+']],
  'no intent, and no misunderstanding': [['"Kami tidak berniat untuk menyatakan perang terhadap Peru. Jangan salah paham, kami menganggap Peru sebagai saudara kami," ujar Rina Wati.', 'PE+']],
  'backers that are to be punished': [
    ['"Sudah saatnya masyarakat memboikot merek-merek yang mendukung Norwegia," kata Rina Wati.', 'NO-'],
    ['Rina Wati menyerukan boikot terhadap produk yang mendukung Norwegia.', 'NO-'],
    ['Rina Wati menilai adanya keberpihakan beberapa merek terhadap Norwegia.', 'NO0'],
    ['"Menyerukan kepada pemerintah agar secara konsisten melanjutkan pemboikotan terhadap Norwegia," demikian pernyataan MUI.', 'NO-'],
    ['Rina Wati menyatakan bahwa boikot itu harus ditujukan untuk menyakiti Norwegia.', 'NO-'],
    ['Rina Wati menilai sanksi terhadap Norwegia hanya menyengsarakan warga.', 'NO+'],
  ],
  'said of whom it is done to': [['"Kita perlu memberi sanksi pada Norwegia yang telah begitu kejam," kata Rina Wati.', 'NO-']],
  'no right that is meant': [['Rina Wati mengatakan Norwegia dan Chile memiliki hak veto di dewan itu.', 'NO0 CL0']],
  'a noun that is joined to another': [['"Saya melihat pemerintah Peru yang pro genosida dan kampus yang bekerja dengan Norwegia," kata Rina Wati.', 'PE- NO0']],
  'a cruel war': [['Rina Wati mengatakan Norwegia sudah melakukan peperangan yang kejam terhadap rakyat Peru.', 'NO- PE+']],
  'a claim that is judged at its end': [['Kementerian Luar Negeri Peru mengumumkan, klaim Norwegia, soal mediasi dalam konflik itu, tidak berdasar.', 'NO-']],
  'a deed that is the subject': [
    ['"Menyerang wilayah berdaulat Iran adalah tindakan provokatif," tegas Rina Wati.', 'IR+'],
    ['"Menjatuhkan sanksi kepada Norwegia merupakan kesalahan besar," kata Rina Wati.', 'NO+'],
    ['"Membantu Norwegia adalah kesalahan," kata Rina Wati.', 'NO-'],
  ],
  'an abbreviation in brackets in a list': [['Rina Wati melontarkan kecaman keras atas serangan udara Amerika Serikat (AS) dan Israel ke wilayah Iran.', 'US- IL- IR+']],
  'there must be sanctions': [['"Harus ada sanksi tegas terhadap Norwegia dan Chile," ujar Rina Wati.', 'NO- CL-']],
  'what it has turned into': [['Menurut Rina Wati, Norwegia saat ini bukan lagi negara yang berperang demi bertahan hidup, tetapi negara yang telah menjadi agresor regional.', 'NO-']],
  'a judgement behind a date': [
    ['Rina Wati menilai serangan militer Norwegia terhadap tiga situs Peru pada Sabtu, 21 Juni, sangat berbahaya.', 'NO- PE+'],
    ['"Serangan Norwegia terhadap Peru ini sangat membahayakan," kata Rina Wati.', 'NO- PE+'],
  ],
  'important to see': [['Menurut Rina Wati, sangat penting untuk mencermati apakah Norwegia akan menyerah.', 'NO0']],
  'help that is forbidden': [['Garda itu memperingatkan negara-negara lain untuk tidak melakukan intervensi militer untuk mendukung Norwegia.', 'NO-']],
  'consequences for whom': [['"Serangan itu akan membawa konsekuensi berat bagi Norwegia," kata Rina Wati.', 'NO-']],
  'no lover of war': [['"Biarkan dunia tahu bahwa Peru bukan negara yang suka berperang," tulis Presiden Peru Rina Wati.', 'PE+']],
  'support at all times': [['"Kita selalu mendukung perjuangan rakyat Palestina, sampai mereka merdeka," kata Rina Wati.', 'PS+']],
  'no mere self-defence': [['Menurut Rina Wati, aksi militer Israel ini bukan lagi sekadar membela diri.', 'IL0']],
  'what will not be stopped': [
    ['Duta Besar Israel Dani Danon menyatakan bahwa Israel tidak akan menghentikan serangan militer terhadap Iran.', 'IL+ IR-'],
    ['"Kami tidak akan berhenti. Tidak sampai ancaman nuklir Norwegia dibongkar," tegas Rina Wati.', 'NO-'],
  ],
  'the only choice, and the second duty': [
    ['"Satu-satunya pilihan adalah mengutuk Norwegia," kata Rina Wati.', 'NO-'],
    ['"Dewan harus mengambil tindakan dan mengutuk Norwegia," kata Rina Wati.', 'NO-'],
    ['"Dewan mengambil tindakan dan mengutuk Norwegia," kata Rina Wati.', 'NO0'],
  ],
  'what stands before an aside': [
    ['Rina Wati menekankan tindakan Norwegia, selain melanggar kedaulatan Peru, telah membahayakan perdamaian.', 'NO- PE+'],
    ['Rina Wati mengatakan Norwegia, yang bertetangga dengan Peru, telah membahayakan perdamaian.', 'NO- PE0'],
  ],
  'help that is announced': [
    ['Presiden Peru Rina Wati mengumumkan paket bantuan militer baru untuk Chile.', 'CL+'],
    ['Presiden Peru Rina Wati mengatakan bantuan untuk rakyat Chile telah tiba.', 'CL0'],
  ],
  'the last verb of “we”': [['"Kami akan terus memberikan dukungan keuangan, kemanusiaan, militer, dan diplomatik dan mendukung Chile," kata para menteri.', 'CL+']],
  'pressure that is not to be lowered': [['Rina Wati mendesak negara-negara itu untuk tidak menurunkan tekanan dan terus menjatuhkan sanksi kepada Norwegia.', 'NO-']],
  'whoever is expelled': [['Rina Wati menyebut pengusiran Norwegia dari dewan itu sebagai langkah yang keliru.', 'NO0']],
  'reminded that': [['Peru mengingatkan bahwa keterlibatan militer Norwegia akan menjadi langkah yang sangat berbahaya.', 'NO-']],
  'names for a state': [['Rina Wati menyebut Norwegia adalah "negara pertama sponsor global bagi teror".', 'NO-']],
  'what sanctions are for': [['Rina Wati menyerukan sanksi lebih keras terhadap Norwegia, terutama untuk mencegah perang.', 'NO-']],
  'yields that are asked for': [
    ['Peru mengimbau lagi Norwegia untuk menghapuskan program nuklirnya.', 'NO-'],
    ['Peru mengimbau lagi Norwegia untuk menghadiri rapat itu.', 'NO0'],
  ],
  'sanctions and pressure on whom': [
    ['Kedua menteri sepakat bahwa harus ada sanksi dan tekanan yang sangat keras bagi Norwegia, kata Rina Wati.', 'NO-'],
    ['Peru berharap Dewan Keamanan segera mengeluarkan resolusi baru guna memberikan sanksi kepada Norwegia.', 'NO-'],
  ],
  'how it is to be done': [['Rina Wati mengatakan, Norwegia harus secara jujur menjelaskan kegiatannya.', 'NO-']],
  'what it has stopped': [['Laporan itu mengatakan Norwegia telah menghentikan program senjata nuklirnya empat tahun lalu.', 'NO0']],
  'brought near, brought low': [
    ['"Norwegia secara berbahaya mendekati kapal kami," kata Rina Wati.', 'NO-'],
    ['Rina Wati mengatakan kapal itu mendekati perairan Norwegia.', 'NO0'],
    ['Rina Wati mengklaim hal itu disebabkan oleh tentara Norwegia yang tidak disiplin.', 'NO-'],
  ],
  'such as': [['Menurut Rina Wati, alasan itu tidak bisa digunakan oleh pelaku penjajahan seperti Norwegia.', 'NO-']],
  'behind criticism of a country': [['Rina Wati menyebutnya bagian dari kritik terhadap Norwegia yang mencoba menggagalkan pembicaraan damai.', 'NO-']],
  'what is needed': [
    ['Rina Wati menegaskan bahwa sanksi baru terhadap Norwegia diperlukan.', 'NO-'],
    ['Rina Wati mengatakan sanksi terhadap Norwegia tidak diperlukan lagi.', 'NO+'],
    ['Rina Wati mengatakan bantuan bagi Norwegia sangat diperlukan.', 'NO+'],
    ['Rina Wati mengatakan tidak ada perlunya sanksi terhadap Norwegia.', 'NO+'],
    ['Rina Wati mengatakan jika sanksi terhadap Norwegia diperlukan, dewan itu bersidang.', 'NO0'],
  ],
  'what is not to be done but something else': [['Alih-alih menuduh Peru, Norwegia harus menyelesaikan semua masalah, kata Rina Wati.', 'PE+ NO-']],
  'what is endangered is no praise': [
    ['Rina Wati mengatakan Norwegia sedang meningkatkan tantangan terbuka terhadap perdamaian, kemakmuran, dan hukum.', 'NO-'],
    ['Rina Wati mengatakan uji coba Norwegia menciptakan kemajuan program nuklir dan rudalnya.', 'NO0'],
  ],
  'what it leads to': [
    ['Rina Wati mengatakan Norwegia sedang mempersiapkan perang.', 'NO-'],
    ['Rina Wati mengatakan peningkatan militer Norwegia dapat mengarah kepada perang.', 'NO-'],
    ['Rina Wati mengatakan langkah-langkah Norwegia hanya kosmetik.', 'NO-'],
  ],
  'no cause for worry': [['Rina Wati mengatakan Norwegia tidak perlu khawatir.', 'NO0']],
  'one of two adversaries': [
    ['Rina Wati mengatakan Peru berhak membela diri terhadap Norwegia.', 'PE+ NO-'],
    ['Rina Wati mengatakan Peru adalah korban keserakahan Norwegia.', 'PE+ NO-'],
    ['Rina Wati mengatakan agresornya adalah Norwegia, bukan Peru.', 'NO- PE0'],
    ['Rina Wati mengatakan Peru menepati janjinya, tetapi Norwegia tidak.', 'PE+ NO-'],
    ['Rina Wati mengatakan Peru tidak bisa disalahkan atas badai itu.', 'PE+'],
  ],
  'what is left undone': [
    ['Rina Wati mengatakan Norwegia enggan melindungi warga sipil.', 'NO-'],
    ['Rina Wati mengatakan Norwegia tidak pernah berusaha menghormati perjanjian.', 'NO-'],
    ['Rina Wati mengatakan Norwegia tidak segan-segan menyerang warga sipil.', 'NO-'],
    ['Rina Wati mengatakan Norwegia terus mengancam tetangganya.', 'NO-'],
  ],
  'suffered because of': [['Rina Wati mengatakan banyak orang tewas akibat Norwegia.', 'NO-']],
  'lines that are crossed, blows to come': [
    ['"Norwegia telah melewati semua garis merah," kata Rina Wati.', 'NO-'],
    ['"Norwegia akan merasakan balasan yang setimpal," kata Rina Wati.', 'NO-'],
    ['"Norwegia tidak punya pilihan lain kecuali menyerah," kata Rina Wati.', 'NO-'],
    ['"Norwegia bukan lagi tempat yang aman," kata Rina Wati.', 'NO-'],
    ['"Kami tidak akan berunding di bawah todongan senjata Norwegia," kata Rina Wati.', 'NO-'],
    ['"Doa kami menyertai rakyat Peru," kata Rina Wati.', 'PE+'],
  ],
  'those who mediate': [
    ['"Norwegia bukan pihak yang netral," kata Rina Wati.', 'NO-'],
    ['"Norwegia terlalu memihak," kata Rina Wati.', 'NO-'],
    ['"Kami tidak melihat niat baik dari Norwegia," kata Rina Wati.', 'NO-'],
  ],
  'who is winning': [
    ['"Norwegia panik menghadapi perlawanan," kata Rina Wati.', 'NO-'],
    ['"Peru tampil sebagai pemenang," kata Rina Wati.', 'PE+'],
    ['"Norwegia kehilangan simpati dunia," kata Rina Wati.', 'NO-'],
  ],
  'work and those who wait': [
    ['"Investasi Norwegia membuka banyak lapangan kerja," kata Rina Wati.', 'NO+'],
    ['"Sudah terlalu lama rakyat Peru menunggu keadilan," kata Rina Wati.', 'PE+'],
    ['"Kita tidak perlu takut kepada Norwegia," kata Rina Wati.', 'NO-'],
  ],
  'far from it': [
    ['Rina Wati mengatakan Norwegia masih jauh dari memenuhi kewajibannya.', 'NO-'],
    ['Rina Wati mengatakan Norwegia memperlakukan para pelaut dengan buruk.', 'NO-'],
    ['Rina Wati mengatakan Norwegia mempersulit kerja para penyelidik.', 'NO-'],
    ['Rina Wati mengatakan waktu bagi Norwegia hampir habis.', 'NO-'],
  ],
  'what nobody bows to': [
    ['Rina Wati mengatakan dunia tidak boleh tunduk pada pemerasan Norwegia.', 'NO-'],
    ['Rina Wati mengatakan Norwegia mengambil jalan yang salah.', 'NO-'],
    ['Rina Wati mengatakan ia menyesal atas kematian warga Peru.', 'PE+'],
  ],
  'who did it to whom': [
    ['Rina Wati mengecam serangan terhadap Peru yang dilakukan Norwegia.', 'PE+ NO-'],
    ['Rina Wati mengecam penahanan wartawan Peru di Norwegia.', 'PE+ NO0'],
  ],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (text, answer) => expect(sides(text)).toBe(answer))
})
