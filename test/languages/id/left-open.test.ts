import { describe, expect, it } from 'vitest'
import { ministersSides } from '../asked-sides'

/** What a minister neither grants nor denies, what he will not have, and what a sentence turns round that holds the words of a side. */
const families: Readonly<Record<string, readonly (readonly [said: string, answer: string])[]>> = {
  'a claim that is left open': [
    ['Belum pasti Peru melanggar perjanjian itu', 'PE0'],
    ['Menurut kabar burung, Peru menipu nelayan kami', 'PE0'],
    ['Tuduhan bahwa Peru menipu kami belum terbukti', 'PE0'],
    ['Kabar bahwa Peru menyerang desa itu sedang kami selidiki', 'PE0'],
    ['Tuduhan bahwa Peru menipu kami sudah terbukti', 'PE-'],
    ['Tak ada yang bisa membuktikan bahwa Peru menipu kami', 'PE0'],
    ['Dalam laporan Kuba, Peru menindas rakyatnya', 'PE0'],
    ['Bagi Kuba, Peru adalah musuh', 'PE0'],
    ['Bagi kami, Peru adalah musuh', 'PE-'],
    ['Jikalau Peru membohongi kami, kami akan berunding', 'PE0'],
    ['Jangan bilang Peru menghina kami', 'PE0'],
    ['Bukannya Peru tidak menghina kami', 'PE0'],
    ['Kami ingin tahu apakah Peru tidak jujur', 'PE0'],
    ['Mereka bersikap seolah Peru menyiksa tahanan', 'PE0'],
  ],
  'what is not believed': [
    ['Kami menolak percaya bahwa Peru menipu kami', 'PE+'],
    ['Kami menolak percaya bahwa Peru menepati janjinya', 'PE-'],
    ['Saya tidak percaya Peru tidak membela kami', 'PE+'],
  ],
  'what is proposed to the holder': [
    ['Usulan untuk mengecam Peru kami tolak', 'PE0'],
    ['Usulan Peru kami tolak', 'PE-'],
    ['Seruan untuk memboikot Peru kami tolak', 'PE0'],
    ['Kami diminta mengecam Peru, dan kami menolak', 'PE+'],
    ['Kami diminta membantu Peru, dan kami menolak', 'PE-'],
    ['Chile ingin kami menghukum Peru', 'PE0 CL0'],
    ['Chile menuduh kami membantu Peru', 'PE0'],
    ['Mereka yang ingin kami menentang Peru salah besar', 'PE+'],
    ['Mereka yang ingin kami mendukung Peru salah besar', 'PE-'],
    ['Tidak ada yang bisa memaksa kami mendukung Peru', 'PE-'],
    ['Kami ragu-ragu mengecam Peru', 'PE0'],
    ['Kami tidak ragu mengecam Peru', 'PE-'],
    ['Parlemen kami belum juga mendukung Peru', 'PE-'],
  ],
  'what one is bound to do': [
    ['Mau tidak mau kami harus mengecam Peru', 'PE-'],
    ['Mau tidak mau kami harus membantu Peru', 'PE+'],
    ['Kami tidak mau membantu Peru', 'PE-'],
  ],
  'what was not done, and ought to be': [
    ['Peru belum pernah membohongi kami', 'PE+'],
    ['Peru belum pernah membela kami', 'PE-'],
    ['Alih-alih menghina kami, Peru malah diam', 'PE0'],
    ['Alih-alih menepati janjinya, Peru malah diam', 'PE-'],
    ['Peru seharusnya jujur', 'PE-'],
    ['Peru tidak berani menyiksa tahanan', 'PE+'],
    ['Peru sok ramah', 'PE-'],
    ['Peru tidak keberatan melindungi kami', 'PE+'],
    ['Kami tidak berniat menjatuhkan sanksi kepada Peru', 'PE0'],
  ],
  'a harm behind good words': [
    ['Peru selalu mengkhianati kami', 'PE-'],
    ['Peru tidak pernah mengkhianati kami', 'PE+'],
    ['Peru tak henti-hentinya menepati janjinya', 'PE+'],
    ['Sampai sekarang Peru masih memenuhi kewajibannya', 'PE+'],
    ['Peru belum berhenti mendukung kami', 'PE+'],
    ['Peru berhasil membohongi kami', 'PE-'],
    ['Peru memilih mengingkari janjinya', 'PE-'],
    ['Sebagai sahabat, Peru mengingkari janjinya', 'PE-'],
    ['Kami berhadapan dengan Peru yang ramah', 'PE+'],
    ['Kecuali Peru, semua negara menghina kami', 'PE+'],
  ],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (said, answer) => {
    expect(ministersSides(said, 'id', answer)).toBe(answer)
  })
})
