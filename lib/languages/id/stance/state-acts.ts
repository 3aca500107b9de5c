import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const pressed = 'lawan politik, para lawan politik, calon presiden, para calon, calon oposisi, kandidat oposisi, tokoh oposisi, para tokoh oposisi, pemimpin oposisi, wartawan, para wartawan, jurnalis, aktivis, para aktivis, pengacara, biksu, uskup, ulama, mahasiswa, penulis, seniman, hakim, pengkritik, para pengkritik, semua calon, suara kritis, pendeta'

const captives = 'tahanan, para tahanan, tawanan, para tawanan, sandera, para sandera, narapidana, pekerja, para pekerja, migran, para migran, pengungsi, para pengungsi, pencari suaka, nelayan, para nelayan, awak kapal, pelaut, mahasiswa, pelancong, wisatawan, keluarga, anak-anak, ibu, buruh, jemaah'

const homes = 'desa, desa-desa, kampung, sawah, ladang, kebun, rumah-rumah, rumah warga, permukiman, kota-kota, panen, ternak, petani, para petani, pulau-pulau'

const shrines = 'masjid, gereja, kuil, candi, makam, pemakaman, monumen, situs suci, rumah ibadah, sinagoge, pura, wihara, perpustakaan'

/** What states do to each other and to people, by sphere: at sea, on rivers, at borders, in prisons, markets, courts, skies and nets. Compiled for this project. */
export const stateActs = (): FrameTable => ({
  misdeed: {
    active: [
      // at sea and at the border
      across('membuntuti, mengepung, menghadang, mengadang, memepet, menyenggol, menyoroti, mengganggu, mengintimidasi, menyergap', 'kapal riset, kapal survei, kapal dagang, kapal pasokan, kapal nelayan, perahu nelayan, kapal penjaga pantai, kapal patroli, kapal tanker, kapal perang, pesawat patroli, helikopter, konvoi, kapal'),
      combine('membangun, mereklamasi, memperluas, mempersenjatai, menduduki', 'pulau buatan, pulau-pulau buatan, karang, terumbu karang, gugusan karang'),
      acrossAny('memasang, menaruh, menempatkan, mendirikan, membangun', 'untuk menghalangi, untuk menghambat, untuk mencegah nelayan, di atas tanah, di tanah milik, di dalam wilayah, di ladang milik, di zona bebas senjata, di zona demiliterisasi'),
      combine('menggeser, memindahkan, mencabut, merusak, menghancurkan', 'patok perbatasan, patok batas, tanda batas, pilar perbatasan, garis perbatasan, tugu perbatasan'),
      acrossAny('memindahkan, mengerahkan, menggeser, menggerakkan, menempatkan', 'ke zona bebas senjata, ke zona penyangga, ke zona demiliterisasi, di depan pintu, di ambang pintu, di halaman belakang'),
      acrossAny('menggelar, mengadakan, melakukan, menguji, meluncurkan, menembakkan', 'di depan pintu, di ambang pintu, tepat sebelum perundingan, menjelang perundingan damai, di tengah perundingan, setelah gencatan senjata, jam setelah gencatan senjata, menit setelah gencatan senjata, saat gencatan senjata, di tengah gencatan senjata, selama gencatan senjata'),
      acrossAny('menaiki, menggeledah, merebut, menguasai, memeriksa, mendatangi', 'dengan todongan senjata, di bawah todongan senjata, dengan kekerasan'),
      acrossAny('terbang, melintas, bermanuver, berlayar, mendekat', 'terlalu dekat, terlalu dekat dengan, secara berbahaya, dengan cara yang berbahaya, sangat dekat dengan'),
      combine('mendorong kembali, mendorong mundur, menarik kembali, memutar balik, melubangi, membalikkan', 'perahu, perahu pengungsi, perahu migran, perahu karet, kapal pengungsi, kapal migran, rakit'),
      // on rivers
      across('menutup, membuka, melepas, melepaskan, menahan, mengalihkan, membendung', combine('sehingga, hingga, sampai', homes) + ', tanpa peringatan, secara tiba-tiba, saat kemarau, di musim kemarau, pada musim kemarau'),
      across('menutup, menahan, mengalihkan, membendung', 'keran air, keran gas'),
      across('menenggelamkan, mengeringkan, membanjiri, menggenangi', homes),
      // at elections
      'penuh intimidasi, diwarnai intimidasi, sarat intimidasi, diwarnai ancaman, ditentukan sebelum pemungutan suara, ditentukan sebelum pemilihan, sudah ditentukan sebelumnya, tidak memberi pilihan, hanya diikuti satu calon, diikuti satu calon saja, tidak diawasi siapa pun, berlangsung di bawah todongan senjata',
      combine('dibakar, dirusak, dicuri, dirampas, ditukar', 'sebelum dihitung, sebelum penghitungan, di depan petugas'),
      // in prisons, camps and courts
      across('tidak mengizinkan, tak mengizinkan, melarang, menghalangi, mencegah', 'keluarga, keluarganya, pengacara, dokter, diplomat, palang merah, konsul, wartawan, pekerja bantuan, pengamat, pemantau, penyelidik, tim penyelidik, pengawas, relawan'),
      combine('memaksa', `${captives}, pengakuan`),
      across('menangkap, menahan, mengadili, memenjarakan, menghukum, mengusir, menuntut', 'atas tuduhan palsu, atas tuduhan yang dibuat-buat, atas tuduhan rekayasa, dengan tuduhan palsu, dengan tuduhan yang dibuat-buat, karena sebuah puisi, karena menulis, karena tulisannya, karena pendapatnya, karena keyakinannya, karena agamanya, karena mengkritik, karena berbeda pendapat, hanya karena, semata-mata karena, demi menangkap'),
      across('membelenggu, memborgol, merantai, menelanjangi, mempermalukan, merampok, mengurung, menyekap, mencambuk, memukuli', captives),
      across('menahan, menempatkan, mengurung', 'tanpa jendela, tanpa air bersih, tanpa makanan, di kandang, dalam kandang, di sel sempit, dalam sel sempit'),
      across('memulangkan, mengembalikan, mengirim, mengirim kembali, menyerahkan', 'ke tempat mereka akan disiksa, ke medan perang, ke negara yang akan menyiksa, ke tangan penyiksa, ke zona perang, untuk disiksa, menghadapi penyiksaan, menghadapi hukuman mati'),
      across('meninggalkan, membuang, menurunkan', 'di gurun, di tengah gurun, di hutan, di pegunungan, di pulau terpencil, di tengah laut, di padang pasir'),
      across('memulangkan, membatalkan, mencabut, menolak, mengusir', combine('tanpa, dengan', 'penjelasan, alasan') + ', tanpa penjelasan apa pun, secara mendadak, secara sewenang-wenang, begitu saja'),
      across('mencegat, membuka, membaca, mencuri, menyadap', 'surat diplomatik, kantong diplomatik, kiriman diplomatik, surat-surat, percakapan, telepon, pesan, email'),
      combine('memasang, menanam, menyembunyikan', 'alat sadap, alat-alat sadap, mikrofon, perangkat pengintai, alat penyadap, perangkat penyadap, perangkat lunak mata-mata'),
      acrossAny('merekrut, membayar, menyuap, memeras, menyusupkan', 'untuk mencuri, untuk memata-matai, untuk membocorkan, untuk menyabotase, untuk membakar, untuk menyadap, untuk mengintai'),
      across('membuntuti, meneror, memburu, mengintai, mengintimidasi, mengawasi, mengancam', 'pengungsi politik, pembangkang, para pembangkang, orang-orang pelarian, diaspora, warganya di luar negeri, aktivis, wartawan, jurnalis, warga kami, keluarga korban'),
      across('menukar', 'dengan pembunuh, dengan para pembunuh, dengan penjahat, dengan mata-mata, dengan teroris'),
      // money, markets and goods
      across('menjerat, menjebak, membelit, melilit', 'negara kecil, negara miskin, negara berkembang, dengan utang, dalam utang, negara-negara kecil, negara-negara miskin'),
      acrossAny('menyita, mengambil, mengambil alih, menguasai', 'sebagai ganti utang, sebagai jaminan utang, sebagai pengganti utang, ketika tidak sanggup membayar, karena tidak mampu membayar'),
      acrossAny('menuntut, menagih, menaikkan, mengurangi, memotong, menghentikan, menutup', 'ketika negara itu dilanda, saat negara itu dilanda, secara sewenang-wenang, seenaknya, sesuka hati, di tengah musim dingin, pada puncak musim dingin, di tengah wabah, di tengah pandemi, di tengah bencana'),
      combine('membekukan, menyita, menahan, merampas, mencuri', 'uang rakyat, dana rakyat, aset rakyat, tabungan rakyat, uang milik rakyat, uang kami, dana kami, aset kami, cadangan emas, emas kami, gandum, uang milik, dana milik'),
      combine('mempersulit, memperlambat, menghambat, menghalangi, merintangi, menyulitkan, mengganggu', 'pengiriman, pembelian obat, pembelian bahan, pembelian, penyaluran, masuknya, evakuasi, pemulangan, penyelidikan, pencarian, kunjungan, perjalanan, pelayaran, kreditur, kreditur lain'),
      across('menjual, mengirim, mengirimkan, memasok, mengekspor, membuang, mengalirkan', 'vaksin kedaluwarsa, obat kedaluwarsa, obat palsu, barang palsu, sampah plastik, sampah, limbah, limbah nuklir, limbah beracun, air limbah, bom yang dijatuhkan, senjata yang dipakai membunuh, bom yang menewaskan, racun, makanan beracun, peralatan rusak'),
      acrossAny('menyubsidi, menjual, melempar, menurunkan', 'agar pesaing mati, untuk mematikan pesaing, di bawah harga pokok, di bawah ongkos produksi, dengan harga dumping, untuk membunuh pesaing'),
      across('mengancam, menghukum, menekan, menakut-nakuti', 'perusahaan, perusahaan-perusahaan, bank, pelaut, pedagang, pelajar, pedagang kecil, pembeli, pemasok, mitra dagang, negara pembeli'),
      acrossAny('membuat, menyebabkan, membiarkan, menjadikan', 'kekurangan obat, kekurangan pangan, kekurangan gizi, kekurangan air, kehilangan mata pencarian, kehilangan pekerjaan, kehilangan rumah, kehilangan nyawa, harga naik dua kali lipat, harga melonjak, harga pangan melonjak, harga meroket'),
      across('mempersulit, menghalangi, menghambat', 'perkembangan teknologi, kemajuan, pembangunan, perkembangan ekonomi, kebangkitan, pertumbuhan'),
      // sport, culture, faith and tongue
      across('melempari, meludahi, mencemooh, menyoraki, mengejek', 'bus pemain, pemain, para pemain, atlet, para atlet, lagu kebangsaan, bendera, diplomat, tim tamu'),
      across('memberi, memberikan, menyuntikkan', 'obat terlarang, doping, zat terlarang'),
      across('merobohkan, meruntuhkan, membongkar, meratakan, membakar, menodai, mengotori, menutup', shrines),
      across('melarang, menghapus, memberangus, mematikan, membatasi', 'bahasa minoritas, bahasa daerah, bahasa ibu, bahasa kami, bahasa mereka, salat, ibadah, jilbab, pakaian adat, kebaktian, surat kabar, buku, lagu, nama'),
      combine('menutup, menyegel, membubarkan', 'sekolah berbahasa, sekolah-sekolah berbahasa, surat kabar, kantor berita, stasiun televisi, pondok pesantren, sekolah minoritas, sekolah agama, serikat buruh, organisasi bantuan'),
      across('memamerkan, memajang, menjual, melelang', 'tengkorak, kerangka, jenazah, barang jarahan, barang curian, benda jarahan, benda curian, harta jarahan, jasad'),
      combine('menolak mengakui, tidak mengakui, tak mengakui, menyangkal, tidak mau mengakui, belum mengakui, menghapus jejak', 'genosida, genosida itu, pembantaian, pembantaian itu, kejahatannya, kejahatan itu, kerja paksa, dosa-dosanya, kesalahannya, perbudakan'),
      combine('tidak mau, tak mau, enggan, menolak, tidak pernah mau, tidak bersedia', 'bekerja sama dengan mahkamah, bekerja sama dengan penyelidik, bekerja sama dengan pengawas, bekerja sama dalam penyelidikan, bekerja sama dengan tim, mengembalikan benda, mengembalikan barang, memulangkan benda, membayar ganti rugi, duduk satu meja, berunding secara jujur'),
      // lands that are held, and what is taught
      combine('mengubah, mengganti', 'susunan penduduk, papan nama kota, nama kota, nama desa, nama jalan dengan, bahasa sekolah'),
      across('mengajari, mengajarkan', 'membenci, kebencian, anak-anak membenci'),
      across('menghapus, menghilangkan', 'dari buku pelajaran, dari buku sejarah, dari kurikulum'),
      across('menggambar ulang, mengubah, menerbitkan', 'peta tanpa, peta yang memasukkan, peta secara sepihak'),
      // what is kept from families, and what is asked for people
      acrossAny('menunda, menahan, mempersulit, menolak', 'pemulangan jenazah, penyerahan jenazah, kunjungan keluarga'),
      acrossAny('baru mengabari, baru memberi tahu, baru memberitahu, baru mengumumkan', 'setelah jenazah, setelah dimakamkan, berbulan-bulan kemudian, setelah kematian, setelah eksekusi'),
      combine('meminta, menuntut, menagih', 'uang tebusan, tebusan'),
      combine('mempekerjakan', 'anak-anak, anak di bawah umur, tahanan, budak') + ', ' + acrossAny('membayar, menggaji', 'separuh dari yang dijanjikan, jauh di bawah yang dijanjikan, di bawah upah minimum'),
      combine('mengalihkan, menjual, mencuri', 'barang bantuan, beras bantuan, makanan bantuan, obat bantuan'),
      acrossAny('mengirim, menyelundupkan, menyusupkan', 'menyamar sebagai, yang menyamar sebagai, menyaru sebagai'),
      combine('ingkar, mangkir, mundur secara sepihak', 'dari kesepakatan, dari perjanjian, dari janji, dari kewajiban'),
      acrossAny('menjual, memasang, menetapkan', 'harga empat kali lipat, harga dua kali lipat, harga selangit, harga yang mencekik'),
      combine('memonopoli, menguras, menguasai sendiri, mengeringkan', 'air, air yang, sungai, sungai bersama, danau, danau bersama, sumur, sumber air'),
      combine('memburu, menyita, menahan, menghalangi', 'kapal penyelamat, kapal kemanusiaan') + ', ' + combine('memenjarakan, mengadili, menahan, menangkap', 'kapten kapal penyelamat, relawan penyelamat, awak kapal penyelamat, awak kapal bantuan'),
      acrossAny('memasukkan, menyebut, mencap, menuduh', 'ke daftar teroris, dalam daftar teroris, perawat sebagai, wartawan sebagai, jurnalis sebagai, guru sebagai, pekerja bantuan sebagai, relawan sebagai, mahasiswa sebagai'),
      across('menjatuhkan, menjatuhi', 'hukuman mati dalam sidang, hukuman mati setelah sidang, hukuman mati tanpa'),
      combine('menyalahkan', 'korban, para korban, keluarga korban') + ', ' + combine('menciptakan, mencari-cari, mengarang, mengada-adakan', 'alasan untuk, dalih untuk, alasan, dalih'),
      across('menimbulkan, menyebabkan, mendatangkan', 'kerugian bagi, kerugian miliaran bagi, kerugian besar bagi, kesengsaraan bagi, penderitaan bagi'),
      acrossAny('membuat, menyebabkan, membiarkan', 'terdampar, terlantar, telantar, mengungsi, putus sekolah, gulung tikar, hidup dalam ketakutan'),
      acrossAny('melepas, meluncurkan, menerbangkan', 'balon mata-mata, balon pengintai, drone pengintai, drone mata-mata'),
      across('meninggalkan ruang sidang, meninggalkan sidang, meninggalkan aula', 'ketika korban, saat korban, ketika penyintas, saat penyintas'),
      acrossAny('memungut, menarik, menagih', 'tanpa dasar hukum, secara tidak sah'),
      // nets, courts of states, weapons
      across('memblokir, membungkam, mematikan, memutus, memperlambat', 'media sosial, internet, jaringan internet, situs berita, siaran, radio, telepon, aplikasi pesan'),
      combine('mencabut, membatalkan, tidak memperpanjang, menolak memperpanjang', 'izin wartawan, akreditasi wartawan, akreditasi jurnalis, visa wartawan, izin kerja wartawan, izin lembaga bantuan, izin organisasi bantuan'),
      across('mengusir, mendepak, mengeluarkan', 'pengawas, para pengawas, pemantau, para pemantau, pengamat, para pengamat, misi pemantau, timnya, wartawan, pekerja bantuan, utusan pbb, pelapor khusus, pengawas nuklir, lembaga bantuan, badan pbb, tim'),
      acrossAny('memperkaya, menimbun, menumpuk', 'di atas batas, jauh di atas batas, melebihi batas, di atas kebutuhan, melebihi kebutuhan, jauh melebihi kebutuhan'),
      combine('membunuh, menewaskan, melukai, menyandera, menangkap', 'penjaga perdamaian, dua penjaga perdamaian, pasukan perdamaian, prajurit perdamaian, petugas palang merah, petugas medis, anggota tim penyelamat'),
      combine('menghalangi, menggagalkan, menjegal, menyabotase, membajak', 'pernyataan bersama, konsensus, resolusi, pertemuan, perundingan, penyelidikan, pemungutan suara, kesepakatan, sidang, upaya penengahan, upaya penyelamatan'),
      combine('mendorong, menghasut, memanas-manasi, mengipasi', 'kelompok separatis, separatis, gerakan separatis, pemisahan, perpecahan, permusuhan, kebencian, perang saudara'),
      acrossAny('mengirim, mengerahkan', combine('terhadap, melawan, untuk menghadapi, untuk menumpas', 'rakyatnya, rakyatnya sendiri, warganya, warganya sendiri, pengunjuk rasa, demonstran, mahasiswa, penduduk')),
      acrossAny('jatuh, menghantam, mendarat, meledak, menimpa', 'di ladang warga, di rumah warga, di permukiman, di ladang petani, di halaman sekolah, di dekat sekolah, di atap rumah, di atap sebuah rumah, di rumah sakit, di halaman rumah sakit, di wilayah kami, di perairan kami, di tanah kami'),
      combine('sengaja tidak, sengaja mengabaikan, sengaja melewatkan, sengaja datang', 'menjabat tangan, menghadiri, menyambut, menyalami, mengundang, menyapa, terlambat, undangan'),
      across('menyesakkan, mencekik, mengganggu', 'napas warga, napas anak-anak, pernapasan, paru-paru, kesehatan warga'),
      across('menahan, menyita, merampas, memotong, tidak membayar, tak membayar, menunggak', 'paspor, paspornya, upah, gaji, upah pekerja, gaji pekerja, dokumen pekerja'),
    ].join(', '),
  },
  oppress: {
    passive: 'tidak digaji, tak digaji, tidak dibayar upahnya, diperjualbelikan, dijual sebagai budak, diperbudak, disekap, dipaksa bekerja, dipekerjakan paksa, dipaksa menjadi penipu, dipaksa menipu',
  },
  misrule: {
    noun: [
      combine(pressed, 'dipenjara, ditangkap, ditangkapi, ditahan, dibungkam, dibunuh, diculik, disiksa, diusir, dihilangkan, dijebloskan ke penjara, dilarang ikut, dilarang maju, dilarang mencalonkan diri, dilarang berbicara, diintimidasi, diadili'),
    ].join(', '),
  },
  merit: {
    active: [
      across('mengembalikan, memulangkan, menyerahkan, membebaskan, melepaskan', 'atas kemauan sendiri, dengan sukarela, secara sukarela, tanpa syarat, tanpa pamrih, dengan itikad baik, tanpa diminta, dengan cepat'),
      across('memberi tahu, memberitahu, mengabari, berbagi data, membagikan data, berbagi informasi', 'setiap kali, setiap saat, tepat waktu, tanpa diminta, secara terbuka, untuk mencari, demi menyelamatkan'),
      across('membuka', combine('semua, seluruh, setiap', 'fasilitas, fasilitas nuklir, fasilitas nuklirnya, catatan, catatannya, arsip, arsipnya, pintu, dokumen') + ', pintu bagi pengungsi, pintunya bagi, pasarnya bagi, pintu lebar-lebar'),
      across('memperlakukan, melayani, merawat, menerima', 'dengan baik, dengan hormat, dengan ramah, dengan hangat, secara manusiawi, dengan manusiawi, dengan bermartabat, seperti saudara, seperti keluarga sendiri'),
      across('melindungi, menjamin, menghormati, memulihkan', 'hak minoritas, hak kaum minoritas, hak warga, hak setiap warga, semua agama, setiap agama, kebebasan beragama, kebebasan pers, keselamatan warga, keselamatan pekerja'),
      across('menghapus, menghapuskan, mengampuni, memutihkan, meringankan', 'utang negara miskin, utang negara-negara miskin, utang negara termiskin, utang dua negara, utang beberapa negara, utang kami, utang lama, seluruh utang, semua utang, beban kami'),
      across('menjaga perdamaian, melindungi warga, melayani warga, menolong warga', 'dengan disiplin, dengan baik, tanpa pandang bulu, dengan berani, dengan tulus'),
      combine('mempermudah, membantu, memperlancar, mempercepat', 'pemulangan jenazah, pencarian korban, pencarian kapal, pencarian kapal yang, mencari korban, mencari kapal, mencari awak, evakuasi warga, penyelamatan'),
      acrossAny('memberikan, memberi, menyediakan, membuka', 'tempat berlindung bagi, tempat perlindungan bagi, tempat berteduh bagi'),
      combine('menghukum, menindak, mengadili, memenjarakan', 'majikan yang, para majikan yang, pelaku yang, tentaranya yang, polisinya yang, aparatnya yang'),
      acrossAny('tetap membeli, terus membeli, tetap mengirim, tetap membantu, tetap memasok', 'ketika yang lain, saat yang lain, ketika negara lain, saat negara lain'),
      across('bertindak, bergerak', 'cepat membebaskan, cepat menyelamatkan, cepat menolong, sigap membebaskan, sigap menyelamatkan'),
      across('memasok, menyediakan, menjual, mengirim, menyalurkan', 'dengan harga terjangkau, dengan harga yang terjangkau, dengan harga murah, secara cuma-cuma, tanpa bayaran, dengan cuma-cuma, ketika tidak ada yang lain, saat tidak ada yang lain, ketika negara lain menolak'),
    ].join(', '),
  },
  plain: {
    noun: 'kapal penyelamat, regu penyelamat, petugas penyelamat, sekoci penyelamat, pasukan penyelamat, baju penyelamat',
  },
})
