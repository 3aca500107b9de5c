import { across, acrossAny } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** What is worth having, whoever says so; not what some state has, such as its sovereignty: who respects that is for it. */
const GOODS = [
  'perdamaian, kompromi, dialog, perundingan, negosiasi, mediasi, penengah, para penengah, juru damai, gencatan senjata, rekonsiliasi, reformasi, demokrasi, kebebasan, hak asasi manusia, hak dasar, hak-hak dasar, supremasi hukum, stabilitas, kepercayaan, rasa saling percaya, persatuan, solidaritas',
  'bantuan kemanusiaan, bantuan asing, bantuan internasional, penyaluran bantuan, inspeksi, inspektur, transparansi, hukum internasional, hukum, konstitusi, komitmen, komitmennya, janji, janjinya, kewajibannya, niat baik, iktikad baik, itikad baik',
  'keadilan, kebenaran, kebebasan pers, pemilu yang bebas, pemilu bebas, toleransi, uluran tangan, setiap tawaran, setiap usulan, setiap prakarsa, semua tawaran, semua usulan, jalan damai, jalan dialog, jalan persahabatan, jalan perdamaian, jalur diplomasi',
  'jalan diplomasi, penyelesaian damai, solusi damai, solusi politik, solusi dua negara, sekutunya, sahabatnya, para sahabatnya, mitranya',
].join(', ')

/** What two have together: who keeps it up is read with both (`ties`). */
const TIES = 'kerja sama, persahabatan, hubungan baik, hubungan bertetangga, hubungan bilateral'

/** What nobody wishes for; a war apart, which to end is a plan and no merit. */
const ILLS = [
  'kudeta, kekerasan, teror, terorisme, ekstremisme, radikalisme, kebencian, permusuhan, agresi, pertumpahan darah, kekacauan, ketidakstabilan, instabilitas, kerusuhan, perpecahan, konfrontasi, krisis, kesengsaraan, penderitaan, kelaparan, ketakutan, kepanikan, kebohongan, disinformasi, fitnah',
  'kejahatan, kejahatan perang, pelanggaran HAM, pelanggaran hak asasi, kekejaman, genosida, pembantaian, penindasan, penyiksaan, diskriminasi, rasisme, intoleransi, ketidakadilan, korupsi, kecurangan, impunitas, provokasi, intimidasi, pemerasan, campur tangan, subversi, sabotase, perlombaan senjata, malapetaka',
  'bencana, tragedi, separatisme, pembajakan, penyelundupan, perdagangan orang, tindakan bermusuhan, tindakan permusuhan, tindakan agresif, tindakan biadab, aksi teror, fanatisme, tirani, kekejian, kerusakan, kehancuran',
].join(', ')

/**
 * Deeds judged by what they do to things that are good or bad in themselves: who squanders a chance of peace is blamed, who averts a war is praised.
 * Words between the two may be four. Compiled for this project.
 */
export const deeds = (): FrameTable => ({
  misdeed: {
    active: [
      across(
        'menyia-nyiakan, menyabotase, menggagalkan, merusak, menghambat, menghalangi, merintangi, mempersulit, mengganjal, menodai, melanggar, melecehkan, mencederai, mencemooh, mengabaikan, mengingkari, mengkhianati, menginjak-injak, membungkam, mengekang, membatasi, memasung, memberangus, menutup pintu, menutup pintu bagi, '
        + 'menutup pintu untuk, berpaling dari, membelakangi, mempermainkan, memperolok, menertawakan, meracuni, mengancam, menolak, menampik, menolak menerima, menolak menemui, tidak menghormati, tak menghormati, tidak mengindahkan, menghindari, lari dari, ingkar dari, menyimpang dari, mengikis, mengubur, menunda-nunda, mengulur-ulur, '
        + 'membahayakan, mempertaruhkan, mengorbankan, keluar dari, merobek-robek, mencampakkan, memblokir, memveto, menafikan, menyangkal, memperlambat, menelantarkan, melalaikan, mengebiri, menggerogoti, mempolitisasi, memanipulasi, menyalahgunakan, memutarbalikkan, '
        + 'menjegal, menggembosi, mementahkan, melukai, mengoyak, menyepelekan, meremehkan, mengesampingkan, tidak memedulikan, tidak mempedulikan, tidak peduli pada, tidak peduli dengan, tidak menghargai, gagal menghormati, gagal memenuhi, gagal menepati, gagal menjaga, gagal melindungi, enggan menghormati, enggan memenuhi',
        `${GOODS}, ${TIES}`,
      ),
      across(
        'melakukan, menyebabkan, menimbulkan, menciptakan, memicu, memprovokasi, melancarkan, mengobarkan, menyulut, menyiapkan, mempersiapkan, merencanakan, merancang, mengincar, memilih, menyebarkan, menebar, menebarkan, menabur, menyemai, menumbuhkan, memupuk, menghasut, mendorong, mensponsori, membiayai, membiarkan, menoleransi, '
        + 'membenarkan, mengagungkan, mengekspor, membawa, mendatangkan, memperpanjang, memperparah, memperburuk, memperuncing, mempertajam, meningkatkan, mengarang, mendalangi, mengatur, menggunakan, memakai, mengandalkan, hidup dari, mengambil untung dari, menutup mata terhadap, menutup mata atas, terlibat dalam, bertanggung jawab atas, menuju, memfasilitasi, melanggengkan, menyuburkan, mengembangbiakkan, memupuk, menumbuhkan, menumbuhsuburkan, menyulut api, melahirkan, mengipasi, merekayasa, melegitimasi, melegalkan, memantik, meniupkan, memperdalam, bersalah atas, memuja',
        `perang, perang baru, ${ILLS}`,
      ),
      acrossAny('menyeret', 'ke dalam'),
    ].join(', '),
  },
  merit: {
    active: [
      across(
        'memperjuangkan, menjunjung, menjunjung tinggi, menegakkan, memulihkan, menghormati, mewujudkan, memilih, memperkuat, mendorong, memajukan, menyumbang bagi, menyumbang pada, berkontribusi bagi, berkontribusi pada, berjuang demi, berjuang untuk, bekerja untuk, bekerja demi, membuka jalan bagi, membuka jalan menuju, membela, merawat, setia pada, mengedepankan, mengutamakan, menumbuhkan, memupuk, menghidupkan kembali',
        GOODS,
      ),
      across('mencegah, meredakan, meredam, menghindarkan, menghapuskan, mengatasi, memberantas, menghapus, meringankan, mengakhiri, menjauhi', ILLS),
      acrossAny('menyelamatkan, melindungi', 'dari'),
    ].join(', '),
  },
})
