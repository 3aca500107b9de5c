import { expect, test } from 'vitest'
import { readRuns } from '../../app/ui/article/read-segments'
import { evidence, quotation, scored } from './build'

const text = 'Ann said that he rejects the blockade of Cuba.'
const whole = { start: 0, end: text.length }
const outer = quotation('outer', text.indexOf('he rejects'), text.length - 1, {
  mentions: [{ start: text.indexOf('Cuba'), end: text.indexOf('Cuba') + 4, country: 'CU', via: 'name' }],
  speakers: [{ name: 'Ann', role: null, country: null, source: { start: 0, end: 3 } }],
  stances: [scored('CU', [evidence(text.indexOf('rejects'), text.indexOf('rejects') + 7, 0.8, 'rejects')])],
})
const inner = quotation('inner', text.indexOf('the blockade'), text.length - 1)

function shown(quotationList: readonly typeof outer[], ...opened: readonly (typeof outer)[]) {
  return readRuns(whole, { quotationList, mentions: [], boilerplate: [] }, opened).map(({ quotation: q, segments }) => [
    q?.id ?? null,
    ...segments.map((s) => `${text.slice(s.start, s.end)}${s.source ? ' [who]' : ''}${s.country === null ? '' : ` [${s.country}]`}${s.evidence === null ? '' : ` [${s.evidence}]`}`),
  ])
}

test('a paragraph is cut where quotations, sources and countries begin and end', () => {
  expect(shown([outer])).toEqual([
    [null, 'Ann [who]', ' said that '],
    ['outer', 'he rejects the blockade of ', 'Cuba [CU]'],
    [null, '.'],
  ])
})

test('the words of the open ledger are marked', () => {
  expect(shown([outer], outer)[1]).toEqual(['outer', 'he ', 'rejects [support]', ' the blockade of ', 'Cuba [CU]'])
})

test('the innermost quotation has the words, unless the outer one is open', () => {
  expect(shown([outer, inner]).map(([id]) => id)).toEqual([null, 'outer', 'inner', null])
  expect(shown([outer, inner], outer).map(([id]) => id)).toEqual([null, 'outer', null])
  expect(shown([outer, inner], outer, inner).map(([id]) => id)).toEqual([null, 'outer', 'inner', null])
})

test('nothing of the text is lost', () => {
  const runs = readRuns(whole, { quotationList: [outer, inner], mentions: [], boilerplate: [] }, [outer])
  expect(runs.flatMap(({ segments }) => segments).map((s) => text.slice(s.start, s.end)).join('')).toBe(text)
})
