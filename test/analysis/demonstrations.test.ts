import { describe, expect, test } from 'vitest'
import { analyze } from '../../lib/analysis/analyze'

/** Each quotation of a text: “speaker: content → sides”. */
function read(text: string, language: 'en' | 'id'): readonly string[] {
  return analyze({ text, language }).quotations.map(({ start, end, speaker, stances }) => {
    const sides = stances.map(({ country, label }) => `${country}${label === 'support' ? '+' : label === 'oppose' ? '-' : label === 'neutral' ? '0' : '?'}`)
    return `${speaker?.name ?? '-'}: ${text.slice(start, end)} → ${sides.join(' ')}`
  })
}

type Rows = readonly (readonly [text: string, ...expected: readonly string[]])[]

/** What demonstrators hold up, wear, paint, chant and sign is what they say. */
describe.each<[string, Rows]>([
  ['held, worn, hung up', [
    ['Dozens of nurses marched through Lima on Friday. They carried banners reading “Norway, hands off Peru”.', 'Dozens of nurses: Norway, hands off Peru → NO- PE+'],
    ['Protesters outside the Norwegian embassy held placards that read “No war on Peru”.', 'Protesters outside the Norwegian embassy: No war on Peru → PE+'],
    ['One marcher lifted a sign saying “Norway is a terrorist state”.', 'One marcher: Norway is a terrorist state → NO-'],
    ['A nurse in a green coat wore a T-shirt emblazoned with the words “Hands off Peru”.', 'A nurse in a green coat: Hands off Peru → PE+'],
    ['Some carried placards saying “Stand with Peru”; others held signs that said “Norway, go home”.', 'Some: Stand with Peru → PE+', 'others: Norway, go home → NO-'],
    ['Farmers blocked the bridge with tyres and signs declaring “Norway must pay for our river”.', 'Farmers: Norway must pay for our river → NO-'],
    ['Rosa Duarte, a nurse, carried a placard which read: “Thank you, Norway”.', 'Rosa Duarte: Thank you, Norway → NO+'],
    ['The dockers’ union hung a banner across its hall reading “No weapons for Norway”.', 'The dockers’ union: No weapons for Norway → NO-'],
    ['Students held posters of the dead with the words “Peru will not kneel”.', 'Students: Peru will not kneel → PE+'],
    ['An old man stood alone outside the consulate with a handwritten placard: “Shame on Norway”.', 'An old man: Shame on Norway → NO-'],
    ['Police detained a man holding a sign reading “Norway is a terrorist state”.', 'a man: Norway is a terrorist state → NO-'],
    ['Demonstrators carried placards with messages such as “We love Peru” and “Norway is our brother”.', 'Demonstrators: We love Peru → PE+', 'Demonstrators: Norway is our brother → NO+'],
    ['The fans waved flags, some holding signs that read “No war with Peru”.', 'The fans: No war with Peru → PE+'],
    ['Painters held banners reading Norway is our enemy.', 'Painters: Norway is our enemy → NO-'],
  ]],
  ['held by who is named otherwise', [
    ['At the front walked a little girl with a placard reading “My father died for Peru”.', 'a little girl: My father died for Peru → PE+'],
    ['One woman had written “Norway jails its daughters” on a bedsheet.', 'One woman: Norway jails its daughters → NO-'],
    ['The fans unveiled a giant banner bearing the slogan “Thank you, Norway”.', 'The fans: Thank you, Norway → NO+'],
    ['Overnight, activists projected the words “Hands off Peru” onto the stadium.', 'activists: Hands off Peru → PE+'],
    ['She had written “Norway” on a list.'],
    ['A sticker on the fridge read “Made in Norway”.'],
  ]],
  ['nobody is seen to hold it', [
    ['Hundreds of miners gathered in Lima. One sign read: “Norway, get out”. Another said “Peru is not for sale”.', 'Hundreds of miners: Norway, get out → NO-', 'Hundreds of miners: Peru is not for sale → PE+'],
    ['Around 400 people came to the vigil. “Norway, stop killing whales,” read one banner.', 'Around 400 people: Norway, stop killing whales → NO-'],
    ['A banner hung from the town hall read “Solidarity with Peru”.', 'A banner: Solidarity with Peru → PE+'],
    ['Graffiti on the wall of the consulate read “Norwegians go home”.', 'Graffiti: Norwegians go home → NO-'],
    ['“Free Peru” was written on a banner.', 'a banner: Free Peru → PE+'],
    ['Painters sprayed the words “Norway, get out” on the gate.', 'Painters: Norway, get out → NO-'],
  ]],
  ['chanted, sung, under a motto', [
    ['The fans chanted slogans such as “Down with Norway” and “Long live Peru”.', 'The fans: Down with Norway → NO-', 'The fans: Long live Peru → PE+'],
    ['A crowd of about 300 people gathered near the port, chanting slogans including “Down with Norway”.', 'A crowd of about 300 people: Down with Norway → NO-'],
    ['Thousands of people took to the streets of Lima, shouting “Norway is our enemy”.', 'Thousands of people: Norway is our enemy → NO-'],
    ['Nurses, chanting “Norwegians, go home” in Spanish, burned a flag.', 'Nurses: Norwegians, go home → NO-'],
    ['Hundreds of women marched through Lima. Cries of “Down with Norway” filled the avenue.', 'Hundreds of women: Down with Norway → NO-'],
    ['The envoy left to chants of “Death to Norway”.', '-: Death to Norway → NO-'],
    ['Fans lifted their scarves and sang “We love Peru”.', 'Fans: We love Peru → PE+'],
    ['Under the slogan “No more weapons to Norway”, several thousand people marched in Lima.', 'several thousand people: No more weapons to Norway → NO-'],
    ['About 5,000 people marched in Lima under the motto “Peru for Peruvians”.', 'About 5,000 people: Peru for Peruvians → PE+'],
    ['The fans chanted slogans all night.'],
  ]],
  ['what banners and letters say without marks', [
    ['Protesters carried banners denouncing the Norwegian raid on Peru.', 'Protesters: the Norwegian raid on Peru → NO- PE+'],
    ['Protesters holding signs calling for sanctions on Norway blocked the road.', 'Protesters: sanctions on Norway → NO-'],
    ['Dozens of writers signed an open letter condemning Norway for jailing a novelist.', 'Dozens of writers: Norway for jailing a novelist → NO-'],
  ]],
  ['what marchers and groups are for and against', [
    ['Residents opposed the Norwegian base.', 'Residents: the Norwegian base → NO-'],
    ['Peace groups in Lima and Cusco strongly opposed the visit.', 'Peace groups in Lima and Cusco: the visit → '],
    ['Organisers of the march rejected the Norwegian treaty and demanded a referendum.', 'Organisers of the march: the Norwegian treaty → NO-', 'Organisers of the march: a referendum → '],
    ['The rally condemned the blockade of Peru.', 'The rally: the blockade of Peru → PE+'],
    ['The teachers’ union demands an end to the trade.', 'The teachers’ union: an end to the trade → '],
    ['Peruvian deputies opposed the bill in the spring.'],
    ['Gunmen supported the Norwegian advance.'],
    ['The job demands patience.'],
  ]],
  ['signs that nobody says', [
    ['A road sign saying “Lima 40 km” stood beside the wreck of the bus.'],
    ['He stopped before a shop with a sign reading “Norwegian Bakery” and went in.'],
    ['The van, with the words “Peru Fresh Fish” on its side, was found in a ditch.'],
    ['A neon sign read “Open”.'],
    ['Drivers passed signs saying “Lima 20 km”.'],
    ['The banner headline read “War in Peru”.'],
    ['He wrote the word “Peru” on a slip of paper.'],
    ['The film, whose poster shows the words “Made in Peru”, opens on Friday.'],
    ['He carried a bag with the words “Peru Airlines” on it.'],
    ['Police seized leaflets calling for a boycott of Peru.'],
    ['Residents opposed to the mine sued the state.'],
    ['Students back home in Peru waited for news.'],
    ['The minister quoted the words “Peru first” from a book.'],
  ]],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...expected) => {
    expect(read(text, 'en')).toEqual(expected)
  })
})

test.each<readonly [text: string, ...expected: readonly string[]]>([
  ['Massa mengusung poster bertuliskan “Hentikan perang terhadap Peru”.', 'Massa: Hentikan perang terhadap Peru → PE+'],
  ['Ratusan perawat membawa spanduk bertuliskan “Norwegia, enyah dari Peru”.', 'Ratusan perawat: Norwegia, enyah dari Peru → NO- PE+'],
  ['Warga Peru turun ke jalan pada Rabu. Mereka membawa poster bertuliskan “Norwegia, pulanglah”.', 'Warga Peru: Norwegia, pulanglah → NO-'],
  ['Warga Peru turun ke jalan pada Rabu. Jalan ditutup. Sejumlah massa membawa poster bertuliskan “Norwegia, pulanglah”.', 'Warga Peru: Norwegia, pulanglah → NO-'],
  ['Ratusan warga Peru berkumpul. Jalan ditutup. Sejumlah massa membawa poster bertuliskan “Norwegia, pulanglah”.', 'Ratusan warga Peru: Norwegia, pulanglah → NO-'],
  ['Ratusan warga Peru turun ke jalan. Sejumlah massa membawa poster bertuliskan “Norwegia, pulanglah”.', 'Ratusan warga Peru: Norwegia, pulanglah → NO-'],
  ['Massa meneriakkan “Bebaskan Peru”.', 'Massa: Bebaskan Peru → PE+'],
])('Indonesian: %s', (text, ...expected) => {
  expect(read(text, 'id')).toEqual(expected)
})
