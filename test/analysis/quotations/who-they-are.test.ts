import { expect, test } from 'vitest'
import { told } from './quote'

// what tells who a source is belongs to the source
test.each([
  ['en', 'According to Ann Miller, an analyst at Rabobank, the ship was old.', ['Ann Miller: the ship was old']],
  ['en', 'According to Ann Miller, 52, a lawyer hired by the crew, the ship was old.', ['Ann Miller: the ship was old']],
  ['en', "According to Ann Miller, Norway's foreign minister, the ship was old.", ['Ann Miller: the ship was old']],
  ['en', 'According to Ann Miller, head of the union, the ship was old.', ['Ann Miller: the ship was old']],
  ['en', 'According to Ann Miller, a storm, a fire and a raid had damaged the ship.', ['Ann Miller: a storm, a fire and a raid had damaged the ship']],
  ['en', 'According to Ann Miller, the president, a former general, lied.', ['Ann Miller: the president, a former general, lied']],
  ['en', 'According to the mayor, the ship was old, rusty and slow.', ['the mayor: the ship was old, rusty and slow']],
  ['id', 'Menurut Rina Wati, analis di Cakrawala, kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['id', 'Menurut Rina Wati, seorang pengacara para nelayan, kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['id', 'Menurut Rina Wati, Menteri Luar Negeri Peru, kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['id', 'Menurut Rina Wati (45), ibu dua anak, kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['id', 'Kata Rina Wati, ketua serikat itu, kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['id', 'Menurut Rina Wati, petani di Peru tidak dibayar, dan harga turun.', ['Rina Wati: petani di Peru tidak dibayar, dan harga turun']],
  ['id', 'Menurut Rina Wati, warga, nelayan, dan petani dirugikan.', ['Rina Wati: warga, nelayan, dan petani dirugikan']],
  ['id', 'Menurut Rina Wati, kapal, pelabuhan, dan jalan itu rusak.', ['Rina Wati: kapal, pelabuhan, dan jalan itu rusak']],
  // a second description before the verb is no quotation of what follows
  ['en', 'The author, the jurist Ann Miller, said the talks failed.', ['Ann Miller: the talks failed']],
  ['en', 'The head of the mission, the retired general Ann Miller, said Norway failed.', ['Ann Miller: Norway failed']],
  ['en', 'Peace is near, said the envoy Ann Miller.', ['Ann Miller: Peace is near']],
  ['en', 'The ship was old, according to Ann Miller, an analyst at Rabobank.', ['Ann Miller: The ship was old']],
  ['en', 'The ship was old, according to Ann Miller, 45.', ['Ann Miller: The ship was old']],
  ['en', 'In May, according to Ann Miller, the ship was sold to Peru.', ['Ann Miller: the ship was sold to Peru']],
  ['id', 'Kapal itu tua, menurut Rina Wati, analis di Cakrawala.', ['Rina Wati: Kapal itu tua']],
  ['id', 'Kapal itu tua, kata Rina Wati, pengamat politik dari Universitas Indonesia.', ['Rina Wati: Kapal itu tua']],
  ['id', 'Namun, menurut Rina Wati, analis di Cakrawala, kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['id', 'Namun, kata Rina Wati, warga tidak dibayar.', ['Rina Wati: warga tidak dibayar']],
  ['id', 'Menurut Rina Wati, 45 tahun, kapal itu tua.', ['Rina Wati: kapal itu tua']],
  ['id', 'Seperti dikatakan Rina Wati, ketua umum partai itu, kapal itu sudah tua.', ['Rina Wati: kapal itu sudah tua']],
  ['id', 'Seperti dikatakan Rina Wati, yang memimpin delegasi itu, kapal itu sudah tua.', ['Rina Wati: kapal itu sudah tua']],
] as const)('%s: %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected)
})
