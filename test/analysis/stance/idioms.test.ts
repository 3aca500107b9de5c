import { describe, expect, it } from 'vitest'
import { sides } from './judge'

type Row = readonly [text: string, expected: string, from?: string]

/** Indonesian: what a deed does to what is good or bad in itself, and set phrases about states. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'what is good, undone': [
    ['Ia [mengatakan] ⟨Rusia menampik setiap tawaran mediasi⟩.', 'RU-'],
    ['Ia [mengatakan] ⟨Jepang membungkam kebebasan pers⟩.', 'JP-'],
  ],
  'what is bad, brought about': [
    ['Ia [mengatakan] ⟨Rusia sedang menabur kebencian⟩.', 'RU-'],
    ['Ia [mengatakan] ⟨Kuba membiarkan dan membiayai penyelundupan⟩.', 'CU-'],
  ],
  'what is good, brought about': [['Ia [mengatakan] ⟨Jepang memperjuangkan kebebasan⟩.', 'JP+', 'CU']],
  'what is bad, averted': [['Ia [mengatakan] ⟨Jepang mencegah kelaparan di lembah itu⟩.', 'JP+', 'CU']],
  'owed and not done': [
    ['Ia [mengatakan] ⟨Rusia belum juga menyerahkan para pelaut⟩.', 'RU-', 'JP'],
    ['Ia [mengatakan] ⟨Jepang tidak membuka pelabuhan seperti yang dijanjikan⟩.', 'JP-', 'CU'],
    ['Ia [mengatakan] ⟨Jepang belum memilih tanggal⟩.', 'JP0', 'CU'],
  ],
  'set phrases of blame': [
    ['Ia [mengatakan] ⟨Rusia membiarkan para penambang terlunta-lunta⟩.', 'RU-'],
    ['Ia [mengatakan] ⟨kapal Rusia menabrak dua perahu nelayan⟩.', 'RU-', 'JP'],
    ['Ia [mengatakan] ⟨pungutan Rusia tak lebih dari perampokan⟩.', 'RU-'],
    ['Ia [mengatakan] ⟨Jepang berpura-pura tidak tahu⟩.', 'JP-'],
  ],
  'whom one stands by is no merit': [
    ['Ia [mengatakan] ⟨Jepang akan selalu berdiri bersama rakyat Kuba⟩.', 'JP0 CU+', 'JP'],
    ['Ia [mengatakan] ⟨kami membela kedaulatan Kuba⟩.', 'CU+', 'JP'],
    ['Ia [mengatakan] ⟨kami menghormati kedaulatan Kuba⟩.', 'CU+', 'JP'],
  ],
  'set phrases of praise': [
    ['Ia [mengatakan] ⟨Jepang cepat mengirim bantuan setelah banjir⟩.', 'JP+', 'CU'],
    ['Ia [mengatakan] ⟨warga tidak akan melupakan jasa Jepang⟩.', 'JP+', 'CU'],
    ['Ia [mengatakan] ⟨Jepang melangkah ke arah yang benar⟩.', 'JP+', 'CU'],
  ],
}

for (const [family, table] of Object.entries(rows)) {
  describe(family, () => {
    for (const [text, expected, from = null] of table) it(`${text} → ${expected}`, () => expect(sides({ language: 'id', text, from })).toBe(expected))
  })
}
