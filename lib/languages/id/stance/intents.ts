import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** What states are said to be after, whom they would do away with, and how they stand to talks. Compiled for this project. */
export const intents = (): FrameTable => ({
  // a war with the name of whoever wages it
  attack: { noun: acrossAny('perang', 'terhadap, melawan, atas') + ', peperangan', active: 'menampar' },
  massacre: {
    active: [
      acrossAny('menghapus, menghapuskan, melenyapkan, menghilangkan', 'dari peta, dari peta dunia, dari muka bumi, dari permukaan bumi, secara total'),
      combine('menghapus, menghapuskan, melenyapkan, menghilangkan, mengakhiri', 'keberadaan, eksistensi, bangsa, rakyat, negara, identitas'),
      combine('terus, terus-menerus, masih terus, dengan sengaja, sengaja, tega', 'membunuh, membunuhi, membantai, menembaki'),
    ].join(', '),
  },
  misdeed: {
    active: across('melewati, melampaui, menerobos, menginjak-injak', 'garis merah, garis-garis merah, batas kesabaran, batas kemanusiaan, batas kewajaran, semua batas')
      + ', ' + acrossAny('menjadikan', 'sebagai sasaran, sebagai target, sebagai tameng, sebagai tameng hidup, sebagai perisai, sebagai sandera, sebagai kambing hitam')
      + ', ' + across('berpikir, mengira, menyangka, merasa', 'bisa lolos, dapat lolos, bisa seenaknya, bisa berbuat semaunya, bisa berbuat sesukanya, kebal hukum, berada di atas hukum, bisa menindas, bisa mengalahkan kami, bisa menekan kami, bisa memaksa kami, bisa menakut-nakuti')
      + ', ' + across('beberapa minggu, beberapa bulan, beberapa hari, tinggal selangkah, selangkah', 'dari bom nuklir, dari senjata nuklir, dari membuat bom, dari membuat senjata nuklir, memiliki bom nuklir, memiliki senjata nuklir, menuju bom nuklir')
      + ', ' + combine('adalah, merupakan', 'agresor, agresornya, pihak agresor') + ', ' + across('mengajukan, menimbulkan, merupakan, menjadi, melontarkan, meningkatkan', 'tantangan terhadap perdamaian, tantangan serius terhadap, tantangan terbuka terhadap, tantangan langsung terhadap, tantangan bagi perdamaian, tantangan serius bagi, ancaman terhadap perdamaian, ancaman terbuka terhadap, ancaman bagi perdamaian')
      + ', ' + combine('mengarah ke, mengarah kepada, mengarah pada, menjurus ke, menjurus kepada, menjurus pada, bermuara pada, berujung pada, berpotensi memicu, dapat memicu, bisa memicu', 'perang, peperangan, konflik, konflik bersenjata, konfrontasi, kekerasan, krisis, kekacauan, perang terbuka, bencana')
      + ', ' + combine('mengancam, mengintimidasi, menggertak, menakut-nakuti, mengganggu, menyerang', 'tetangganya, tetangga-tetangganya, negara tetangganya, negara-negara tetangganya, para tetangganya, seluruh kawasan, rakyatnya sendiri')
      + ', ' + combine('mempersiapkan, menyiapkan, merencanakan, bersiap untuk, bersiap-siap untuk, sedang bersiap', 'perang, berperang, agresi, invasi, penyerbuan, perang nuklir')
      + ', ' + across('secara berbahaya, dengan berbahaya, secara agresif, secara provokatif', 'mendekati, bermanuver, memotong, membayangi, mencegat, mengejar, menabrak') + ', ' + combine('menghindari, berusaha menghindari, berupaya menghindari, mencoba menghindari, terus menghindari, mengelak dari, lari dari, kabur dari', 'pertemuan, negosiasi, diplomasi, pembicaraan damai, meja perundingan'),
  },
  meddle: { noun: combine('di bawah', 'todongan, todongan senjata, moncong senjata, laras senjata') + ', ' + combine('di bawah, atas', 'perintah, instruksi, komando, suruhan, kendali, arahan, dikte, tekanan') },
  villain: { noun: combine('pusat, episentrum, pangkalan, basis', 'teror, terorisme, teroris') + ', ' + acrossAny('sponsor, pendukung, penyandang dana', 'teror, terorisme') + ', negara pembajak, negara perompak, negara bandit, negara preman, negara teror, ' + combine('pelaku', 'penjajahan, kejahatan, kejahatan perang, agresi, pendudukan, pelanggaran, pembantaian, penindasan, teror, terorisme, apartheid, kekejaman') },
  bad: { describing: 'kosmetik, bersifat kosmetik, hanya kosmetik, sekadar kosmetik, hanya basa-basi, sekadar basa-basi, sangat membahayakan, tidak disiplin, tak disiplin, ' + combine('pro, pro-', 'genosida, penjajahan, penjajah, teror, perang') },
  merit: { active: across('memberi, memberikan', 'pelajaran kepada, pelajaran bagi, pelajaran pada') + ', ' + acrossAny('membuat', 'gentar, gemetar, ketar-ketir, kalang kabut, kocar-kacir, lari tunggang langgang') + ', ' + acrossAny('mempertahankan, mengutamakan, mengedepankan, memilih, menempuh, mendahulukan', 'secara damai, jalan damai, jalur damai, jalur diplomasi') },
  destroy: { active: acrossAny('membuat', 'menderita kekalahan, bertekuk lutut') },
  // whom one does not grant that they are a state
  reject: {
    active: across('tidak akan berunding, tidak mau berunding, menolak berunding, tidak akan bernegosiasi, tidak mau bernegosiasi, tidak bisa berunding', 'di bawah ancaman, di bawah tekanan, di bawah todongan, di bawah todongan senjata, di bawah paksaan') + ', ' + combine('tidak mengenal, tak mengenal', 'kata menyerah kepada, kata menyerah pada, kata tunduk kepada, kata tunduk pada, kata mundur dari') + ', ' + combine('tidak mengenal, tak mengenal, tidak pernah mengenal, tidak mengakui, tak mengakui', 'negara bernama, negara yang bernama, negara yang disebut, negara yang diberi nama, sebuah negara bernama, sebuah negara yang bernama, sebuah negara yang diberi nama, adanya negara')
      + ', ' + combine('menarik', 'duta besar keluar dari, duta besarnya keluar dari, dubesnya keluar dari'),
  },
  right: {
    active: combine('tidak bisa, tak bisa, tidak dapat, tak dapat, tidak patut, tidak pantas, tidak boleh', 'disalahkan, dipersalahkan') + ', ' + combine('perlu, wajib, patut, layak', 'dilindungi, dibela, dibantu') + ', ' + across('berjuang, bertempur, berperang', 'demi kelangsungan, untuk bertahan, demi kemerdekaan, demi kebebasan') + ', terus membela diri, akan terus membela diri, tetap membela diri, bukan negara yang suka berperang, bukan bangsa yang suka berperang, bukan negara yang haus perang, tidak suka berperang',
    noun: combine('tuhan, semoga tuhan, allah, semoga allah', 'memberkati, melindungi, menjaga, menyertai, merahmati'),
  },
  punishment: { active: across('akan merasakan, bakal merasakan, pasti merasakan, segera merasakan', 'pukulan, akibat, akibatnya, kemarahan, murka, neraka, balasan, pembalasan, rasa sakit, kehancuran, penderitaan')
      + ', ' + across('tidak punya pilihan, tak punya pilihan, tidak memiliki pilihan, tidak mempunyai pilihan', 'menyerah, mundur, tunduk, angkat kaki, bertekuk lutut')
      + ', ' + combine('bukan lagi, tidak akan lagi menjadi, tidak lagi menjadi', 'tempat yang aman, tempat aman')
      + ', kehabisan napas, sudah kehabisan napas, kehabisan akal, kehabisan waktu, tinggal menghitung hari, di ambang keruntuhan, di ambang kehancuran, di ujung kehancuran, ' + combine('konsekuensi, konsekuensi berat, konsekuensi serius, konsekuensi parah, konsekuensi buruk, akibat buruk, akibat serius, malapetaka, bencana', 'bagi') },
  threaten: { active: acrossAny('tahu persis di mana, tahu di mana, mengetahui di mana, mengetahui persis di mana', 'bersembunyi') },
  sympathise: { active: combine('doa kami, doa saya, pikiran kami, doa dan pikiran kami, pikiran dan doa kami', 'menyertai, untuk, bersama, tertuju kepada') },
  oppose: { active: combine('mematahkan, menangkis, memukul mundur, mendesak mundur, menghalau, menangkal, mengadang, meredam', 'serangan, agresi, invasi, serbuan, ofensif, gempuran') },
  resolve: { active: combine('siap, selalu siap, senantiasa siap', 'melumpuhkan, menghalau, menangkis, menghadang, memukul mundur, meladeni, mempertahankan setiap jengkal') + ', dalam kondisi siaga penuh, dalam siaga penuh, dalam keadaan siaga penuh, dalam siaga tertinggi' },
  sanction: { noun: 'pemboikotan, upaya boikot, aksi boikot, gerakan boikot' },
  // talks of peace make nobody peaceful, and the friends of others are not one's own
  plain: {
    active: combine('tidak, tak', 'segan, segan-segan, ragu, ragu-ragu, sungkan, sungkan-sungkan, malu-malu, takut untuk, takut melawan, takut menghadapi, gentar untuk') + ', ' + combine('tidak akan, tak akan, takkan, tidak pernah, tak pernah', 'segan, segan-segan, ragu, ragu-ragu, sungkan') + ', tanpa ragu, tanpa segan, ' + combine('tidak perlu, tak perlu, tidak usah, tak usah, jangan', 'khawatir, cemas, takut, ragu, panik, gentar, bimbang, resah, kuatir, heran, terkejut, berkecil hati') + ', ' + combine('mendekati', 'kapal, kapal perang, perairan, wilayah, pesawat, perbatasan, pantai, akhir, tenggat'),
    describing: combine('dengan', 'jelas, sangat jelas, tegas, sangat tegas, lantang, lugas, gamblang, terang, jujur, bangga, terus terang, terang-terangan, suara lantang'),
    noun: combine('kemajuan, perkembangan, kemajuan dalam', 'program nuklir, program rudal, program senjata, program teknologi, teknologi nuklir, teknologi rudal, senjata nuklir') + ', bertahan hidup, sekadar membela diri, dalih membela diri, alasan membela diri, kedok membela diri, atas nama membela diri, jangan salah paham, memiliki hak veto, punya hak veto, mempunyai hak veto, memegang hak veto, pemegang hak veto, pemilik hak veto, ' + combine('perundingan, pembicaraan, perjanjian, kesepakatan, rencana, proposal, proses, jalan, jalur, solusi, usulan, konferensi, inisiatif, misi, dialog, traktat, pakta, negosiasi, tawaran, syarat, harapan, peluang, upaya', 'damai') + ', hampir berhasil, nyaris berhasil'
      + ', ' + combine('negara dengan, negara-negara dengan, pihak dengan, pihak-pihak dengan', 'hubungan dekat, hubungan baik, hubungan erat, pengaruh, kedekatan'),
  },
})
