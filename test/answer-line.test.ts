import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerLine } from '../lib/answer-line'

describe('a line that cannot be read says which and what was expected', () => {
  test.each([
    ['{"id":"a","text":', { line: 7, error: 'Line 7 is not JSON; expected {"id","text"}' }],
    ['', { line: 7, error: 'Line 7 is not JSON; expected {"id","text"}' }],
    ['{"id":"a"}', { id: 'a', line: 7, error: expect.stringMatching(/^Line 7: .*text/) }],
    ['{"id":3,"text":4}', { id: '3', line: 7, error: expect.stringMatching(/^Line 7: .*text/) }],
    ['[1,2]', { line: 7, error: expect.stringMatching(/^Line 7: /) }],
    ['null', { line: 7, error: expect.stringMatching(/^Line 7: /) }],
    ['{"id":"a","text":"x","targets":[{"start":0,"end":1,"country":"Rusia"}]}', { id: 'a', line: 7, error: expect.stringMatching(/country/) }],
    ['{"id":"a","text":"x","targets":[{"start":-1,"end":1,"country":"RU"}]}', { id: 'a', line: 7, error: expect.stringMatching(/start/) }],
  ])('%s', (json, expected) => expect(answerLine(json, 7)).toEqual(expected))
})

describe('a line that can be read keeps its id', () => {
  test.each([
    ['a string', { id: 'berita-1', text: 'Teks.' }, 'berita-1'],
    ['a number, as a string', { id: 12, text: 'Teks.' }, '12'],
    ['none', { text: 'Teks.' }, undefined],
    ['with fields nobody knows', { id: 'a', text: 'Teks.', colour: 'red' }, 'a'],
    ['with an empty text', { id: 'kosong', text: '' }, 'kosong'],
  ])('%s', (_, question, id) => {
    const answered = answerLine(JSON.stringify(question), 1)
    expect(answered).not.toHaveProperty('error')
    expect(answered.id).toBe(id)
  })
})

test('a stated language is trusted', () => {
  expect(answerLine('{"text":"Teks.","language":"xx"}', 1)).toMatchObject({ language: 'xx', quotations: [] })
})

test('every mention asked for is answered, in order', () => {
  const text = 'Wulandari memuji Jepang dan mengecam Rusia.'
  const at = (word: string, country: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, country })
  const targets = [at('Rusia', 'RU'), at('Jepang', 'JP')]
  expect(answerLine(JSON.stringify({ text, language: 'id', targets }), 1)).toMatchObject({ targets })
})

test('no line makes it throw', { timeout: 60_000 }, () => {
  const line = fc.oneof(fc.string(), fc.json(), fc.record({ id: fc.string(), text: fc.string({ unit: 'binary' }) }).map((q) => JSON.stringify(q)))
  fc.assert(fc.property(line, fc.integer({ min: 1 }), (json, number) => {
    const answered = answerLine(json, number)
    expect('error' in answered ? answered.line : answered.quotations).toBeDefined()
  }))
})
