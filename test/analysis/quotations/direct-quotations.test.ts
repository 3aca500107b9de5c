import { expect, test } from 'vitest'
import { shown } from './quote'

test.each([
  ['id', '"Kami menolak blokade itu," kata Rina Wati di Jakarta, Senin (2/3).', ['direct [kata] Rina Wati: Kami menolak blokade itu']],
  ['id', '”Kami pulang. Besok kembali,” ujar Menteri Keuangan Budi Santoso.', ['direct [ujar] Menteri Keuangan Budi Santoso: Kami pulang. Besok kembali']],
  ['id', '"Kami menolak blokade itu," ujarnya.', ['direct [ujarnya] -: Kami menolak blokade itu']],
  ['id', 'Rina Wati mengatakan, "Kami menolak blokade itu."', ['direct [mengatakan] Rina Wati: Kami menolak blokade itu']],
  ['id', 'Rina Wati berkata: "Kami menolak blokade itu." Rina mendesak Norwegia untuk pergi.', ['direct [berkata] Rina Wati: Kami menolak blokade itu', 'indirect [mendesak] Rina: pergi']],
  ['id', 'Kata Rina Wati: "Kami menolak blokade itu."', ['direct [Kata] Rina Wati: Kami menolak blokade itu']],
  ['id', '"Kami menolak," kata Rina Wati. "Besok kami pulang ke rumah."', ['direct [kata] Rina Wati: Kami menolak', 'direct [kata] Rina Wati: Besok kami pulang ke rumah']],
  ['id', '"Kami menolak," kata Rina Wati.\n"Besok kami pulang ke rumah."', ['direct [kata] Rina Wati: Kami menolak', 'direct [] -: Besok kami pulang ke rumah']],
  ['id', '“Kami menolak keras.\n“Besok kami pulang,” kata Rina Wati.', ['direct [] Rina Wati: Kami menolak keras', 'direct [kata] Rina Wati: Besok kami pulang']],
  ['id', '“Kami menolak keras.\n“Kapal itu milik rakyat.\n“Besok kami pulang,” kata Rina Wati.', ['direct [] Rina Wati: Kami menolak keras', 'direct [] Rina Wati: Kapal itu milik rakyat', 'direct [kata] Rina Wati: Besok kami pulang']],
  ['en', '“We reject it outright.\n“The ship is ours.\n“We will go home,” Ann Miller said.', ['direct [] Ann Miller: We reject it outright', 'direct [] Ann Miller: The ship is ours', 'direct [said] Ann Miller: We will go home']],
  ['en', 'Ann Miller said: “We reject it outright.\n“The ship belongs to us.\n“We will go home soon.”', ['direct [said] Ann Miller: We reject it outright', 'direct [] -: The ship belongs to us', 'direct [] -: We will go home soon']],
  ['id', 'Rina Wati berkata, "Kami menolak keras.\nBesok kami pulang ke rumah," di Lima, Senin.', ['direct [berkata] Rina Wati: Kami menolak keras', 'direct [] -: Besok kami pulang ke rumah']],
  ['en', '"We reject it outright.\nThe ship is ours.\nWe will go home," Ann Miller said.', ['direct [] Ann Miller: We reject it outright', 'direct [] Ann Miller: The ship is ours', 'direct [said] Ann Miller: We will go home']],
  ['id', '"Kapal itu milik kami," demikian pernyataan Kementerian Pertahanan Iran.', ['direct [demikian pernyataan] Kementerian Pertahanan Iran: Kapal itu milik kami']],
  ['en', '“We reject the blockade,” said Ann Miller on Monday.', ['direct [said] Ann Miller: We reject the blockade']],
  ['en', '“We reject the blockade,” Ann Miller told reporters.', ['direct [told] Ann Miller: We reject the blockade']],
  ['en', '“Why did they go?” she asked.', ['direct [asked] she: Why did they go?']],
  ['en', '“Why did they go?” Foreign Minister Ann Miller asked.', ['direct [asked] Foreign Minister Ann Miller: Why did they go?']],
  ['en', '“They are gone!” Foreign Minister Ann Miller said the ships were safe.', ['direct [] -: They are gone!', 'indirect [said] Foreign Minister Ann Miller: the ships were safe']],
  ['en', 'Ann Miller said: “We reject the blockade.”', ['direct [said] Ann Miller: We reject the blockade']],
  ['en', '“We reject it,” Ann Miller said. “We will go home tomorrow.”', ['direct [said] Ann Miller: We reject it', 'direct [said] Ann Miller: We will go home tomorrow']],
  ['id', 'Kapal itu "sangat tua," kata Rina Wati.', ['mixed [kata] Rina Wati: Kapal itu "sangat tua,"']],
  ['en', 'The ship was “very old,” said Ann Miller.', ['mixed [said] Ann Miller: The ship was “very old,”']],
  ['id', 'Dalam webinar ”Masa Depan Laut”, Rina Wati mengatakan kapal itu tenggelam.', ['indirect [mengatakan] Rina Wati: kapal itu tenggelam']],
  ['en', "`` We reject it , '' Ann Miller said .", ['direct [said] Ann Miller: We reject it']],
  ['en', "Ann Miller said '' we reject the blockade of the port . ''", ["direct [said] Ann Miller: we reject the blockade of the port"]],
  ['en', 'The park, which, Ann Miller said, is full of old ships, opens today.', ['indirect [said] Ann Miller: is full of old ships, opens today']],
  ['en', '“We reject the blockade,” Mr. Hill said.', ['direct [said] Mr. Hill: We reject the blockade']],
  ['en', "`` We reject it , '' Ms. Hill said of the plan .", ['direct [said] Ms. Hill: We reject it']],
  ['id', '"Kami menolak," kata H. Budi Santoso.', ['direct [kata] H. Budi Santoso: Kami menolak']],
  ['en', 'Ann Miller said “we reject it” and left the room.', ['direct [said] Ann Miller: we reject it']],
  ['en', 'As Ann Miller put it, “We lost.”', ['direct [put it] Ann Miller: We lost']],
  ['en', '“The consul told us, ‘we will keep the lighthouse,’” said Ann Miller, a harbour pilot who knows him. “Norway is our neighbour and stays one.”', ['direct [said] Ann Miller: The consul told us, ‘we will keep the lighthouse,’', 'direct [told] The consul: we will keep the lighthouse', 'direct [said] Ann Miller: Norway is our neighbour and stays one']],
  ['en', '“We will not sign it,” the Fjord Post quoted Ann Miller as saying.', ['direct [saying] Ann Miller: We will not sign it']],
  ['en', 'The Fjord Post quoted Ann Miller as saying: “We will not sign it.”', ['direct [saying] Ann Miller: We will not sign it']],
  ['en', 'Ann Miller was quoted by the Fjord Post as saying that “we will not sign it”.', ['direct [saying] Ann Miller: we will not sign it']],
  ['en', '“We will not sign it,” the Norwegian consul, Ann Miller, was quoted as saying by a daily.', ['direct [was quoted as saying] Ann Miller: We will not sign it']],
  ['en', '“One sea, two flags,” read the banner.', ['direct [read] the banner: One sea, two flags']],
  ['en', 'Ann Miller thanked Norway for what she called “a bridge that nobody else would build”.', ['mixed [thanked] Ann Miller: Norway for what she called “a bridge that nobody else would build”']],
  ['en', 'Nobody can tell yet how many boats were lost that night, Ann Miller said, but the sum is “far above ten”.', ['indirect [said] Ann Miller: Nobody can tell yet how many boats were lost that night']],
  ['id', '“Jangan terburu-buru. Norwegia pernah ingkar,” sergahnya.', ['direct [sergahnya] -: Jangan terburu-buru. Norwegia pernah ingkar']],
  ['id', "Rina Wati menyebut bea itu 'pukulan bagi nelayan'. Ia mendesak Oslo segera mencabut bea tersebut.", ["mixed [menyebut] Rina Wati: bea itu 'pukulan bagi nelayan'", 'indirect [mendesak] Ia: segera mencabut bea tersebut']],
  ['en', 'On the program “Morning Hour,” Ann Miller said the ship was old.', ['indirect [said] Ann Miller: the ship was old']],
])('%s: %s', (language, text, expected) => {
  expect(shown(text, language)).toEqual(expected)
})

test.each([
  ['a scare quote', 'id', 'Harga "merakyat" itu naik lagi.'],
  ['a title', 'id', 'Film "Senja di Kota Tua" tayang besok.'],
  ['the title of a talk', 'id', 'Hal itu dikatakan Rina Wati dalam webinar ”Masa Depan Laut”, Senin.'],
  ['the theme of a talk', 'id', 'Rina Wati hadir dalam seminar bertajuk ”Masa Depan Laut Kita”.'],
  ['a title in English', 'en', 'The film “Dusk over the Old Town” opens tomorrow.'],
])('%s is no quotation', (_, language, text) => {
  expect(shown(text, language)).toEqual([])
})
