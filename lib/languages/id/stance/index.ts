import type { StanceLexicon } from '../../shared/stance-lexicon'
import { frameWords } from './frames'

export const stance: StanceLexicon = {
  frames: frameWords,
  endings: ['nya', 'lah', 'kah', 'pun', 'ku', 'mu'],
  modifiers: {
    negators: 'tidak, tak, bukan, bukanlah, belum, tanpa, tidaklah, takkan, tidak akan, tak akan, tidak pernah, tak pernah, bukan lagi, jangan, enggan, menghindari, tiada, tidak ada, tak ada, ndak, nggak, gak',
    hedges: 'mungkin, barangkali, bisa jadi, agaknya, tampaknya, kemungkinan, diduga, dapat, bisa, berpotensi, mempertimbangkan, kemungkinan besar, dilaporkan, dikabarkan, konon',
    intensifiers: 'sangat, sekali, amat, keras, tegas, penuh, paling, semakin, benar-benar, sungguh, betul-betul, terus, selalu, sepenuhnya, luar biasa, kuat-kuat, sekeras-kerasnya, habis-habisan',
    conditions: 'jika, kalau, apabila, bila, seandainya, andaikan, seumpama, bilamana, asalkan, kecuali',
    duties: 'harus, mesti, wajib, seharusnya, semestinya, sebaiknya, hendaknya, harus segera',
    wishes: 'berjanji, bersumpah, berikrar, patut, layak, pantas, perlu, sudah waktunya, sudah saatnya, agar, supaya, untuk segera, mendesak, menuntut, menyerukan, meminta, menyeru, mengimbau, menghimbau, ingin, berharap, menginginkan, minta, mari, ayo, bertekad, berupaya, siap, bertujuan, berencana, bersedia, berkomitmen, ingin melihat',
    bans: 'tidak boleh, tak boleh, jangan, tidak seharusnya, tak seharusnya, dilarang, jangan sampai, untuk tidak',
    ends: 'menghentikan, mengakhiri, hentikan, akhiri, dihentikan, diakhiri, berhenti, menyetop, setop, stop, mencabut, dicabut, cabut, menarik diri, menahan diri dari, memberhentikan, penghentian, diakhirinya, berakhirnya, mencegah, pencabutan, menghapus, meringankan',
    yields: 'menyerah, menyerahkan, meninggalkan, mundur, menarik, melucuti, mematuhi, memenuhi, menepati, bertanggung jawab, membebaskan, membatasi, menahan, meminta maaf, menerima, mengembalikan, berbuat lebih, menyadari, berkomitmen, mengubah, angkat kaki, memilih, menjelaskan',
    everyone: 'kedua pihak, kedua belah pihak, semua pihak, seluruh pihak, para pihak, pihak-pihak, masing-masing pihak, kedua negara untuk, gencatan senjata, de-eskalasi, deeskalasi, menahan diri, meredakan, berunding, perundingan, dialog',
  },
  roles: {
    nounActor: 'after',
    byWords: 'oleh, dari, milik, yang dilakukan, yang dilakukan oleh, yang dilancarkan, yang dilancarkan oleh, dilakukan, dilancarkan, dipimpin, pimpinan, yang dipimpin, buatan, yang dijatuhkan, yang diberlakukan',
    ontoWords: 'terhadap, atas, kepada, pada, ke, ke arah, bagi, untuk, di, buat, dengan, kepada pihak, mengenai, soal',
    placeWords: 'di, dari, ke, menuju, antara, via, melalui, sekitar, di dalam, dalam, tentang, mengenai, soal, seperti, selain, sejak',
    clauseWords: 'tetapi, tapi, namun, melainkan, sedangkan, sementara, karena, sebab, sehingga, walaupun, meskipun, meski, walau, padahal, agar, supaya, ketika, saat, setelah, sebelum, jika, kalau, apabila, bila, bahwa, sejak, sambil, daripada',
    joinWords: 'dan, serta, maupun, atau, termasuk, juga, bersama, seperti, dengan',
    purposeWords: 'untuk, guna, demi',
    onlyWords: 'hanya, sekadar, semata, semata-mata, cuma, saja',
    innocents: 'sipil, warga sipil, penduduk sipil, anak-anak, rumah sakit, perempuan, rakyat, padat penduduk, populasi sipil, kerumunan warga, bantuan, warga, orang-orang, sekolah, gereja, masjid, permukiman, pemukiman, rumah warga, pengungsi, jurnalis, wartawan, pekerja bantuan',
    doingWords: 'menyatakan, menyampaikan, mengungkapkan, memberikan, memberi, mengirimkan, menegaskan, menyuarakan, menunjukkan, melancarkan, melakukan, menyelesaikan, meluncurkan, menggelar, melanjutkan, memulai, terus melakukan, dilakukan',
    withWords: 'dengan, bersama',
    claimWords: 'klaim, tuduhan, tudingan, kritik, kritikan, pernyataan, laporan, anggapan, seruan, tawaran, permintaan',
    agentWords: 'oleh',
    determiners: 'sebuah, suatu, para, segala, setiap, berbagai, rentetan, serangkaian, aksi, tindakan',
    possessives: 'nya',
    firstPerson: 'kami, kita, saya, aku, negara kami, negara kita, rakyat kami, pemerintah kami, pasukan kami, negeri kami, tentara kami, bangsa kami, pihaknya, militernya',
    thirdPerson: 'pasukannya, tentaranya, angkatan bersenjatanya, dia, ia, beliau, mereka, dirinya, pihaknya',
    copulas: 'adalah, ialah, merupakan, yakni, yaitu, menjadi, sebagai, tetap, sangat, memiliki, adalah sebuah, bukan, bukanlah, sebuah',
  },
}
