import { across, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** Verbs that only carry a noun of feeling: “menyampaikan kecaman”, “melayangkan protes”. */
const carrying = 'menyampaikan, menyatakan, mengungkapkan, menegaskan, menegaskan kembali, memberikan, memberi, menyuarakan, melontarkan, melayangkan, mengutarakan, mengirimkan, mengirim, mengajukan, mengulangi, menunjukkan, mengeluarkan, menaruh, menyimpan, mengucapkan, menghaturkan, punya, memiliki, mendapat'

/** A noun of feeling with its verb, whatever stands between it and the one it goes to: “menyatakan dukungan penuh kepada”. */
const voiced = (nouns: string, toward: string) => across(combine(carrying, nouns), toward)

/** What speakers say to and of a country by verbs with nouns and by idioms of the newsroom. Compiled for this project. */
export const verdicts = (): FrameTable => ({
  condemn: {
    active: [
      voiced('kecaman, kutukan, kemarahan, kegeraman, kemurkaan', 'terhadap, kepada, atas, pada'),
      'mengecam sikap, mengutuk sikap, mengecam keputusan, tidak akan memaafkan, tak akan pernah memaafkan, tidak akan pernah memaafkan, tidak akan pernah melupakan kejahatan',
    ].join(', '),
    noun: 'pengecaman terhadap, pengecaman atas, pengutukan terhadap, pengutukan atas, kecaman keras, kecaman dunia',
  },
  criticise: {
    active: [
      voiced('kritik, kritikan, protes, nota protes, keluhan, keluhan resmi, pengaduan, keberatan, kekecewaan, penyesalan, teguran, sindiran, ketidakpuasan, kejengkelan', 'terhadap, kepada, atas, pada'),
      voiced('kekecewaan, penyesalan, ketidakpuasan, kejengkelan, kekesalan', 'karena, lantaran, bahwa'),
      voiced('protes, protes keras, protes resmi, nota protes, protes diplomatik, keluhan resmi', 'ke'),
      'kecewa karena, kecewa lantaran, kecewa bahwa, kesal karena, geram karena, marah karena, murka karena, menyesalkan bahwa, menyayangkan bahwa, menyesalkan karena',
      'menyesalkan keputusan, menyesalkan langkah, menyesalkan tindakan, menyayangkan keputusan, menyayangkan langkah, menyayangkan tindakan, mempertanyakan keputusan, mempertanyakan sikap, mempertanyakan langkah, mempertanyakan netralitas, mempertanyakan kesungguhan, mempertanyakan keseriusan, kehilangan kesabaran terhadap, kehilangan kesabaran dengan, kehilangan kesabaran pada, habis kesabaran, sulit berharap pada, tidak bisa berharap pada, sulit menerima sikap, sulit menerima alasan',
    ].join(', '),
  },
  oppose: {
    active: [
      across('mengumumkan, menyiapkan, mengusulkan, menyerukan, memastikan, menuntut, mendesakkan, mengupayakan', 'sanksi terhadap, sanksi kepada, sanksi baru terhadap, sanksi keras terhadap, sanksi tegas terhadap, sanksi berat terhadap, sanksi lebih berat terhadap, sanksi atas, boikot terhadap, embargo terhadap, embargo senjata terhadap, paket sanksi terhadap, pembatasan terhadap, tarif terhadap, tarif baru terhadap'),
      voiced('penolakan, penentangan, perlawanan, sikap tegas, sikap keras', 'terhadap, kepada, atas, pada'),
      combine('mengambil, melakukan, menempuh, menerapkan, menyiapkan, merumuskan', 'tindakan tegas terhadap, langkah tegas terhadap, sikap tegas terhadap, tindakan keras terhadap, langkah keras terhadap, tindakan nyata terhadap, tindakan hukum terhadap, langkah hukum terhadap, tindakan balasan terhadap, langkah balasan terhadap, tindakan tegas kepada, langkah tegas kepada, sikap tegas kepada'),
      'mencegah agresi oleh, mencegah agresi dari, menangkal agresi, mencegah invasi oleh, mencegah serangan oleh, melawan tarif, menentang tarif, melawan perang dagang, melawan hegemoni, menyatakan perang terhadap, menyatakan perang kepada, menyatakan perang melawan, mengumumkan perang terhadap, mendeklarasikan perang terhadap, bersikap tegas terhadap, bersikap tegas kepada, bersikap lebih tegas terhadap, bersikap keras terhadap, bersikap lebih keras terhadap, bertindak tegas kepada, bertindak keras terhadap, bertindak lebih tegas terhadap, bersatu menghadapi, bersatu menentang, bersatu padu melawan, menggalang kekuatan melawan, menggalang dukungan melawan, membentuk koalisi melawan, bangkit menentang, menjegal langkah, menghentikan ambisi, menghentikan agresivitas, membalas agresivitas, meredam ambisi, mematahkan ambisi, menangkal ancaman dari',
    ].join(', '),
  },
  worry: {
    active: [
      voiced('keprihatinan, kekhawatiran, kecemasan, kegelisahan, keraguan, kecurigaan, kegusaran', 'atas, terhadap, mengenai, soal, tentang, akan, pada, kepada'),
      'menyoroti catatan buruk, meragukan kesediaan, meragukan netralitas, meragukan kredibilitas, meragukan klaim, waspada terhadap, mewaspadai, harus mewaspadai, patut mewaspadai, perlu mewaspadai',
    ].join(', '),
  },
  accuse: {
    active: 'menuduh bahwa, menuding bahwa, menuntut pertanggungjawaban dari, menuntut tanggung jawab, menimpakan tanggung jawab kepada, menimpakan tanggung jawab pada, menunjuk hidung, mengarahkan telunjuk ke, mengarahkan telunjuk kepada, melempar tudingan kepada, melempar tuduhan kepada, melontarkan tuduhan kepada, melontarkan tudingan kepada, melontarkan tuduhan terhadap, melontarkan tudingan terhadap, meminta pertanggungjawaban kepada, menganggap bersalah',
  },
  threaten: {
    active: [
      voiced('ancaman, ultimatum, peringatan keras, peringatan terakhir, peringatan tegas', 'kepada, terhadap, untuk'),
      combine('akan, siap, bersumpah akan, bersumpah, bertekad, berjanji akan', 'menyerang balik, memukul balik, menghantam balik, menggempur balik, menghajar, menghancurleburkan, menghancurkan seluruh, menghukum berat, melawan balik, menuntut balas kepada, membuat perhitungan dengan'),
    ].join(', '),
  },
  support: {
    active: [
      voiced('dukungan, sokongan, solidaritas, keberpihakan, restu, jaminan keamanan', 'kepada, terhadap, bagi, untuk, dengan, atas, pada'),
      voiced('komitmen', 'kepada, terhadap, untuk rakyat, bagi rakyat'),
      'berdiri bersama rakyat, berdiri di sisi, berada di sisi, tetap di sisi, selalu di sisi, berdiri bahu-membahu dengan, bahu-membahu dengan, menggalang dukungan untuk, menggalang dukungan bagi, menggalang solidaritas untuk, menggalang solidaritas bagi, tidak akan menelantarkan, tidak boleh meninggalkan, tidak boleh melupakan, tidak akan pernah melupakan perjuangan, memihak kepada, memihak pada, satu barisan dengan, satu perahu dengan, mengawal perjuangan, memperjuangkan nasib, memperjuangkan keadilan bagi, memperjuangkan keadilan untuk, mendukung penuh hak, mendukung penuh upaya, mendukung penuh perjuangan, mendukung kemerdekaan penuh, mendukung kedaulatan, mendukung integritas wilayah, mendukung pencalonan, mendukung keketuaan, mendukung kepemimpinan',
    ].join(', '),
    noun: 'komitmen terhadap rakyat, komitmen kepada rakyat, dukungan terhadap perjuangan, dukungan bagi perjuangan, dukungan kepada rakyat, dukungan terhadap kemerdekaan, dukungan bagi kemerdekaan',
  },
  praise: {
    active: [
      voiced('apresiasi, penghargaan, pujian, kekaguman, rasa hormat, rasa kagum, hormat, penghormatan, salut, acungan jempol, penghormatan tinggi', 'kepada, terhadap, bagi, untuk, atas, pada'),
      across('mengucapkan selamat, menyampaikan selamat, memberi selamat, memberikan selamat, menyampaikan ucapan selamat, mengirim ucapan selamat', 'kepada, untuk, bagi'),
      'mengacungkan jempol kepada, mengacungkan jempol untuk, mengangkat topi untuk, mengangkat topi kepada, memuji ketahanan, memuji ketangguhan, memuji peran, memuji sikap, memuji keberanian, memuji kepemimpinan, memuji keteguhan, mengapresiasi peran, mengapresiasi upaya, mengapresiasi langkah, mengapresiasi sikap, mengapresiasi dukungan, mengapresiasi komitmen, mengapresiasi keputusan, mengapresiasi kontribusi, menghargai kontribusi, perlu belajar dari, bisa belajar dari, harus belajar dari, patut belajar dari, banyak belajar dari, mencontoh keberhasilan, meniru keberhasilan, menganggap penting hubungan dengan, memandang penting hubungan dengan',
    ].join(', '),
  },
  thank: {
    active: [
      across(combine('menyampaikan, mengucapkan, menghaturkan, menyatakan, mengungkapkan, kami ucapkan, saya ucapkan, kami sampaikan', 'terima kasih, ucapan terima kasih, rasa terima kasih, terimakasih, rasa syukur'), 'kepada, pada, atas, untuk'),
      across('berterima kasih, berterimakasih', 'kepada, pada, atas'),
    ].join(', '),
  },
  sympathise: {
    active: [
      'memaafkan, mengampuni',
      voiced('belasungkawa, bela sungkawa, duka cita, dukacita, duka, simpati, empati, rasa simpati, rasa duka, kepedulian, rasa empati', 'kepada, bagi, untuk, pada, terhadap, atas'),
      across('turut berduka, ikut berduka, berduka, bersimpati, prihatin, turut prihatin', 'bersama rakyat, dengan rakyat, bagi rakyat, atas nasib, atas penderitaan'),
    ].join(', '),
  },
  trust: {
    active: [voiced('kepercayaan, keyakinan, kepercayaan penuh, harapan besar', 'kepada, terhadap, pada'), 'memegang janji dari, yakin atas kemampuan, percaya atas kemampuan, percaya pada kemampuan, yakin pada kemampuan'].join(', '),
  },
  welcome: {
    active: [
      across('menyambut, kami sambut', 'dengan baik kedatangan, dengan gembira kedatangan, dengan tangan terbuka'),
      across('siap, terbuka, bersedia, ingin, berharap, berharap dapat, berharap bisa, berencana, sepakat, bertekad, berkomitmen, berkomitmen untuk', 'bekerja sama dengan, memperkuat kerja sama dengan, meningkatkan kerja sama dengan, mempererat kerja sama dengan, memperluas kerja sama dengan, memperdalam kerja sama dengan, mempererat hubungan dengan, meningkatkan hubungan dengan, memperkuat hubungan dengan, memperdalam hubungan dengan, menjalin kerja sama dengan, memperkuat kemitraan dengan, meningkatkan kemitraan dengan, memperluas kemitraan dengan'),
      across('membuka pintu, membuka pintu lebar, membuka pintu lebar-lebar, membuka diri, membuka peluang, membuka kesempatan, membuka ruang', 'bagi investor, bagi investasi, bagi pengusaha, bagi perusahaan, untuk investor, untuk investasi'),
    ].join(', '),
  },
})
