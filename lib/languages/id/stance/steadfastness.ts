import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const wont = 'tidak akan, tak akan, takkan, tidak akan pernah, tak akan pernah, tidak pernah, tidak bisa, tak bisa, tidak dapat, tak dapat, tidak mau, tak mau, tidak mudah, menolak'
const unready = 'belum siap, belum siap untuk, tidak siap, tidak siap untuk, tak siap, belum mau, belum bersedia, belum bersedia untuk, tidak bersedia, tidak bersedia untuk, tak bersedia, tidak berniat, tidak berniat untuk, tak berniat, tidak berminat, tidak tertarik, tidak tertarik untuk, tidak punya niat, tidak punya niat untuk, tidak memiliki niat untuk, tidak ada niat untuk, tidak punya keinginan untuk, enggan, ogah, tidak ingin, tidak sudi, tidak perlu, tidak mungkin, mustahil'

const covert = 'diam-diam, secara diam-diam, secara rahasia, secara sembunyi-sembunyi, sembunyi-sembunyi, secara terselubung'
const secretly = `${covert}, ${combine(covert, 'telah, sedang, terus, mulai')}`

/** That a state yields to nobody, deals with no one on such terms, believes no such word; and what is done in secret. Compiled for this project. */
export const steadfastness = (): FrameTable => ({
  resolve: {
    active: [
      combine('akan terus, terus, tetap akan, akan tetap', combine('memperkuat, meningkatkan, membangun', 'pertahanannya, pertahanan kami, daya tangkal, daya tangkalnya, kemampuan pertahanan, kemampuan pertahanannya, kekuatan militernya, kemampuan nuklirnya, pencegahan nuklirnya')),
      across('selalu, terus, senantiasa, tetap', 'memilih diplomasi, memilih jalur diplomasi, memilih jalan damai, memilih perdamaian, memilih jalan diplomasi, mengedepankan diplomasi'),
      across('jangan, tidak boleh, tak boleh, tidak ada yang boleh, tidak ada yang bisa, jangan ada yang, jangan pernah, agar tidak, jangan sampai, tidak ada pihak yang', 'meremehkan kemampuan, meremehkan kekuatan, meragukan kemampuan, meragukan tekad, meragukan kesiapan, menguji tekad, menguji kesabaran, menguji ketegasan, menguji kemampuan, menganggap remeh kemampuan, menganggap remeh kekuatan'),
      across('tidak ada, tak ada, tidak satu pun, tak satu pun', 'yang dapat menghentikan, yang bisa menghentikan, yang dapat menghalangi, yang bisa menghalangi, yang mampu menghalangi, yang mampu menghentikan, yang dapat menggoyahkan, yang bisa menggoyahkan, yang mampu menggoyahkan, yang dapat menghambat, yang bisa mematahkan, yang dapat mematahkan, kekuatan yang bisa, kekuatan yang dapat, kekuatan yang mampu'),
    ].join(', '),
  },
  right: { active: combine('diterima, disambut', 'dengan tangan terbuka, dengan hangat') + ', ' + acrossAny(combine('tidak akan berhenti, tak akan berhenti, takkan berhenti, tidak akan diam, tidak akan tenang, tidak akan tinggal diam, terus berjuang, akan berjuang, akan terus berjuang, akan bersuara, tetap berjuang, tidak boleh berhenti', 'sampai, hingga, sebelum'), 'merdeka, bebas, meraih kemerdekaan, mendapatkan kemerdekaan, memperoleh kemerdekaan, merdeka sepenuhnya, bebas dari penjajahan') + ', ' + across('kembali', 'ke pangkuan, ke pelukan, ke tengah keluarga, ke keluarga besar, ke tengah masyarakat internasional, ke pergaulan internasional') + ', ' + combine('tidak akan pernah, tak akan pernah, takkan pernah', 'berlutut, bertekuk lutut, menyerah, takluk, tunduk') + ', ' + combine(wont, 'dipatahkan, dapat dipatahkan, bisa dipatahkan, digoyahkan, bisa digoyahkan, dapat digoyahkan, tergoyahkan, goyah, gentar, bisa diintimidasi, ditakut-takuti, bisa ditakut-takuti, bisa digertak, patah semangat, dipecah belah, bisa dipecah belah, ditundukkan, bisa ditundukkan, dikalahkan semudah itu') },
  reject: {
    active: [
      combine('tidak ada, tak ada, tidak akan ada, tak akan ada, jangan ada, tidak boleh ada', 'normalisasi dengan, normalisasi hubungan dengan, normalisasi dengan rezim, rekonsiliasi dengan, kompromi lagi dengan'),
      'tidak mengundang, tidak akan mengundang, tak akan mengundang, tidak lagi mengundang',
      combine(unready, 'berunding dengan, bernegosiasi dengan, berdialog dengan, duduk bersama, duduk satu meja dengan, duduk semeja dengan, berbicara dengan, berdamai dengan, berkompromi dengan, berunding langsung dengan, bernegosiasi langsung dengan, melanjutkan perundingan dengan, memulai perundingan dengan, kembali berunding dengan'),
      combine('tidak akan, tak akan, takkan, tidak akan pernah, tidak mau, tak mau, tidak bisa, tak bisa, menolak', 'duduk bersama, duduk satu meja dengan, duduk semeja dengan, duduk berunding dengan, berunding langsung dengan, kembali berunding dengan'),
      combine('tidak ada yang perlu, tidak ada yang bisa, tidak ada lagi yang perlu, tidak ada lagi yang bisa, tak ada yang perlu, tak ada yang bisa, tidak ada hal yang perlu', 'dibicarakan dengan, dirundingkan dengan, dinegosiasikan dengan, didiskusikan dengan, dibahas dengan'),
      combine('tidak akan, tak akan, takkan, tidak mau, tak mau, tidak bisa, tak bisa, menolak, tidak sudi, tidak bersedia', 'didikte oleh, diatur oleh, diperintah oleh, disetir oleh, ditekan oleh, diintimidasi oleh, digertak oleh, diancam oleh, diperas oleh, diancam'),
      across('jangan, jangan mau, jangan pernah, jangan mudah, jangan sampai, tidak boleh, tak boleh, tidak bisa, tidak perlu', 'menerima klaim, menerima dalih, menerima alasan, menerima narasi, menelan klaim, telan klaim, menelan mentah-mentah, telan mentah-mentah, menelan mentah-mentah klaim, telan mentah-mentah klaim, menelan mentah-mentah narasi, percaya klaim, percaya pada klaim, percaya dengan klaim, percaya janji, percaya pada janji, mempercayai klaim, memercayai klaim, mempercayai janji, memercayai janji, terbuai janji, terbuai oleh janji, tertipu oleh, tertipu janji, terkecoh oleh, termakan klaim, termakan propaganda, termakan narasi, terpengaruh propaganda'),
    ].join(', '),
  },
  accuse: { active: acrossAny('bola', 'ada di tangan, berada di tangan, ada di pihak, berada di pihak, ada di kubu, berada di kubu, ada di lapangan, berada di lapangan') },
  criticise: { active: combine(combine('tidak, tak, belum', 'melihat, melihat adanya, menemukan, menemukan adanya'), combine('komitmen, kesungguhan, kemauan, kemauan politik, itikad baik, iktikad baik, niat baik, perubahan sikap, keseriusan, keinginan, kesediaan, kemajuan', 'dari')) },
  wrongdoing: { noun: 'penyalahgunaan tarif, penyalahgunaan tarif dan, intimidasi sepihak, intimidasi ekonomi, tirani perdagangan, tirani dagang, praktik hegemonik, tindakan hegemonik, perundungan tarif, perundungan ekonomi, pemerasan tarif' },
  punishment: {
    active: acrossAny('tidak ada tempat di, tak ada tempat di, tidak ada sudut di, tidak ada titik di, tidak ada satu tempat pun di', 'yang tidak dapat kami jangkau, yang tidak bisa kami jangkau, yang tak bisa kami jangkau, yang tidak dapat dijangkau, yang tidak bisa dijangkau, yang tak terjangkau, di luar jangkauan kami') + ', ' + combine('tidak, tidak akan, tidak bisa, tidak dapat, tidak pernah', combine('kami, kita', 'akui, terima, dukung, hormati')) + ', ' + acrossAny('bisa menghentikan, dapat menghentikan, bisa mengakhiri, dapat mengakhiri, mampu menghentikan, mampu mengakhiri', 'sekarang juga, hari ini juga, kapan saja, besok juga, jika mau, kalau mau, seketika'),
    noun: acrossAny('keputusan, kemauan politik, kesediaan, kesungguhan, langkah nyata, konsesi', combine('diperlukan untuk, dibutuhkan untuk', 'menghentikan pertempuran, menghentikan perang, mengakhiri perang, mengakhiri pertempuran, mengakhiri konflik, menghentikan konflik, menghentikan permusuhan, memulai perundingan, memulai pembicaraan, mencapai kesepakatan')),
  },
  misdeed: {
    active: across('membalas kebaikan, membalas itikad baik, membalas niat baik, membalas uluran tangan, membalas persahabatan', 'dengan permusuhan, dengan kejahatan, dengan kebencian, dengan serangan, dengan sanksi, dengan tarif, dengan pengkhianatan') + ', ' + acrossAny('memberi perintah, memberikan perintah, mengeluarkan perintah, memerintahkan, menginstruksikan', 'menembaki rumah sakit, menembaki warga, menembaki sekolah, menembaki demonstran, membunuh, membantai, mengebom rumah sakit, menyerang rumah sakit, menyerang warga, menyiksa, pembunuhan, pembantaian, penyiksaan, penculikan') + ', ' + combine(secretly,
      combine('membangun, mendirikan, memperluas', 'pangkalan, pangkalan militer, instalasi militer, fasilitas militer, fasilitas nuklir, pos militer, pulau buatan') + ', '
      + combine('mengembangkan, memproduksi, menguji, membuat, menimbun', 'rudal, rudal baru, senjata, senjata nuklir, senjata kimia, senjata biologis, program nuklir, program rudal, bom') + ', '
      + combine('memasok, mengirim, mengirimkan, menjual, menyelundupkan, menyalurkan, mengalirkan', 'senjata, drone, amunisi, rudal, pasukan, tentara, uang, dana, minyak') + ', '
      + 'memperkaya uranium, mempersenjatai, mendanai, membiayai, menyusup, melatih milisi, melatih pemberontak, merekrut, mengerahkan pasukan, menempatkan pasukan, menempatkan rudal, menempatkan senjata, menambang, menguasai, mencaplok, menyadap, memata-matai, meretas, mencuri'),
  },
})
