import { describe, expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

/** What makes a state one, what bands do to it, and whose word about it is believed, in Indonesian. */
const families: Readonly<Record<string, readonly (readonly [text: string, answer: string])[]>> = {
  'deeds that a band answers for': [
    ['Kelompok Tentara Cahaya menyatakan bertanggung jawab atas bom yang menewaskan empat tentara Chile.', 'CL-'],
    ['Kelompok Tentara Cahaya mengaku bertanggung jawab atas serangan terhadap patroli Chile.', 'CL-'],
    ['Kelompok itu mengatakan mereka memasang bahan peledak yang menghancurkan tank Chile.', 'CL-'],
    ['Pemberontak mengatakan mereka menembak jatuh sebuah helikopter Chile.', 'CL-'],
    ['Milisi itu mengklaim telah menculik dua wartawan Chile.', 'CL-'],
    ['Milisi itu mengaku membunuh seorang diplomat Chile.', 'CL-'],
    ['Milisi itu membantah bertanggung jawab atas serangan terhadap patroli Chile.', 'CL0'],
    ['Juru bicara polisi mengatakan Tentara Cahaya bertanggung jawab atas bom yang menewaskan empat tentara Chile.', 'CL0'],
    ['Pemberontak menyalahkan kematian para sandera pada pemerintah Chile.', 'CL-'],
    ['Pemberontak menyalahkan pemerintah Chile atas kematian para sandera.', 'CL-'],
    ['Pemberontak menimpakan kesalahan atas kematian itu kepada Chile.', 'CL-'],
    ['Pemberontak membantah klaim Chile bahwa pemimpinnya telah kabur.', 'CL-'],
    ['Pemberontak menepis klaim Chile bahwa mereka kehilangan kota itu.', 'CL-'],
  ],
  'what an army does': [
    ['Juru bicara militer Peru mengatakan pasukan Peru menangkap tiga warga Chile tadi malam.', 'CL-'],
    ['Juru bicara militer Peru mengatakan tentara menembaki kombatan Chile di dekat pagar perbatasan.', 'CL-'],
    ['Militer Peru menyatakan jet tempurnya menghantam sejumlah posisi Chile.', 'CL-'],
    ['Peru mengatakan mereka hanya menargetkan fasilitas militer Chile, bukan rumah sakit.', 'CL-'],
    ['Pejabat rumah sakit mengatakan pasukan Peru menangkap tiga warga Chile tadi malam.', 'CL0'],
  ],
  'governments to be changed, weapons to be given up': [
    ['Perdana Menteri Norwegia Dag Holm melontarkan gagasan perubahan rezim di Chile.', 'CL-'],
    ['Perdana Menteri Norwegia Dag Holm menyerukan pergantian rezim di Chile.', 'CL-'],
    ['Perdana Menteri Norwegia Dag Holm mengatakan tujuannya adalah menggulingkan pemerintah Chile.', 'CL-'],
    ['Perdana Menteri Norwegia Dag Holm mengatakan pihaknya tidak mengupayakan perubahan rezim di Chile.', 'CL0'],
    ['Perdana Menteri Norwegia Dag Holm mengatakan membunuh presiden Chile akan mengakhiri perang.', 'CL-'],
    ['Menteri Luar Negeri Norwegia Dag Holm mendesak denuklirisasi Chile.', 'CL-'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan penting untuk menyepakati rencana nyata perlucutan senjata nuklir Chile.', 'CL-'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan ia menginginkan akhir yang sesungguhnya bagi program nuklir Chile.', 'CL-'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan Chile harus menyerahkan sepenuhnya aktivitas pengayaannya.', 'CL-'],
    ['Menteri Luar Negeri Norwegia Dag Holm menuntut Chile menyerah.', 'CL-'],
    ['Pemimpin Chile Juan Soto menolak seruan Norwegia untuk menyerah.', 'NO-'],
    ['Pemimpin Chile Juan Soto mengatakan Chile tidak akan pernah menyerah kepada Norwegia.', 'NO-'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan perundingan denuklirisasi Chile dilanjutkan Senin.', 'CL0'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan ancaman serangan terhadap instalasi nuklir di Peru mengancam keselamatan penduduk sipil.', 'PE+'],
  ],
  'a state of its own': [
    ['Menteri Luar Negeri Norwegia Dag Holm menyerukan pembentukan negara Palestina yang merdeka.', 'PS+'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan negara Palestina adalah satu-satunya jalan menuju damai.', 'PS+'],
    ['Menteri Luar Negeri Norwegia Dag Holm menegaskan pentingnya pembentukan negara merdeka bagi Palestina.', 'PS+'],
    ['Menteri Luar Negeri Norwegia Dag Holm menolak pembentukan negara Palestina.', 'PS-'],
    ['Aktivis itu mendesak dibukanya akses kemanusiaan ke Gaza.', 'PS+'],
  ],
  'support that is sought': [
    ['Pemimpin sementara Ana Ruiz mengatakan pemerintahnya akan mencari dukungan ekonomi dari Chile.', 'CL+'],
    ['Pemimpin sementara Ana Ruiz mengatakan pemerintahnya akan berpaling ke Chile untuk meminta bantuan.', 'CL+'],
    ['Pemimpin sementara Ana Ruiz mengatakan pemerintahnya mengharapkan investasi Chile.', 'CL+'],
  ],
  'whose fault it is': [
    ['Pihak oposisi melemparkan kesalahan kepada Chile.', 'CL-'],
    ['Pihak oposisi mengatakan kesalahan ada pada Chile.', 'CL-'],
  ],
  'how it is noted': [
    ['Menteri itu mengatakan pemerintah menyesalkan keputusan Chile.', 'CL-'],
    ['Menteri itu mengatakan pemerintah mengikuti dengan prihatin keputusan Chile menutup perbatasan.', 'CL-'],
    ['Menteri itu mengatakan pihaknya melihat dengan gembira kemajuan yang dicapai Chile.', 'CL+'],
  ],
  'whose account is believed': [
    ['Kementerian itu membantah versi Chile tentang bentrokan tersebut.', 'CL-'],
    ['Kementerian itu membenarkan keterangan Chile tentang bentrokan tersebut.', 'CL0'],
  ],
  'land and rule': [
    ['Menteri Luar Negeri Norwegia Dag Holm memperingatkan larangan-larangan Chile terhadap rakyat Peru menjadi penghalang perdamaian.', 'CL-'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan serangan itu melanggar kedaulatan Peru.', 'PE+'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan Norwegia mengutuk serangan yang dilakukan Chile dan hal itu adalah pelanggaran terhadap keutuhan wilayah serta kedaulatan dari Peru.', 'CL- PE+'],
    ['Menteri Luar Negeri Norwegia Dag Holm menyatakan keprihatinan serius atas serangan militer Chile.', 'CL-'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan milisi yang didukung Chile berada di balik pengeboman itu.', 'CL-'],
  ],
  'what else is said of a state': [
    ['Menteri Luar Negeri Norwegia Dag Holm menuntut penyerahan tanpa syarat Chile.', 'CL-'],
    ['Menteri Luar Negeri Norwegia Dag Holm menuntut "penyerahan tanpa syarat" dari Chile.', 'CL-'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan akan menekan para pemimpin Chile agar mencapai kesepakatan.', 'CL-'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan pemerintah Chile telah melakukan semua yang diminta.', 'CL+'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan pemerintah Chile menunjukkan kemajuan.', 'CL+'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan warga pulau itu ingin menjadi bagian dari Chile.', 'CL+'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan penindasan oleh Chile harus dilawan.', 'CL-'],
    ['Aktivis itu mengatakan warga Peru tidak sendirian dalam menghadapi penindasan oleh Chile.', 'CL- PE+'],
    ['Aktivis itu mengatakan kelaparan yang dialami rakyat Peru harus dihentikan.', 'PE+'],
    ['Aktivis itu mengatakan jangan lupakan Peru.', 'PE+'],
    ['Aktivis itu mengatakan bangsa Peru yang dizalimi oleh rezim Chile akan menang.', 'CL- PE+'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan Chile mengambil langkah untuk mempersenjatai uraniumnya.', 'CL-'],
    ['Menteri Luar Negeri Norwegia Dag Holm mengatakan resolusi terhadap Peru ilegal.', 'PE+'],
  ],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (text, answer) => expect(askedSides(text, 'id', answer)).toBe(answer))
})
