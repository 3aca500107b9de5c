import { nearRelative } from '../shared/near-relative'

/**
 * Malay lists made of the Indonesian ones: the two share most words of news and all of their grammar, so this folder says only where they part.
 * Spellings and choices of word as in the press of Malaysia, Singapore and Brunei.
 */
export const fromIndonesian = nearRelative({
  ending: 'nya',
  spelt: {
    // small words
    bahwa: 'bahawa', bahwasanya: 'bahawasanya', karena: 'kerana', bisa: 'boleh', saat: 'semasa', usai: 'selepas', mau: 'mahu',
    // the state and its people
    pemerintah: 'kerajaan', tentara: 'tentera', militer: 'ketenteraan', internasional: 'antarabangsa', sipil: 'awam', 'warga sipil': 'orang awam', 'luar negeri': 'luar negara',
    'juru bicara': 'jurucakap', jurubicara: 'jurucakap', sekretaris: 'setiausaha', 'sekretaris jenderal': 'setiausaha agung', jenderal: 'jeneral', kanselir: 'canselor', gubernur: 'gabenor',
    pers: 'media', perempuan: 'wanita', 'anak-anak': 'kanak-kanak', pengungsi: 'pelarian', oposisi: 'pembangkang', pemilu: 'pilihan raya',
    partai: 'parti', komisi: 'suruhanjaya', perserikatan: 'pertubuhan', hukum: 'undang-undang', kebijakan: 'dasar',
    // war and force
    rudal: 'peluru berpandu', drone: 'dron', agresi: 'pencerobohan', invasi: 'penaklukan', menginvasi: 'menakluk', diinvasi: 'ditakluk', agresor: 'penceroboh',
    genosida: 'genosid', teroris: 'pengganas', terorisme: 'keganasan', teror: 'keganasan', 'sumber teror': 'punca keganasan', holokaus: 'holokus', 'kejahatan perang': 'jenayah perang', 'kejahatan kemanusiaan': 'jenayah kemanusiaan',
    'kejahatan terhadap kemanusiaan': 'jenayah terhadap kemanusiaan', ilegal: 'haram', permukiman: 'penempatan', pemukiman: 'penempatan', penjahat: 'penjenayah', 'rumah sakit': 'hospital', blokade: 'kepungan',
    menargetkan: 'menyasarkan', ditargetkan: 'disasarkan', penargetan: 'penyasaran', sepihak: 'unilateral', eskalasi: 'peningkatan', rezim: 'rejim', stabilitas: 'kestabilan',
    // dealings
    'kerja sama': 'kerjasama', 'bekerja sama': 'bekerjasama', perundingan: 'rundingan', sanksi: 'sekatan', mitra: 'rakan kongsi', kemitraan: 'perkongsian', kontribusi: 'sumbangan',
    investasi: 'pelaburan', berinvestasi: 'melabur', dukungan: 'sokongan', apresiasi: 'penghargaan', solidaritas: 'solidariti', prioritas: 'keutamaan', kredibilitas: 'kredibiliti',
    // feelings and words
    kekhawatiran: 'kebimbangan', khawatir: 'bimbang', mengkhawatirkan: 'membimbangkan', dikhawatirkan: 'dibimbangi', kebohongan: 'pembohongan', kunjungan: 'lawatan', berkunjung: 'melawat',
    realitas: 'realiti', universitas: 'universiti', otoritas: 'pihak berkuasa', televisi: 'televisyen', koran: 'akhbar', uang: 'wang', pekan: 'minggu', sepekan: 'seminggu',
  },
  /**
   * percuma: free of charge, not in vain · polisi: policy · pejabat: office · banci: census · butuh, gampang: vulgar · seronok: glad · pusing: turn ·
   * jimat: thrifty · budak: child · baja: fertiliser · mengimbau: call to mind · bual, pembual: chat · kakitangan: staff · prihatin: caring
   */
  falseFriends: `percuma polisi kepolisian pejabat banci butuh membutuhkan dibutuhkan gampang seronok pusing jimat budak perbudakan memperbudak diperbudak baja mengimbau menghimbau imbauan himbauan diimbau
    bual pembual membual kakitangan prihatin keprihatinan memprihatinkan`,
})
