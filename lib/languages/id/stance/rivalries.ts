import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** How rivals speak of each other and of their friends: who misjudged, wasted a chance, will pay, stands firm, is sought or shunned. Compiled for this project. */
export const rivalries = (): FrameTable => ({
  welcome: {
    active: acrossAny('mencari, mengharapkan, menantikan, mengandalkan, meminta, berharap pada', 'dukungan dari, bantuan dari, investasi dari, dukungan ekonomi dari, pertolongan dari') + ', ' + combine('mengharapkan, menantikan, mencari, menyambut', 'investasi, investor, dukungan, bantuan') + ', ' + acrossAny('berpaling ke, berpaling kepada, meminta', 'untuk meminta bantuan, untuk mencari bantuan, untuk meminta dukungan, untuk mencari dukungan') + ', mendekat ke, mendekat kepada, merapat ke, ' + acrossAny('membeli lebih banyak, menambah impor, meningkatkan impor, menambah pembelian, meningkatkan pembelian', 'dari'),
  },
  accuse: { active: combine('menimpakan, melemparkan, melempar, melimpahkan', 'kesalahan atas, kesalahan itu') + ', ' + combine('kesalahan, kesalahannya, biang keladinya, akar masalahnya', 'ada pada, terletak pada, ada di tangan') + ', ' + combine('menimpakan kesalahan, melemparkan kesalahan, melempar kesalahan, melimpahkan kesalahan, menumpahkan kesalahan, mengarahkan telunjuk', 'kepada, pada, ke') },
  reject: { active: combine('tidak tertarik, tak tertarik, tidak berminat, tak berminat, tidak punya minat, tidak berniat', 'berdialog dengan, berunding dengan, bertemu dengan, bernegosiasi dengan, bekerja sama dengan, berbicara dengan') },
  threaten: { active: combine('sasaran kami, target kami', 'adalah, ialah, hanya, hanyalah') },
  // what is let happen, and to whom
  indulge: { noun: combine('lampu hijau, karpet merah, angin segar, restu diam-diam', 'bagi, untuk, kepada, ke') + ', lampu hijau' },
  // whoever helps to settle a quarrel is for none of those in it
  plain: { active: combine('membantu', 'mencari solusi, mencarikan solusi, menyelesaikan, menengahi, mencari jalan keluar, mencari jalan tengah, memediasi, menjembatani'), noun: combine('perundingan, pembicaraan, kesepakatan, perjanjian, solusi, usulan, rencana, proposal, negosiasi, dialog', 'damai') },
  attack: { active: combine('menembus, menjebol, menerobos', 'pertahanan, sistem pertahanan, pertahanan udara, sistem pertahanan udara, perisai, perisai udara, kubah besi') },
  misdeed: {
    active: combine('menyia-nyiakan, membuang, membuang-buang, menyia-nyiakannya', 'kesempatan, peluang, tawaran, kepercayaan, momentum') + ', menyia-nyiakannya'
      + ', ' + across('tidak memberi, tidak memberikan, tak memberi, tak memberikan, gagal memberi, gagal memberikan, enggan memberi, enggan memberikan, belum memberi, belum memberikan', 'penjelasan, jawaban, klarifikasi, akses, keterangan, bukti, jaminan, alasan')
      + ', salah perhitungan, salah hitung, salah langkah, keliru perhitungan, keliru menghitung, ' + combine('melampaui, menyamai, mengalahkan, lebih buruk dari, lebih kejam dari, lebih buruk daripada, lebih kejam daripada', 'hitler, nazi, fasis'),
  },
  punishment: { active: combine('kini merasakan, sekarang merasakan, mulai merasakan', 'apa yang, sendiri, akibat, akibatnya, penderitaan, ketakutan') + ', ' + combine('tidak mendapat, tidak memperoleh, tidak meraih, tak mendapat, tak memperoleh, tak meraih, tidak mencapai, tak mencapai', 'apa-apa, apa pun, apapun, satu pun tujuannya, satu pun targetnya, tujuannya')
      , noun: combine('ada harganya, harga mahal, harga yang mahal', 'bagi, untuk') },
  resolve: { active: combine('terbuka untuk, terbuka bagi, siap untuk, siap menggelar', 'perundingan damai, pembicaraan damai, dialog damai') },
  support: { active: combine('berdiri teguh, berdiri tegak, berdiri kokoh', 'bersama, di belakang, di samping, di sisi, dengan') },
  right: { active: 'patut didukung, layak didukung', describing: combine('bukan', 'bangsa yang mudah menyerah, bangsa yang menyerah, bangsa yang takluk, bangsa yang tunduk, bangsa penakut, bangsa pengecut, negara yang mudah menyerah, negara yang tunduk, bangsa yang mudah takluk') },
  plight: { noun: combine('nyaris, hampir', 'lumpuh, kolaps, runtuh') + ', ' + combine('kekurangan', 'pangan, makanan, obat, obat-obatan, bahan bakar, air bersih, gizi, gizi akut') + ', di ambang kelaparan, di ambang kehancuran total, masih jauh dari cukup, jauh dari mencukupi' },
})
