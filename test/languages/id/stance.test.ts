import { describe, expect, it } from 'vitest'
import { sidesOf } from '../asked-sides'

const sides = (text: string) => sidesOf(text, 'id')

/** Sentences of news by what they do; “Rina Wati” speaks for Peru. */
const families: Readonly<Record<string, readonly (readonly [text: string, sides: string])[]>> = {
  'a feeling carried by a verb and a noun': [
    ['Presiden Peru Rina Wati menyampaikan apresiasi setinggi-tingginya kepada Norwegia.', 'NO+'],
    ['"Kami melayangkan protes keras kepada Norwegia," kata Presiden Peru Rina Wati.', 'NO-'],
    ['"Kami menyatakan solidaritas penuh dengan Norwegia," kata Presiden Peru Rina Wati.', 'NO+'],
    ['"Kami menyampaikan keprihatinan mendalam atas sikap Norwegia," kata Presiden Peru Rina Wati.', 'NO-'],
  ],
  'what one wishes upon a country': [
    ['"Norwegia harus diberi pelajaran," kata Presiden Peru Rina Wati.', 'NO-'],
    ['"Norwegia tidak akan pernah aman," kata Presiden Peru Rina Wati.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan negaranya akan menyeret Norwegia ke mahkamah internasional.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan negaranya akan mencegah Norwegia memperoleh senjata nuklir.', 'NO-'],
  ],
  'what one says in defence of a country': [
    ['"Norwegia tidak pernah mengejar senjata nuklir," kata Presiden Peru Rina Wati.', 'NO+'],
    ['"Norwegia tidak akan pernah tunduk pada tekanan," kata Presiden Peru Rina Wati.', 'NO+'],
    ['"Norwegia layak mendapat keadilan," kata Presiden Peru Rina Wati.', 'NO+'],
  ],
  'a hand in the deeds of others': [
    ['"Norwegia ikut terlibat dalam agresi itu," kata Presiden Peru Rina Wati.', 'NO-'],
    ['"Norwegia lebih dulu melepaskan tembakan," kata Presiden Peru Rina Wati.', 'NO-'],
    ['"Norwegia hanya ingin menguasai sumber daya kami," kata Presiden Peru Rina Wati.', 'NO-'],
    ['"Harga ikan jatuh akibat ulah Norwegia," kata Presiden Peru Rina Wati.', 'NO-'],
    ['"Berkat Norwegia perundingan itu selamat," kata Presiden Peru Rina Wati.', 'NO+'],
  ],
  'who is to be stopped, and who lets others suffer': [
    ['"Dunia harus menghentikan Norwegia," kata Presiden Peru Rina Wati.', 'NO-'],
    ['"Dunia harus menghentikan perang Norwegia dan Chile," kata Presiden Peru Rina Wati.', 'NO0 CL0'],
    ['"Warga Chile dibiarkan kelaparan oleh Norwegia," kata Presiden Peru Rina Wati.', 'CL+ NO-'],
  ],
  'pressure on those who speak, and what must not go on': [
    ['"Norwegia memaksa kami membayar lebih mahal," kata Presiden Peru Rina Wati.', 'NO-'],
    ['"Tindakan Norwegia tidak bisa didiamkan," kata Presiden Peru Rina Wati.', 'NO-'],
  ],
  'meddling, named': [['"Campur tangan militer Norwegia akan menjadi bencana," kata Presiden Peru Rina Wati.', 'NO-']],
  'deeds that are announced, and mourning': [
    ['Presiden Peru Rina Wati mengumumkan sanksi baru terhadap Norwegia.', 'NO-'],
    ['Presiden Peru Rina Wati menyatakan perang terhadap Norwegia.', 'NO-'],
    ['Presiden Peru Rina Wati berduka atas serangan di Norwegia.', 'NO+'],
  ],
  'what is asked in vain, let happen, refused': [
    ['"Norwegia belum memenuhi tuntutan masyarakat internasional," kata Presiden Peru Rina Wati.', 'NO-'],
    ['"Norwegia menolak gencatan senjata," kata Presiden Peru Rina Wati.', 'NO-'],
    ['"Norwegia membiarkan para perompak beroperasi dari wilayahnya," kata Presiden Peru Rina Wati.', 'NO-'],
    ['"Kami tidak ingin tentara Norwegia di sini," kata Presiden Peru Rina Wati.', 'NO-'],
  ],
  'force that is refused, and a state that is owed': [
    ['Presiden Peru Rina Wati menolak penggunaan kekuatan terhadap Norwegia.', 'NO+'],
    ['"Rakyat Palestina harus memiliki negara merdeka," kata Presiden Peru Rina Wati.', 'PS+'],
  ],
  'what ministries write of each other': [
    ['Menteri Luar Negeri Peru Rina Wati mengatakan tudingan Norwegia itu tidak berdasar.', 'NO-'],
    ['Menteri Luar Negeri Peru Rina Wati mengatakan Norwegia ingin menabur kekacauan.', 'NO-'],
    ['Menteri Luar Negeri Peru Rina Wati mengatakan Norwegia terang-terangan menginjak-injak norma internasional.', 'NO-'],
    ['Menteri Luar Negeri Peru Rina Wati mengatakan Norwegia terus mengusik kedaulatan negara lain.', 'NO-'],
    ['Menteri Luar Negeri Peru Rina Wati menegaskan pemerintah Peru tidak pernah mengakui klaim Norwegia.', 'PE0 NO-'],
    ['"Peru menyampaikan kesiapan untuk memberikan bantuan kemanusiaan bagi warga di Norwegia," kata Menteri Luar Negeri Peru Rina Wati.', 'PE0 NO+'],
    ['Presiden Peru Rina Wati mengatakan negaranya tidak akan tinggal diam atas langkah Norwegia.', 'NO-'],
    ['"Kami tidak akan lupa jasa Norwegia," kata Presiden Peru Rina Wati.', 'NO+'],
    ['"Kami turut berdukacita atas gempa di Norwegia," kata Presiden Peru Rina Wati.', 'NO+'],
    ['Presiden Peru Rina Wati mengingatkan Norwegia agar tidak memancing keributan.', 'NO-'],
    ['"Norwegia punya daya juang yang tinggi," kata pelatih Peru Rina Wati.', 'NO+'],
    ['"Kami menginginkan hubungan dagang yang baik dengan Norwegia," kata Menteri Luar Negeri Peru Rina Wati.', 'NO+'],
  ],
  'what must be done to a thing is asked of nobody': [
    ['Presiden Peru Rina Wati mengatakan persoalan nelayan Norwegia harus diselesaikan.', 'NO0'],
    ['Presiden Peru Rina Wati mengatakan Norwegia harus diberi pelajaran.', 'NO-'],
  ],
  'the army behind a passive verb acts': [
    ['Presiden Peru Rina Wati mengatakan nelayan Peru ditembaki tentara Norwegia.', 'PE+ NO-'],
  ],
  'what is struck does not strike': [
    ['Presiden Peru Rina Wati menyebut serangan terhadap kantor dan gudang Norwegia itu pelanggaran hukum laut.', 'NO+'],
    ['Presiden Peru Rina Wati mengatakan serangan itu keji karena menyasar kedutaan Norwegia.', 'NO+'],
  ],
  'what is reproached in a dispute': [
    ['Presiden Peru Rina Wati mengatakan semua biayanya harus ditanggung oleh Norwegia.', 'NO-'],
    ['Presiden Peru Rina Wati menyatakan ketidaksenangannya atas langkah Norwegia.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan Norwegia menyerang pelabuhan itu dengan dalih memburu perompak.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan Norwegia tidak memiliki hak apa pun untuk berbicara tentang selat itu.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan hal itu penting agar Norwegia tidak mengulangi kesalahan yang sama.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan Norwegia menyeret kawasan itu ke ambang perang.', 'NO-'],
    ['"Mendesak Norwegia untuk patuhi putusan itu," kata Menteri Luar Negeri Peru Rina Wati.', 'NO-'],
  ],
  'a puppet and who holds it; a butcher and whom he butchers': [
    ['Presiden Peru Rina Wati menyebut Chile sebagai boneka Norwegia.', 'CL- NO-'],
    ['Presiden Peru Rina Wati mengatakan Chile hanyalah boneka Norwegia.', 'CL- NO-'],
    ['Presiden Peru Rina Wati mengatakan Chile cuma kaki tangan Norwegia.', 'CL- NO-'],
    ['“Chile boneka Norwegia,” kata Presiden Peru Rina Wati.', 'CL- NO-'],
    ['Presiden Peru Rina Wati menyebut Norwegia sebagai penjagal rakyat Chile.', 'NO- CL+'],
  ],
  'what stands in a relative clause is told of others': [
    ['Presiden Peru Rina Wati mengatakan semua negara, terutama yang memiliki hubungan dekat dengan Norwegia, harus bicara.', 'NO0'],
    ['Presiden Peru Rina Wati mengatakan Peru membela negara-negara yang ditindas Norwegia.', 'PE+ NO-'],
  ],
  'they are not the one man who speaks': [
    ['Mereka membunuh seribu warga Chile, lanjut Presiden Peru Rina Wati.', 'CL0'],
    ['Tentara Peru mengatakan mereka telah menyerang pangkalan Norwegia.', 'NO-'],
  ],
  'a harm that one does not want': [['"Kami tidak ingin merusak hubungan dengan Norwegia," kata Presiden Peru Rina Wati.', 'NO0']],
  'a country behind a place says where that is': [['Presiden Peru Rina Wati menuduh Chile membuat film di kota Bergen, Norwegia, untuk menyalahkan Peru.', 'CL- NO0 PE0']],
  'a threat is held against whose deed would call for it': [
    ['Presiden Peru Rina Wati menegaskan negaranya tidak akan tinggal diam jika Norwegia menyerang.', 'NO-'],
    ['"Jika Norwegia menutup selat itu, kami akan mengambil tindakan," kata Presiden Peru Rina Wati.', 'NO-'],
    ['Peru mengancam akan menutup pelabuhan apabila Norwegia menaikkan bea masuk.', 'NO-'],
  ],
  'land that is struck, what others do to it, whose enemy it is': [
    ['Presiden Peru Rina Wati mendesak pencabutan blokade pelabuhan Norwegia.', 'NO+'],
    ['Presiden Peru Rina Wati mengutuk penyiksaan rakyat Chile yang dilakukan tentara Norwegia.', 'CL+ NO-'],
    ['Presiden Peru Rina Wati menggambarkan Norwegia sebagai negara genosida yang didukung Chile.', 'NO- CL-'],
    ['Chile dan Peru memiliki musuh yang sama, kata Presiden Peru Rina Wati.', 'CL0 PE0'],
    ['Presiden Peru Rina Wati menyebut Norwegia sudah lama menderita di bawah penjajah.', 'NO+'],
    ['Presiden Peru Rina Wati menolak langkah seperti yang diambil atas Norwegia.', 'NO0'],
    ['Presiden Peru Rina Wati meminta kerja sama dunia untuk menjawab provokasi Norwegia.', 'NO0'],
  ],
  'trust, relief and what is to be answered for': [
    ['"Saya memiliki kepercayaan penuh bahwa Norwegia akan jujur," kata Presiden Peru Rina Wati.', 'NO+'],
    ['"Kami lega bahwa Norwegia telah melepaskan kapal itu," kata Presiden Peru Rina Wati.', 'NO+'],
    ['"Kami akan bertindak agar Norwegia bertanggung jawab," kata Presiden Peru Rina Wati.', 'NO-'],
    ['Presiden Peru Rina Wati minta agar Norwegia meminta maaf.', 'NO-'],
  ],
  'who answers for what, and who was struck by whom': [
    ['Presiden Peru Rina Wati meyakini Norwegia bertanggung jawab.', 'NO0'],
    ['Presiden Peru Rina Wati menyebut Norwegia negara yang bertanggung jawab.', 'NO+'],
    ['Presiden Peru Rina Wati mengatakan hal itu tindakan perang terhadap Chile oleh Norwegia.', 'CL0 NO-'],
    ['Presiden Peru Rina Wati menyebut pengusiran itu pelanggaran terhadap kedaulatan negara Peru oleh Norwegia.', 'PE+ NO-'],
    ['Presiden Peru Rina Wati menyebut boikot Norwegia dan sekutu-sekutunya terhadap Chile sebagai penindasan.', 'NO- CL+'],
    ['"Kami akan menambah sanksi terhadap Norwegia," kata Presiden Peru Rina Wati.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan kapal-kapal Norwegia masih bertahan di perairan itu.', 'NO0'],
    ['Presiden Peru Rina Wati mengatakan kapal Norwegia mengganggu kegiatan nelayan Peru.', 'NO- PE0'],
    ['Presiden Peru Rina Wati mengaku tidak habis pikir dengan sikap Norwegia.', 'NO-'],
  ],
  'ships, police and the like act for their state': [
    ['Presiden Peru Rina Wati mengatakan nelayan Peru ditabrak kapal patroli Norwegia.', 'PE+ NO-'],
    ['Presiden Peru Rina Wati mengatakan warga Peru ditangkap polisi Norwegia.', 'PE+ NO-'],
    ['Presiden Peru Rina Wati mengatakan warga Peru ditangkap polisi di Norwegia.', 'PE0 NO0'],
  ],
  'a question that takes it for granted, a hope that nothing ill is done': [
    ['"Mengapa Norwegia membantai warga Chile?" kata Presiden Peru Rina Wati.', 'NO- CL+'],
    ['"Apakah Norwegia membantai warga Chile?" kata Presiden Peru Rina Wati.', 'NO? CL?'],
    ['"Saya harap Norwegia tidak keliru menilai kami," kata Presiden Peru Rina Wati.', 'NO0'],
    ['"Norwegia tidak bisa lari dari tanggung jawab," kata Presiden Peru Rina Wati.', 'NO-'],
    ['"Norwegia berada di sisi sejarah yang salah," kata Presiden Peru Rina Wati.', 'NO-'],
    ['Rina Wati bilang Norwegia berbohong.', 'NO-'],
  ],
  'what is owed, asked on, or no longer thought of somebody': [
    ['Presiden Peru Rina Wati mengatakan Norwegia harus meminta maaf kepada Chile.', 'NO- CL0'],
    ['Presiden Peru Rina Wati mengatakan Norwegia harus membayar ganti rugi kepada Peru.', 'NO- PE0'],
    ['Presiden Peru Rina Wati mengatakan negaranya tidak pernah menganggap Norwegia sebagai sahabat.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan pihaknya tidak lagi memandang Norwegia sebagai mitra.', 'NO-'],
    ['Presiden Peru Rina Wati mendesak Norwegia tetap mematuhi perjanjian itu.', 'NO0'],
    ['Presiden Peru Rina Wati mendesak Norwegia mengizinkan bantuan masuk.', 'NO-'],
    ['Presiden Peru Rina Wati mengatakan Chile tidak mungkin melakukan itu tanpa restu Norwegia.', 'CL0 NO-'],
    ['Presiden Peru Rina Wati mengatakan pihaknya tidak ingin berperang dengan Norwegia.', 'NO0'],
    ['Presiden Peru Rina Wati membantah dan menyatakan Norwegia berbohong.', 'NO-'],
    ['Presiden Peru Rina Wati membalas bahwa Norwegialah yang melanggar hukum internasional.', 'NO-'],
    ['Presiden Peru Rina Wati menuduh Norwegia menjarah ladang atas dorongan pihak ketiga.', 'NO-'],
    ['Presiden Peru Rina Wati menilai mengisolasi Norwegia tidak akan menyelesaikan masalah.', 'NO0'],
    ['Presiden Peru Rina Wati mengatakan Norwegia bertanggung jawab sepenuhnya atas memburuknya hubungan.', 'NO-'],
    ['"Saya tidak melihat keseriusan Norwegia," kata Presiden Peru Rina Wati.', 'NO-'],
    ['Presiden Peru Rina Wati menyatakan solidaritas penuh dengan Chile dan Kuba serta mengutuk langkah sepihak Norwegia.', 'CL+ CU+'],
    ['Presiden Peru Rina Wati menyambut kepergian tentara Norwegia.', 'NO-'],
  ],
  'what one does for the own country, or in a country, is no praise of it': [
    ['Presiden Peru Rina Wati mengatakan pihaknya memperkuat ekonomi Peru.', 'PE0'],
    ['"Ini kontribusi kami dalam memajukan olahraga di Norwegia," kata Direktur Utama PT Maju Rina Wati.', 'NO0'],
  ],
}

for (const [family, rows] of Object.entries(families))
  describe(family, () => {
    it.each(rows)('%s → %s', (text, expected) => {
      expect(sides(text)).toBe(expected)
    })
  })
