import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** What coaches and players say of other teams, and the words of war that sport uses and means nothing by. Compiled for this project. */
export const matchDays = (): FrameTable => ({
  merit: {
    active: [
      across('punya, memiliki, mempunyai, diperkuat, dihuni', 'kualitas pemain, kualitas luar biasa, pemain berkualitas, pemain hebat, pemain bagus, pemain-pemain hebat, pemain-pemain bagus, pemain kelas dunia, skuad bagus, skuad hebat, skuad kuat, tim hebat, tim kuat, tim bagus, tim yang kuat, tim yang bagus, tim yang hebat, talenta hebat, talenta luar biasa, mental kuat, pelatih hebat, suporter luar biasa, suporter hebat'),
      across('bermain, tampil', 'bagus, sangat bagus, baik, sangat baik, luar biasa, impresif, memukau, hebat, apik, gemilang, solid, tanpa cela, dengan hati, dengan semangat, penuh semangat, lebih baik dari kami, lebih baik daripada kami, lebih baik'),
      across('layak, pantas, patut', 'lolos ke piala dunia, lolos, menang hari ini, menang malam ini, memenangi laga, menjadi juara, juara'),
      across('mengalami, membuat, mencapai', 'perkembangan pesat, lompatan besar, perkembangan luar biasa'),
    ].join(', '),
  },
  good: {
    describing: combine('sangat, memang, begitu, sungguh, amat, cukup', 'bagus') + ', bagus sekali, ' + combine('semakin, makin, kian', 'berkembang pesat, maju pesat, tangguh, matang, disegani'),
    noun: 'tim terbaik, tim hebat, tim kuat, tim tangguh, tim bagus, tim yang kuat, tim yang bagus, tim yang hebat, tim yang sangat kuat, tim yang sangat bagus, tim luar biasa, tim yang luar biasa, lawan tangguh, lawan yang tangguh, lawan kuat, lawan yang kuat, lawan berat, raksasa asia, tuan rumah yang ramah',
  },
  plain: {
    active: [
      across('disiplin, bermain, tampil, kalah, imbang, seri, debut, gol, skor, tandang, kandang', 'melawan, kontra'),
      combine('akan menang, bisa menang, pasti menang, menang, akan kalah, pasti kalah, kalah', 'di laga, dalam laga, di pertandingan, dalam pertandingan, di babak, di final, atas, dari, melawan, di pemilu, dalam pemilu, di pilpres, dalam pemilihan, di piala, di kejuaraan'),
      combine('bermain, tampil, permainan, gaya bermain', 'agresif, terbuka, keras, menyerang'),
    ].join(', '),
    noun: combine('serangan, lini serang, pola serangan, skema serangan', 'balik cepat, sayap, bola mati') + ', lini pertahanan, bek pertahanan, gol bunuh diri, tembakan penalti, tendangan penalti, eksekusi penalti, pasukan merah putih, pasukan garuda',
  },
  misdeed: {
    passive: across('teroris, para teroris, kelompok teroris, tentara bayaran, peretas', 'disponsori, dibiayai, didanai, dilatih, dipersenjatai, dikirim, didalangi, dilindungi') + ', ' + across('militan, pemberontak, kelompok bersenjata, milisi, separatis', 'disponsori, didalangi'),
    active: across('membayar mahal', 'perangnya, atas perangnya, invasinya, atas invasinya, agresinya, atas agresinya, kesalahannya, atas kesalahannya, akibat ulahnya, akibat perbuatannya, atas perbuatannya, atas tindakannya, keserakahannya, ambisinya, kesombongannya, petualangannya'),
  },
  welcome: {
    active: acrossAny('mengajak, mengundang', 'bersama-sama, bahu-membahu, bahu membahu, bergandengan tangan, berkolaborasi, bersinergi, berkontribusi'),
  },
})
