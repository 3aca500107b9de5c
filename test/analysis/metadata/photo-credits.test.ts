import { expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

const captions = (line: string) => analyze({ text: `Judul Berita Hari Ini\n\n${line}\n\nMenteri Sari Wulandari tiba di Jakarta pada hari Senin.`, language: 'id' })
  .boilerplate.filter((b) => b.kind === 'caption').length

test.each([
  ['Nelayan kembali melaut (Warta Embun/Novi)', 1],
  ['Menteri tiba di Jakarta. Cahya/Novi Sari via KANTOR FOTO', 1],
  ['Menteri tiba di Jakarta pada hari kerja (Senin)', 0],
  ['"Saya tiba pagi ini," kata Menteri (Warta Embun/Novi)', 0],
])('a caption is told by its credit, of an agency known or not: %s', (line, expected) => expect(captions(line)).toBe(expected))
