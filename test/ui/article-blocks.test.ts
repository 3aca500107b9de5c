import { expect, test } from 'vitest'
import { articleBlocks } from '../../app/ui/article/article-blocks'
import type { Boilerplate } from '../../lib/document'

/** Marks where the words stand in the text. */
function marked(text: string, ...marks: readonly (readonly [words: string, kind: Boilerplate['kind']])[]): readonly Boilerplate[] {
  return marks.map(([words, kind]) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, kind }))
}

test('lines become paragraphs, blank ones are left out', () => {
  const text = 'First.\r\n\r\n  \nSecond.'
  expect(articleBlocks(text, []).map((block) => [block.kind, text.slice(block.start, block.end)])).toEqual([['paragraph', 'First.'], ['paragraph', 'Second.']])
})

test('neighbouring boilerplate lines become one block that names its kinds', () => {
  const text = 'A title\n\nBy Ann\nMonday\n\nThe report.'
  const blocks = articleBlocks(text, marked(text, ['A title', 'title'], ['By Ann', 'byline'], ['Monday', 'date']))
  expect(blocks).toEqual([
    { kind: 'skipped', start: 0, end: text.indexOf('\n\nThe'), kinds: ['title', 'byline', 'date'] },
    { kind: 'paragraph', start: text.indexOf('The report'), end: text.length },
  ])
})

test('a place with its dash is skipped as a line, and stays in the paragraph it opens', () => {
  const alone = 'Moskow -\n\nThe report.'
  expect(articleBlocks(alone, marked(alone, ['Moskow', 'dateline'])).map(({ kind }) => kind)).toEqual(['skipped', 'paragraph'])
  const opening = 'Moskow - The report.'
  expect(articleBlocks(opening, marked(opening, ['Moskow', 'dateline'])).map(({ kind }) => kind)).toEqual(['paragraph'])
})
