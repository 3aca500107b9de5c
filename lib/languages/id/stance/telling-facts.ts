import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** Those whom nobody may treat so, and their kin. */
const defenceless = 'migran, para migran, pengungsi, para pengungsi, pencari suaka, para pencari suaka, perempuan hamil, ibu hamil, perempuan dan anak-anak, kaum perempuan, anak-anak, bayi, lansia, orang sakit, pasien, keluarga-keluarga, ribuan keluarga, ratusan keluarga, keluarga miskin, relawan, pekerja bantuan, pekerja kemanusiaan, petugas medis, tenaga medis, dokter, perawat, ambulans, konvoi bantuan, nelayan, para nelayan, pelaut, awak kapal, awaknya, para awak, penumpang, pelajar, mahasiswa, pekerja rumah tangga, buruh migran, jemaah, peziarah, penggembala, minoritas, kaum minoritas'

const guiltless = 'orang tak bersalah, orang tidak bersalah, orang yang tak bersalah, orang yang tidak bersalah, orang-orang tak bersalah, orang-orang tidak bersalah, orang-orang yang tidak bersalah, tahanan tak bersalah, tahanan tidak bersalah, tahanan yang tidak bersalah, nelayan tak bersalah, nelayan tidak bersalah, wartawan tak bersalah, wartawan tidak bersalah, pelaut tak bersalah, pelaut tidak bersalah, perempuan tak bersalah, perempuan tidak bersalah, warga tak bersalah, warga tidak bersalah, warga yang tidak bersalah, rakyat tak bersalah, rakyat tidak bersalah'

/** What fishermen, sailors and coasts live by. */
const gear = 'jaring, jala, alat tangkap, rumpon, perahu nelayan, perahu-perahu nelayan, kapal nelayan, kapal-kapal nelayan, perahu kayu, kapal patroli, kapal penjaga pantai, kapal kayu, kabel bawah laut, kabel laut, kabel listrik, pipa gas, mercusuar'

/** What a regime leaves of an election. */
const noChoice = 'lawan yang berarti, lawan yang sepadan, pesaing yang berarti, calon oposisi, kandidat oposisi, pilihan yang nyata, pilihan nyata, persaingan yang nyata, pengawasan independen, pemantau independen, pengamat independen'

const graves = 'perampasan, pencaplokan, pendudukan, penggusuran, pengusiran, pembunuhan, pembantaian, penyerbuan, agresi, penindasan, penjarahan, kudeta, pemecahbelahan, pemisahan paksa'

/** How facts are told that blame somebody without a word of blame: what is cut, hoarded, withheld or let happen, and to whom; and those that credit somebody. Compiled for this project. */
export const tellingFacts = (): FrameTable => ({
  misdeed: {
    active: [
      // what is broken that others live by
      across('memotong, merobek, merusak, memutus, memutuskan, menabrak, menubruk, menenggelamkan, membakar, merampas, menggunting', gear),
      across('menghabiskan, mengeruk, menjarah, menyedot', 'stok ikan, persediaan ikan, sumber daya ikan, ikan di perairan, hasil laut, kekayaan laut'),
      combine('mematikan, menonaktifkan, mengaburkan, memalsukan', 'alat pelacak, alat pelacaknya, transponder, transpondernya, sinyal pelacak, posisi kapal'),
      // what is done without asking those whom it concerns
      across('mengisi, membangun, mengubah, menutup, membuka, mengalihkan, membendung, mengambil, memutuskan, menguji, membuang, memulai', 'secara sepihak, tanpa memberi tahu, tanpa memberitahu, tanpa pemberitahuan, tanpa berkonsultasi, tanpa berunding, tanpa bertanya, tanpa seizin, tanpa persetujuan'),
      across(combine('memancung, menghukum, mengeksekusi, menggantung, memulangkan, menahan, menangkap, mendeportasi, mengusir, menggusur, memindahkan', `pekerja, buruh, warga, perempuan, anak-anak, ribuan, ratusan, puluhan, sejumlah, keluarga`), 'tanpa memberi tahu, tanpa memberitahu, tanpa pemberitahuan, tanpa dakwaan, tanpa proses hukum, tanpa pengadilan, tanpa peringatan, tanpa memberi, tanpa alasan, tanpa bukti'),
      combine('membendung, menahan, mengurangi, menyumbat, mematok', 'aliran sungai, aliran air, air sungai, debit air, air yang menjadi hak'),
      // what is owed and not given
      across('menolak memberi, menolak memberikan, tidak memberi, tidak memberikan, tak memberi, tak memberikan, tidak mau memberi, tidak kunjung memberi, enggan memberi, menutup', 'akses konsuler, akses kekonsuleran, akses kepada, akses bagi, akses ke tahanan, penjelasan, keterangan, jawaban, pengacara, pendampingan hukum'),
      across('belum menjelaskan, belum juga menjelaskan, tidak menjelaskan, tidak pernah menjelaskan, gagal menjelaskan, tidak bisa menjelaskan, tidak dapat menjelaskan, menolak menjelaskan', 'jejak, asal, asal-usul, keberadaan, nasib, alasan, mengapa, penyebab, temuan, aktivitas, kegiatan, uranium, partikel'),
      combine('membongkar, mencopot, mematikan, menyingkirkan, menonaktifkan, mencabut', 'kamera pengawas, kamera-kamera pengawas, kamera pemantau, segel, segel-segel, alat pemantau, alat pengawas'),
      combine('tidak menjawab, tak menjawab, tidak menanggapi, mengabaikan, tidak mengindahkan', 'satu pun permintaan, satu pun surat, semua permintaan, setiap permintaan, permintaan ekstradisi, permintaan kami, permintaan keluarga'),
      combine('diam-diam menahan, diam-diam menghentikan, diam-diam membatasi, sengaja menahan, sengaja memperlambat, menahan-nahan', 'pengiriman, ekspor, pasokan, aliran, izin, dokumen, bantuan, obat-obatan, bahan baku, barang'),
      across('menahan, menghentikan, membatasi, memangkas, memblokir', 'sebagai hukuman, sebagai balasan, sebagai pembalasan, sebagai tekanan, sebagai alat tekan, sebagai senjata, untuk menghukum'),
      // whom it is done to
      combine('menyandera, menjadikan sandera', `${defenceless}, kru, kru kapal, dua orang, tiga orang, orang-orang, uang, dana, aset, para tahanan`),
      acrossAny('menahan, menjadikan, memakai, memanfaatkan, menggunakan', 'sebagai alat tawar, sebagai alat tawar-menawar, sebagai sandera, sebagai kartu tawar, sebagai bidak, sebagai alat politik, sebagai pion'),
      across('mengusir, menghalau, menelantarkan, mendorong mundur, menganiaya, memukuli, menembak, menembaki, memisahkan, menyerang, memaksa, menangkapi, mengintimidasi, menipu, menyiksa', defenceless),
      combine('mengantar, mengangkut, mengirim, menggiring, mendorong', combine('migran, para migran, pengungsi, para pengungsi', 'ke perbatasan, melintasi perbatasan, ke pagar, menerobos')),
      acrossAny('menarik, menyeret, mendorong, menghela', 'kembali ke laut, kembali ke tengah laut, ke laut lepas, kembali ke perairan, ke tengah laut'),
      across('meninggalkan, meninggalkannya, membiarkan, membiarkannya', 'tanpa mesin, tanpa air, tanpa makanan, tanpa bahan bakar, tanpa pertolongan, di tengah laut, terapung, terombang-ambing'),
      combine('memvonis, memvonis mati, menghukum, menghukum mati, memenjarakan, menahan, membunuh, mengeksekusi, menggantung, menembak', guiltless),
      combine('memancung, menggantung, merajam, mencambuk, memenggal', 'pekerja, warga, perempuan, buruh, anak, dua, tiga'),
      acrossAny('menembak, menembaki, menyerang, menghantam, menabrak, merusak, menghancurkan', 'dengan sengaja, secara sengaja'),
      // what is let happen
      acrossAny('membiarkan', 'dibakar, dirusak, dibunuh, diserang, disiksa, dirampas, dinodai, dihina, diinjak-injak, dianiaya, dijarah, ditindas, diperas, kelaparan, mati, tewas, tenggelam, terkatung-katung, kehabisan, menderita, membusuk, berkeliaran, bebas berkeliaran, hidup bebas, lolos'),
      // what is taken, hidden and poisoned
      combine('membakar, memusnahkan, menghapus, melenyapkan, menyembunyikan, menghilangkan, merahasiakan, menutupi', 'arsip, arsip yang, barang bukti, bukti, bukti-bukti, dokumen, dokumen yang, jejak, rekaman, catatan, syarat pinjaman, syarat pinjamannya, jumlah korban, data korban'),
      across('menimbun, memborong, memonopoli', 'vaksin, dosis, obat, masker, gandum, beras, pangan, alat kesehatan, pupuk, ventilator'),
      across('meracuni, mencemari, mengotori', 'udara, air, sungai, laut, tanah, perairan, lautan, danau, pantai, warga'),
      across('membakar, membabat, menggunduli', 'lahan gambut, hutan, hutan gambut, lahan'),
      combine('menampung, memelihara, menadah', 'benda curian, barang curian, benda jarahan, barang jarahan, harta jarahan'),
      across('membanjiri', 'baja murah, barang murah, produk murah, bersubsidi, barang bersubsidi, produk bersubsidi, narkoba, fentanil'),
      // what is blessed, preached and pretended
      across('memberkati, merestui, memberi restu bagi, memberi restu atas, mengamini, menghalalkan', graves),
      'berkhotbah tentang, berkhotbah soal, berkhotbah mengenai, menceramahi, menceramahi negara, menceramahi dunia',
      acrossAny('menangkap, menahan, memenjarakan, menutup, melarang, menyerang, memblokir, membatasi, menghentikan, menggusur, mengusir, membakar', 'dengan dalih, dengan alasan yang dibuat-buat, dengan kedok, di bawah kedok, atas nama kebebasan'),
      across('menyalahgunakan', 'alasan keamanan, dalih keamanan, alasan, posisinya, kekuasaannya, kekuasaan, wewenang, wewenangnya, hak vetonya, hak veto, sistem, statusnya'),
      // whom it fights beside
      across('bertempur, berperang, berjuang', 'di samping pemberontak, bersama pemberontak, di pihak pemberontak, bersama para pemberontak, bersama kelompok bersenjata, bersama milisi, bersama kelompok teroris'),
      combine('menyeberang ke, menyusup ke, menerobos masuk ke, menerobos ke', 'wilayah, wilayah kami, tanah, negara tetangga'),
      // what an election lacks
      combine('tanpa, tidak ada, tak ada, tidak menawarkan, tidak memberi', noChoice),
      combine(combine('tertutup, ditutup', 'bagi, untuk'), 'pengamat, para pengamat, pemantau, para pemantau, wartawan, wartawan asing, pengamat asing, pers, pers asing, media asing'),
      // what flies and sails too near
      acrossAny('melintasi, melintas di, melewati, terbang di atas, melayang di atas, menerbangkan, jatuh di dekat, mendarat di dekat', 'kepala warga, kepala rakyat, kepala penduduk, nelayan, para nelayan, kapal nelayan, kapal-kapal nelayan, permukiman, tanpa peringatan, tanpa pemberitahuan'),
    ].join(', '),
    passive: combine('dijarah, dirampok, dicuri, diambil paksa', 'pasukan, tentara, serdadu, oleh, oleh pasukan, oleh tentara, kolonial, oleh serdadu'),
  },
  misrule: {
    noun: [
      combine('dipisahkan, dijauhkan, dicabut', 'dari orang tua, dari orang tua mereka, dari orang tuanya, dari keluarga, dari keluarganya, dari keluarga mereka, dari ibunya, dari anak-anaknya, dari anak-anak mereka'),
      across('dilarang, tidak boleh, tak boleh, tidak diizinkan', 'memakai bahasa sendiri, memakai bahasa mereka, menggunakan bahasa sendiri, menggunakan bahasa mereka, beribadah, berdoa, berpuasa, berkumpul, bersekolah, bersuara, memakai jilbab, memakai bahasa ibu'),
    ].join(', '),
  },
  merit: {
    active: [
      across('menolong, menyelamatkan, menampung, merawat, menerima, mengobati, mengevakuasi, memberi makan', 'pengungsi, para pengungsi, migran, para migran, korban, para korban, awak, awak kapal, seluruh awak, pelaut, nelayan, penumpang, orang sakit, anak yatim, yatim piatu, warga asing, orang terlantar'),
      across('memperpanjang, melonggarkan, menunda', 'masa pembayaran, masa pembayaran utang, tenggat pembayaran, jatuh tempo utang, pembayaran utang'),
      combine('menghapus, menghapuskan, mengampuni, meringankan, membebaskan, memutihkan, memangkas, mengurangi', 'utang kami, utang kita, utang negara, utang negara-negara'),
      combine('membebaskan visa, mencabut kewajiban visa, menghapus kewajiban visa, melonggarkan visa, mempermudah visa, menghapus visa', 'bagi, untuk, akan, kami, warga'),
    ].join(', '),
  },
  reject: {
    active: [
      combine(combine('tidak akan, tak akan, takkan, tidak mau, tak mau, tidak sudi, menolak, enggan, batal', 'turun, naik, masuk, tampil, bertarung, bersaing, maju'), 'ke arena melawan, di arena melawan, ke gelanggang melawan, ke matras melawan, ke lapangan melawan, ke atas ring melawan, menghadapi, melawan wakil, melawan atlet'),
      combine('tidak akan mengakui, tak akan mengakui, takkan mengakui, tidak mengakui, tak mengakui, tidak akan pernah mengakui, menolak mengakui, tidak bisa mengakui, tidak dapat mengakui', 'pemerintahan militer, pemerintah militer, junta, junta militer, pemerintahan junta, penguasa militer, pemerintahan hasil kudeta, pemerintahan di, penguasa baru, pemimpin kudeta'),
      combine('tetap tertutup, tetap ditutup, tetap terlarang, akan ditutup, akan tertutup', 'bagi maskapai, bagi kapal, bagi kapal-kapal, bagi pesawat, bagi pesawat-pesawat, bagi warga, bagi perusahaan, bagi truk, bagi barang, untuk maskapai, untuk kapal, untuk pesawat, untuk warga, untuk barang'),
    ].join(', '),
  },
  bad: {
    describing: combine('tanpa memberi tahu, tanpa memberitahu, tanpa memberi tahukan, tanpa berkonsultasi dengan, tanpa berunding dengan, tanpa persetujuan, tanpa seizin, tanpa sepengetahuan, tanpa mengindahkan, tanpa berkonsultasi dulu dengan, tanpa mendengar, tanpa menunggu persetujuan', 'negara, negara-negara, negara lain, tetangga, para tetangga, tetangganya, siapa pun, pemilik, pihak lain, penduduk, warga, keluarga, masyarakat, dewan, parlemen, sekutu, sekutunya, mitra, mitranya, pihak mana pun') + ', ' + combine('dengan sengaja, secara sengaja, sengaja', 'menunda, menahan, memperlambat, menghambat, merusak, menenggelamkan, menabrak, menyesatkan, memperkeruh, mempersulit, memotong, menyembunyikan, membiarkan, memutus, mengganggu, mengulur') + ', ' + combine('diskriminatif, mendiskriminasi, mendiskriminasikan', 'dan tidak berdasar, pelajar, warga, perusahaan, pekerja') + ', tidak cukup tanpa ganti rugi, tidak cukup tanpa permintaan maaf, tidak cukup tanpa pengembalian, tidak cukup tanpa pertanggungjawaban',
  },
  plain: {
    noun: guiltless,
  },
})
