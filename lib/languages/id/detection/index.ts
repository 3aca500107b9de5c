import { detectionWords } from '../../shared/detection-words'

/** Our own choice: function words of news Indonesian, then words that Malay writes otherwise (karena, not kerana). */
export const detection = detectionWords(`
  yang dan di ke dari untuk pada dengan dalam ini itu tidak akan telah oleh sebagai juga ada atau mereka kami kita dia saya beliau adalah
  kepada lebih antara setelah kata katanya tersebut seorang sebuah para bagi sudah masih hanya lagi dapat perlu turut sejak hari tahun ia
  terhadap secara saat namun serta agar jika sehingga menjadi seperti dilansir bukan belum harus daripada ketika apabila boleh berkata
  karena bahwa pemerintah polisi berbagai saja sementara ujar ujarnya ucap tutur mengatakan senin kamis jumat minggu agustus juli desember
  maret juni jepang perusahaan internasional sekretaris tentara militer informasi layanan mau coba bisa melalui terkait pria uang kantor inggris
  pemilu rapat serikat negeri hingga tak waktu merupakan menurut usai pihaknya warga sakit tiongkok mantan terjadi dilakukan
  dikutip ungkap imbuh jelas tegas papar enggan kunjungan pekan memiliki sejumlah korban pejabat kemarin bakal
  menteri luar negara perang serangan mengecam memuji mendukung menolak juru bicara bertemu mengutuk`)
