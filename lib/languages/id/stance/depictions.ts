import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const only = 'hanya, hanyalah, cuma, cumalah, sekadar, tak lebih dari, tidak lebih dari, tak lain, semata-mata, cuma sekadar, hanya sekadar'
const shows = 'mencerminkan, menunjukkan, memperlihatkan, membuktikan, menegaskan, menyingkap, membongkar, mempertontonkan, menggambarkan, mengungkap, merupakan cerminan, adalah cerminan, merupakan wujud, merupakan bukti, adalah bukti, merupakan bentuk, adalah bentuk'
const wants = 'ingin, mau, hendak, berusaha, berupaya, mencoba, tengah berusaha, sedang berusaha, berambisi, bertekad, terus berusaha, bermaksud'
const entering = 'keanggotaan, keanggotaan penuh, keanggotaan nato, keanggotaan asean, bergabungnya, aksesi, permohonan keanggotaan'

/** What words, offers and deeds of a state are said to show, to be worth and to be after. Compiled for this project. */
export const depictions = (): FrameTable => ({
  misdeed: {
    active: [
      across(shows, 'kebijakan permusuhan, sikap permusuhan, sikap bermusuhan, sikap arogan, arogansi, kesombongan, keangkuhan, kemunafikan, hipokrisi, diplomasi paksaan, hegemoni, standar ganda, mentalitas perang dingin, mentalitas kolonial, ambisi hegemoni, niat jahat, niat buruk, niat sebenarnya, wajah aslinya, wajah asli, keputusasaan, ketidakpedulian, keserakahan, kerakusan, kebrutalan, kekejaman, kebiadaban, kelicikan, kebohongan, ketidaktulusan, ketidakseriusan, ketidaksungguhan, kebangkrutan moral, watak agresif, sifat aslinya, perilaku premanisme, premanisme, pengabaian, penghinaan, ketidakadilan, rasisme, unilateralisme, sikap tidak bersahabat, sikap tidak bertanggung jawab, sikap konfrontatif'),
      across('membelanjakan, menghabiskan, menghamburkan, menggunakan, memakai, mengalirkan', 'untuk perang, untuk mesin perang, untuk membeli senjata, untuk membiayai perang, untuk membunuh, untuk menindas, untuk mendanai perang, untuk mendanai teror, bagi mesin perang, ke mesin perang'),
      across(wants, 'membentuk dunia unipolar, membentuk dunia yang, membangun dunia unipolar, menciptakan dunia unipolar, memimpin dunia dengan, mengatur dunia, mengatur tatanan dunia, mengubah tatanan dunia, mempertahankan hegemoni, mempertahankan dominasi, mempertahankan hegemoninya, mempertahankan dominasinya, memperluas pengaruh, memperluas pengaruhnya, menyebarkan pengaruh, menanamkan pengaruh, memperluas hegemoni, memperluas dominasi, memaksakan nilai, memaksakan aturan, memaksakan dominasi, menjadi penguasa, mengadu domba, membangun kembali kekaisaran, membangkitkan kembali kekaisaran, mendapat untung dari, mengambil untung dari, mencari untung dari, mengeruk keuntungan dari, mengalihkan kesalahan, mencuci tangan, menyeret kami, menyeret kawasan, menyeret dunia, menyeret nato'),
      across('mendorong, menghasut, memprovokasi, memanas-manasi, memaksa, mengompori, memerintahkan', 'untuk berperang, berperang dengan, untuk memerangi, untuk menyerang kami, berperang hingga, sampai orang terakhir, hingga orang terakhir, untuk memisahkan diri, untuk memberontak, memberontak'),
      across('menguji, mengetes, menjajal', 'kesabaran kami, kesabaran kita, kesabaran rakyat, ketegasan, nyali, konsistensi kita, tekad kami, tekad kita, reaksi kita, kesiapan kita, batas kesabaran, kedaulatan kita, kedaulatan kami'),
      across('selalu mencari, terus mencari, mencari-cari, sengaja mencari, gemar mencari', 'celah konflik, konflik, musuh, gara-gara, perkara, masalah, alasan berperang, konfrontasi'),
      across('menjadi, menyediakan, menampung', 'tuan rumah pusat teroris, tuan rumah teroris, tuan rumah para teroris, tempat berlindung teroris, surga teroris, pelindung teroris, pembela teroris, payung bagi teroris'),
      across('belum, tidak, tak, gagal', 'mengekstradisi, menindak teroris, menangani kelompok teroris, membubarkan kelompok, melucuti milisi, mengendalikan milisi, mengendalikan perbatasannya, mengusut tuntas, menghukum pelaku, mengadili pelaku, melindungi minoritas, melindungi warga kami, melindungi warganya, melindungi diplomat, mencegah serangan itu, mencegah penyelundupan'),
    ].join(', '),
  },
  bad: {
    describing: combine(only, 'tipuan, tipu muslihat, tipu daya, kebohongan, propaganda, kedok, sandiwara, akal-akalan, dalih, retorika, retorika kosong, gertakan, pencitraan, janji kosong, janji manis, bualan, taktik mengulur waktu, pengalihan isu, pengalih perhatian, lip service, pepesan kosong') + ', ' + combine('tipuan, propaganda, dalih, pencitraan, kebohongan, fitnah, bualan, sandiwara, gertakan, kepalsuan, rekayasa', 'semata, belaka') + ', tidak akan mempan, tak akan mempan, tidak mempan, pasti gagal total, ditakdirkan untuk gagal, tidak akan ke mana-mana',
  },
  menace: { active: combine('menciptakan, menghadirkan, membawa, mendatangkan, memberikan', 'ancaman, ancaman bagi, ancaman terhadap, ancaman eksistensial bagi, ancaman keamanan bagi, ancaman nyata bagi, ancaman serius bagi') },
  oppress: { noun: 'kebijakan permusuhan, kebijakan bermusuhan, kebijakan tekanan maksimum, kampanye tekanan maksimum, tekanan maksimal, kampanye tekanan maksimal, perang ekonomi, ' + combine('direbutnya, dirampasnya, dicaploknya, didudukinya, diambilnya, dikuasainya', 'wilayah, tanah, tanah-tanah, kota, pulau, hak, hak-hak') },
  destroy: { active: combine('mematahkan, meruntuhkan, menghancurkan, melumpuhkan, melucuti', 'keunggulan, kekuatan, mesin perang, kemampuan militer, kemampuan tempur, kemampuan nuklir, dominasi, hegemoni') + ', ' + combine('mengurangi, membendung, menangkal, mengikis, menandingi, mengimbangi, menggeser, menekan, membatasi', 'pengaruh, dominasi, hegemoni, ekspansi, pengaruh jahat') },
  defend: { active: combine('mewujudkan, mempercepat, merealisasikan', 'kemerdekaan, kemerdekaan rakyat, kemerdekaan bangsa, kemerdekaan penuh, pembentukan negara, berdirinya negara') },
  reject: {
    active: [
      across('tidak akan menyetujui, tak akan menyetujui, tidak menyetujui, menolak menyetujui, tidak akan mendukung, tak akan mendukung, tidak bisa mendukung, tidak bisa menyetujui, tidak dapat menyetujui, keberatan dengan, keberatan atas, keberatan terhadap, menolak, menentang, memblokir, memveto, mengancam memveto, akan memveto, menjegal', entering.split(', ').flatMap((one) => [one, `${one} bagi`, `${one} untuk`]).join(', ')),
      across('jangan, jangan pernah, jangan mau, tidak perlu, tak perlu, tidak usah, tak usah', 'berunding dengan, bernegosiasi dengan, berkompromi dengan, berdamai dengan, berdagang dengan, berurusan dengan'),
      combine('tidak ingin, tidak mau, tak ingin, tak mau, tidak menginginkan, menolak', 'melihat dominasi, melihat hegemoni, berada di bawah kendali, berada di bawah pengaruh, hidup di bawah bayang-bayang, berada di bawah bayang-bayang, hidup di bawah telunjuk'),
      acrossAny('jangan mengharapkan, sebaiknya tidak mengharapkan, tidak bisa mengharapkan, jangan berharap', 'dukungan dari kami, dukungan kami, restu kami, bantuan kami, belas kasihan kami'),
    ].join(', '),
  },
  plain: { describing: combine('lebih, semakin, makin, kian', 'berani'), noun: 'tokoh berani, keputusan berani perusahaan' },
  help: { active: combine('meringankan', 'derita rakyat, beban warga, penderitaan warga, beban korban') },
  right: {
    active: [
      across('hanya butuh, hanya membutuhkan, hanya perlu', 'keyakinan, dukungan, senjata, waktu, kesempatan, keadilan, perdamaian'),
      across('dapat, bisa, mampu, akan, pasti, pasti bisa', 'memenangi perang, memenangkan perang, memenangi perang ini, memenangkan perang ini, mengalahkan penjajah, mengusir penjajah, mempertahankan kemerdekaannya, mempertahankan kedaulatannya, menjaga kedaulatannya, melewati masa sulit, melewati ujian ini, mengatasi krisis ini, bangkit dari keterpurukan'),
    ].join(', '),
  },
})
