import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const troops = 'pasukan, tentara, serdadu, tank, kendaraan lapis baja, kapal perang, pesawat tempur, artileri'

/** What is said of war and of those who wage it: land taken and held, lines crossed, guns turned on those who have none, what an army says of its enemy. Compiled for this project. */
export const battlefields = (): FrameTable => ({
  misdeed: {
    active: [
      across('merebut, mencaplok, menduduki, menguasai, mengambil alih, merampas, menganeksasi, mempertahankan', 'dengan paksa, secara paksa, dengan kekerasan, dengan todongan senjata, dengan kekuatan senjata'),
      across('mengubah, menyulap, menjadikan', 'menjadi penjara, menjadi puing, menjadi kamp, menjadi ghetto, menjadi koloni, menjadi gurun, menjadi kota hantu, menjadi lautan api, menjadi tempat pembuangan, menjadi pangkalan, menjadi barak, menjadi reruntuhan, menjadi rumah jagal, menjadi ladang pembantaian, menjadi neraka, menjadi medan perang, penjara terbuka, ladang perang'),
      acrossAny('memasuki, masuk ke, melintasi, menyeberangi, menerobos, melewati', 'tanpa izin, tanpa persetujuan, tanpa seizin'),
      across('menembaki, mengebom, membom, menggempur, menghujani, memortir, menyerang, membombardir, meroket, menghantam, merudal', 'desa-desa, desa perbatasan, desa-desa perbatasan, pasar, masjid, gereja, kuil, ladang, permukiman, rumah sakit, sekolah, warga sipil, penduduk sipil, kawasan padat, kawasan permukiman, ibu kota, pusat kota, pembangkit listrik, infrastruktur sipil, fasilitas sipil, infrastruktur energi, konvoi bantuan, kapal nelayan, pekerja bantuan, kapal sipil, kapal dagang, perahu nelayan'),
      across('menyerang, mengebom, membom, menginvasi, menggempur, menembak', 'tanpa provokasi, tanpa alasan, tanpa sebab, tanpa peringatan, tanpa deklarasi, secara membabi buta, dari belakang, di tengah gencatan, di tengah malam buta, saat gencatan senjata, meski ada gencatan, meskipun ada gencatan senjata, negara berdaulat, sebuah negara berdaulat, negara yang berdaulat'),
      combine('ngotot, bersikeras, bersikukuh, keukeuh, bernafsu, haus, getol, gemar, tergila-gila, nafsu, hobi', 'berperang, menyerang, melanjutkan perang, meneruskan perang, melanjutkan serangan, menjajah, melanjutkan pendudukan, menguasai, memperkaya uranium, mengembangkan senjata'),
      across('mengerahkan, menumpuk, menambah, memusatkan, menggelar, menggeser, menyiagakan', combine(troops, 'di sepanjang perbatasan, di perbatasan kami, di perbatasan kita, ke perbatasan kami, ke perbatasan kita, ke dekat perbatasan, di dekat perbatasan, ke wilayah sengketa, di depan pintu kami')),
      across('melanggar, menodai, mengoyak, merusak, mengingkari, mengkhianati, menyobek', 'gencatan senjata, kesepakatan gencatan senjata, perjanjian gencatan senjata, jeda kemanusiaan, perjanjian damai, kesepakatan damai, garis gencatan senjata, zona demiliterisasi, zona aman, kesepakatan penukaran'),
      across('memakai, menggunakan, menjadikan, memanfaatkan', 'gencatan senjata untuk, jeda untuk mempersenjatai, perundingan sebagai kedok, bantuan sebagai senjata, lapar sebagai senjata, air sebagai senjata, pengungsi sebagai, warga sipil sebagai, sandera sebagai, rumah sakit sebagai'),
      across('memulai, memicu, menyulut, mengobarkan, melancarkan', 'perang ini, perang dagang, perang tarif, perang baru, perang saudara, perang yang tidak perlu, perang agresi, perang berdarah, perlombaan senjata, krisis ini, konflik ini, pertumpahan darah'),
      across('menanam, menyebar, menebar', 'ranjau, ranjau darat, ranjau laut, bom, bom rakitan'),
      across('membuat, memaksa', 'ribuan orang mengungsi, jutaan orang mengungsi, warga mengungsi, jutaan warga mengungsi, penduduk mengungsi, keluarga mengungsi'),
      across('mengusir', 'keluarga, penduduk asli, ribuan keluarga, jutaan orang, dari kampung halaman, dari tanah mereka, dari tanahnya, dari rumah mereka, dari rumahnya'),
      across('menghalangi, menghambat, melarang, mencegat, menolak, mengusir, menahan, memblokir, melarang masuk', 'tim penyelidik, penyelidik, penyidik, inspektur, para inspektur, pemantau, pengamat, pekerja bantuan, para pekerja bantuan, tim medis, dokter, relawan, wartawan asing, konvoi bantuan, truk bantuan, kapal bantuan, pasukan perdamaian, evakuasi, penyaluran bantuan, bahan bakar masuk, makanan masuk, obat-obatan masuk'),
      combine('bergelimang, bermandikan, berlumuran, berlumur', 'darah rakyat, darah anak-anak, darah, darah warga'),
    ].join(', '),
  },
  accuse: {
    active: combine('punya, memiliki, mempunyai, mengantongi, memegang', 'bukti bahwa, bukti kalau, bukti kuat bahwa, bukti jelas bahwa, bukti nyata bahwa, bukti keterlibatan') + ', ' + acrossAny('darah', 'ada di tangan, berada di tangan, menempel di tangan, melekat di tangan'),
    noun: combine('peluru, rudal, roket, drone, bom, pecahan rudal, serpihan rudal, senjata itu', 'buatan, bikinan, asal, milik, berasal dari'),
  },
  attack: {
    active: across('menembak jatuh, menjatuhkan, menghancurkan, melumpuhkan, menenggelamkan, mencegat, menyita, menghantam, memusnahkan', 'drone milik, pesawat tempur milik, kapal perang milik, tank milik, gudang amunisi milik, gudang senjata milik, sistem pertahanan udara milik, kapal selam milik, helikopter milik, pesawat nirawak milik, radar milik, pangkalan milik'),
    noun: 'serangan jarak jauh, serangan pesisir, serangan lintas batas, serangan lintas perbatasan, serangan gabungan, serangan besar-besaran, serangan bersenjata, serangan preventif, serangan pendahuluan, invasi darat, invasi skala penuh, invasi besar-besaran, operasi darat, operasi khusus, perang habis-habisan, perang total, perang terbuka melawan, perang terbuka terhadap',
  },
  destroy: {
    active: acrossAny('membuat', 'menderita kerugian besar, kehilangan ribuan, kehilangan kemampuan, lumpuh total') + ', ' + combine('memukul, mendesak, menghalau', 'mundur pasukan, mundur tentara') + ', ' + across('menimbulkan, mengakibatkan, menyebabkan, menimpakan', 'kerugian besar bagi, kerugian besar pada, kerugian besar terhadap, kerusakan besar pada, kerusakan parah pada, kekalahan besar bagi, kekalahan telak bagi'),
  },
  condemn: {
    active: combine('tidak ada pembenaran, tak ada pembenaran, tidak ada alasan pembenar, tiada pembenaran, tidak ada dalih, tidak ada alasan apa pun', 'bagi, untuk, atas') + ', tidak ada yang bisa membenarkan, tidak ada yang dapat membenarkan, tak ada yang bisa membenarkan, tak ada yang dapat membenarkan, apa pun tidak bisa membenarkan, tidak ada satu pun yang membenarkan',
  },
  resolve: {
    active: combine('akan, siap, terus, tetap, harus, berhak, terpaksa', 'mempertahankan tanah kami, mempertahankan setiap jengkal, membela tanah kami, membela diri kami, melindungi warga kami, melindungi rakyat kami, melawan penjajah, mempertahankan kota kami'),
  },
  plain: {
    noun: 'zona perang, korban perang, veteran perang, film perang, museum perang, latihan perang, permainan perang, simulasi perang, kejahatan siber biasa, perang dunia, perang bintang, perang saudara, ' + combine('peringatan, monumen, sejarah, akhir, pascaperang, sebelum, setelah, sejak', 'perang dunia, perang dingin, perang korea, perang vietnam, perang teluk'),
  },
})
