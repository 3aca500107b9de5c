import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** Elections as they ought to be: “pemilu yang bebas dan adil”. */
const free = (elections: string) => combine(elections, 'bebas, yang bebas, yang jujur, yang adil, bebas dan adil, yang bebas dan adil, yang jujur dan adil, yang bebas dan jujur')

/** Ties at their best: “tidak pernah lebih erat”. */
const neverCloser = combine(combine('tidak pernah, tak pernah, belum pernah', 'lebih'), 'kuat, erat, dekat, baik, solid, kokoh, hangat, akrab')

/** Of what one warns a neighbour: “tentang badai itu”. */
const natural = combine('tentang, soal, mengenai, akan, terhadap, akan bahaya, tentang bahaya, mengenai bahaya, akan risiko, tentang risiko', 'badai, topan, gempa, gempa bumi, tsunami, banjir, letusan, gunung api, kekeringan, wabah, pandemi, virus, gelombang panas, cuaca, cuaca ekstrem, kebakaran hutan, perubahan iklim')

const waterCannon = 'meriam air, laser, laser militer, kekuatan mematikan, manuver berbahaya'

/** How translated wire reports tell a side: wars by their kind, elections that are none, ships that are driven off, talks that are made harder. Compiled for this project. */
export const wireReports = (): FrameTable => ({
  invade: {
    noun: combine('perang', 'skala penuh, brutal, yang brutal, kejam, yang kejam, berdarah, agresi, ilegal, yang ilegal, tidak sah, yang tidak sah, tanpa alasan, tak beralasan, tidak beralasan, yang tak beralasan, yang tidak beralasan, yang tidak adil, yang tidak dapat dibenarkan, yang tidak bisa dibenarkan, penaklukan, pemusnahan'),
  },
  attack: {
    active: [
      across(combine('menggunakan, mengerahkan, menembakkan, menyemprotkan, mengarahkan', waterCannon), 'terhadap, ke arah, kepada'),
      combine('mencegat, menangkis', 'rudal, drone, pesawat nirawak, roket, serangan rudal, serangan drone, serangan roket'),
      acrossAny('membebaskan, merebut, merebut kembali, mengambil kembali', 'dari pasukan, dari tangan pasukan, dari tangan, dari pendudukan, dari cengkeraman, dari penjajahan'),
    ].join(', '),
    noun: combine('penggunaan, pengerahan, tembakan, semprotan, penyemprotan, penembakan', waterCannon),
  },
  misdeed: {
    active: across('mengalihkan, melimpahkan, membebankan', 'risiko kepada, risiko ke, risikonya ke, risikonya kepada, beban kepada, bebannya kepada, beban ke') + ', ' + acrossAny(`memperlakukan, ${combine('tidak dapat, tidak bisa, tidak boleh, tidak seharusnya, tidak semestinya', 'memperlakukan')}`, 'sebagai penjahat, seperti penjahat, layaknya penjahat, bak penjahat, sebagai kriminal, seperti kriminal, layaknya kriminal, seperti binatang, layaknya binatang, seperti hewan, seperti budak, sebagai musuh, seperti musuh, sebagai warga kelas dua, seperti warga kelas dua, dengan tidak manusiawi, secara tidak manusiawi') + ', ' + combine('mencuci, memutihkan, memoles', 'citranya, reputasinya, citranya lewat, wajahnya, dosanya, kejahatannya') + ', ' + combine('mengumpulkan, menumpuk, menghimpun, memusatkan, mengonsentrasikan, memobilisasi', combine('pasukan, pasukannya, tentara, tentaranya, tank, ribuan tentara', 'di perbatasan, di dekat perbatasan, di sepanjang perbatasan')) + ', memiliterisasi, ' + combine('menjadikan', 'kami sasaran, kita sasaran, kami sebagai sasaran, kami target, kami sebagai target, kami sandera, kami kambing hitam, kita kambing hitam, kami sebagai kambing hitam') + ', ' + combine('menembaki, menembak mati, menabraki, menghujani peluru', 'para migran, migran, pengungsi, para pengungsi, pengunjuk rasa, para pengunjuk rasa, demonstran, para demonstran, pengunjuk rasa damai, kerumunan, kerumunan warga, warga yang antre, warga kami, nelayan kami, para nelayan') + ', ' + across('membawa, mendatangkan, menyelundupkan, merekrut, memobilisasi', 'teroris, para teroris, tentara bayaran, kelompok teroris, militan asing, milisi asing') + ', ' + across('meninggalkan, menebar', 'kekejaman, kebiadaban, kengerian, kuburan massal') + ', ' + acrossAny('menempatkan, memasukkan, mengirim, menahan, mengurung', 'di kamp tahanan, ke kamp tahanan, di kamp interniran, ke kamp interniran, ke kamp kerja paksa, di kamp re-edukasi, ke kamp re-edukasi, ke kamp pendidikan ulang, ke kamp konsentrasi') + ', ' + combine('memperumit, mempersulit, memperlambat, mengulur-ulur, menyandera, membajak', 'pembicaraan, perundingan, negosiasi, proses perdamaian, upaya perdamaian, proses perundingan, jalannya perundingan'),
  },
  misrule: {
    noun: acrossAny('tidak akan ada, takkan ada, tidak ada, tak ada, tidak pernah ada, mustahil ada, tidak mungkin ada', `${free('pemilu, pemilihan, pemilihan umum, pemilihan presiden')}, peradilan yang adil, pengadilan yang adil, peradilan yang bebas, kebebasan pers, kebebasan berpendapat, kebebasan berekspresi, supremasi hukum`),
  },
  bad: {
    describing: `menghadapi isolasi, menghadapi isolasi internasional, bukan demokrasi, bukanlah demokrasi, tidak lagi diterima, tidak lagi diterima di, tidak lagi disambut, secara sembrono, secara sembrono dan sepihak, secara sepihak dan sembrono, secara gegabah, secara ceroboh, berarti perang, sama saja dengan perang, sama artinya dengan perang, penuh tipu daya, penuh rekayasa, penuh kejanggalan, penuh kebohongan, penuh manipulasi, sarat kecurangan, sarat rekayasa, sarat manipulasi, adalah penipuan, hanyalah sandiwara, hanya sandiwara, hanya tipu daya, hanya formalitas belaka, hanyalah formalitas belaka, ${[
      combine('tidak bebas, tak bebas, jauh dari bebas, tidak berlangsung bebas', 'dan adil, maupun adil, ataupun adil, atau adil, serta adil, dan tidak adil, dan tak adil, maupun jujur, dan jujur, dan transparan'),
      combine('tidak memenuhi, tak memenuhi, jauh dari', 'standar demokrasi, standar internasional untuk pemilu, standar pemilu yang bebas'),
    ].join(', ')}`,
  },
  villain: {
    noun: combine('dalang, otak, otak di balik, pelaku utama', 'serangan, serangan itu, serangan tersebut, pembunuhan, pembunuhan itu, pengeboman, pengeboman itu, kudeta, kudeta itu') + ', ' + combine('mitra dalam, mitra, sekutu dalam, rekan dalam, kawan dalam, kaki tangan dalam', 'kejahatan, kejahatan itu, kejahatan ini, kejahatan perang, pertumpahan darah, pembantaian, genosida, pembunuhan, agresi, pendudukan, penindasan, terorisme'),
  },
  enemy: {
    noun: combine('pesaing, rival, saingan, lawan', 'strategis, sistemik, geopolitik, bebuyutan'),
  },
  good: {
    describing: neverCloser,
  },
  punishment: {
    active: 'akan menjadi target kami, akan menjadi sasaran kami, akan menjadi target serangan, akan menjadi sasaran serangan, akan menjadi target yang sah, akan menjadi sasaran yang sah, akan menjadi target berikutnya, akan menjadi sasaran berikutnya, ' + combine('semua opsi, segala opsi, semua pilihan, semua opsi tetap, segala kemungkinan', 'ada di meja, ada di atas meja, berada di meja, di atas meja, terbuka, tersedia'),
  },
  right: {
    active: [
      acrossAny('atlet, para atlet, olahragawan, tim, timnas', combine('harus, berhak, layak, seharusnya, boleh, sebaiknya', 'diizinkan bertanding, diizinkan ikut, diizinkan tampil, diizinkan berkompetisi, diizinkan kembali, diperbolehkan bertanding, diperbolehkan ikut, dibolehkan bertanding')),
      combine(combine('patut, layak, pantas', 'menerima, memperoleh'), 'pujian, apresiasi, penghargaan, ucapan terima kasih, hormat, dukungan, dukungan kita, dukungan kami'),
      'harus memenangkan perang, mesti memenangkan perang, harus memenangi perang',
      combine('telah mematuhi, sudah mematuhi, sepenuhnya mematuhi, sepenuhnya telah mematuhi, selalu mematuhi', 'perjanjian, kesepakatan, gencatan senjata, kewajibannya, resolusi, semua kewajibannya'),
    ].join(', '),
  },
  praise: {
    active: 'kemuliaan bagi, kemuliaan untuk, kejayaan bagi, kejayaan untuk, ' + acrossAny('jatuhnya, kejatuhan, kekalahan, runtuhnya, keruntuhan', combine('akan menjadi, akan, akan berarti, berarti', 'bencana, malapetaka, tragedi, mimpi buruk, kekalahan bagi, kekalahan kita, awal dari')) + ', ' + combine('tidak boleh ada, tidak akan ada, jangan ada', combine('keputusan, kesepakatan, perundingan, pembicaraan, perjanjian, perdamaian', 'tentang, mengenai, soal')),
  },
  recognise: {
    active: combine('menghormati, menghargai, mengakui', 'integritas, integritas teritorial, keutuhan teritorial, batas wilayah'),
    noun: 'pemisahan, pemisahan diri',
  },
  resolve: {
    noun: combine('adalah, merupakan, memang', 'bagian dari, bagian dari wilayah'),
  },
  plain: {
    noun: combine('demonstran, para demonstran, pengunjuk rasa, para pengunjuk rasa, pemrotes, protes, aksi, aksi protes, unjuk rasa, demonstrasi', 'damai') + ', ' + combine('imigran, migran, pendatang, pekerja migran', 'ilegal, gelap'),
    active: combine('menangkap', 'sinyal, signal, isyarat, gelagat, pesan, kesan, momen, peluang') + ', ' + acrossAny('memperingatkan, mengingatkan', natural) + ', ' + combine('harus memilih', 'presiden, parlemen, perdana menteri, pemimpin baru'),
  },
  support: {
    active: [
      combine(combine('komitmen kami, komitmen kita, komitmen kuat kami, komitmen teguh kami, komitmen penuh kami, komitmennya, komitmen negaranya, komitmen negara kami', 'terhadap, pada, atas, bagi, untuk'), 'keamanan, pertahanan, kedaulatan, perlindungan, kemerdekaan, pembangunan, membela, melindungi'),
      combine('kami, kita, kami akan, kita akan, kami akan terus, kita akan terus, kami terus, kita harus, kita harus terus, kami harus, kita perlu', 'mempersenjatai'),
      combine(combine('dunia, eropa, barat, kami, sekutu, nato', 'tidak akan, tak akan, takkan, tidak boleh, tidak akan pernah'), 'meninggalkan'),
      acrossAny('bantuan kami kepada, bantuan kami untuk, bantuan kami bagi, bantuan kami ke, dukungan kami ke', 'akan terus, akan berlanjut, akan tetap, terus mengalir, tidak akan berhenti, tak akan berhenti'),
      acrossAny('komitmen kami, komitmen kita, komitmennya', 'untuk membela, untuk melindungi, untuk mempertahankan, untuk membantu'),
    ].join(', '),
  },
  threaten: {
    active: across(combine('mengambil, akan mengambil, melakukan, akan melakukan', 'tindakan balasan, langkah balasan, tindakan pembalasan, langkah pembalasan, tindakan hukuman, langkah hukuman'), 'terhadap, kepada, atas'),
  },
  provoke: {
    active: across('memikul, menanggung', 'tanggung jawab penuh atas, tanggung jawab atas konsekuensi, tanggung jawab atas akibat, tanggung jawab hukum atas, tanggung jawab penuh terhadap'),
  },
  reject: {
    active: combine('mengurangi, mengakhiri, memutus, menghentikan, memangkas', combine('ketergantungan kita, ketergantungan kami, ketergantungan energi, ketergantungan energi kita, ketergantungan energi kami, ketergantungan negara kami, ketergantungan ekonomi', 'pada, kepada, terhadap, atas')) + ', ' + combine('kami menghentikan, kami akan menghentikan, kami telah menghentikan, kami menangguhkan, kami telah menangguhkan, kami akan menangguhkan', 'bantuan ke, semua bantuan ke, seluruh bantuan ke, bantuan kami ke, bantuan militer ke, bantuan pembangunan ke') + ', ' + combine(combine('tidak mengakui, tak mengakui, tidak akan mengakui, tidak akan pernah mengakui, menolak mengakui', 'otoritas, pemerintah, pemerintahan, rezim, penguasa'), 'yang lahir dari kudeta di, hasil kudeta di, kudeta di') + ', ' + acrossAny('menangguhkan, membekukan, mengeluarkan, mencoret', 'dari semua kegiatan, dari kegiatan, dari seluruh kegiatan, dari keanggotaan, dari blok, dari organisasi, dari forum') + ', ' + acrossAny('tidak mengakui, tak mengakui, tidak akan mengakui, tidak lagi mengakui, menolak mengakui', 'yang sah') + ', ' + combine('tidak akan, tak akan, tidak mau, tak mau, tidak sudi, menolak, enggan, ogah', 'bermain melawan, bermain dengan, bermain kontra, bertanding dengan, bertanding kontra, berlaga melawan, tampil melawan, tampil menghadapi'),
  },
  accuse: {
    active: [
      acrossAny('memastikan, menjamin, membuat, memaksa, agar, supaya', 'mempertanggungjawabkan, dimintai pertanggungjawaban, dimintai tanggung jawab, diseret ke pengadilan, diseret ke mahkamah, diadili atas'),
    ].join(', '),
  },
  sympathise: {
    active: acrossAny('berduka, turut berduka, ikut berduka, sangat berduka, berduka cita, berbelasungkawa, turut berbelasungkawa, menyampaikan belasungkawa, mengucapkan belasungkawa, menyampaikan duka cita, menyampaikan simpati, belasungkawa, dukacita, duka cita, simpati, bersimpati, prihatin, keprihatinan, solidaritas', 'yang melanda, yang menimpa, yang mengguncang, yang menerjang, yang menghantam, yang meluluhlantakkan'),
  },
})
