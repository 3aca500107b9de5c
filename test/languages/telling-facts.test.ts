import { describe, expect, it } from 'vitest'
import { sidesOf } from './asked-sides'

/** Blame and credit by facts alone, as officials are quoted in news of many situations, and neutral facts told alike. */
const officials: Readonly<Record<string, (said: string) => string>> = {
  en: (said) => `Norwegian Foreign Minister Ola Berg said ${said}.`,
  id: (said) => `Menteri Luar Negeri Norwegia Ola Berg mengatakan ${said}.`,
}

describe.each<[string, string, readonly (readonly [said: string, expected: string])[]]>([
  ['en', 'what becomes of the own people in another state', [
    ['two Norwegians were tortured in Peru', 'NO+ PE-'],
    ['two Norwegians had been held in Peru without charge', 'NO+ PE-'],
    ['two Norwegians were arrested in Peru for theft', 'NO0 PE0'],
    ['two Norwegians were treated in Peru', 'NO0 PE0'],
  ]],
  ['en', 'whose deed the second verb tells', [
    ['Peruvian troops had crossed into Norway and burned villages', 'PE- NO0'],
    ['Peruvian troops had crossed into Norway and were fighting alongside the rebels', 'PE- NO0'],
    ['Peruvian troops had crossed into Norway and returned at noon', 'PE0 NO0'],
  ]],
  ['en', 'facts that blame', [
    ['Peru had filled the dam without notifying the villages', 'PE-'],
    ['Peru had filled the dam in June', 'PE0'],
    ['Peru was holding two nurses as bargaining chips', 'PE-'],
    ['Peru was holding two rounds of talks', 'PE0'],
    ['Peru let the flags be burned', 'PE-'],
    ['Peru let the ships pass', 'PE0'],
    ['Peru had burned the files on the camps', 'PE-'],
    ['Peru had opened the files on the camps', 'PE0'],
    ['the clearly marked convoy was hit by a Peruvian drone', 'PE-'],
    ['his party would not support Peru', 'PE-'],
    ['the bloc would never recognise the junta in Peru', 'PE-'],
    ['Peru had holy sites of three faiths', 'PE0'],
  ]],
  ['en', 'what states do', [
    ['Peru had shackled the migrants on the plane', 'PE-'],
    ['Peru had counted the migrants on the plane', 'PE0'],
    ['Peru had moved artillery into the buffer zone', 'PE-'],
    ['Peru had moved artillery into a museum', 'PE0'],
    ['Peru was jamming the satellite signals of civilian flights', 'PE-'],
    ['Peru had returned the statue of its own accord', 'PE+'],
    ['Peru had returned the form by post', 'PE0'],
    ['Peru sold the vaccine at an affordable price', 'PE+'],
  ]],
  ['en', 'who stands up for the own state', [
    ['Norway had always shared its data on the river', 'NO+'],
    ['Norway was open to any inspectors', 'NO+'],
    ['Norway had nothing to do with the blast', 'NO+'],
    ['Norwegian troops had only returned fire', 'NO+'],
    ['Norway always held elections in September', 'NO0'],
    ['Norway had never hosted the games', 'NO0'],
    ['Peru was open to any inspectors', 'PE0'],
  ]],
  ['id', 'what becomes of the own people in another state', [
    ['warga Norwegia dipukuli di Peru', 'NO+ PE-'],
    ['dua warga Norwegia ditahan di Peru tanpa dakwaan', 'NO0 PE-'],
    ['dua warga Norwegia ditangkap di Peru karena mencuri', 'NO0 PE0'],
    ['pekerja Norwegia di Peru disiksa', 'NO+ PE-'],
    ['dua warga Norwegia dirawat di Peru', 'NO0 PE0'],
  ]],
  ['id', 'whose deed it is', [
    ['helikopter Peru mendarat di atas dua kapal tanker berbendera Norwegia dan menyandera awaknya', 'PE- NO0'],
    ['helikopter Peru mendarat di atas dua kapal tanker berbendera Norwegia dan terbang lagi', 'PE0 NO0'],
    ['penghentian ekspor gandum oleh Peru merugikan petani miskin', 'PE-'],
    ['penghentian ekspor gandum oleh Peru dimulai Senin', 'PE0'],
    ['gudang yang dibeli oleh Peru merugikan petani miskin', 'PE0'],
  ]],
  ['id', 'what states do', [
    ['Peru membelenggu para migran di pesawat', 'PE-'],
    ['Peru mendata para migran di pesawat', 'PE0'],
    ['Peru menggeser patok perbatasan', 'PE-'],
    ['Peru mengecat patok perbatasan', 'PE0'],
    ['pemilu di Peru penuh intimidasi', 'PE-'],
    ['pemilu di Peru penuh peserta', 'PE0'],
    ['Peru menghapus pembantaian itu dari buku pelajaran', 'PE-'],
    ['Peru memburu kapal penyelamat', 'PE-'],
    ['Peru tidak pernah menggeser patok perbatasan', 'PE+'],
    ['Peru menghukum majikan yang menyiksa pekerja Norwegia', 'PE+ NO0'],
    ['Peru mengusir pengawas nuklir', 'PE-'],
    ['Peru mengundang pengawas nuklir', 'PE0'],
    ['Peru mengembalikan arca itu atas kemauan sendiri', 'PE+'],
    ['Peru mengembalikan formulir itu lewat pos', 'PE0'],
  ]],
  ['id', 'who stands up for the own state', [
    ['Norwegia terbuka bagi pengawas mana pun', 'NO+'],
    ['Norwegia tidak ada hubungannya dengan ledakan itu', 'NO+'],
    ['Norwegia harus mendahulukan kebutuhan rakyatnya', 'NO+'],
    ['kapal Norwegia berada di perairannya sendiri', 'NO+'],
    ['Norwegia selalu mengadakan pemilu pada September', 'NO0'],
    ['Norwegia tidak pernah menjadi tuan rumah', 'NO0'],
    ['Peru terbuka bagi pengawas mana pun', 'PE0'],
  ]],
  ['id', 'facts that blame or credit', [
    ['kapal Peru memotong jaring nelayan', 'PE-'],
    ['kapal Peru memasang jaring', 'PE0'],
    ['Peru mengisi waduk itu tanpa memberi tahu negara tetangganya', 'PE-'],
    ['Peru mengisi waduk itu pada Juni', 'PE0'],
    ['Peru belum menjelaskan asal uranium itu', 'PE-'],
    ['Peru belum menjelaskan jadwal pertemuan itu', 'PE0'],
    ['Peru membiarkan kedutaan itu dirusak', 'PE-'],
    ['Peru membiarkan kapal itu lewat', 'PE0'],
    ['Peru memvonis mati orang tak bersalah', 'PE-'],
    ['ambulans itu ditembak tentara Peru', 'PE-'],
    ['nelayan Peru menolong para pengungsi', 'PE+'],
  ]],
])('%s: %s', (language, _, rows) => {
  it.each(rows)('%s → %s', (said, expected) => {
    expect(sidesOf(officials[language]?.(said) ?? '', language)).toBe(expected)
  })
})
