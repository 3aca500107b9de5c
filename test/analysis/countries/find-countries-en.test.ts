import { describe, expect, test } from 'vitest'
import { found } from './found'

describe.each<[string, readonly (readonly [text: string, expected: string])[]]>([
  ['names', [
    ['The U.S., the USA and America', 'U.S. US name, USA US name, America US name'],
    ['Peru’s envoy met Chile\'s.', 'Peru PE name, Chile CL name'],
    ['Niger, Nigeria and Mali', 'Niger NE name, Nigeria NG name, Mali ML name'],
    ['Papua New Guinea, Guinea-Bissau and Guinea', 'Papua New Guinea PG name, Guinea-Bissau GW name, Guinea GN name'],
    ['St. Lucia and St Lucia', 'St. Lucia LC name, St Lucia LC name'],
    ['Côte d’Ivoire, or Ivory Coast', 'Côte d’Ivoire CI name, Ivory Coast CI name'],
    ['Gaza and the West Bank', 'Gaza PS name, West Bank PS name'],
    ['SOUTH KOREA SIGNS', 'SOUTH KOREA KR name'],
    ['Chinas move and Britains answer', 'China CN name, Britain GB name'],
  ]],
  ['words that look alike', [
    ['They told us.\nLET US GO', ''],
    ['US troops', 'US US name'],
    ['roast turkey with a chilli', ''],
    ['a US$ loan', ''],
    ['Please polish it.', ''],
  ]],
  ['hyphens', [
    ['US-China talks and the US-led force', 'US US name, China CN name, US US name'],
    ['India-Peru ties and Cuba–Chile trade', 'India IN name, Peru PE name, Cuba CU name, Chile CL name'],
    ['a pro-Russia, anti-American crowd', 'Russia RU name, American US demonym'],
    ['Sino-Indian and Franco-German talks', 'Sino CN demonym, Indian IN demonym, Franco FR demonym, German DE demonym'],
    ['the Indo-Pacific', ''],
  ]],
  ['demonyms', [
    ['Iranians, an Iranian, the Dutch and Chinese officials', 'Iranians IR demonym, Iranian IR demonym, Dutch NL demonym, Chinese CN demonym'],
    ['Britons, Iraqis, Thais and Filipinos', 'Britons GB demonym, Iraqis IQ demonym, Thais TH demonym, Filipinos PH demonym'],
    ['North Korean and South Korean envoys', 'North Korean KP demonym, South Korean KR demonym'],
    ['ethnic Indians', ''],
  ]],
  ['capitals and institutions', [
    ['Moscow, Tehran and Beijing', 'Moscow RU capital, Tehran IR capital, Beijing CN capital'],
    ['the White House and Downing Street', 'White House US institution, Downing Street GB institution'],
    ['the Knesset, the Bundestag and the Duma', 'Knesset IL institution, Bundestag DE institution, Duma RU institution'],
  ]],
  ['epithets', [
    ['the Great Satan and the Zionist regime', 'Great Satan US epithet -1, Zionist regime IL epithet -1'],
    ['Uncle Sam and the Jewish state', 'Uncle Sam US epithet, Jewish state IL epithet'],
    ['Pyongyang waits. The North will answer, the South will not.', 'Pyongyang KP capital, The North KP epithet, the South KR epithet'],
    ['the North of the country', ''],
    ['The South Korean minister met the North.', 'South Korean KR demonym, the North KP epithet'],
  ]],
  ['places and bodies that are no countries', [
    ['the South China Sea, the Indian Ocean and New Mexico', ''],
    ['Latin America and South American firms', ''],
    ['The EU, NATO, the UN, Hamas and the Houthis', ''],
    ['the Washington Post and the Moscow Times', ''],
    ['voters in Georgia', ''],
    ['Georgia blamed Russia.', 'Georgia GE name, Russia RU name'],
    ['Bank of America and British Airways', ''],
  ]],
])('English %s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(found('en', text)).toBe(expected)
  })
})
