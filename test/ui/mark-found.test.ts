import { expect, test } from 'vitest'
import { markFound } from '../../app/ui/stance/mark-found'

test('words found are cut out of the segments of evidence, across their borders too', () => {
  const segments = [{ text: 'We reject ', sign: null }, { text: 'the siege', sign: 'support' }, { text: ' today', sign: null }] as const
  const marked = markFound(segments, 100, [{ start: 103, end: 113 }, { start: 120, end: 125 }, { start: 300, end: 305 }])
  expect(marked.map(({ text, sign, found }) => [text, sign, found])).toEqual([
    ['We ', null, false], ['reject ', null, true], ['the', 'support', true], [' siege', 'support', false], [' ', null, false], ['today', null, true],
  ])
})
