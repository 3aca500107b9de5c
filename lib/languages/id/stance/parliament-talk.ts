import { across, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** How members of parliament and spokesmen tell their government to deal with a state, and what they tell that it was told. Compiled for this project. */
export const parliamentTalk = (): FrameTable => ({
  oppose: {
    active: [
      // “pemerintah harus tegas ke Norwegia”
      combine('harus, mesti, wajib, perlu, harus lebih, perlu lebih', 'tegas ke, tegas kepada, keras kepada, keras ke'),
      combine('jangan, jangan sampai, tidak boleh, jangan lagi', 'lembek terhadap, lembek kepada, lembek menghadapi, lunak terhadap, lunak kepada, mau didikte, mau didikte oleh, mau diatur, mau diatur oleh'),
    ].join(', '),
  },
  criticise: {
    active: [
      // “jangan terlalu berharap banyak dengan Norwegia”
      combine('jangan, jangan terlalu, tidak boleh terlalu, tidak perlu, tidak perlu terlalu, tidak usah, tidak usah terlalu', 'berharap pada, berharap kepada, berharap dengan, berharap banyak pada, berharap banyak kepada, berharap banyak dengan, menggantungkan harapan pada, menggantungkan harapan kepada'),
      // “telah disampaikan protes keras kepada Norwegia”
      across(['', 'telah ', 'sudah '].flatMap((done) => ['disampaikan', 'dilayangkan', 'dikirim', 'dikirimkan', 'diajukan'].map((verb) => `${done}${verb}`)).join(', '), combine('protes, protes keras, protes resmi, nota protes, nota protes keras, nota diplomatik bernada protes, keberatan, kekecewaan, ketidaksenangan', 'kepada, ke, pada, terhadap')),
    ].join(', '),
  },
  plain: {
    // whom one reports to is threatened by nobody: “saya akan melaporkan kepada Menteri Pertahanan Norwegia”
    active: combine('akan, siap, berjanji, bertekad, akan segera, segera', 'melaporkan kepada, melaporkan ke, melaporkan pada, melaporkan hal, melaporkan hasil, melaporkan hasilnya, melaporkan temuan, melaporkan perkembangan, melaporkan masalah, melaporkan semuanya, melaporkan secara'),
    // a tie that somebody is asked to keep is praised in nobody
    noun: combine('agar, supaya, untuk, harus', 'menjaga hubungan baik, memelihara hubungan baik, menghormati hubungan baik, tetap menjaga hubungan baik')
      // “pemerintah harus pergi ke Norwegia”
      + ', ' + combine('harus, mesti, wajib', 'pergi ke, pulang ke, keluar ke'),
  },
})
