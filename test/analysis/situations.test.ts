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
  ['what is done only to speak', [
    ['Peruvian senator Rosa Duarte took to Twitter to denounce the raid on Chile.', 'Rosa Duarte: the raid on Chile → CL+'],
    ['Rosa Duarte used the summit to praise Norway for its patience.', 'Rosa Duarte: Norway for its patience → NO+'],
    ['Rosa Duarte used her veto to reject the bill.'],
    ['Rosa Duarte used the money to build a school in Norway.'],
    ['Chile was among the first to congratulate Norway on its victory.', 'Chile: Norway on its victory → NO+'],
    ['Peru was quick to condemn the Norwegian raid.', 'Peru: the Norwegian raid → NO-'],
    ['Peru wasted no time in blaming Norway for the blast.', 'Peru: the blast → NO-'],
    ['Peru joined Chile in condemning the Norwegian blockade.', 'Peru: the Norwegian blockade → NO-'],
    ['Peru joined Chile in the pact with Norway.'],
  ]],
  ['harsh and kind words', [
    ['Rosa Duarte reserved her harshest words for Norway.', 'Rosa Duarte: Norway → NO-'],
    ['Rosa Duarte had nothing but scorn for Norway.', 'Rosa Duarte: Norway → NO-'],
    ['Rosa Duarte had nothing but praise for Norway.', 'Rosa Duarte: Norway → NO+'],
    ['Rosa Duarte singled out Norway for criticism over its tariffs.', 'Rosa Duarte: its tariffs → NO-'],
    ['Rosa Duarte reserved a table for Norway.'],
  ]],
  ['labels, hours and answers', [
    ['14:05 The Kremlin says Norway is playing with fire.', 'The Kremlin: Norway is playing with fire → NO-'],
    ['• Rosa Duarte: “Norway has lied to all of us.”', 'Rosa Duarte: Norway has lied to all of us → NO-'],
    ['Asked for advice, Rosa Duarte gave a short answer: “Never trust Norway”.', 'Rosa Duarte: Never trust Norway → NO-'],
    ['Will there be war?\nRosa Duarte: The bay is calm. Norway has lied to us.', 'Rosa Duarte: The bay is calm. Norway has lied to us → NO-'],
    ['Rosa Duarte: The Long Road to Norway'],
    ['In Lima the minister said the port was shut.', 'the minister: the port was shut → '],
  ]],
  ['put in between commas, and what one used to say', [
    ['Norway, described by Rosa Duarte as a rogue state, sent two ships.', 'Rosa Duarte: a rogue state → '],
    ['Rosa Duarte used to say that Norway was a liar.', 'Rosa Duarte: Norway was a liar → NO-'],
    ['A poll by Harbour Data showed that most sailors trusted Norway.', 'A poll by Harbour Data: most sailors trusted Norway → NO0'],
    ['Rosa Duarte used to sail to Norway.'],
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
