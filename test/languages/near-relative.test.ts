import { describe, expect, test } from 'vitest'
import { nearRelative } from '../../lib/languages/shared/near-relative'

const { phrases, words, set } = nearRelative({ spelt: { karena: 'kerana', 'kerja sama': 'kerjasama', polisi: 'polis', militer: 'tentera' }, falseFriends: 'percuma butuh', ending: 'nya' })

describe('lists of a near relative', () => {
  test.each([
    ['karena itu', 'kerana itu'],
    ['menolak kerja sama dengan', 'menolak kerjasama dengan'],
    ['kerja sama, kerjasama', 'kerjasama'],
    ['militernya', 'tenteranya'],
    ['tidak butuh, tidak perlu', 'tidak perlu'],
    ['', ''],
  ])('%s → %s', (list, expected) => {
    expect(phrases(list)).toBe(expected)
  })

  test('leave out and add', () => {
    expect(phrases('a b, c', { without: 'c', plus: 'd e' })).toBe('a b, d e')
    expect(words('karena c', { without: 'c', plus: 'd' })).toBe('kerana d')
    expect([...set(new Set(['polisi', 'c']), { plus: 'd' })]).toEqual(['polis', 'c', 'd'])
  })

  test('refuse a change that changes nothing', () => {
    expect(() => words('a', { without: 'b' })).toThrow('left out, but not there: b')
    expect(() => words('karena', { plus: 'kerana' })).toThrow('added, but there already: kerana')
    expect(() => words('a', { plus: 'b b' })).toThrow('added, but there already: b')
  })
})
