import { across } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** Verbs by which one says that a state hurts somebody or something dear, by what is hurt; “menggembosi” talks, “mengoyak” unity. Compiled for this project. */
export const harmVerbs = (): FrameTable => ({
  misdeed: {
    active: [
      // what keeps people and peace together
      across('menggembosi, mengoyak, mengoyak-ngoyak, mencabik, mencabik-cabik, merobek, merobek-robek, mengobrak-abrik, mengacak-acak, memorak-porandakan, meluluhkan, menggerus, memereteli, menggunting, membajak, mengebiri, meruntuhkan, menggoyang, menggoyahkan, meredupkan, memudarkan, memadamkan, mematikan, menyumbat, mengunci, mengubur, membunuh, mencekik, menjegal, menelikung, mementahkan, memperolok, melecehkan, mengolok-olok, mengangkangi, memunggungi, mencampakkan, membuang, mengingkari, mendegradasi, memperlemah, menggadaikan', 'upaya perdamaian, upaya damai, upaya mediasi, proses damai, perjanjian damai, kesepakatan damai, peluang damai, peluang perdamaian, harapan damai, harapan perdamaian, harapan rakyat, persatuan, persatuan kawasan, tatanan, tatanan dunia, tatanan kawasan, tatanan internasional, tatanan global, sentralitas asean, kerukunan, keharmonisan, rasa aman, rasa keadilan, ruang sipil, ruang demokrasi, ruang dialog, kehidupan demokrasi, sendi-sendi, sendi demokrasi, kebebasan berpendapat, kebebasan berekspresi, kebebasan akademik, suara kritis, independensi, kewibawaan, marwah, kredibilitas, martabat manusia, nilai kemanusiaan, nilai-nilai kemanusiaan, nilai-nilai demokrasi, hukum humaniter, hukum perang, piagam pbb, multilateralisme, mandat pbb, otoritas pbb'),
      across('menjebloskan, mengirim, menyeret, melempar', 'ke penjara, ke bui, ke balik jeruji, ke tahanan, ke sel tahanan, ke kamp kerja paksa, ke kamp konsentrasi, ke penjara tanpa'),
      across('menahan, memenjarakan, menangkap, menangkapi, menyekap, mengurung, mengadili, mendakwa, menghukum', 'secara sewenang-wenang, sewenang-wenang, secara ilegal, secara tidak sah, tanpa dasar, tanpa dasar hukum, tanpa tuduhan, tanpa dakwaan, tanpa bukti, atas tuduhan palsu, dengan tuduhan palsu, dengan tuduhan yang dibuat-buat, dengan tuduhan mengada-ada, demi politik, karena pendapatnya, karena kritik, secara massal, secara rahasia'),
      across('memperlakukan, menangani, membalas, menanggapi', 'secara keji, secara kejam, secara brutal, secara biadab, secara semena-mena, secara tidak pantas, secara diskriminatif, secara hina, secara buruk, dengan keji, dengan brutal, dengan semena-mena, dengan buruk, dengan kekerasan, dengan peluru, dengan peluru tajam, dengan senjata, dengan kebencian, dengan tangan besi'),
      // what states own up to, and hide
      across('menerapkan, melakukan, menjalankan, mempraktikkan, memberlakukan, menggunakan, memakai, mengerahkan', 'standar ganda, diskriminasi, apartheid, politik apartheid, politik adu domba, politik pecah belah, politik belah bambu, politik devide et impera, politik bumi hangus, taktik bumi hangus, strategi bumi hangus, hukuman kolektif, kerja paksa, sistem kerja paksa, perbudakan, kekerasan, kekerasan berlebihan, kekuatan berlebihan, kekerasan seksual, pemerkosaan, penyiksaan, penindasan, pembunuhan berencana, pembunuhan politik, pembunuhan di luar hukum, eksekusi di luar hukum, penghilangan paksa, penangkapan massal, penangkapan sewenang-wenang, pengusiran massal, pengusiran paksa, pemindahan paksa, pembersihan, pemusnahan, genosida budaya, sensor, sensor ketat, sensor terhadap, pemerasan, pemalakan, pemaksaan, pembohongan publik, kebohongan publik, tipu muslihat, tipu daya, akal bulus, cara-cara kotor, cara kotor, cara licik, cara-cara licik, taktik kotor, taktik licik, taktik intimidasi, diplomasi sandera, diplomasi serigala, pemaksaan ekonomi, koersi, paksaan ekonomi, perang ekonomi, perang hibrida, serangan hibrida, bom fosfor, fosfor putih, bom tandan, bom curah, senjata kimia, gas beracun, gas saraf, senjata terlarang, ranjau, tentara bayaran, preman, pembunuh bayaran'),
    ].join(', '),
  },
  trespass: {
    active: [
      // land, sea and rule of others
      across('mengoyak, mencabik, mencabik-cabik, merobek, mengangkangi, menginjak, mencederai, menodai, melecehkan, mengusik, merongrong, merampas, menggerogoti, mengingkari, menafikan, memperkosa, menerjang, menerabas, menggilas, meremehkan, tidak mengindahkan, tidak menghargai, tak menghargai', 'kedaulatan, kedaulatan negara, kedaulatan negara lain, integritas wilayah, keutuhan wilayah, kemerdekaan, hak bangsa, hak rakyat, hak-hak rakyat, hak dasar, hak hidup, hak untuk hidup, hak berdaulat, hak-hak dasar, martabat bangsa, kehormatan bangsa, harga diri bangsa, batas negara, batas wilayah'),
    ].join(', '),
  },
  oppress: {
    active: [
      // those who cannot defend themselves
      across('menghantui, membuat takut, menumbalkan, mengumpankan, memperkosa, menelanjangi, menistakan, menggorok, memenggal, menggantung, mencambuk, menyetrum, memberondong, melindas, membakar, mengerangkeng, mengurung, menyekap, menculiki, mempersekusi, mengejar-ngejar, membodohi, melecehkan', 'rakyat jelata, rakyat kecil, orang kecil, wong cilik, rakyat miskin, orang miskin, kaum lemah, anak-anak, anak-anak dan perempuan, perempuan dan anak, perempuan dan anak-anak, kaum perempuan, kaum minoritas, kelompok minoritas, etnis minoritas, minoritas agama, umat, umat kristen, para tahanan, para narapidana, tawanan, tawanan perang, para sandera, para pengungsi, pencari suaka, para migran, pekerja migran, buruh migran, tki, tkw, abk, anak buah kapal, para nelayan, para petani, orang tak berdaya, mereka yang lemah, yang lemah, pihak yang lemah, rakyatnya'),
    ].join(', '),
  },
})
