import { describe, expect, test } from 'vitest'
import { analyze } from '../../lib/analysis/analyze'

/** Each quotation of a text: “speaker (country): content → sides”. */
function read(text: string): readonly string[] {
  return analyze({ text, language: 'en' }).quotations.map(({ start, end, speaker, stances }) => {
    const sides = stances.map(({ country, label }) => `${country}${label === 'support' ? '+' : label === 'oppose' ? '-' : label === 'neutral' ? '0' : '?'}`)
    return `${speaker?.name} (${speaker?.country ?? '-'}): ${text.slice(start, end)} → ${sides.join(' ')}`
  })
}

describe.each<[string, readonly (readonly [text: string, ...expected: readonly string[]])[]]>([
  ['where a content ends and begins', [
    ['Rosa Duarte of the Peruvian army defended its U.S.-backed patrols on Monday.'],
    ['Rosa Duarte said the U.S.-backed patrols would go on.', 'Rosa Duarte (-): the U.S.-backed patrols would go on → US0'],
    ['Norwegian officials dismissed the Peruvian claims as idle, saying their boats had stayed in port.', 'Norwegian officials (NO): the Peruvian claims as idle → PE-', 'Norwegian officials (NO): their boats had stayed in port → '],
    ['The ferry had been turned back, Rosa Duarte added, referring to a quarrel over landing fees in the spring.', 'Rosa Duarte (-): The ferry had been turned back → '],
    ['Accusing Peru of spreading rumours, President Kari Holt left the hall.', 'Kari Holt (-): spreading rumours → PE-'],
    ['Norway denied training the crew, instead accusing Peru of spreading rumours.', 'Norway (NO): training the crew → ', 'Norway (NO): spreading rumours → PE-'],
    ['Norwegian minister Rosa Duarte said accusations that Norway had sunk the ferry were groundless.', 'Rosa Duarte (NO): accusations that Norway had sunk the ferry were groundless → NO+'],
    ['The Peruvian ferry agency said it feared more delays.', 'The Peruvian ferry agency (PE): it feared more delays → '],
    ['The Peruvian navy said Monday it welcomed the offer from Norway.', 'The Peruvian navy (PE): it welcomed the offer from Norway → NO+'],
    ['The harbour board was late, but Rosa Duarte said it.'],
    ['The harbour board confirmed the arrest of two sailors.'],
    ['The harbour board confirmed two sailors had been arrested.', 'The harbour board (-): two sailors had been arrested → '],
    ['The smugglers claim all of the northern bay.'],
    ['The party ruled the island for ten years.'],
    ['The deal calls for a new pier by May.'],
    ["Rosa Duarte disputed Peru's claim that the ferry had sunk.", "Rosa Duarte (-): Peru's claim that the ferry had sunk → PE-", 'Peru (PE): the ferry had sunk → '],
    ['Rosa Duarte spoke of the old ferry and alleged ties to smugglers.', 'Rosa Duarte (-): the old ferry → '],
    ['Rosa Duarte called the ferry old and alleged that the owners were in debt.', 'Rosa Duarte (-): the ferry old → ', 'Rosa Duarte (-): the owners were in debt → '],
    ['State television quoted a Norwegian captain saying the ferry had hit a rock.', 'a Norwegian captain (NO): the ferry had hit a rock → '],
    ['He condemned the raid and angrily ordered two tugs to the border with Peru.', 'undefined (-): the raid → '],
    ['The ferry company was in good health, the daily quoted Rosa Duarte as telling the owners.', 'Rosa Duarte (-): The ferry company was in good health → '],
  ]],
  ['protests and appeals', [
    ['Peru lodged a strong protest with Norway over the seizure of a trawler.', 'Peru (PE): the seizure of a trawler → NO-'],
    ['Peru protested the Norwegian plan to move the buoys.', 'Peru (PE): the Norwegian plan to move the buoys → NO-'],
    ['Fishermen protested in the harbour of Lima until dusk.'],
    ['Peru made a new appeal to Norway and Chile to reopen the strait.', 'Peru (PE): to reopen the strait → NO0 CL0'],
    ['The harbour master neither confirmed nor denied the Peruvian account.'],
  ]],
  ['who speaks', [
    ['The South Korean vice minister hit back, saying the ferry was safe.', 'The South Korean vice minister (KR): the ferry was safe → '],
    ["South Korea's First Vice Foreign Minister Han Min-ho said the ferry was safe.", 'Han Min-ho (KR): the ferry was safe → '],
    ['Norwegian army spokesman Othman al-Rashdi said the ferry was safe. The crew was well, Rashdi said.', 'Othman al-Rashdi (NO): the ferry was safe → ', 'Othman al-Rashdi (NO): The crew was well → '],
    ['Spokeswoman Rosa Duarte said the ferry was late. The Peruvian transport minister said the ferry was safe.', 'Rosa Duarte (-): the ferry was late → ', 'The Peruvian transport minister (PE): the ferry was safe → '],
    ['We are worried, U.N. High Commissioner for Refugees Rosa Duarte said in Lima.', 'Rosa Duarte (-): We are worried → '],
    ['“Juan Pardo was a liar, and Peru let him rule,” he said.', 'undefined (-): Juan Pardo was a liar, and Peru let him rule → PE0'],
    ['Norway would stand by Peru, its foreign minister said.', 'its foreign minister (NO): Norway would stand by Peru → NO0 PE+'],
    ['The ferry from Norway was late, its owner said.', 'its owner (-): The ferry from Norway was late → NO0'],
    ['Norway dismissed the report. The ministry said the ferry was safe.', 'Norway (NO): the report → ', 'The ministry (NO): the ferry was safe → '],
    ['The board has no reason to back Peruvian accusations that the ferry was unsafe.', 'Peruvian (PE): the ferry was unsafe → '],
  ]],
  ['what is done to the own side', [
    ['Gunmen attacked a post in the north of Norway, the Norwegian army said.', 'the Norwegian army (NO): Gunmen attacked a post in the north of Norway → NO0'],
    ['A bomb wounded three soldiers in northern Peru, the Norwegian army said.', 'the Norwegian army (NO): A bomb wounded three soldiers in northern Peru → PE0'],
    ['It was an attack on Norway, the Norwegian minister said.', 'the Norwegian minister (NO): It was an attack on Norway → NO+'],
    ['Peru said its soldiers had been wounded in a raid by Norwegian marines.', 'Peru (PE): its soldiers had been wounded in a raid by Norwegian marines → NO-'],
    ['Peru said Norway had attacked its fishermen.', 'Peru (PE): Norway had attacked its fishermen → NO-'],
    ['Norwegian minister Rosa Duarte said Norway opposes any use of force against Peru.', 'Rosa Duarte (NO): Norway opposes any use of force against Peru → NO0 PE+'],
  ]],
  ['demands, and what is no longer', [
    ['Peru requested Norway retract the fee.', 'Peru (PE): Norway retract the fee → NO-'],
    ['Both Norway and Peru must refrain from moving buoys, Rosa Duarte said.', 'Rosa Duarte (-): Both Norway and Peru must refrain from moving buoys → NO0 PE0'],
    ['The Peruvian minister said Peru could no longer consider Norway a friendly nation.', 'The Peruvian minister (PE): Peru could no longer consider Norway a friendly nation → PE0 NO-'],
    ['The council condemned incursions from outside Peru.', 'The council (-): incursions from outside Peru → PE0'],
  ]],
  ['what states say for themselves and for each other', [
    ['Norwegian minister Rosa Duarte said Norway would not bow to pressure from anyone.', 'Rosa Duarte (NO): Norway would not bow to pressure from anyone → NO+'],
    ['Norwegian minister Rosa Duarte said Norway was not seeking confrontation.', 'Rosa Duarte (NO): Norway was not seeking confrontation → NO+'],
    ["Norwegian minister Rosa Duarte said Norway would write off Peru's debts.", "Rosa Duarte (NO): Norway would write off Peru's debts → NO0 PE+"],
    ['Norwegian minister Rosa Duarte said the regime in Lima had driven a wedge between the islands.', 'Rosa Duarte (NO): the regime in Lima had driven a wedge between the islands → PE-'],
  ]],
  ['what a state answers for at home', [
    ['Norwegian minister Rosa Duarte voiced concern over the lack of press freedom in Peru.', 'Rosa Duarte (NO): the lack of press freedom in Peru → PE-'],
    ['Norwegian minister Rosa Duarte condemned the crackdown on students in Peru.', 'Rosa Duarte (NO): the crackdown on students in Peru → PE-'],
  ]],
  ['states with two names, lives at home, hidden agendas', [
    ['The representative of Bosnia and Herzegovina said the ferry was old.', 'The representative of Bosnia and Herzegovina (BA): the ferry was old → '],
    ["Trinidad and Tobago's foreign minister Rosa Duarte said the ferry was old.", 'Rosa Duarte (TT): the ferry was old → '],
    ['Rosa Duarte, Permanent Representative of Norway said the ferry was old.', 'Rosa Duarte (NO): the ferry was old → '],
    ['The Norwegian government rebuffed a Peruvian claim that it was a slow and biased judge.', 'The Norwegian government (NO): a Peruvian claim that it was a slow and biased judge → PE-', 'Peruvian (PE): it was a slow and biased judge → '],
    ["Norway was praised by Peru's president.", "Peru's president (PE): Norway → NO+"],
    ["Peru's minister called on Norway to end its economic, commercial and financial embargo against Chile.", "Peru's minister (PE): to end its economic, commercial and financial embargo against Chile → NO- CL+"],
    ["Peru's minister said Norway had hidden agendas in the strait.", "Peru's minister (PE): Norway had hidden agendas in the strait → NO-"],
    ["Peru's minister said the islands had always been part of Peru.", "Peru's minister (PE): the islands had always been part of Peru → PE+"],
    ["Peru's minister said the islands have always been part of Peru.", "Peru's minister (PE): the islands have always been part of Peru → PE+"],
    ["Peru's minister urged both countries to end their bitter dispute with Norway.", "Peru's minister (PE): to end their bitter dispute with Norway → NO0"],
  ]],
  ['two Koreas, Georgia, blocs', [
    ['SEOUL - North Korea warned South Korea that the ferry was late. South Korea said the ferry was early.', 'North Korea (KP): the ferry was late → KR-', 'South Korea (KR): the ferry was early → '],
    ["SEOUL - The North's National Defense Commission thanked South Korea. The commission said the ferry was late.", "The North's National Defense Commission (KP): South Korea → KR+", "The North's National Defense Commission (KP): the ferry was late → "],
    ["TBILISI - The ferry was Georgia's own affair, minister Rosa Duarte told Russia.", "Rosa Duarte (GE): The ferry was Georgia's own affair → GE0"],
    ['Chairman Emil Brandt, who is also the President of Peru, said the bloc still backs Duarte.', 'Emil Brandt (-): the bloc still backs Duarte → '],
    ['The bloc issued a note on the ferries of Peru and accused the owners of sloth.', 'The bloc (-): sloth → '],
    ['In response, Rosa Duarte told the council the ferry was late.', 'Rosa Duarte (-): the ferry was late → '],
    ['Rosa Duarte told reporters that the ferry was late, Interfax reports.', 'Rosa Duarte (-): the ferry was late → '],
    ['Rosa Duarte condemned in the strongest possible terms the sale of the ferry.', 'Rosa Duarte (-): the sale of the ferry → '],
    ['Rosa Duarte regretted that the ferry had been sold.', 'Rosa Duarte (-): the ferry had been sold → '],
  ]],
  ['requests, hopes and what it depends on', [
    ["Peru's minister requested the Norwegian government to address the leak.", "Peru's minister (PE): the Norwegian government to address the leak → NO-"],
    ['The envoy said it depended on Norway whether the ferry sailed.', 'The envoy (-): it depended on Norway whether the ferry sailed → NO0'],
    ['The envoy hoped that Norway could avoid escalating the quarrel.', 'The envoy (-): Norway could avoid escalating the quarrel → NO0'],
    ["Peru's minister accused Norway of creating a pro-Chilean party.", "Peru's minister (PE): creating a pro-Chilean party → NO- CL0"],
    ["Peru's minister said it was doubtful whether Norway was willing to talk.", "Peru's minister (PE): it was doubtful whether Norway was willing to talk → NO-"],
    ["Peru's minister rejected hostile statements from Norwegian officials.", "Peru's minister (PE): hostile statements from Norwegian officials → NO-"],
  ]],
  ['cabinets by surname, havens, what tells when something was', [
    ['The Clinton administration said the ferry was late.', 'The Clinton administration (US): the ferry was late → '],
    ['The ferry sails in spite of a warning from Norway that the strait is narrow.', 'Norway (NO): the strait is narrow → '],
    ["Peru's minister said the safe havens in Norway had to go.", "Peru's minister (PE): the safe havens in Norway had to go → NO-"],
    ["Peru's minister said the delay had harmed relations with Norway.", "Peru's minister (PE): the delay had harmed relations with Norway → NO0"],
    ["Peru's minister said Norway's plan would seriously harm bilateral relations.", "Peru's minister (PE): Norway's plan would seriously harm bilateral relations → NO-"],
    ['The envoy said trade had been slow since the Norwegian invasion of Chile.', 'The envoy (-): trade had been slow since the Norwegian invasion of Chile → NO0 CL0'],
    ["Peru's minister promised to help Norway combat the worsening unrest.", "Peru's minister (PE): to help Norway combat the worsening unrest → NO+"],
    ["Peru's minister said Norway was hedging its bets by maintaining ties with smugglers.", "Peru's minister (PE): Norway was hedging its bets by maintaining ties with smugglers → NO-"],
  ]],
  ['a council of states', [
    ['A number of delegates praised the ferry. The representative of Norway said the ferry was late. The representative of Peru said the ferry was early.', 'A number of delegates (-): the ferry → ', 'The representative of Norway (NO): the ferry was late → ', 'The representative of Peru (PE): the ferry was early → '],
    ['The representative of Norway said that his country categorically condemned the sale of the ferry.', 'The representative of Norway (NO): his country categorically condemned the sale of the ferry → '],
    ['The representative of Peru called for a meeting to discuss aggressive actions by Norway.', 'The representative of Peru (PE): a meeting to discuss aggressive actions by Norway → NO-'],
    ["Peru's minister asked Norway to stop the sale of the ferry.", "Peru's minister (PE): to stop the sale of the ferry → NO-"],
    ["Peru's minister laid the fresh claim and declared the ferry was late.", "Peru's minister (PE): the ferry was late → "],
  ]],
  ['offices, ties and fuel', [
    ["Norway's Prime Minister and Defence Minister, Emil Brandt, said the ferry was old.", 'Emil Brandt (NO): the ferry was old → '],
    ['Norwegian Minister for External Affairs Rosa Duarte said the ferry was old.', 'Rosa Duarte (NO): the ferry was old → '],
    ['Peruvian President Rosa Duarte, an ally of Norwegian President Emil Brandt, said the ferry was old. The president accused Chile of lying.', 'Rosa Duarte (PE): the ferry was old → ', 'Rosa Duarte (PE): lying → CL-'],
    ["Peruvian minister Rosa Duarte said Peru's ties with Norway, Chile and Bolivia were more cordial now.", "Rosa Duarte (PE): Peru's ties with Norway, Chile and Bolivia were more cordial now → PE0 NO+ CL+ BO+"],
    ['Peruvian minister Rosa Duarte said the supply of fuel through Norway was slow.', 'Rosa Duarte (PE): the supply of fuel through Norway was slow → NO0'],
    ['Peruvian minister Rosa Duarte reiterated her opposition to any foreign intervention in Norway.', 'Rosa Duarte (PE): any foreign intervention in Norway → NO+'],
    ['OSLO, Dec 24, 1999 (AFP) - Peruvian buoys were moved, the Norwegian coast guard said.', 'the Norwegian coast guard (NO): Peruvian buoys were moved → PE0'],
  ]],
])('English reports: %s', (_, rows) => {
  test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
