import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const never = 'tidak akan, tak akan, takkan, tidak akan pernah, tak akan pernah, takkan pernah, tidak pernah, tidak mau, tidak bersedia, tidak boleh, tak boleh, jangan, jangan pernah, menolak, tidak ada niat'
const parts = combine('bagian, bagian yang', 'tak terpisahkan, tidak terpisahkan, tidak dapat dicabut, tak dapat dicabut, utuh, utuh dan tak terpisahkan, tak dapat dipisahkan, tidak dapat dipisahkan, tak bisa dipisahkan, tidak bisa dipisahkan, integral, inheren, sah, sah dan tak terpisahkan')
const always = 'tetap, akan tetap, selalu, akan selalu, selamanya, sejak dulu, sejak dahulu, sejak lama, sudah lama'
const affairs = combine('urusan, masalah, persoalan', 'dalam negeri, internal, domestik')

/** What states say of their own land and rule: that it is theirs, that they will hold it, that nobody else has a say in it. Compiled for this project. */
export const sovereignty = (): FrameTable => ({
  resolve: {
    active: [
      across('tidak dapat, tidak bisa, tidak akan, tak bisa, tak dapat, takkan', 'mengubah fakta bahwa, mengubah kenyataan bahwa, mengubah fakta sejarah bahwa'),
      across('tidak, tak, tidak ada', 'sejengkal pun wilayah, sejengkal pun tanah, sejengkal pun perairan, sejengkal wilayah, satu jengkal pun wilayah, satu jengkal wilayah'),
    ].join(', '),
    noun: parts,
  },
  right: {
    active: [
      across(never, 'menyerahkan sejengkal pun, menyerahkan satu jengkal, menyerahkan setapak, menyerahkan seinci, melepas sejengkal, melepas sejengkal pun, melepaskan sejengkal, melepaskan sejengkal pun, kehilangan sejengkal, mundur sejengkal, mundur sejengkal pun, mundur sejengkal pun dari, mundur sejengkal dari, mundur selangkah pun dari, mundur selangkah, mundur selangkah pun, mundur setapak, mundur setapak pun, menyerahkan wilayah, menyerahkan wilayahnya, menyerahkan tanah, menyerahkan tanahnya, melepas wilayah, melepaskan wilayah, menawar kedaulatan, menawar-nawar kedaulatan, menggadaikan kedaulatan, mengorbankan kepentingan, mengorbankan kepentingannya, menggadaikan kepentingan, berkompromi atas, berkompromi pada, berkompromi terhadap, berkompromi soal, berkompromi mengenai, berkompromi terkait, berkompromi dalam hal, berkompromi dalam soal, berkompromi menyangkut'),
      acrossAny('tidak ada ruang bagi, tak ada ruang bagi, tidak ada ruang untuk, tak ada ruang untuk', 'untuk berkompromi, untuk kompromi, untuk memberi konsesi, untuk konsesi, untuk mundur, untuk menyerah'),
      'tidak bisa dikompromikan, tidak dapat dikompromikan, tak bisa dikompromikan, tidak untuk dinegosiasikan, tidak dapat dinegosiasikan, tidak bisa dinegosiasikan, tak bisa dinegosiasikan',
    ].join(', '),
    noun: [
      combine(parts, 'dari, dari negara'), 'bagian dari wilayah kedaulatan, bagian wilayah kedaulatan, milik sah, hak milik sah',
      combine(always, 'bagian dari, merupakan bagian dari, adalah bagian dari, menjadi bagian dari'),
      combine('selamanya, sejak dulu, sejak dahulu, secara historis, secara hukum, secara sah', 'milik'),
      combine(combine('tidak ada kompromi, tak ada kompromi, tidak ada tawar-menawar, tak ada tawar-menawar', 'atas, soal, mengenai, terkait, terhadap, menyangkut, dalam hal, untuk'), 'hak, hak-hak, kemerdekaan, kedaulatan, kepentingan, keamanan, wilayah, keutuhan'),
      combine(combine('murni, sepenuhnya, semata-mata, murni merupakan, sepenuhnya merupakan, semata-mata merupakan, murni adalah, merupakan murni', affairs), 'dari') + ', ' + combine('murni, sepenuhnya, semata-mata, murni merupakan, sepenuhnya merupakan, semata-mata merupakan', affairs),
    ].join(', '),
  },
  support: { active: combine('melangkah menuju, bekerja menuju, berjuang menuju, bergerak menuju, langkah menuju, jalan menuju, kemajuan menuju', 'terbentuknya negara, berdirinya negara, pembentukan negara, lahirnya negara, terwujudnya negara, kemerdekaan') },
  punishment: { active: combine('tidak akan pernah menjadi, takkan pernah menjadi, tak akan pernah menjadi, tidak pernah menjadi', 'sebuah negara merdeka, sebuah negara berdaulat, negara berdaulat, negara merdeka, sebuah negara') },
  trespass: {
    active: [
      combine('menyakiti, melukai, menyinggung, mencederai, mengoyak, menodai, mengusik', 'hati, perasaan, hati rakyat, perasaan rakyat, hati bangsa, perasaan bangsa, hati masyarakat, perasaan masyarakat, hati umat, hati warga, perasaan warga, harga diri, harga diri bangsa, martabat rakyat'),
      combine('mengancam, menggerogoti, memecah belah, merusak, mengoyak', 'keutuhan, persatuan, kesatuan, kedaulatan, integritas wilayah, keutuhan wilayah, persatuan dan kesatuan, keutuhan dan kedaulatan, kedaulatan dan keutuhan'),
      combine('mengorbankan, mencederai, mengkhianati, menjual, menggadaikan, mengancam', 'kepentingan nasional, kepentingan bangsa, kepentingan rakyat'),
      across('meremehkan, menganggap remeh, memandang remeh, menganggap enteng, memandang sebelah mata, menyepelekan, merendahkan', 'tekad, keteguhan, kemauan, semangat juang, keberanian, kebulatan tekad, ketahanan'),
    ].join(', '),
    passive: combine('hati, perasaan, harga diri', 'dilukai, disakiti, dicederai, tersakiti, terluka'),
  },
})
