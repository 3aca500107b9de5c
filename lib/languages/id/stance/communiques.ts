import { across } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const rules = 'norma, norma-norma, norma internasional, hukum internasional, prinsip, prinsip-prinsip, tatanan internasional, tatanan dunia, piagam pbb, kesepakatan bersama'

/** What foreign ministries write to and of each other in notes, answers and speeches. Compiled for this project. */
export const communiques = (): FrameTable => ({
  reject: {
    active: 'tidak pernah mengakui, tak pernah mengakui, belum pernah mengakui, tidak akan pernah mengakui, tidak akan pernah menerima, tidak pernah menerima',
  },
  criticise: {
    active: 'memprotes keras, memprotes keras kepada, mengajukan pernyataan tegas terhadap, mengajukan pernyataan tegas kepada, menyampaikan pernyataan tegas kepada, mengajukan representasi tegas kepada, memanggil kuasa usaha',
  },
  threaten: {
    active: 'tidak akan tinggal diam atas, tak akan tinggal diam atas, tidak akan tinggal diam melihat, tak akan tinggal diam melihat, tidak akan berdiam diri atas, tidak akan berpangku tangan melihat',
  },
  sanction: {
    active: across('mengeluarkan, mendepak, mengecualikan, menyingkirkan, mencoret, menangguhkan, menskors, mengusir, membekukan', 'dari badan, dari badan dunia, dari pbb, dari liga, dari uni afrika, dari asean, dari g20, dari g7, dari dewan, dari koalisi, dari ktt, dari keanggotaan, dari aliansi, dari blok, dari perundingan, dari organisasi, dari turnamen, dari forum'),
  },
  merit: {
    active: across('punya, memiliki, mempunyai, menunjukkan, memperlihatkan', 'daya juang, semangat juang, daya juang yang tinggi, mental juara, kualitas yang baik, kualitas luar biasa'),
  },
  good: {
    describing: 'kualitasnya semakin meningkat, kualitasnya meningkat, kualitasnya makin baik, jauh lebih kuat, jauh lebih baik, dengan cara yang pantas, sangatlah penting, teramat penting',
  },
  destroy: { noun: 'demiliterisasi, denazifikasi' },
  violate: {
    active: across('mengusik, merongrong, mencederai, menginjak-injak, melecehkan, mengoyak, tidak menghormati, tak menghormati, tidak menghargai, mengabaikan, mengingkari, menyepelekan', 'kedaulatan, integritas wilayah, keutuhan wilayah, integritas teritorial, kedaulatan dan integritas, kedaulatan dan keutuhan, kemerdekaan'),
  },
  misdeed: {
    active: [
      across('menentang, menginjak-injak, mengangkangi, mencederai, merongrong, melabrak, menabrak, meruntuhkan, melecehkan, menyimpang dari, keluar dari', rules),
      across('menabur, menebar, menanam, menanamkan, menyemai, menyebar', 'kekacauan, perpecahan, permusuhan, kebencian, teror, ketakutan, benih permusuhan, benih perpecahan, benih kebencian, benih konflik, ketidakpercayaan'),
      across('mengusik, mengganggu', 'kedaulatan negara lain, urusan negara lain, ketenangan kawasan, ketenteraman kawasan'),
      across('memilih, menempuh', 'jalan perang, jalan kekerasan, jalan konfrontasi, jalan agresi, jalan pertumpahan darah'),
      across('mengirim, mengirimkan, memberi, memberikan', 'sinyal yang salah, sinyal yang sangat salah, sinyal yang sangat keliru, sinyal keliru, sinyal yang keliru, pesan yang salah, pesan yang keliru'),
      across('tidak bersedia, tidak mau, tak mau, sudah tidak bersedia, sudah tidak mau, enggan', 'berjuang untuk diri, berjuang untuk dirinya, berjuang demi dirinya, berperang untuk diri, membela dirinya sendiri'),
      across('menunjukkan, memperlihatkan, mengungkapkan, menyingkap', 'niatnya untuk merusak, niatnya untuk menyerang, niatnya untuk menguasai, niatnya untuk memprovokasi, niat untuk memprovokasi, niat untuk merusak'),
      'punya obsesi berlebihan, memiliki obsesi, terobsesi dengan urusan, terlalu ikut campur, terlalu jauh mencampuri, mensponsori separatisme, mendukung separatisme, mendukung gerakan separatis, menyokong separatisme, mengintimidasi tetangga, memaksakan klaim, mengubah status quo, mengubah status quo secara sepihak',
    ].join(', '),
  },
  wrongdoing: {
    noun: 'perilaku jahat, perilaku buruk, perilaku agresif, perilaku provokatif, perilaku sembrono, tindakan jahat, tindakan bermusuhan, tindakan tidak bersahabat, niat jahat, niat buruk, maksud tercela, motif tercela, separatisme yang disponsori negara',
  },
  bad: {
    describing: 'akan sia-sia, bakal sia-sia, hanya sia-sia, akan gagal, ditakdirkan gagal, lelucon, sandiwara belaka, tidak dapat dibenarkan oleh apa pun, tak berdasar sama sekali, tidak berdasar sama sekali',
  },
  help: {
    active: across('memberikan, memberi, mengirim, mengirimkan, menyalurkan, menyediakan, menawarkan, menyerahkan', 'bantuan kemanusiaan bagi, bantuan kemanusiaan untuk, bantuan kemanusiaan kepada, bantuan kemanusiaan ke, bantuan kemanusiaan bagi masyarakat di, bantuan kemanusiaan bagi rakyat di, bantuan kemanusiaan bagi warga di, bantuan kemanusiaan untuk warga di, bantuan bagi masyarakat di, bantuan bagi warga di, bantuan untuk masyarakat di, bantuan untuk korban di, bantuan bagi korban di, bantuan bagi korban gempa di, bantuan untuk korban gempa di'),
  },
  defend: {
    active: across('membela, menjaga, menjamin, memperkuat, melindungi', 'keamanan, keselamatan, kedaulatan, kepentingan, integritas wilayah, keutuhan wilayah, kehormatan, martabat'),
  },
  thank: {
    active: 'tidak akan lupa jasa, tak akan lupa jasa, tidak lupa jasa, tak lupa jasa, tidak lupa pada jasa, tidak lupa pada kebaikan, tidak akan lupa kebaikan, tak akan lupa kebaikan, tidak melupakan jasa, tidak melupakan kebaikan, tidak pernah melupakan jasa, tidak pernah melupakan kebaikan',
  },
  sympathise: {
    active: 'berdukacita, turut berdukacita, ikut berdukacita, turut berdukacita atas, turut berbelasungkawa atas, prihatin atas bencana di, prihatin atas gempa di, berduka atas gempa di, berduka atas bencana di, berdukacita atas gempa di, turut berduka atas gempa di, turut berdukacita atas gempa di, turut berduka atas bencana di, turut berdukacita atas bencana di',
  },
  friend: { noun: 'negara sahabat, negara sahabat kita, negara bersahabat, sahabat baik, sahabat baik untuk, sahabat baik bagi' },
  praise: {
    active: 'selamat atas, bahagia untuk, ikut bahagia untuk, turut bahagia untuk, ikut senang untuk, merasa terhormat atas kunjungan, merasa terhormat dikunjungi, merasa terhormat oleh kunjungan, merasa terhormat berada di, merasa terhormat dapat mengunjungi',
  },
  welcome: {
    active: [
      across('menginginkan, menghendaki, mendambakan, mengharapkan, ingin memiliki, ingin mempunyai, ingin membangun, ingin menjaga, ingin memelihara', 'hubungan positif dengan, hubungan yang positif dengan, hubungan konstruktif dengan, hubungan yang konstruktif dengan, hubungan yang stabil dengan, hubungan baik dengan, hubungan yang baik dengan, hubungan yang lebih baik dengan, hubungan diplomatik dengan, hubungan persahabatan dengan, yang baik dengan, yang lebih baik dengan, yang erat dengan, yang bersahabat dengan'),
      across('menerima, menyambut', 'dengan kehangatan, dengan hangat, dengan ramah, dengan keramahan, dengan tangan terbuka'),
    ].join(', '),
  },
})
