import { across, acrossAny } from '../../shared/stance/combine'
import { merits } from './merits'
import { misdeeds } from './misdeeds'
import type { FrameWords } from '../../shared/stance-lexicon'

/** Indonesian verb phrases that judge whoever does what they say, whatever it is done to. Compiled for this project. */

export const misdeed = (): FrameWords => ({
  active: [
    ...misdeeds(),
    across('mengingkari, ingkar pada, ingkar terhadap, mengkhianati, melanggar, menyalahi, mencederai, menodai', 'janji, janjinya, janji-janjinya, komitmennya, komitmen, kesepakatan, perjanjian, kesepakatan damai, perjanjian damai, kewajibannya, kata-katanya sendiri, ikrarnya'),
    across('meninggalkan, mengkhianati, menelantarkan, mengorbankan, melupakan', 'sahabat, sahabatnya, sekutu, sekutunya, teman, temannya, kawan, kawannya, mitranya, seorang sahabat'),
    across('menutup', 'mata, mata terhadap, telinga, diri dari kritik'),
    across('menutup-nutupi, menutupi, menyembunyikan, memutarbalikkan, memelintir, mengaburkan, memalsukan', 'kebenaran, fakta, kenyataan, kejahatannya, kejahatan, sejarah, angka, data, bukti, keterlibatannya, niatnya, niat sebenarnya, kegagalannya'),
    across('memenjarakan, membungkam, membredel, memberangus, menangkapi, mengintimidasi, mempersekusi, menindas', 'pengkritik, para pengkritik, lawan politik, oposisi, pihak oposisi, aktivis, para aktivis, jurnalis, wartawan, pers, media, kritik, siapa pun, siapa saja, suara rakyat, perbedaan pendapat'),
    across('mencurangi, mengatur, memanipulasi, merekayasa', 'pemilu, pemilihan, hasil pemilu, suara, penghitungan suara'),
    across('mempersenjatai, membiayai, mendanai, melatih, memasok senjata kepada, memasok senjata bagi, menyokong, mengirim senjata kepada, memberi senjata kepada', 'pemberontak, para pemberontak, milisi, kelompok bersenjata, kelompok milisi, gerilyawan, teroris, kelompok teroris, separatis, kelompok separatis, ekstremis, orang-orang bersenjata, kelompok radikal'),
    across('melindungi, menyembunyikan, menampung, menyediakan tempat bagi, memberi perlindungan kepada, memberi tempat bagi', 'teroris, para teroris, pemberontak, dalang, para dalang, pelaku, para pelaku, penjahat perang, penjahat, pembunuh, para pembunuh, koruptor, buronan, gerilyawan, kelompok bersenjata, otak serangan, otak di balik'),
    across('mendanai, membiayai, ikut mendanai, ikut membiayai, mengongkosi, memberi makan, menghidupi', 'perang, mesin perang, agresi, invasi, pembantaian, genosida, kekerasan, kudeta'),
    across('menembak, menembaki, mengebom, membombardir, menangkap, menangkapi, menahan, memukuli', 'secara serampangan, secara membabi buta, secara membabi-buta, dengan membabi buta, tanpa peringatan, tanpa alasan yang jelas, secara sewenang-wenang, secara acak'),
    acrossAny('memenjarakan, mengurung, menjebloskan', 'di kamp, di kamp-kamp, di kamp konsentrasi, di kamp-kamp konsentrasi, di kamp pendidikan ulang, tanpa pengadilan, tanpa proses pengadilan, tanpa dakwaan, tanpa proses hukum'),
    acrossAny('tanpa malu, tanpa rasa malu, tanpa malu-malu, dengan tidak tahu malu', 'meninggalkan, mengkhianati, mengabaikan, membiarkan, menyerang, merampas, berbohong, melanggar, mencuri, menjarah, menduduki'),
    across('mendeportasi, memulangkan paksa, mengusir, mengusir paksa', 'pencari suaka, para pencari suaka, pengungsi, para pengungsi'),
    across('membakar, membumihanguskan, menjarah, meratakan', 'desa, desa-desa, rumah-rumah, rumah penduduk, ladang, gereja, masjid, kampung, sekolah'),
    across('mengusir', 'uskup, para uskup, imam, para imam, pastor, para pastor, biarawati, misionaris, jurnalis, para jurnalis, wartawan, pekerja bantuan, lembaga bantuan, organisasi bantuan, penyelidik, peneliti, penduduk, warga, ribuan orang, rakyat, keluarga-keluarga, para petani, warga dari rumahnya'),
    across('memperlakukan', 'kami seperti, mereka seperti, rakyatnya seperti, buruh, buruh migran, pekerja migran, perempuan seperti, pengungsi seperti, warga, manusia seperti, kami dengan hina, para pekerja seperti'),
    across('kehilangan', 'legitimasi, kredibilitas, kepercayaan rakyat, kepercayaan dunia, hak moral, muka, kewarasan, akal sehat, kemanusiaan'),
    across('menggunakan, memakai, menjadikan, memanfaatkan', 'kelaparan sebagai, pangan sebagai, gas sebagai, minyak sebagai, energi sebagai, warga sipil sebagai, rakyat sebagai, kekerasan terhadap, kekuatan berlebihan, kekuatan yang berlebihan, tameng hidup, tameng manusia, tentara anak, siksaan, isu, dalih'),
    'sebagai senjata, sebagai senjata perang, sebagai tameng, sebagai tameng hidup, sebagai alat tawar, sebagai dalih, bermain api, bermain-main dengan api, bermain mata dengan teroris, bermain ganda, bermuka dua, berstandar ganda, mengulur waktu, mengulur-ulur waktu, berpangku tangan, berdiam diri, tinggal diam, diam saja, tidak berbuat apa-apa, tak berbuat apa-apa, lepas tangan, cuci tangan, lempar tanggung jawab, melempar tanggung jawab, lari dari tanggung jawab, menghindari tanggung jawab, mangkir dari, berdusta, berbohong, omong kosong, menusuk dari belakang, berkhianat',
    across('mengabaikan, tidak menghormati, tak menghormati, tidak mengindahkan, tak mengindahkan, tidak menghiraukan, tidak mempedulikan, tak peduli pada, tidak peduli pada, tidak peduli terhadap, menginjak-injak, meremehkan, melecehkan, mencemooh, menyepelekan',
      'kehendak rakyat, kehendak rakyatnya, hak asasi, hak asasi manusia, hak-hak, hak, hak rakyat, hukum internasional, hukum, penderitaan, penderitaan rakyat, seruan, seruan dunia, seruan internasional, resolusi, resolusi pbb, keputusan pbb, peringatan, kepentingan rakyat, suara rakyat, martabat, nasib rakyat, keselamatan, kewajibannya'),
    across('mengkhawatirkan, mencemaskan, meresahkan', 'kami, kita, rakyat kami, dunia, kawasan, masyarakat internasional'),
    across('mengecewakan', 'para tetangganya, tetangganya, sekutunya, rakyatnya, kami, dunia, banyak pihak, teman-temannya, semua pihak'),
    across('belum, tidak, tak, tidak pernah, belum pernah', 'berbuat cukup, melakukan cukup, serius, bersungguh-sungguh, menunjukkan niat baik, menunjukkan iktikad baik, menunjukkan itikad baik, memenuhi janjinya, memenuhi kewajibannya, memenuhi komitmennya, menepati janjinya, menjalankan kewajibannya, mau mendengar, mau bekerja sama, bertanggung jawab, siap bergabung, punya niat baik, menginginkan perdamaian, berniat baik, menghargai kami, menghormati kami, pantas menggurui, berhak mendikte, berhak menggurui, berhak mengatur, berhak menceramahi'),
    across('bisa, dapat, harus, seharusnya, semestinya, perlu', 'berbuat lebih banyak, berbuat lebih, melakukan lebih banyak, bertindak lebih cepat, berbuat lebih baik'),
    across('menyabotase, menggagalkan, merusak, menghambat, menghalangi, menghalang-halangi, memblokir, mengganjal, mengganggu, merongrong, meracuni, mengacaukan, menjegal',
      'perdamaian, proses perdamaian, upaya perdamaian, perundingan, pembicaraan, kesepakatan, penyelidikan, inspeksi, bantuan, bantuan kemanusiaan, penyaluran bantuan, reformasi, demokrasi, stabilitas, stabilitas kawasan, hubungan, suasana, pertemuan puncak, solusi, penyelesaian, kemajuan, tatanan dunia'),
    across('menyulut, mengobarkan, menebar, menebarkan, menyebarkan, memicu, membangkitkan, mengipasi, menghasut, memperkeruh, memperuncing, memperparah, memanas-manasi, menyemai',
      'kebencian, permusuhan, kerusuhan, ketegangan, kekerasan, konflik, perang, kekacauan, perpecahan, ketakutan, teror, instabilitas, ketidakstabilan, keadaan, suasana, situasi, kemarahan, ekstremisme, pemberontakan, separatisme, kepanikan'),
    across('mencuri, merampas, menjarah, merampok, mengeruk, menguras', 'tanah kami, tanah rakyat, kekayaan kami, kekayaan alam, minyak kami, ikan kami, sumber daya kami, sumber daya, kekayaan, teknologi, rahasia, tanah mereka, hak kami'),
    across('menyia-nyiakan, membuang, menghamburkan, menghambur-hamburkan', 'kesempatan, peluang, kekayaannya, uang rakyat, waktu, sumber dayanya'),
    'menyalahgunakan kekuasaan, menyalahgunakan kekuasaannya, menyalahgunakan wewenang, menyalahgunakan bantuan, salah urus, menelantarkan rakyatnya, menelantarkan warganya, membiarkan rakyatnya kelaparan, membuat rakyat kelaparan, berada di balik serangan, berada di balik pengeboman, berada di balik pembunuhan, berada di balik kerusuhan, dalang di balik, biang keladi, biang kerok, biang masalah, sumber masalah, akar masalah, ada pada pihak',
  ].join(', '),
})

export const merit = (): FrameWords => ({
  active: [
    ...merits(),
    across('menepati, memenuhi, menghormati, mematuhi, menaati, menjalankan, melaksanakan, memegang teguh', 'janji, janjinya, semua janjinya, seluruh janjinya, komitmennya, semua komitmennya, kewajibannya, semua kewajibannya, kewajiban internasionalnya, kesepakatan, perjanjian, perjanjian damai, gencatan senjata, hukum internasional, hak asasi manusia, supremasi hukum, isi perjanjian'),
    across('menunjukkan, memperlihatkan, membuktikan', 'keberanian, keberanian besar, niat baik, iktikad baik, itikad baik, kesungguhan, kepemimpinan, kepemimpinannya, kebijaksanaan, kedewasaan, solidaritas, kepedulian, kemurahan hati, komitmen, komitmennya, komitmen kuat, komitmen yang kuat, kemajuan, kemajuan pesat, keteguhan, ketangguhan, kesabaran, rasa hormat, kelenturan, ketulusan, jalan, kekuatannya, kemampuannya, teladan'),
    across('mencatat, mencapai, meraih, membuat, mengalami', 'kemajuan, kemajuan besar, kemajuan pesat, kemajuan nyata, kemajuan berarti, kemajuan penting, kemajuan yang luar biasa, kemajuan luar biasa, kemajuan yang menggembirakan, kemajuan signifikan, kemajuan yang signifikan, sejarah, prestasi, keberhasilan, terobosan'),
    across('mengambil, menempuh, melakukan, membuat', 'langkah yang benar, langkah ke arah yang benar, langkah berani, langkah penting, langkah positif, langkah maju, langkah bijak, langkah tepat, langkah yang tepat, keputusan yang tepat, keputusan tepat, keputusan berani, pengorbanan besar, konsesi'),
    across('berperan, memainkan peran, memegang peran, memainkan peranan, memegang peranan', 'penting, besar, positif, konstruktif, aktif dalam perdamaian, kunci, sangat penting, utama, strategis, yang penting, yang sangat penting, yang konstruktif, yang positif'),
    across('berkontribusi, menyumbang, berjasa, memberi sumbangan', 'besar, besar bagi, bagi perdamaian, bagi stabilitas, pada perdamaian, bagi dunia, bagi kemanusiaan, besar pada, banyak bagi'),
    across('memberi, memberikan, menjadi', 'contoh, teladan, teladan bagi, contoh bagi, contoh yang baik, contoh baik, inspirasi, inspirasi bagi, harapan, harapan bagi, kebanggaan, mercusuar'),
    across('bertindak, bersikap, berlaku', 'bijak, bijaksana, bertanggung jawab, adil, dewasa, dengan itikad baik, dengan iktikad baik, ksatria, terhormat, jujur, terbuka'),
    across('menyelamatkan', 'nyawa, banyak nyawa, ribuan nyawa, nyawa kami, kami, dunia'),
    across('membuka', 'pintunya bagi, pintu bagi, tangan bagi, diri'),
    across('mengulurkan', 'tangan, tangan persahabatan, bantuan'),
    across('menginginkan, mendambakan, mencintai, memperjuangkan, mengupayakan, berkomitmen pada, berkomitmen terhadap, berkomitmen untuk, mengedepankan, menjunjung', 'perdamaian, perdamaian abadi, dialog, stabilitas, keadilan, solusi damai, penyelesaian damai, hubungan baik, demokrasi, reformasi, kemerdekaan, persahabatan'),
    across('membayar', 'mahal, harga mahal, harga yang mahal, harga tertinggi'),
    'belum pernah sebaik ini, belum pernah sedekat ini, berlangsung bebas dan adil, berjalan bebas dan adil, bebas dan adil, tidak menyembunyikan apa pun, tidak menyembunyikan apa-apa, sudah berbuat banyak, telah berbuat banyak, sudah berbuat semampunya, telah berusaha sekuat tenaga, berusaha sekuat tenaga, tidak pernah mengecewakan, tidak pernah meninggalkan kami, selalu ada untuk kami, selalu membantu kami, datang membantu kami, ikut berjuang bersama, layak mendapat tempat, layak diacungi jempol, patut diacungi jempol, patut dicontoh, patut ditiru, layak dicontoh, patut dibanggakan',
  ].join(', '),
})
