import { describe, expect, test } from 'vitest'
import { analyze } from '../lib/analysis/analyze'
import { answer } from '../lib/answer'
import { boilerplateLines, describeQuotations } from './golden/describe-answer'
import { readFixtures } from './golden/read-fixtures'

/** Whole articles: what a person says is in them, and the whole answer so that nothing changes unseen. */
describe.each(readFixtures())('$name', ({ name, text, spec, expected }) => {
  const given = answer(analyze({ text }), name)
  const quotations = describeQuotations(text, given.quotations)

  test('metadata', () => expect(given).toMatchObject(spec.metadata))

  test.runIf(spec.boilerplate)('boilerplate', () => expect(boilerplateLines(text, given.boilerplate)).toEqual(spec.boilerplate))

  for (const { gap, ...quotation } of spec.quotations) {
    const check = gap === undefined ? test : test.fails
    check(`quotation: ${quotation.content}${gap === undefined ? '' : ` (known gap: ${gap})`}`, () => {
      expect(quotations.find((q) => q.content === quotation.content)).toEqual(quotation)
    })
  }

  test('no other quotations, in the order of the text', () => {
    const gaps = spec.quotations.filter((q) => q.gap !== undefined).map((q) => q.content)
    const isGap = (content: string) => gaps.some((gap) => gap.includes(content) || content.includes(gap))
    expect(quotations.map((q) => q.content).filter((content) => !isGap(content))).toEqual(
      spec.quotations.map((q) => q.content).filter((content) => !isGap(content)),
    )
  })

  test('the whole answer, as `npm run golden` wrote it', () => expect(given).toEqual(expected))
})
