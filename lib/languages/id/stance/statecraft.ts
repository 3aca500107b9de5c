import { across, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const refusing = 'tidak akan, tak akan, takkan, tidak akan pernah, tidak mau, tidak ingin, tidak bersedia'

/** What states do to each other, with each other and through others, and what they are blamed for. Compiled for this project. */
export const statecraft = (): FrameTable => ({
  reject: {
    active: [
      combine('memutus, memutuskan, membekukan, menangguhkan, menghentikan, mengakhiri, menurunkan, membatalkan', 'seluruh hubungan dengan, semua hubungan dengan, hubungan militer dengan, kerja sama militer dengan, kerja sama pertahanan dengan, kerja sama nuklir dengan, perundingan dengan, pembicaraan dengan, negosiasi dengan, kontak dengan, perjanjian dengan, perjanjian dagang dengan, dialog dengan'),
      combine(refusing, 'membuka hubungan diplomatik dengan, membuka hubungan dengan, menjalin hubungan diplomatik dengan, bernegosiasi dengan, berdialog dengan, bekerja sama dengan, berdamai dengan, hidup berdampingan dengan, memulihkan hubungan dengan, menandatangani perjanjian dengan, memercayai, mempercayai, percaya pada, percaya kepada, menerima syarat, menerima tekanan, menerima dikte, menerima paksaan'),
      across('tidak ingin, tidak mau, tak ingin, tidak menginginkan, tidak menghendaki', 'pasukan, tentara, kehadiran, kehadiran pasukan, campur tangan, pangkalan, pangkalan militer, intervensi, bantuan dari'),
      'menutup kedutaan di, menutup kedutaannya di, menutup kedutaan besarnya di, menarik pulang duta besarnya dari, memanggil pulang duta besarnya dari, menutup perbatasannya dengan, menutup perbatasan dengan, menutup wilayah udaranya bagi, tidak ada gunanya berunding dengan, tidak ada gunanya berbicara dengan, tidak ada gunanya bernegosiasi dengan, tidak ada kompromi dengan, tidak ada negosiasi dengan',
    ].join(', '),
  },
  welcome: {
    active: across('membutuhkan, masih membutuhkan, sangat membutuhkan, memerlukan, masih memerlukan, mengharapkan, mengandalkan', 'bantuan, dukungan, bantuan dari, dukungan dari, peran, kehadiran'),
  },
  attack: {
    noun: 'penggunaan kekuatan, penggunaan kekuatan militer, penggunaan kekuatan bersenjata, penggunaan kekerasan, opsi militer, pilihan militer, tekanan militer terhadap, pengerahan kekuatan militer, tindakan bersenjata, solusi militer',
  },
  pressure: {
    active: 'menekan pemerintah, melancarkan tekanan terhadap, melancarkan tekanan kepada, memberikan tekanan kepada, memberikan tekanan terhadap, memberi tekanan kepada, memberi tekanan terhadap, memberikan tekanan lebih besar kepada, memberikan tekanan lebih besar terhadap, menambah tekanan terhadap, menambah tekanan kepada, menambah tekanan pada, meningkatkan tekanan terhadap, meningkatkan tekanan kepada, meningkatkan tekanan pada, memperkuat tekanan terhadap, memperbesar tekanan terhadap, menggalang tekanan terhadap',
  },
  meddle: {
    active: across('memberi, memberikan', 'izin kepada * untuk menyerang, restu kepada * untuk menyerang, lampu hijau untuk menyerang, lampu hijau atas serangan'),
  },
  misdeed: {
    active: [
      // having a hand in it
      across('terlibat, terlibat langsung, ikut terlibat, turut terlibat, ambil bagian, ikut serta, turut serta, bersekongkol, berkolusi, berkomplot, ikut berperan',
        'dalam agresi, dalam agresi ini, dalam serangan, dalam serangan ini, dalam kejahatan, dalam kejahatan ini, dalam genosida, dalam pembantaian, dalam pembunuhan, dalam invasi, dalam pelanggaran, dalam pengeboman, dalam penculikan, dalam kudeta'),
      combine('mendukung, merestui, membenarkan, membela, mendanai, mempersenjatai, memfasilitasi, memuluskan, melindungi, membiarkan, membekingi', 'agresi ini, genosida, genosida ini, penjajahan, pendudukan, pembantaian, pembunuhan, kejahatan, kejahatan ini, kejahatan perang, kelompok teror, tentara bayaran, pelaku teror'),
      // before others, and on purpose
      combine('lebih dulu, lebih dahulu, terlebih dulu, terlebih dahulu', 'menyerang, menembak, menembaki, melepaskan tembakan, memulai, memprovokasi, melancarkan serangan, menginvasi, membunuh, melanggar'),
      across('menyerang, menggempur, membom, mengebom, melancarkan serangan, melakukan serangan, melancarkan agresi',
        'di tengah perundingan, di tengah proses perundingan, di tengah negosiasi, di tengah pembicaraan, saat perundingan, ketika perundingan, saat kami sedang berunding, ketika kami sedang berunding, saat negosiasi, ketika negosiasi, tanpa provokasi, tanpa dasar hukum, tanpa sebab yang jelas, secara membabi buta, secara brutal, secara pengecut, secara terang-terangan, secara keji, dengan sengaja, dengan keji'),
      across('sengaja, dengan sengaja, secara sengaja, secara terencana, secara sistematis, terang-terangan, secara terang-terangan, tanpa malu, seenaknya, dengan seenaknya, secara sepihak, sepihak',
        'menyerang, menargetkan, membunuh, menembaki, membom, mengebom, menghancurkan, memperlambat, menghalangi, memancing, menghambat, menjatuhkan, menghantam, menyasar, membiarkan, melaparkan, mengubah, membatalkan, menaikkan, mengingkari, mencaplok, mengklaim, memulai, memutus'),
      // what it is after
      combine('ingin, hanya ingin, cuma ingin, mau, berambisi, berusaha, berupaya, berniat, mencoba, tengah berusaha, sedang berusaha, bermaksud, bertujuan, terus berusaha, terus berupaya',
        'menguasai minyak, menguasai kawasan, menguasai dunia, menguasai wilayah, menguasai tanah, menguasai sumber daya, menguasai timur tengah, menguasai jalur, menghancurkan kami, menghancurkan negara kami, mendominasi, mendominasi kawasan, menjajah, menduduki, mencaplok, menyeret, memecah belah, memecah-belah, mengubah peta, menjatuhkan pemerintah, mengganti rezim, memperluas perang, memperluas konflik, mengalihkan perhatian, mengalihkan isu, mengobarkan, memaksakan kehendak, memaksakan kehendaknya, memonopoli, merampas, mengadu domba, menciptakan kekacauan, mengacaukan, mengusir warga, mengusir rakyat, mengosongkan, memusnahkan, menutupi kegagalannya, menutupi kejahatannya, memperpanjang kekuasaan, menyabotase perundingan, menyabotase perdamaian, mengubur'),
      across('menyeret, menarik, menjerumuskan', 'ke dalam perang, ke dalam konflik, ke dalam perang ini, ke dalam konflik ini, ke medan perang, ke perang'),
      // what is asked of it in vain, what it lets happen and builds on others' land
      combine('tidak memenuhi, tak memenuhi, belum memenuhi, gagal memenuhi, menolak memenuhi, enggan memenuhi, belum mematuhi, gagal mematuhi, menolak mematuhi, enggan mematuhi', 'tuntutan, permintaan, seruan, syarat, syarat-syarat, persyaratan, tenggat, batas waktu, harapan, tuntutan internasional, tuntutan masyarakat internasional, resolusi pbb, resolusi dewan keamanan'),
      across('membiarkan, terus membiarkan, sengaja membiarkan', 'beroperasi dari wilayahnya, beroperasi dari, beroperasi di wilayahnya, berlindung di, bersembunyi di, melintasi perbatasan, berlatih di, leluasa, bebas berkeliaran, menyusup'),
      across('membangun, terus membangun, memperluas, terus memperluas, melanjutkan pembangunan', 'tembok pemisah, tembok apartheid, permukiman, permukiman baru, permukiman yahudi, permukiman ilegal, pemukiman, pemukiman baru, pemukiman yahudi'),
      across('memperlakukan', 'seperti anak kecil, seperti anak tiri, seperti koloni, seperti jajahan, seperti bawahan, seperti negara bagian, seperti penjahat, seperti musuh, seperti warga kelas dua, sebagai musuh, sebagai koloni, secara tidak adil, dengan tidak adil'),
      'menekan kami, memaksa kami, memaksa kita, menekan kita, membunuh harapan, mematikan harapan, membuka front baru, membuka babak baru kekerasan, membuka kotak pandora, kehilangan hak atas, kehilangan hak untuk, kehilangan hak moral untuk, tidak berada dalam posisi untuk, tidak dalam posisi untuk, menutup semua pintu, menutup pintu perundingan, menutup pintu dialog, menolak semua upaya, menolak segala upaya, menolak setiap upaya, menolak seluruh upaya, menggagalkan semua upaya, menggagalkan setiap upaya',
      // double dealing
      across('menerapkan, menggunakan, memakai, mempraktikkan, mempertontonkan, menunjukkan', 'standar ganda, standar berbeda, politik belah bambu, politik adu domba, diplomasi paksaan, hukum rimba, cara-cara kotor, cara kotor, cara mafia, dua wajah, wajah aslinya, kemunafikan, kemunafikannya'),
      'pilih kasih, tidak punya itikad baik, tidak punya iktikad baik, tidak memiliki itikad baik, tidak beritikad baik, tidak beriktikad baik, tidak berniat damai, tidak berniat mengakhiri perang, tidak ingin perdamaian, tidak ingin berdamai, tidak mau berdamai, tidak mau berhenti, tidak peduli dengan perdamaian, tidak peduli dengan nyawa, tidak peduli nyawa, tidak mengenal belas kasihan, tidak mengenal batas, tidak mengenal hukum, berada di atas hukum, kebal hukum, merasa kebal hukum, tidak tersentuh hukum, selalu lolos dari hukuman, main hakim sendiri, memakai hukum rimba, menyalahgunakan alasan keamanan, menyalahgunakan keamanan nasional, menyalahgunakan hak veto, menghentikan masuknya bantuan, menghalangi masuknya bantuan, memblokir masuknya bantuan, memblokir bantuan, menahan bantuan, menutup akses bantuan, membatasi masuknya bantuan, menghalangi akses, menimbun bantuan, memicu perlombaan senjata, memicu perang yang lebih luas, memicu perang regional, memicu perang terbuka, membahayakan pelayaran, membahayakan keselamatan pelayaran, mempertaruhkan nyawa, mempertaruhkan keselamatan, menyandera perundingan, menyandera proses',
      // what is said of a bomb in the making
      across('tinggal, hanya butuh, hanya perlu, hanya berjarak, selangkah lagi, semakin dekat, makin dekat, sangat dekat, lebih dekat, sudah dekat, hampir, nyaris, di ambang', arms('dari, dengan, untuk membuat, untuk membangun, untuk memproduksi, untuk memiliki, untuk memperoleh, untuk mendapatkan, membuat, memiliki, memperoleh, membangun, mendapatkan, memproduksi')),
      across('memperkaya uranium, pengayaan uranium, menimbun uranium', 'tingkat senjata, mendekati tingkat senjata, untuk senjata, untuk bom, di luar batas'),
    ].join(', '),
  },
  massacre: {
    active: across('membunuh, membunuhi, menembak mati, menghabisi, membantai, mengebom, membom, memberondong, memanggang, membakar hidup-hidup',
      'warga tak berdosa, warga tidak berdosa, warga yang, warga gaza yang, anak-anak kami, anak-anak tak berdosa, perempuan dan anak-anak, rakyat tak berdosa, orang tak berdosa, orang tidak berdosa, orang-orang tak berdosa, orang tidak bersalah, jurnalis, wartawan, tenaga medis, petugas medis, paramedis, pekerja bantuan, pekerja kemanusiaan, relawan, para pengungsi, orang-orang yang, warga kami, rakyat kami, ilmuwan kami, para ilmuwan kami, komandan kami, keluarga kami, saudara-saudara kami'),
  },
  help: {
    active: across('mengirim, mengirimkan, menyalurkan, menyumbang, menyumbangkan, menyerahkan, menyediakan', 'untuk rakyat, bagi rakyat, kepada rakyat, untuk warga, bagi warga, kepada warga, untuk korban, bagi korban, untuk pengungsi, bagi pengungsi') + ', ' + across('mengirim, mengirimkan, memasok, menyerahkan, menyuplai, memberi, memberikan, menyediakan, menyumbangkan', 'rudal ke, rudal kepada, rudal untuk, rudal bagi, senjata ke, senjata bagi, tank ke, tank kepada, tank untuk, jet tempur ke, jet tempur kepada, jet tempur untuk, sistem pertahanan udara ke, sistem pertahanan udara kepada, sistem pertahanan udara untuk, amunisi ke, amunisi kepada, dana bagi, dana untuk rakyat, bantuan militer kepada, bantuan militer ke, bantuan militer untuk, bantuan kemanusiaan ke, bantuan kemanusiaan kepada, bantuan kemanusiaan untuk, bantuan kemanusiaan bagi'),
  },
})

function arms(verbs: string): string {
  return combine(verbs, 'senjata nuklir, senjata atom, bom nuklir, bom atom, bom, kemampuan nuklir')
}
