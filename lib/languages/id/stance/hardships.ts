import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** What people tell of who drove them out, robbed them, took them in or healed them. Compiled for this project. */
export const hardships = (): FrameTable => ({
  oppress: {
    active: combine('memindahkan, memindahkan paksa, merelokasi, merelokasi paksa, mengusir paksa, mendepak', 'warga, rakyat, penduduk, penduduk asli') + ', mengosongkan kampung, mengosongkan kota secara paksa, memalak, mempreteli, menyita paspor, merampas paspor, menahan paspor',
    noun: 'pemindahan paksa, relokasi paksa, pengosongan paksa, depopulasi',
  },
  // “pemindahan warga Gaza”; of an embassy or a capital it is whoever moves it that is judged
  detain: { noun: 'pemindahan' },
  misdeed: {
    active: [
      across('menghukum', 'bayi, orang sakit, pasien, anak-anak, rakyat kecil, petani, nelayan, mahasiswa, orang tua, orang biasa, rakyat biasa, seluruh rakyat, satu bangsa, ibu-ibu'),
      across('meninggalkan, mewariskan', 'utang dan puing, puing, reruntuhan, luka, kehancuran, kekacauan, tumpukan utang, racun, ladang ranjau'),
      across('berutang', 'kebenaran, pengakuan, pertanggungjawaban, keadilan kepada'),
      across('menahan, tidak membayar, merampas, mencuri', 'gaji buruh, gaji pekerja, gaji kami, upah buruh, upah pekerja, upah kami, keringat'),
    ].join(', '),
  },
  merit: {
    active: [
      across('memadamkan', 'perang, konflik, api perang, api konflik'),
      across('mengajari, mengajarkan', 'kami cara, kami bertani, kami membaca, anak-anak kami, kita cara'),
      across('menerima, menyambut', 'kami dengan tangan terbuka, kami dengan hangat, kami dengan ramah, kami seperti keluarga, kami seperti saudara, kami sebagai saudara, kami tanpa bertanya, mereka dengan tangan terbuka, pengungsi dengan tangan terbuka'),
      across('tidak pernah, tak pernah', 'bertanya agama, bertanya apa agama, bertanya siapa kami, menutup pintu bagi kami, menagih, menghitung-hitung, pamrih'),
      across('membuktikan, menunjukkan', 'bahwa negara kecil, bahwa negeri kecil, bahwa bangsa kecil, bahwa perdamaian mungkin, bahwa perdamaian bisa, bahwa rekonsiliasi, bahwa demokrasi bisa, bahwa perubahan mungkin'),
    ].join(', '),
    passive: combine('kami, saya', 'disambut hangat di, diterima hangat di, diterima dengan hangat di, diterima dengan baik di, diterima dengan tangan terbuka di, diperlakukan dengan baik di, diperlakukan sangat baik di, ditampung di, dirawat dengan baik di, dirawat dokter, ditampung keluarga'),
  },
  thank: { active: across('umat manusia, seluruh umat manusia, seluruh dunia, planet ini, bangsa kami, rakyat kami, keluarga kami, kota kami, desa kami', 'berutang pada, berutang kepada, berutang budi pada, berutang budi kepada, berutang nyawa pada, berutang nyawa kepada') },
  welcome: { active: across('pasar kami, pasar kita, negeri kami, negeri kita, pelabuhan kami, pintu kami, rumah kami', 'terbuka untuk, terbuka bagi, terbuka lebar untuk, terbuka lebar bagi, terbuka selebar-lebarnya untuk, terbuka selebar-lebarnya bagi') + ', rindu pada, rindu kepada, kangen pada' },
  support: { active: combine('siap mati, rela mati, rela berkorban, siap berkorban, siap bertempur, siap memberikan darah, siap memberikan nyawa', 'untuk rakyat, demi rakyat, bagi rakyat, untuk bangsa, demi bangsa, bagi') },
  reject: { active: acrossAny('menyatakan, menetapkan', 'persona non grata, persona nongrata, orang tak diinginkan') },
  sympathise: { active: across('mendengar, mendengarkan, dengarkan, dengarlah', 'jeritan rakyat, jeritan warga, jeritan anak-anak, jeritan bangsa, jerit rakyat, tangisan rakyat, tangisan anak-anak, suara penderitaan, ratapan rakyat') },
})
