import { expect, test } from 'vitest'
import { told } from './quote'

// interviews printed as question and answer, and what is demanded in a list
test.each([
  ['id', 'Menteri Rina Wati menjawab wartawan.\nTanya: Bagaimana nasib kapal itu?\nJawab: Kapal itu akan ditarik.\nT: Kapan?\nJ: Pada Mei. Kami siap.', ['Rina Wati: Kapal itu akan ditarik', 'Rina Wati: Pada Mei. Kami siap']],
  ['en', 'Ann Miller, the foreign minister, spoke to the Ledger.\nQ: When?\nA: In May. We are ready.', ['Ann Miller: In May. We are ready']],
  ['en', 'Was it fair?\nA: The ship sank.\nB: The ship was towed.', ['?: The ship sank']],
  ['id', 'Massa mengajukan lima tuntutan, antara lain penarikan kapal dan pembukaan pelabuhan.', ['Massa: penarikan kapal dan pembukaan pelabuhan']],
  ['id', 'Rina Wati menyampaikan tiga tuntutan: penarikan kapal, pembukaan pelabuhan, dan pembebasan nelayan.', ['Rina Wati: penarikan kapal, pembukaan pelabuhan, dan pembebasan nelayan']],
  ['id', 'Massa menyampaikan lima tuntutan kepada dewan.', []],
  ['id', 'Massa menyampaikan tuntutan agar kapal itu ditarik.', ['Massa: kapal itu ditarik']],
  ['id', '“Kami menunggu,” bunyi keterangan tertulis Kementerian Pertahanan Peru.', ['Kementerian Pertahanan Peru: Kami menunggu']],
] as const)('%s: %s', (language, text, expected) => {
  expect(told(text, language)).toEqual(expected)
})
