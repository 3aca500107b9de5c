import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** Everyday words of blame and praise, of what one feels toward a country and of what it does to people. Compiled for this project. */
export const everyday = (): FrameTable => ({
  bad: {
    describing: [
      'sombong, opresif, tidak kompeten, tak kompeten, lembek, lamban, egois, mementingkan diri sendiri, mementingkan diri, bandel, kepala batu, berkepala batu, ngeyel, bebal, amoral, konfrontatif, militeristik, sinting, sesat, inkonstitusional, terkutuk, bobrok',
      'tuli terhadap, buta terhadap, acuh tak acuh, tak acuh, tidak acuh, tidak mampu diajak, sulit dipercaya, susah dipercaya, sulit dimengerti, sukar dimengerti, tak bisa diajak bicara, tidak bisa diajak bicara, tak bisa diajak kompromi, tidak bisa diajak kompromi',
      combine('sangat, amat, begitu, sungguh, jelas, jelas-jelas', 'menghina, melecehkan, merendahkan, salah, menyinggung, melukai, menyesatkan, merugikan'),
    ].join(', '),
  },
  wrongdoing: {
    noun: 'kepengecutan, ketidakjujuran, ketidakmampuan, keegoisan, paranoia, kecongkakan, permainan ganda, nafsu berkuasa, nafsu perang, keengganan berunding, keengganan untuk berunding, ketidakmauan, persekusi, keculasan, dosa-dosa, borok, wajah asli, sifat asli, watak asli, belang, obsesi, kekeraskepalaan, sikap keras kepala, sikap tidak peduli, sikap acuh, sikap munafik, sikap egois, perilaku agresif, perilaku semena-mena',
  },
  good: {
    describing: [
      'terpuji, jujur, kooperatif, loyal, kompak, arif, sopan, toleran, proaktif, sigap, cekatan, ikhlas, dekat di hati, dekat di hati kami, membesarkan hati, mencerahkan, bisa diandalkan, dapat diandalkan',
      combine('sangat, amat, sungguh, begitu, tetap, selalu, cukup', 'transparan, dewasa, tanggap, peduli, wajar, tepat, benar, konsisten, profesional'),
      combine('dapat, bisa', 'dimengerti, dipahami, dimaklumi, diterima akal'),
      'sepenuhnya benar, sudah tepat, sudah benar, bisa dicontoh, dapat dicontoh, patut diteladani, cepat tanggap',
    ].join(', '),
    noun: 'kejujuran, dedikasi, integritas, kedewasaan, kenegarawanan, konsistensi, kesungguhan, keseriusan, ketegasan, otoritas moral, sikap menahan diri, sikap terbuka, sikap bersahabat, sikap dewasa, kesediaan membantu, kesediaan berunding, kesediaan untuk membantu, kesediaan untuk berunding',
  },
  hate: { active: 'tidak menyukai, tak menyukai, tidak suka pada, tidak suka kepada, antipati kepada, antipati pada, alergi terhadap, alergi pada' },
  criticise: {
    active: [
      'memarahi, lelah dengan, capek dengan, bosan dengan, jenuh dengan, punya masalah dengan, bermasalah dengan, berselisih dengan',
      combine('terkejut dengan, terkejut atas, kaget dengan, kaget atas, gusar dengan, gusar atas, tak habis pikir dengan, tidak habis pikir dengan', 'sikap, tindakan, keputusan, langkah, pernyataan'),
      combine('sudah cukup bersabar, cukup bersabar, sudah terlalu lama bersabar, terlalu lama bersabar, hilang kesabaran, habis kesabaran', 'dengan, terhadap, pada'),
    ].join(', '),
  },
  trust: { active: 'menaruh harapan kepada, menaruh harapan besar kepada' },
  praise: { active: 'menyukai, terinspirasi oleh, terinspirasi dari, acungi jempol, acungkan jempol, berkaca pada, bercermin pada, belajar dari keberhasilan' },
  sympathise: { active: 'berbagi duka dengan, ikut merasakan duka, solider dengan, solider kepada, solider terhadap, berempati kepada, berempati dengan' },
  welcome: { active: 'berteman baik dengan, berteman dengan, merangkul, menganggap saudara, menganggap sahabat, menganggap teman, tidak bermusuhan dengan, tak bermusuhan dengan, tidak punya masalah dengan, tak punya masalah dengan, tidak memusuhi, tak memusuhi' },
  oppress: {
    active: 'memerkosa, memperkosa, menakut-nakuti, merundung, mempersekusi, menyusahkan, meracuni, mempermainkan, mencekik',
    passive: 'dipukuli, dihajar, dikeroyok, ditelanjangi, dirundung oleh, dipersekusi, ditakut-takuti, disusahkan, diracuni, dipermainkan',
  },
  help: {
    active: [
      'mengobati, merawat, mendampingi, mengayomi, menyantuni, menghidupi, memuliakan, memikirkan nasib rakyat, berbaik hati kepada, berbaik hati pada, berjasa kepada, berjasa bagi',
      combine('memperlakukan', 'dengan baik, dengan hormat, dengan adil, dengan ramah') + ', ' + acrossAny('memperlakukan', 'dengan baik, dengan hormat, dengan adil, dengan ramah, dengan bermartabat'),
      across('memberi, memberikan, menyediakan', 'tempat berlindung bagi, tempat berlindung kepada, tempat berlindung untuk, tempat tinggal bagi, perlindungan kepada, perlindungan bagi, suaka kepada, suaka bagi, pekerjaan kepada, pekerjaan bagi, lapangan kerja bagi, uang kepada, makanan kepada, makanan bagi, obat bagi, obat-obatan bagi, beasiswa kepada, beasiswa bagi'),
      across('membangun', 'rumah sakit untuk, rumah sakit bagi, sekolah untuk, sekolah bagi, rumah untuk, rumah bagi, jalan bagi'),
      across('mengirim, mengirimkan, menyalurkan', 'makanan untuk, makanan bagi, makanan kepada, obat-obatan untuk, obat-obatan bagi, dokter untuk, tenaga medis untuk, vaksin untuk, vaksin bagi, vaksin kepada'),
      across('membawa, mendatangkan', 'perdamaian bagi, kesejahteraan bagi, kemakmuran bagi, harapan bagi, manfaat bagi, kebaikan bagi'),
    ].join(', '),
  },
  defend: { active: 'berjuang untuk rakyat, berjuang demi rakyat, berjuang bagi rakyat, menyuarakan aspirasi, menyuarakan kepentingan, gugur demi, berkorban demi, berkorban untuk' },
})
