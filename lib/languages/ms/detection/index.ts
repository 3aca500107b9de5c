import { detectionWords } from '../../shared/detection-words'

/** Our own choice: function words of news Malay, then words that Indonesian writes otherwise (kerana, not karena). */
export const detection = detectionWords(`
  yang dan di ke dari untuk pada dengan dalam ini itu tidak akan telah oleh sebagai juga ada atau mereka kami kita dia saya beliau adalah
  kepada lebih antara kata katanya tersebut seorang sebuah para bagi sudah masih hanya lagi dapat perlu turut sejak hari tahun ia
  terhadap secara saat namun serta agar jika sehingga menjadi seperti bukan belum harus daripada ketika apabila setelah sementara hingga
  tak waktu merupakan menurut terjadi melalui mengatakan jelas tegas warga negeri tutur selepas berkata boleh perusahaan
  kerana bahawa ialah kerajaan polis pelbagai sahaja manakala semasa isnin khamis jumaat ahad ogos julai disember
  jepun syarikat antarabangsa pertubuhan setiausaha tentera ketenteraan askar maklumat perkhidmatan mahu cuba beritahu memberitahu menerusi
  terbabit susulan lelaki wang hospital britain mesyuarat dilapor menyifatkan dijangka sekiranya berhubung agensi peguam mahkamah
  memaklumkan dakwanya parlimen menteri luar negara perang serangan mengecam memuji menolak juru mengutuk persekutuan sukan kebangsaan kempen
  jurucakap menggesa menyelar membidas menafikan menyokong tahniah rejim palestin perancis sepanyol itali pesuruhjaya timbalan bekas kanak-kanak penduduk pencerobohan sekatan
  rundingan kerjasama lawatan sidang pemberita kenyataan mendakwa tindakan isu hak tular datuk dato seri tan sri puan cik encik kelmarin semalam jabatan pejabat pengarah amaran
  justeru malah walaupun bagaimanapun berkenaan ujarnya mengulas merakamkan`)
