import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** What officials and observers say of those who mediate, trade and promise, and of who is winning. Compiled for this project. */
export const partisans = (): FrameTable => ({
  misdeed: {
    active: [
      combine('bukan', 'pihak yang netral, pihak netral, mediator yang netral, penengah yang netral, penengah yang jujur, perantara yang jujur, mediator yang jujur, wasit yang adil'),
      combine('terlalu, jelas, jelas-jelas, terang-terangan', 'memihak, berpihak pada, berpihak kepada'),
      across('kehilangan', 'simpati, kredibilitas, legitimasi, muka, wibawa, pamor, akal sehat, kendali'),
      across('mempersulit, menghambat, merintangi', 'kerja, penyelidikan, penyelidik, pekerjaan, masuknya, upaya penyelamatan'),
      acrossAny('memperlakukan', 'dengan buruk, dengan kejam, secara tidak adil, dengan tidak adil, secara buruk, secara tidak manusiawi, tidak manusiawi, semena-mena, sewenang-wenang'),
      'menghina akal sehat, menghina kecerdasan',
      across('mengambil, menempuh, memilih', 'jalan yang salah, jalan yang keliru, jalan salah, jalur yang salah, arah yang salah'),
      across('menggali', 'kuburnya sendiri, kuburannya sendiri, lubang kuburnya'),
      combine('panik, kewalahan, kalang kabut, gelagapan, keteteran', 'menghadapi, melihat, atas, karena'),
      across('belum, tak kunjung', 'memberikan penjelasan, memberi penjelasan, memberikan klarifikasi, memberi klarifikasi, memberikan jawaban, memberi jawaban'),
      combine('kembali, telah, sudah, selalu, lagi-lagi', 'ingkar janji') + ', ingkar pada janjinya, ingkar terhadap janjinya',
      combine('merupakan, adalah, hanyalah', 'bentuk keputusasaan, tanda keputusasaan, wujud keputusasaan, bentuk kepanikan, tanda kepanikan, wujud kepanikan, tanda kelemahan, bukti kelemahan'),
    ].join(', '),
  },
  merit: {
    active: [
      across('bekerja sama, bekerjasama', 'penuh dengan, sepenuhnya dengan, secara penuh'),
      across('tampil, keluar, muncul', 'sebagai pemenang, sebagai juara, sebagai pemenang sejati'),
      across('membuka, menciptakan, menyerap, menghasilkan', 'lapangan kerja, lapangan pekerjaan, kesempatan kerja, peluang kerja'),
    ].join(', '),
  },
  good: { describing: 'jujur dan adil, bebas dan jujur, ' + combine('tidak bisa, tak bisa, tidak boleh, tidak dapat, tak dapat', 'diremehkan, dipandang sebelah mata, dianggap remeh, dianggap enteng') },
  bad: { describing: 'penuh kecurangan, diwarnai kecurangan, sarat kecurangan, tidak bebas dan adil, rekayasa belaka, rekayasa semata, akal-akalan belaka, isapan jempol belaka' },
  punishment: { active: acrossAny('waktu bagi, waktu untuk', 'hampir habis, sudah habis, telah habis, semakin sempit') + ', ' + acrossAny('semua pilihan terhadap, semua opsi terhadap, segala opsi terhadap', 'terbuka, di atas meja') },
  sympathise: { active: 'menyesal atas kematian, menyesal atas tewasnya, menyesalkan kematian, menyesalkan tewasnya, berduka atas kematian, berduka atas tewasnya' },
  right: { active: acrossAny('terlalu lama', 'menunggu keadilan, menanti keadilan, menunggu kemerdekaan, menanti kemerdekaan, ditindas, terjajah, hidup di bawah penjajahan') },
  oppose: { active: combine('tidak perlu, tak perlu, tidak usah, jangan', 'takut kepada, takut pada, takut terhadap') + ', ' + combine('tidak perlu, tak perlu, tidak usah, jangan, tidak, tak', 'gentar kepada, gentar terhadap') },
  reject: {
    active: [
      across('tidak melihat, belum melihat, tak melihat, tidak menemukan', 'niat baik dari, itikad baik dari, iktikad baik dari, kesungguhan dari, keseriusan dari, kemauan dari'),
      combine('jangan, jangan sampai, tidak boleh, menolak, tidak mau', 'membuka hubungan dengan, menjalin hubungan dengan, menormalisasi hubungan dengan, membuka hubungan diplomatik dengan, menjalin hubungan diplomatik dengan'),
    ].join(', '),
  },
})
