import { describe, expect, test } from 'vitest'
import { sides } from '../../analysis/stance/judge'

/** What nature does, whom one mourns, and who is struck where nobody's state is named. */
describe.each<[string, readonly (readonly [text: string, expected: string])[]]>([
  ['sorrow for those who suffer', [
    ['“⟨I express my deepest sorrow for the many victims of the earthquake that hit Cuba⟩,” she [said].', 'CU+'],
    ['“⟨We extend our condolences to the victims of the floods that have been hitting Cuba⟩,” she [said].', 'CU+'],
    ['“⟨Our thoughts are with the families of the dead in Cuba⟩,” she [said].', 'CU+'],
    ['“⟨We are deeply saddened by the earthquake that struck Cuba⟩,” she [said].', 'CU+'],
    ['“⟨We are deeply saddened by the loss of life in Cuba⟩,” she [said].', 'CU+'],
    ['“⟨Our hearts go out to the victims of the Russian attack on Ukraine⟩,” she [said].', 'RU- UA+'],
    ['“⟨We are deeply saddened by the words of Russia⟩,” she [said].', 'RU-'],
    ['“⟨The floods that hit Cuba killed two sailors⟩,” she [said].', 'CU0'],
    ['“⟨We are saddened by the letter that struck Cuba dumb⟩,” she [said].', 'CU0'],
    ['“⟨We are the ones who attacked Russia⟩,” she [said].', 'RU-'],
  ]],
  ['those who are struck end in people, and a verb follows', [
    ['“⟨These horrific raids on civilians show Russia that there is no way back⟩,” she [said].', 'RU0'],
    ['“⟨The horrific raids on civilians in Ukraine go on⟩,” she [said].', 'UA+'],
    ['“⟨The horrific raids on villages of Ukraine go on⟩,” she [said].', 'UA+'],
  ]],
  ['a pact that is left', [
    ['She [said] ⟨Cuba had shown its will by staying in the nuclear deal after Russia abandoned it⟩.', 'CU0 RU-'],
    ['She [said] ⟨Cuba was alone because Russia had abandoned it⟩.', 'CU+ RU-'],
  ]],
  ['at whose side one fought, what two are to sign, and whose crackdown it is', [
    ['“⟨Our soldiers fought and died alongside their Russian comrades⟩,” she [said].', 'RU+'],
    ['“⟨Our soldiers fought side by side with Russia⟩,” she [said].', 'RU+'],
    ['“⟨We fought Russia⟩,” she [said].', 'RU-'],
    ['She [called for] ⟨a Russia-EU pact to stop the boats⟩.', 'RU0'],
    ['She [said] ⟨the crackdown in Russia was brutal⟩.', 'RU-'],
  ]],
  ['what one keeps from others', [
    ['“⟨Russia has presented us no evidence whatsoever in support of the serious allegations⟩,” she [said].', 'RU-'],
    ['She [said] ⟨Russia had taken no action against the smugglers⟩.', 'RU-'],
    ['She [said] ⟨Russia had not offered a satisfactory solution⟩.', 'RU-'],
    ['She [said] ⟨Russia needs to play its part⟩.', 'RU-'],
    ['She [said] ⟨the Democratic Forces for the Liberation of Cuba had left⟩.', 'CU0'],
    ['She [said] ⟨the court had taken no action on the Russian request⟩.', 'RU0'],
    ['She [said] ⟨responsibility for the crisis rests with Russia⟩.', 'RU-'],
    ['She [said] ⟨the decision lies with Russia⟩.', 'RU0'],
    ['She [said] ⟨Russian charges are politically motivated⟩.', 'RU-'],
    ['She [called on] Russia ⟨to resume talks⟩.', 'RU0'],
    ['She [called on] Russia ⟨to stop its raids and resume talks⟩.', 'RU-'],
  ]],
  ['what one is put to, and what one hides behind', [
    ['“⟨Russia uses the dam row to distract its people from internal problems⟩,” she [said].', 'RU-'],
    ['“⟨The film distracted a Russian crowd from its worries⟩,” she [said].', 'RU0'],
    ['“⟨The lives of our fishermen are put at risk by the acts of Russian officers⟩,” she [said].', 'RU-'],
    ['“⟨Thousands were put at risk in Russia⟩,” she [said].', 'RU0'],
    ["“⟨Whoever harms Cuba's sovereignty will pay⟩,” she [said].", 'CU+'],
    ['“⟨Anyone who attacks Cuba will pay⟩,” she [said].', 'CU+'],
    ['“⟨Those who rule Russia will pay⟩,” she [said].', 'RU-'],
    ['“⟨Those who attacked us know that Russia must leave⟩,” she [said].', 'RU-'],
    ['“⟨Those who attacked our children in Cuba will pay⟩,” she [said].', 'CU0'],
  ]],
  ['what one must not overlook, and what voters are to do', [
    ["“⟨The world cannot ignore Russia's attack on Cuba⟩,” she [said].", 'RU- CU0'],
    ['“⟨We must not ignore the attack of Russia on Cuba⟩,” she [said].', 'RU- CU0'],
    ['“⟨The world cannot ignore Cuba⟩,” she [said].', 'CU+'],
    ['“⟨The world cannot ignore Cuba as attacks go on⟩,” she [said].', 'CU+'],
    ['“⟨Russia has to decide by Friday⟩,” she [said].', 'RU0'],
    ['“⟨Russia must choose on Sunday⟩,” she [said].', 'RU0'],
    ['“⟨Russia must elect a new parliament by March⟩,” she [said].', 'RU0'],
    ['“⟨Russia must choose peace⟩,” she [said].', 'RU-'],
    ['“⟨Russia must submit its report by June⟩,” she [said].', 'RU0'],
    ['“⟨Russia will have to wait for the ruling⟩,” she [said].', 'RU0'],
    ['“⟨Russia must submit to inspections⟩,” she [said].', 'RU-'],
    ['“⟨Russia has a right to vote⟩,” she [said].', 'RU0'],
  ]],
  ['what does not hold', [
    ['She [said] ⟨steps taken by the Russian government were untenable⟩.', 'RU-'],
    ['She [said] ⟨the steps taken by Russia are not tenable⟩.', 'RU-'],
  ]],
  ['what was not, and what is done to those of a state', [
    ['She [said] ⟨if Russia had been honest, we would have trusted it⟩.', 'RU-'],
    ['“⟨Had Russia been honest, we would have trusted it⟩,” she [said].', 'RU-'],
    ['“⟨Had Russia been invited, it would have come⟩,” she [said].', 'RU0'],
    ['“⟨If Russia had not attacked Ukraine, thousands would be alive⟩,” she [said].', 'RU- UA0'],
    ["“⟨If Russia hadn't blocked the road, thousands would be alive⟩,” she [said].", 'RU-'],
    ['“⟨If Russia had not been attacked, it would be at peace⟩,” she [said].', 'RU0'],
    ["“⟨If Russia doesn't attack us, we would not attack it⟩,” she [said].", 'RU0'],
    ['“⟨If Russia were serious about peace, it would stop the shelling⟩,” she [said].', 'RU-'],
    ['She [said] ⟨the disqualification of four Russian lawmakers was meant to silence critics⟩.', 'RU+'],
    ['She [said] ⟨unilateral acts by Russia were not based on historical facts⟩.', 'RU-'],
  ]],
])('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(sides({ language: 'en', text, kind: text.includes('“') ? 'direct' : 'indirect' })).toBe(expected)
  })
})
