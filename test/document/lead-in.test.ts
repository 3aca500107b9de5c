import { expect, test } from 'vitest'
import { leadIn, type QuotationKind } from '../../lib/document'

/** The cue stands in [brackets], the content in <these>. */
function leadOf(marked: string, kind: QuotationKind = 'indirect') {
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]<>]/g, '').length
  const text = marked.replace(/[[\]<>]/g, '')
  const cue = { start: at('['), end: at(']') }
  return leadIn(text, { start: at('<'), kind, cue: marked.includes('[') ? { ...cue, text: text.slice(cue.start, cue.end) } : null })
}

test.each([
  ['Dia [menyerukan] Moskow untuk <tetap berdiri teguh>.', 'menyerukan Moskow untuk '],
  ['She [urged] both Japan and Russia <to remain calm>.', 'urged both Japan and Russia '],
  ['He [said] that <Cuba would pay>.', 'said that '],
  ['<Cuba would pay>, she [said].', ''],
  ['He [spoke]. <Cuba would pay>.', ''],
  ['He [spoke]\n<Cuba would pay>', ''],
  ['The U.S. envoy [told] Dr.Li of <the deal>.', 'told Dr.Li of '],
  [`He [said] ${'so '.repeat(50)}<it>`, ''],
  ['<Cuba would pay>', ''],
])('%s', (marked, lead) => {
  expect(leadOf(marked)).toBe(lead)
})

test('direct speech needs none', () => {
  expect(leadOf('He [said]: “<No>.”', 'direct')).toBe('')
})
