import { expect, test } from 'vitest'
import { sameSaying, wordingOf } from '../../lib/statements'
import type { Pair } from './pair'

/** Made by hand, of sayings that nobody said. */
const PAIRS: readonly Pair[] = [
  { why: 'with and without bahawa', same: true, a: 'bahawa Malaysia akan memanggil pulang dutanya jika kepungan itu tidak ditamatkan', b: 'Malaysia akan memanggil pulang dutanya jika kepungan itu tidak ditamatkan' },
  { why: 'direct and indirect', same: true, a: 'Kami menolak campur tangan asing dalam pilihan raya di Bolivia', b: 'beliau menolak campur tangan asing dalam pilihan raya di Bolivia' },
  { why: 'AS written out', same: true, a: 'AS mesti memohon maaf kepada penduduk pulau yang kehilangan rumah', b: 'Amerika Syarikat mesti memohon maaf kepada penduduk pulau yang kehilangan rumah' },
  { why: 'PBB written out', same: true, a: 'Resolusi PBB itu mesti dilaksanakan oleh semua anggota tanpa dalih', b: 'Resolusi Pertubuhan Bangsa-Bangsa Bersatu itu mesti dilaksanakan oleh semua anggota tanpa dalih' },
  { why: 'selepas and setelah', same: true, a: 'Rundingan bermula selepas meriam senyap di sempadan utara', b: 'Rundingan bermula setelah meriam senyap di sempadan utara' },
  { why: 'turned round by a negation', same: false, a: 'Kerajaan akan menghantar kapal ke perairan itu bulan depan', b: 'Kerajaan tidak akan menghantar kapal ke perairan itu bulan depan' },
  { why: 'other country', same: false, a: 'Cuba berhak hidup tanpa sekatan yang zalim itu', b: 'Syria berhak membina semula kotanya dengan bantuan jiran' },
]

test.each(PAIRS)('Malay, $why: $same', ({ a, b, same }) => {
  expect(sameSaying(wordingOf(a, 'ms'), wordingOf(b, 'ms'), 0)).toBe(same)
})
