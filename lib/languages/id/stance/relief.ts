import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const send = 'mengirim, mengirimkan, menyalurkan, memberi, memberikan, menyumbang, menyumbangkan, menyerahkan, menyediakan, menerbangkan, menghibahkan, mendistribusikan, menyuplai, memasok, mengalokasikan, menggelontorkan, mengucurkan, membawa, mengapalkan, menyiapkan'
const to = ['kepada', 'untuk', 'bagi', 'ke']
const wares = ['bantuan', 'bantuan darurat', 'bantuan pangan', 'bantuan medis', 'bantuan teknis', 'bantuan keuangan', 'bantuan pembangunan', 'bantuan kemanusiaan', 'bantuan militer', 'bantuan logistik', 'bantuan tambahan', 'beras', 'gandum', 'makanan', 'pangan', 'obat', 'obat-obatan', 'vaksin', 'dosis vaksin', 'oksigen', 'alat kesehatan', 'alat pelindung diri', 'ventilator', 'masker', 'tenda', 'selimut', 'pakaian', 'air bersih', 'generator', 'genset', 'dokter', 'perawat', 'tim medis', 'tenaga medis', 'tim penyelamat', 'tim sar', 'relawan', 'rumah sakit lapangan', 'ambulans', 'dana', 'dana darurat', 'dana bantuan', 'dana hibah', 'hibah', 'pinjaman', 'pinjaman lunak', 'kredit', 'beasiswa', 'pelatihan', 'senjata', 'persenjataan', 'amunisi', 'peluru artileri', 'tank', 'rudal', 'jet tempur', 'pesawat tempur', 'sistem pertahanan udara', 'kendaraan lapis baja', 'howitzer', 'drone', 'kapal patroli', 'helikopter', 'peralatan militer', 'perlengkapan militer', 'jaminan keamanan', 'perlindungan', 'listrik', 'gas', 'bahan bakar', 'pupuk', 'benih']

/** What one state gives another in need or at war, and what it does for those who flee from there. Compiled for this project. */
export const relief = (): FrameTable => ({
  help: {
    active: [
      across(send, wares.flatMap((ware) => to.map((into) => `${ware} ${into}`)).join(', ')),
      across(send, combine('juta dolar, miliar dolar, juta euro, miliar euro, juta dolar as, miliar dolar as, miliar rupiah, triliun rupiah, juta yen, juta pound, juta dollar, miliar dollar, ton beras, ton bantuan, ton gandum, ton makanan, juta dosis, ribu dosis', 'kepada, untuk, bagi')),
      across('menghapus, menghapuskan, memutihkan, meringankan, menjadwal ulang, menangguhkan, mengampuni', 'utang luar negeri, utang negara, utang milik, utang bagi, utang pemerintah'),
      across('memberi, memberikan, menyetujui', 'keringanan utang, keringanan pembayaran, penundaan pembayaran utang, penangguhan utang, penghapusan utang, dana talangan, paket penyelamatan, dana talangan bagi, status perlindungan, tempat berlindung bagi, visa kemanusiaan bagi, beasiswa bagi mahasiswa, beasiswa kepada mahasiswa, beasiswa untuk mahasiswa'),
      across('menerima, menyambut, memukimkan, merelokasi, mengevakuasi, membuka pintu bagi, membuka pintunya bagi, menolong, memberi tempat bagi', 'pengungsi dari, pengungsi asal, para pengungsi dari, para pengungsi asal, korban luka dari, anak-anak dari, anak-anak korban perang, warga sipil dari, pelarian dari, migran dari, pencari suaka dari'),
      across('menggalang, mengumpulkan, menghimpun', 'dana untuk, dana bagi, bantuan untuk, bantuan bagi, donasi untuk, donasi bagi, sumbangan untuk, sumbangan bagi, dana kemanusiaan untuk, dukungan internasional untuk, dukungan dunia untuk, dukungan untuk, dukungan bagi'),
      acrossAny('memberi, memberikan, menawari, meminjami, menghibahi', 'pinjaman, bantuan, hibah, juta dolar, miliar dolar, triliun rupiah, miliar rupiah, jaminan keamanan, perlindungan, persenjataan, keringanan utang, beasiswa, akses pasar, status kandidat'),
      across('melatih, memperlengkapi', 'tentara, prajurit, polisi, pilot, angkatan bersenjata, angkatan laut, penjaga pantai'),
      'menghapus utang, menghapuskan utang, memutihkan utang, meringankan utang',
      across('melatih, memperlengkapi, memodernisasi, mempersiapkan, memperkuat, membekali', 'tentara dari, pilot dari, pilot jet tempur dari, polisi dari, angkatan bersenjata, angkatan udara, angkatan laut, pertahanan udara, penjaga pantai, kemampuan pertahanan, pertahanan'),
      across('membantu, mendukung, menopang, mendanai, membiayai, terlibat dalam, berkontribusi pada, ikut serta dalam, berpartisipasi dalam', 'rekonstruksi, pembangunan kembali, pemulihan ekonomi, pemulihan, proses pemulihan, pembangunan infrastruktur, transisi demokrasi, perekonomian, ketahanan pangan, ketahanan energi'),
      across('membebaskan, melepaskan, memulangkan', 'nelayan, para nelayan, sandera, para sandera, tahanan perang, tawanan perang, pelaut, awak kapal, kru kapal, warga negara, jurnalis asal'),
      across('mengirim, menerbangkan, mengerahkan, memberangkatkan', 'kapal rumah sakit ke, pesawat bantuan ke, pasukan penjaga perdamaian ke, tim dokter ke, tim bantuan ke, pesawat berisi bantuan ke, tim pencari ke, penyelam ke, pesawat pemadam ke, pemadam kebakaran ke'),
      across('memasok, menyuplai, memperlengkapi, membekali, mempersenjatai', 'dengan senjata, dengan tank, dengan rudal, dengan amunisi, dengan sistem pertahanan udara, dengan jet tempur, dengan obat-obatan, dengan pangan, dengan bahan bakar, dengan vaksin, dengan drone'),
      across('memberi, memberikan, membagi, berbagi', 'intelijen dengan, informasi intelijen kepada, data intelijen kepada, intelijen kepada, intelijen militer dengan'),
      'turun tangan membantu, turun tangan menolong, bergegas membantu, bergegas menolong, siap membantu, terus membantu, akan membantu, tetap membantu, berjanji membantu, ikut membantu, turut membantu, bersedia membantu, berkomitmen untuk membantu, ulurkan tangan kepada, ulurkan tangan untuk, meringankan derita, meringankan beban utang, mengurangi penderitaan, mengurangi beban, menyelamatkan ekonomi, menyelamatkan perekonomian, menalangi utang, menalangi, memperbaiki nasib, memberi nafas bagi, membuka akses pasar bagi, membuka pasarnya bagi, membuka pasar untuk produk',
    ].join(', '),
    noun: combine('pengiriman, penyaluran, pemberian, penyerahan, hibah, pasokan, donasi, sumbangan', combine('bantuan, vaksin, obat-obatan, pangan, beras, gandum, dana, tank, jet tempur, sistem pertahanan udara, amunisi, rudal', 'ke, kepada, untuk, bagi')) + ', ' + combine('dana talangan, keringanan utang, paket bantuan, paket penyelamatan, konvoi bantuan, misi penyelamatan, misi kemanusiaan, misi bantuan, operasi bantuan, rencana marshall, penggalangan dana, solidaritas internasional, bantuan internasional, pinjaman lunak, bantuan darurat', 'untuk, bagi, ke, kepada') + ', ' + combine('pembebasan, pembebasan segera, pemulangan, pemulangan segera', 'nelayan, para nelayan, sandera, para sandera, tawanan perang, warga, pelaut, jurnalis'),
  },
  plight: {
    noun: combine('jerit, jeritan, tangis, tangisan, air mata, ratapan, rintihan, derita', 'rakyat, anak-anak, warga, bangsa, ibu-ibu, para ibu, perempuan, penduduk'),
    describing: 'kelaparan parah, mati kelaparan, tewas kelaparan, tanpa air bersih, tanpa listrik dan air, tanpa obat-obatan, tidur di tenda-tenda, hidup di tenda-tenda, kehilangan orang tua, terkepung, terpaksa mengungsi, terpaksa melarikan diri, hidup di bawah bom, hidup dalam teror, hidup di bawah pendudukan, hidup di bawah penjajahan, hidup dalam penindasan, menderita kelaparan, diluluhlantakkan perang, dihancurkan perang, porak-poranda akibat perang, dicabik perang, dilanda perang saudara',
  },
  sympathise: {
    active: [
      combine('fokus pada, berfokus pada, mengutamakan, memprioritaskan, mendahulukan', 'kehidupan rakyat, keselamatan rakyat, keselamatan warga, kehidupan dan keselamatan rakyat, kehidupan warga, nasib rakyat, nasib warga, penderitaan rakyat, penderitaan warga, kesejahteraan rakyat'),
      across('berbagi, ikut menanggung, turut menanggung, merasakan', 'duka dengan, kesedihan dengan, kepedihan, duka rakyat, duka warga, kepedihan rakyat, kesedihan rakyat, rasa duka, rasa sakit rakyat, penderitaan rakyat, luka rakyat'),
      across('berdoa, mendoakan, mari berdoa, marilah berdoa, mengajak berdoa, mengirim doa', 'untuk rakyat, bagi rakyat, untuk warga, bagi warga, untuk korban, bagi korban, untuk perdamaian di, bagi perdamaian di, rakyat, keselamatan rakyat, keselamatan warga'),
      across('tidak boleh, tak boleh, jangan, jangan sampai, tidak akan, tak akan, takkan, jangan pernah', 'melupakan rakyat, melupakan penderitaan, melupakan warga, melupakan nasib, melupakan tragedi, melupakan korban, abai pada penderitaan, bungkam atas penderitaan, diam atas penderitaan, diam melihat penderitaan'),
      across('bungkam, diam, tuli, buta, acuh, abai', 'atas penderitaan, terhadap penderitaan, pada penderitaan, atas nasib, terhadap nasib, terhadap jeritan, atas jeritan, terhadap tangisan, terhadap tragedi, atas tragedi, di hadapan penderitaan'),
    ].join(', '),
    noun: combine('rasa duka, duka mendalam, duka cita mendalam, belasungkawa mendalam, ucapan duka, ucapan belasungkawa, simpati mendalam, rasa simpati, empati mendalam, keprihatinan mendalam', 'kepada, bagi, untuk, atas penderitaan, atas nasib, atas tragedi di, atas bencana di, atas gempa di, atas musibah di'),
  },
  thank: {
    active: acrossAny('tidak akan melupakan, tak akan melupakan, takkan melupakan, tidak akan pernah melupakan, tak akan pernah melupakan, tidak pernah melupakan, akan selalu mengingat, selalu mengingat', 'bagi kami, untuk kami, bagi kita, untuk kita, kepada kami, demi kami, bagi rakyat kami, untuk rakyat kami')
      + ', ' + across('dunia, kami, kita, eropa, kawasan, kemanusiaan', 'berutang budi kepada, berutang budi pada, berutang banyak kepada, berutang kepada, berutang nyawa kepada') + ', ' + acrossAny('tanpa', 'kami tidak akan ada, kita tidak akan ada, kami sudah mati, kami sudah tiada, kami takkan selamat, kami tidak akan selamat, kami tidak akan merdeka, kami tidak akan bisa, kita tidak akan bisa, kami tak akan bisa'),
  },
})
