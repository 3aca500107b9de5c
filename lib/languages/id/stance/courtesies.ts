import { across, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** What one says in courtesy of another state: what it stands for, whose coming is awaited, what is sent to it. Compiled for this project. */
export const courtesies = (): FrameTable => ({
  help: {
    active: combine('akan mengirim, akan mengirimkan, siap mengirim, siap mengirimkan, segera mengirim, segera mengirimkan, telah mengirimkan, telah mengirim, terus mengirim, terus mengirimkan', 'dokter ke, tim dokter ke, tim medis ke, tenaga medis ke, relawan ke, tim penyelamat ke, tim sar ke, obat-obatan ke, obat ke, makanan ke, beras ke, pangan ke, vaksin ke, rumah sakit lapangan ke, kapal rumah sakit ke, bantuan kemanusiaan ke, bantuan pangan ke, bantuan medis ke, tenda ke, selimut ke, guru ke, perawat ke'),
  },
  merit: {
    active: [
      across('berkomitmen, berkomitmen penuh, berkomitmen kuat, berkomitmen teguh, bertekad kuat, bertekad, terpanggil', 'pada perdamaian, terhadap perdamaian, untuk perdamaian, kepada perdamaian, menjaga perdamaian, mewujudkan perdamaian, pada stabilitas, terhadap stabilitas, pada demokrasi, terhadap demokrasi, pada hukum internasional, terhadap hukum internasional, pada kesepakatan, pada kemanusiaan, pada diplomasi, pada dialog, terhadap dialog, pada jalur diplomasi, memerangi terorisme, memberantas korupsi, melindungi rakyatnya'),
      'mempertahankan semangat konstruktif, mempertahankan semangat persahabatan, mempertahankan sikap konstruktif, mengambil posisi yang tepat, mengambil posisi tepat, mengambil sikap yang tepat, mengambil sikap tepat, mengambil sikap tegas membela, mengambil sikap berani, mengambil sikap netral yang, berada di garis depan, berjiwa kepemimpinan',
    ].join(', '),
  },
  good: {
    describing: 'sangat kami harapkan, sangat kami nantikan, sangat dinantikan kehadirannya, berperan sangat besar, berjasa sangat besar, berkontribusi sangat besar, semangat yang konstruktif, pendekatan yang konstruktif, pendekatan konstruktif, peran yang konstruktif, sikap yang konstruktif, sikap yang tegas dan adil, pendirian yang teguh, pendirian teguh',
  },
  welcome: {
    active: 'senang memiliki kerja sama dengan, senang memiliki hubungan dengan, senang memiliki kerja sama yang erat dengan, senang memiliki hubungan yang erat dengan, senang memiliki hubungan baik dengan, puas dengan kemitraan, puas dengan kerja sama, puas dengan hubungan, puas atas kemitraan, puas atas kerja sama, puas atas hubungan, puas dengan perkembangan hubungan, puas atas perkembangan hubungan, gembira dengan perkembangan hubungan, senang dengan perkembangan hubungan',
  },
  thank: {
    active: 'sangat bergantung pada bantuan, bergantung pada bantuan, sangat bergantung pada dukungan, bergantung pada dukungan, sangat mengandalkan bantuan, sangat mengandalkan dukungan',
  },
  oppose: {
    active: across('memboikot, boikot, berhenti membeli, jangan membeli, jangan beli, berhenti memakai, berhenti menggunakan, tidak lagi membeli', 'produk asal, produk buatan, produk dari, produk-produk asal, produk-produk dari, produk-produk buatan, produk yang berasal dari, produk yang berasal dari negara, produk yang datang dari, barang asal, barang buatan, barang dari, barang-barang dari, merek asal, merek dari, senjata buatan, senjata dari'),
  },
})
