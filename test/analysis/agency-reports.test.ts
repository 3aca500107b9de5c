import { describe, expect, test } from 'vitest'
import { analyze } from '../../lib/analysis/analyze'

/** Each quotation of a text: “speaker: content”. */
function read(text: string): readonly string[] {
  return analyze({ text, language: 'en' }).quotations.map(({ start, end, speaker }) => `${speaker?.name}: ${text.slice(start, end)}`)
}

/** English agency reports, which have lost their quote marks: who says what, and where it starts and ends. */
describe.each<[string, readonly (readonly [text: string, ...expected: readonly string[]])[]]>([
  ['where a phrase that is said ends', [
    ['Peru condemned the raid, and Chile sent two ships to the bay.', 'Peru: the raid'],
    ['Peru condemned the raid, while Chile sent ships.', 'Peru: the raid'],
    ['Peru praised the truce, but Chile is still waiting for an answer.', 'Peru: the truce'],
    ['Peru praised the truce, which ended a war that lasted ten years.', 'Peru: the truce, which ended a war that lasted ten years'],
    ['Peru urged Chile to pull back, and troops were seen leaving the bay.', 'Peru: to pull back'],
    ['Peru appealed to the Red Cross for tents, while Chile sent two planes.', 'Peru: the Red Cross for tents'],
    ['Peru praised the new roads and the improved harbour of the island.', 'Peru: the new roads and the improved harbour of the island'],
  ]],
  ['where it starts', [
    ['Peru vowed on Thursday to press ahead with the canal despite a warning from Chile that the banks could give way.', 'Peru: to press ahead with the canal despite a warning from Chile that the banks could give way', 'Chile: the banks could give way'],
    ['Peru has asked for talks on the ruling, a position that Chile calls a violation.', 'Peru: talks on the ruling', 'Chile: a violation'],
    ['The police chief said in Kuala Lumpur he could not confirm the report.', 'The police chief: he could not confirm the report'],
    ['The police chief said in Lima on Monday they had found the boat.', 'The police chief: they had found the boat'],
    ['The police chief said in Lima the road was shut.', 'The police chief: in Lima the road was shut'],
  ]],
  ['what stands behind the verb and is not said', [
    ['The road is long, she said, while aides handed out water to those who had walked.', 'undefined: The road is long'],
    ['The road is long, she said, after meeting the families of the dead at the airport.', 'undefined: The road is long'],
    ['The road, she said, after years of neglect was full of holes.', 'undefined: after years of neglect was full of holes'],
    ['The world can see who the thief is, he said to cheers.', 'undefined: The world can see who the thief is'],
    ['Most people want to leave, Peru\'s envoy to Chile, Ana Diaz, said.', 'Ana Diaz: Most people want to leave'],
    ['It is the gap between those who rob us and those who believe in us, he told the daily.', 'undefined: It is the gap between those who rob us and those who believe in us'],
  ]],
  ['how many are no setting', [
    ['Police said at least seven other people, including two guards, had died.', 'Police: at least seven other people, including two guards, had died'],
    ['Police said over 20 people, most of them women, had been hurt.', 'Police: over 20 people, most of them women, had been hurt'],
    ['Police said in Lima, the capital, that the road was shut.', 'Police: the road was shut'],
  ]],
  ['what was said before a deed', [
    ['Chad threatened to expel refugees after accusing Sudan of backing rebels.', 'Chad: to expel refugees', 'Chad: backing rebels'],
    ['Peru recalled its envoy a day after accusing Chile of spying.', 'Peru: spying'],
    ['The envoy was quoted by the daily as telling lawmakers that the talks had failed.', 'The envoy: the talks had failed'],
  ]],
  ['questions', [
    ['How many more must die? Rosa Duarte asked in a speech to students.', 'Rosa Duarte: How many more must die'],
    ['How many more must die? Rosa Duarte said the ship was late.', 'Rosa Duarte: the ship was late'],
    ['Rosa Duarte asked why the crew would be allowed to visit only four ports.', 'Rosa Duarte: why the crew would be allowed to visit only four ports'],
    ['Can we not govern ourselves? he asked them.', 'undefined: Can we not govern ourselves'],
    ['Where is the money? she asked reporters.', 'undefined: Where is the money'],
    ['Why should we pay? asked Rosa Duarte, who runs a stall.', 'Rosa Duarte: Why should we pay'],
  ]],
  ['whose words they are', [
    ['Money does not end a war, he said, and he accused French diplomats of thinking only of jets.', 'undefined: Money does not end a war', 'undefined: thinking only of jets'],
    ['Rosa Duarte said she had proof of it, to which her Chilean counterpart, Juan Soto, replied that nobody had seen any.', 'Rosa Duarte: she had proof of it', 'Juan Soto: nobody had seen any'],
    ['The envoy said the port was an orphan everybody claimed and nobody fed.', 'The envoy: the port was an orphan everybody claimed and nobody fed'],
    ['It is a broken promise, said Labour Party leader Jan Marijn.', 'Jan Marijn: It is a broken promise'],
    ['It is high time somebody stood up, one of them, Rosa Duarte, joked on local radio.', 'Rosa Duarte: It is high time somebody stood up'],
    ['Peru urged restraint and advised its people to stay indoors.', 'Peru: restraint', 'Peru: to stay indoors'],
    ['Peru thanked the Dutch, calling them brave and generous friends, while Chile, which has lost a ship there, expressed relief.', 'Peru: the Dutch', 'Peru: them brave and generous friends'],
    ['Peru, whose navy had for weeks denied holding anybody, confirmed on Monday that ten men were in custody.', 'Peru: holding anybody', 'Peru: ten men were in custody'],
    ["Peru, barred from the talks at Chile's wish, issued a statement in Lima saying that boats spoke louder.", 'Peru: boats spoke louder'],
    ["Peru's minister, who spoke first, said Chile shared its worries.", "Peru's minister: Chile shared its worries"],
    ['The envoy said the plan was dead, drawing a retort from a Chilean general, who asked why anybody was afraid.', 'The envoy: the plan was dead', 'a Chilean general: why anybody was afraid'],
    ['But it is fair to ask what the money is for, Rosa Duarte went on.', 'Rosa Duarte: But it is fair to ask what the money is for'],
    ['Army spokesman Juan Soto brushed off the criticism: those who come with guns, he said, should not be surprised.', 'Juan Soto: the criticism', 'Juan Soto: those who come with guns'],
  ]],
  ['a second verb behind an aside', [
    ['Czech leaders voiced sympathy for the plan but have kept away from it.', 'Czech leaders: the plan'],
    ['The bloc, which had demanded the release of the crew, now appears resigned.', 'The bloc: the release of the crew'],
    ['In Lima, where he has fled, Juan Soto told a radio station the coup was senseless.', 'Juan Soto: the coup was senseless'],
    ['A court jailed six men, the first verdict in a series of trials that had raised fears about the gangs.'],
    ['The agency praised the plan but, in the same breath, accused Chile of spying.', 'The agency: the plan', 'The agency: spying'],
    ['Rosa Duarte was blunt: if the boats came, she vowed, they would be turned back.', 'Rosa Duarte: they would be turned back'],
    ['Peru accused Chile of piracy after its navy seized two boats.', 'Peru: piracy'],
    ['The envoy told them on state television to stay where they were.', 'The envoy: to stay where they were'],
  ]],
  ['what is told or denied by others', [
    ['The rebels burnt the huts, an accusation the army spokesman, Major Ariel Musa, angrily denied.'],
    ['Peru recalled its envoy over a video mocking Peruvians.'],
    ['Peru handed over a letter accusing Chile of spying.', 'Peru: spying'],
    ['Peru closed the bay, the worst diplomatic spat in years.'],
    ['The bank has sent the minister a letter, his second note.'],
  ]],
  ['who hears it', [
    ['The pact is dead, he quipped to laughter from deputies.', 'undefined: The pact is dead'],
    ['The general was less patient, telling a Senate panel it was time for a vote.', 'The general: it was time for a vote'],
    ['The envoy told a parliamentary committee the pact was dead.', 'The envoy: the pact was dead'],
  ]],
  ['while something else happens', [
    ['The president appealed for calm on Monday as troops fired tear gas at youths.', 'The president: calm'],
    ['Peru condemned the raid as cowardly.', 'Peru: the raid as cowardly'],
    ['Peru urged Chile to sign as soon as possible so the bay could open.', 'Peru: to sign as soon as possible so the bay could open'],
  ]],
  ['a day, a statement and an office beside it', [
    ['Jets bombed a camp in the north, the military said, hours after gunmen had blown up a bus packed with commuters.', 'the military: Jets bombed a camp in the north'],
    ['Nothing can justify it, the Indian High Commission said in a statement that also called for talks.', 'Indian High Commission: Nothing can justify it', 'statement: talks'],
    ['One of them, Rosa Duarte, who lives in exile, said she would not go.', 'Rosa Duarte: she would not go'],
    ['The bombs hit a school, the site quoted the head of the council, J. Soto, as saying.', 'J. Soto: The bombs hit a school'],
    ['Peru accused Chile of waging a war of words, as its envoy arrived in Lima.', 'Peru: waging a war of words'],
    ['Peru urged the foes to hold their fire, and its envoy, Rosa Duarte, postponed a trip.', 'Peru: to hold their fire'],
    ['The government puts the death toll at 187 and says most of the dead were guards.', 'The government: the death toll at 187', 'The government: most of the dead were guards'],
  ]],
  ['who says it', [
    ['Diplomats from the bloc defended what they called the right to technology.', 'Diplomats: the right to technology'],
    ['U.S. Undersecretary of State Ole Hansen was blunt, saying the pact was dead.', 'Ole Hansen: the pact was dead'],
    ['His Chilean counterpart, Juan Soto, disagreed and said talks would go on.', 'Juan Soto: talks would go on'],
    ['The prisoners were tortured, charges the army says are baseless.', 'the army: are baseless'],
    ['Thai officials have in the past complained that militants hide in the hills.', 'Thai officials: militants hide in the hills'],
    ['Spain, Greece and Slovakia have voiced reservations about independence.', 'Spain: independence'],
    ['In talks with Peru, Greece and Slovakia said the plan was unwise.', 'Greece: the plan was unwise'],
    ['The mission that patrols the bay has voiced concern about the build-up.', 'The mission: the build-up'],
    ['The envoy said that soldiers in the bay had voiced concern about the build-up.', 'The envoy: soldiers in the bay had voiced concern about the build-up', 'soldiers in the bay: the build-up'],
    ["The ship is in nobody's way, its spokeswoman, Rosa Duarte, said by telephone.", "Rosa Duarte: The ship is in nobody's way"],
    ['One of them, former president Juan Quiroga, said the takeover would cost Peru dearly.', 'Juan Quiroga: the takeover would cost Peru dearly'],
    ['One critic is former president Juan Quiroga, who called the takeover a theft.', 'Juan Quiroga: the takeover a theft'],
    ['The loudest critic was Juan Quiroga, a former president who said the bay was lost.', 'Juan Quiroga: the bay was lost'],
    ["Peru's ambassador, asked about the remark, declined to comment."],
    ["Peru's president Juan Quiroga said the pipes were empty.\nIt is unacceptable that ports are closed, the Commission's president told reporters.", 'Juan Quiroga: the pipes were empty', "the Commission's president: It is unacceptable that ports are closed"],
    ['Peruvian officials announced they would close the bay, a measure that aid agencies say will hurt villages.', 'Peruvian officials: they would close the bay, a measure that aid agencies say will hurt villages', 'aid agencies: will hurt villages'],
  ]],
  ['verbs of several who say it now', [
    ['Industry experts note that the tanks are full.', 'Industry experts: the tanks are full'],
    ['The truce may not last, diplomats caution.', 'diplomats: The truce may not last'],
    ['Analysts doubt that the plan will work.', 'Analysts: the plan will work'],
    ['There is little doubt that the plan will work.'],
    ['Officials put the death toll at 60.', 'Officials: the death toll at 60'],
  ]],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, ...expected) => expect(read(text)).toEqual(expected))
})

test.each([
  ["Argentina's government was caught off guard. Its planning minister, Juan Soto, said the mill was safe. Peru and Chile were silent.", 'AR'],
  ['The bank was caught off guard. Its director, Juan Soto, said the mill was safe. Peru was silent.', null],
])('whose minister it is: %s', (text, country) => expect(analyze({ text, language: 'en' }).quotations[0]?.speaker?.country ?? null).toBe(country))

test.each([
  ["She said he had praised Norway's courage. Rosa Duarte spoke in Lima.", 'NO0'],
  ['She said she had praised Norway.', 'NO+'],
  ['She said he could not be trusted to deal with Norway.', 'NO0'],
  ['They said they would not hesitate to strike Norway.', 'NO-'],
  ['He railed against former Norwegian president Ole Hansen.', 'NO0'],
  ['Support for Norway to leave the bloc stood at ten percent, he said.', 'NO0'],
])('whose words they are: %s', (text, expected) => {
  const [quotation] = analyze({ text, language: 'en' }).quotations
  expect(quotation?.stances.map(({ country, label }) => `${country}${label === 'support' ? '+' : label === 'oppose' ? '-' : '0'}`).join(' ')).toBe(expected)
})
