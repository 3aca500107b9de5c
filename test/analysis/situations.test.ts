import { describe, expect, test } from 'vitest'
import { analyze } from '../../lib/analysis/analyze'

/** Each quotation of a text: “speaker: content → sides”. */
function read(text: string): readonly string[] {
  return analyze({ text, language: 'en' }).quotations.map(({ start, end, speaker, stances }) => {
    const sides = stances.map(({ country, label }) => `${country}${label === 'support' ? '+' : label === 'oppose' ? '-' : label === 'neutral' ? '0' : '?'}`)
    return `${speaker?.name ?? '-'}: ${text.slice(start, end)} → ${sides.join(' ')}`
  })
}

/** Situations of news in which somebody is quoted: polls, votes, protests of states, reports. */
describe.each<[string, readonly (readonly [text: string, ...expected: readonly string[]])[]]>([
  ['polls', [
    ['Nearly half of those questioned said Norway should be expelled.', 'Nearly half of those questioned: Norway should be expelled → NO-'],
    ['Some 55 percent of respondents opposed sending tanks to Norway.', 'Some 55 percent of respondents: sending tanks to Norway → NO-'],
  ]],
  ['votes, demands and protests', [
    ['The assembly voted unanimously to condemn the Norwegian raid.', 'The assembly: the Norwegian raid → NO-'],
    ['The assembly voted to adjourn until Monday.'],
    ['Peru protested to Norway over the deaths of five sailors.', 'Peru: the deaths of five sailors → NO-'],
    ['Hezbollah demands a full Norwegian withdrawal from the bay.', 'Hezbollah: a full Norwegian withdrawal from the bay → NO-'],
    ['Norway had made unacceptable demands, a diplomat said.', 'a diplomat: Norway had made unacceptable demands → NO0'],
    ['Ann Miller called Norway’s claim a lie.', 'Ann Miller: Norway’s claim a lie → NO0'],
  ]],
  ['what only leads in', [
    ['Explaining his country’s abstention, the Peruvian envoy said the text was poor.', 'the Peruvian envoy: the text was poor → '],
    ['Asked about the European plan, the minister said the port was open.', 'the minister: the port was open → '],
    ['Ann Miller said in a report that the port was shut.', 'Ann Miller: the port was shut → '],
    ['Ann Miller said in a readout the port was shut.', 'Ann Miller: the port was shut → '],
    ['Dozens of deputies signed a letter urging the president to halt arms sales to Norway.', 'Dozens of deputies: to halt arms sales to Norway → NO-'],
  ]],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
})
