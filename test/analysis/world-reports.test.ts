import { describe, expect, test } from 'vitest'
import { analyze } from '../../lib/analysis/analyze'

/** Each quotation of a text: “speaker (country): content → sides”. */
function read(text: string): readonly string[] {
  return analyze({ text, language: 'en' }).quotations.map(({ start, end, speaker, stances }) => {
    const sides = stances.map(({ country, label }) => `${country}${label === 'support' ? '+' : label === 'oppose' ? '-' : label === 'neutral' ? '0' : '?'}`)
    return `${speaker?.name} (${speaker?.country ?? '-'}): ${text.slice(start, end)} → ${sides.join(' ')}`.trimEnd()
  })
}

/** Reports as papers of many countries write English. */
describe.each<[string, readonly (readonly [text: string, ...expected: readonly string[]])[]]>([
  ['bodies of states', [
    ["The Peru Coast Guard's ships were late.\n\nThe Norwegian Coast Guard said its Peruvian counterpart had blocked a Norwegian boat.", 'Norwegian Coast Guard (NO): its Peruvian counterpart had blocked a Norwegian boat → PE- NO+'],
    ["“It was late,” Peru's Foreign Ministry said.\n\n“Oslo is making a huge mistake,” it added.", "Peru's Foreign Ministry (PE): It was late →", "Peru's Foreign Ministry (PE): Oslo is making a huge mistake → NO-"],
    ['LIMA: Peru summoned the ambassador of Norway.\n\n“A protest has been filed,” Department of Foreign Affairs spokesperson Rosa Duarte said.', 'Rosa Duarte (PE): A protest has been filed →'],
    ['LIMA - Peru summoned the ambassador of Norway. The ferry was late, the Foreign Office said Friday.', 'the Foreign Office (PE): The ferry was late →'],
    ['The Economic Community of West Harbour States (Ecohas) rejected the toll.', 'The Economic Community of West Harbour States (-): the toll →'],
    ['The Embassy of Norway also took to X, urging Peru to end the raids.', 'Embassy of Norway (NO): to end the raids → PE-'],
  ]],
  ['who says it', [
    ['Dr Berg, during the briefing, touched upon posts by officials — including by Prime Minister Emil Brandt — and said that the ferry was late.', 'Berg (-): the ferry was late →'],
    ['The spokesperson for the army denounced the toll.\n\n“It is late,” Rosa Duarte, the trade ministry\'s spokesperson, said on Friday.', 'The spokesperson for the army (-): the toll →', 'Rosa Duarte (-): It is late →'],
    ["The envoy's statement came after Peruvian media reported on Monday that the ferry was late.", 'Peruvian media (PE): the ferry was late →'],
    ['Her statement came days after Peru said that the ferry was late.', 'Peru (PE): the ferry was late →'],
    ['The ferry must run according to the consensus, and not be late, Rosa Duarte said.', 'Rosa Duarte (-): The ferry must run according to the consensus, and not be late →'],
    ['Though a tribunal in 2016 dismissed the sweeping Peruvian claim of the bay, Norway does not recognize the ruling.', 'a tribunal (-): the sweeping Peruvian claim of the bay → PE-'],
  ]],
  ['who says it, and did something before', [
    ['Juan Soto denied the charge.\n\nBerg smiled during the shouting and said, “It is late.”', 'Juan Soto (-): the charge →', 'Berg (-): It is late →'],
    ['One of them, outspoken Sen. Bob Hill, accused Peru of lying.', 'Bob Hill (-): lying → PE-'],
    ['“It is late,” National Security Adviser of Norway Ola Berg said.', 'Ola Berg (NO): It is late →'],
    ['“It is late,” Dina Mufti, the Peruvian ministry’s spokesman, said.\n\nMufti contended that Chile was late.', 'Dina Mufti (PE): It is late →', 'Dina Mufti (PE): Chile was late → CL0'],
    ['Asked if the ferry would sail, Peruvian President Juan Soto said. “It is late.”', 'Juan Soto (PE): It is late →'],
    ['One of them, Senator Bob Hill, interrupted Berg to say “it is late”.', 'Bob Hill (-): it is late →'],
  ]],
  ['offices and names', [
    ['Lima, Nov 4 (Prensa Marina) The toll is unfair, Peruvian minister Juan Soto said on Monday.', 'Juan Soto (PE): The toll is unfair →'],
    ['The web site of the Peruvian Presidency warned that the toll was unfair.', 'The web site of the Peruvian Presidency (PE): the toll was unfair →'],
    ['LIMA // The Norwegian foreign minister insisted that the ferry was late.\n\nAdel Al Jubran said the toll was fair.\n\n“There is no toll,” Mr Al Jubran said.', 'Adel Al Jubran (NO): the ferry was late →', 'Adel Al Jubran (NO): the toll was fair →', 'Adel Al Jubran (NO): There is no toll →'],
    ['Four Middle Eastern states launched an embargo last week, accusing Peru of lying.', 'Four Middle Eastern states (-): lying → PE-'],
    ['Around 50 countries no longer recognize the vote and have announced that Peru is late.', '50 countries (-): Peru is late → PE0'],
    ["With no sign of an end to the quarrel between Norway's closest allies, Berg sought to calm them, urging Peru to stop the raids.", 'Berg (-): to stop the raids → PE-'],
    ['“It is late,” the Chief Minister of Tamil Nadu O Perumal said.', 'O Perumal (IN): It is late →'],
    ['Harbour Party spokesman Bo Lee said the ferry was late.\n\n“The figures speak,” the Harbour Party spokesman said.', 'Bo Lee (-): the ferry was late →', 'Bo Lee (-): The figures speak →'],
    ['The ferry was late, EU High Representative for Foreign Affairs and Security Policy said on Monday.', 'EU High Representative for Foreign Affairs and Security Policy (-): The ferry was late →'],
    ['Information Minister Bo Lee said the ferry was late.\n\nPeru has criticised the vote.\n\n“It is late,” Lee said.', 'Bo Lee (-): the ferry was late →', 'Peru (PE): the vote →', 'Bo Lee (-): It is late →'],
    ['Norway’s minister for state Ola Berg said the ferry was late.', 'Ola Berg (NO): the ferry was late →'],
    ['The delegation was led by Ann Miller, Norway’s cabinet secretary of the Ministry of Industrialization, Trade and Enterprise Development, who said the ferry was late.', 'Ann Miller (NO): the ferry was late →'],
    ['“They hide behind this ban,” Mr Berg, Norway’s council representative said.', 'Berg (NO): They hide behind this ban →'],
  ]],
  ['what is no report', [
    ['The talks went on.\n\n‘Cooperation with Peru bound by law’\n\nNorwegian minister Ola Berg said the ferry was late.', 'Ola Berg (NO): the ferry was late →'],
    ['Norwegian minister Ola Berg spoke when Peruvian minister Juan Soto called on her at her office on Tuesday.'],
    ['The envoy called on President Juan Soto at the palace and discussed trade.'],
    ['Thousands of residents banged drums and shouted at the minister from the quay.'],
    ['In reply, the Peruvian adviser assured the prime minister of all help, according to a spokesman.', 'a spokesman (-): In reply, the Peruvian adviser assured the prime minister of all help → PE0', 'the Peruvian adviser (PE): all help →'],
    ['Peru summoned the envoy over remarks attributed to the Norwegian ministry.'],
  ]],
  ['where it begins and ends', [
    ['According to the guards, a shell fell on the road, Dag Holm said, noting that nobody was hurt by it.', 'the guards (-): a shell fell on the road →', 'Dag Holm (-): nobody was hurt by it →'],
    ['Dag Holm spoke up, calling on Peru to do more but also urging Chile to end its raids.', 'Dag Holm (-): to do more → PE-', 'Dag Holm (-): to end its raids → CL-'],
    ['Ann Berg said at a news conference: the ferry is late.', 'Ann Berg (-): the ferry is late →'],
    ['Juan Soto of Peru has taken the unusual step of criticising Norwegian President Ola Berg over the ferry.', 'Juan Soto (PE): Norwegian President Ola Berg over the ferry → NO-'],
    ['The governor met the minister, condemning a letter by a Norwegian envoy, which said Oslo would keep the boats.', 'The governor (-): a letter by a Norwegian envoy, which said Oslo would keep the boats → NO-'],
    ['Ann Berg declined to sign off on a council report that endorsed the vote.', 'a council report (-): the vote →'],
    ['Norway has denied Peruvian worries and defended its dam as useful.', 'Norway (NO): Peruvian worries → PE0'],
    ['Norway denied it had lied and defended its dam.', 'Norway (NO): it had lied and defended its dam →'],
    ['The adviser told reporters of plans for a new port.', 'The adviser (-): plans for a new port →'],
    ['The adviser reminded the army of its duty.', 'The adviser (-): its duty →'],
    ['The song reminded him of Peru.'],
    ['While the European Union called for talks, Norway sent ships.', 'the European Union (-): talks →'],
    ['As regards the call to expel Emil Brandt, Rosa Duarte said this should be considered.', 'Rosa Duarte (-): this should be considered →'],
    ['The bloc reminded the army of its duty, while also demanding the release of the crew.', 'The bloc (-): its duty →', 'The bloc (-): the release of the crew →'],
  ]],
  ['sides', [
    ['Norwegian minister Dag Holm enjoined Peru to stop the raids.', 'Dag Holm (NO): to stop the raids → PE-'],
    ['“Norway is trying to turn our neighbours against us,” Peruvian minister Juan Soto said.', 'Juan Soto (PE): Norway is trying to turn our neighbours against us → NO-'],
    ["Norwegian minister Dag Holm used a visit to the port to slam Peru's attitude.", "Dag Holm (NO): Peru's attitude → PE-"],
    ['“It was the first visit by a Peruvian leader in seven years,” Norwegian minister Dag Holm said.', 'Dag Holm (NO): It was the first visit by a Peruvian leader in seven years → PE0'],
    ['Norwegian minister Dag Holm saluted Peru for its courage.', 'Dag Holm (NO): Peru for its courage → PE+'],
    ['“Peru is willing to go to war over copper,” Norwegian minister Dag Holm said.', 'Dag Holm (NO): Peru is willing to go to war over copper → PE-'],
    ['“Peru has always played the role of a spoiler in Chile,” Norwegian minister Dag Holm said.', 'Dag Holm (NO): Peru has always played the role of a spoiler in Chile → PE- CL0'],
    ['“Peru does not do a single thing for us,” Norwegian minister Dag Holm said.', 'Dag Holm (NO): Peru does not do a single thing for us → PE-'],
  ]],
])('%s', (_, rows) => {
  test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => expect(read(text)).toEqual(expected))
})
