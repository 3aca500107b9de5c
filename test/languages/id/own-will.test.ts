import { describe, expect, it } from 'vitest'
import { ministersSides } from '../asked-sides'

/** What a Norwegian minister says that the own side does, does not or ought to do to Chile: in place of harm and of good, and the sides taken with each. */
const frames: readonly (readonly [frame: string, harm: string, good: string])[] = [
  ['Kami tidak boleh X', 'CL+', 'CL-'],
  ['Tidak sepatutnya kita X', 'CL+', 'CL-'],
  ['Jangan ada yang meragukan bahwa kami X', 'CL-', 'CL+'],
  ['Ada banyak alasan untuk X', 'CL-', 'CL+'],
  ['Hal terakhir yang kami inginkan adalah X', 'CL+', 'CL-'],
  ['Pemerintah kami memutuskan untuk X', 'CL-', 'CL+'],
  ['Pemerintah kami menolak X', 'CL+', 'CL-'],
  ['Pemerintah kami berhenti X', 'CL+', 'CL-'],
]
const harms = ['mengecam Chile', 'menentang Chile']
const goods = ['mendukung Chile', 'membela Chile']

describe('what one does oneself', () => {
  it.each(frames)('%s', (frame, harm, good) => {
    expect(harms.map((said) => ministersSides(frame.replace('X', said), 'id', 'CL0'))).toEqual(harms.map(() => harm))
    expect(goods.map((said) => ministersSides(frame.replace('X', said), 'id', 'CL0'))).toEqual(goods.map(() => good))
  })
})

it('takes no wish of others for its own', () => {
  expect(['Peru ingin kami mendukung Chile', 'Peru ingin kami mengecam Chile'].map((said) => ministersSides(said, 'id', 'CL0'))).toEqual(['CL0', 'CL0'])
})
