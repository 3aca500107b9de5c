import { across, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const always = 'selalu, senantiasa, sepenuhnya, tetap, terus, telah, sudah, telah sepenuhnya, sudah sepenuhnya, dari dulu, konsisten'
const never = 'tidak pernah, tak pernah, belum pernah, sama sekali tidak, tidak, tak, tidak sedang, tidak akan, tidak akan pernah'

/** How officials stand up for their own state in matter-of-fact words: that it keeps the rules, hides nothing, was in its own waters. Said of others they are facts. Compiled for this project. */
export const selfDefence = (): FrameTable => ({
  resolve: {
    active: [
      // what it keeps to
      combine(always, 'menaati, memenuhi semua kewajiban, memenuhi seluruh kewajiban, berbagi data, membuka data, membagikan data, memberi tahu, bersikap transparan, bertindak transparan, membuka pintu, membuka ruang, bertanggung jawab, melakukan segala, berbuat segala, mengerahkan segala, mengerahkan semua, mengerahkan ribuan petugas'),
      combine('beroperasi, berlayar, berlangsung, dilakukan, dilaksanakan, memperlakukan mereka, memperlakukan semua tahanan', 'sesuai hukum, sesuai aturan, sesuai hukum internasional, sesuai perjanjian, sesuai konstitusi, sesuai piagam, menurut hukum, di perairannya sendiri, di wilayahnya sendiri, di perairan sendiri'),
      across('memperlakukan, menahan, mengusir, memulangkan, menyelidiki, menangani, menutup, menangkap, memeriksa', 'sesuai hukum, sesuai aturan, sesuai hukum internasional, secara terbuka, secara transparan'),
      // what it does not do
      combine(never, 'memaksa siapa pun, memaksa negara mana pun, menutup diri, menutup sungai, mendukung tindakan, mengirim senjata, memakai gas, mengalah pada tekanan, takut, memaksakan, membeda-bedakan'),
      combine('tidak ada hubungannya, tak ada hubungannya, tidak ada kaitannya, tak ada kaitannya, tidak ada sangkut pautnya, tak ada sangkut pautnya, tidak tahu-menahu, tidak punya kaitan, tidak memiliki kaitan', 'dengan, soal, tentang'),
      'selalu disalahkan, selalu disudutkan, dituduh tanpa bukti, dituduh tanpa dasar, dituduh secara tidak adil, disalahkan tanpa bukti, disalahkan atas perbuatan orang lain, dituding tanpa bukti',
      // what it may and must
      combine('mendahulukan, mengutamakan, terlebih dahulu menjamin', 'kebutuhan rakyat, kebutuhan rakyatnya, kebutuhan dalam negeri, pangan rakyat, pangan bagi rakyatnya, keselamatan rakyatnya, rakyatnya, warganya, kepentingan rakyatnya'),
      combine('hanya, cuma, sekadar', 'membalas tembakan, membalas serangan, melindungi perbatasannya, melindungi warganya, melindungi lingkungan, menjaga perbatasannya, menjaga wilayahnya, menjalankan haknya, menjalankan hukum, menanggapi provokasi'),
      combine('telah, sudah', 'meminta maaf dan, menyerahkan semua, menyerahkan seluruh, menyampaikan semua, memberikan semua, memberikan seluruh, menjelaskan semuanya, menjawab semua'),
      across('memberi, memberikan, menjamin', 'setiap anak, setiap warga, semua warga, semua anak, kesempatan yang sama, hak yang sama, kebebasan beragama, kesempatan belajar'),
    ].join(', '),
    describing: [
      combine('terbuka bagi, terbuka untuk', 'pengawas, pengawas mana pun, siapa pun, semua pengawas, pemeriksaan, inspeksi, dialog, perundingan, penyelidikan, semua pihak, semua negara, dunia'),
      combine('bersifat, semata-mata bersifat, murni bersifat, hanya bersifat', 'defensif, sementara, pertahanan, pencegahan, tertib hukum, sipil'),
      combine('tidak ditujukan, tidak diarahkan, tidak dimaksudkan, bukan ditujukan', 'kepada negara mana pun, kepada siapa pun, terhadap negara mana pun, terhadap siapa pun, untuk menyerang, untuk mengancam, untuk menyakiti, kepada negara lain, terhadap negara lain'),
      combine('berlaku sama, berlaku', 'bagi semua negara, untuk semua negara, bagi semua perusahaan, untuk semua perusahaan, bagi siapa pun, untuk siapa pun, bagi semua orang tanpa kecuali'),
      combine('bebas dari, tidak tunduk pada, tidak mengenal', 'campur tangan, intervensi, tekanan politik, campur tangan siapa pun, campur tangan pemerintah'),
      combine('berada di, berlayar di, beroperasi di, terbang di', 'perairannya sendiri, wilayahnya sendiri, wilayah udaranya sendiri, perairan internasional, wilayah udara internasional, laut lepas'),
      'justru korban, justru dirugikan, justru diserang, justru yang diserang, tetap aman bagi',
    ].join(', '),
  },
})
