import { expect, test } from 'vitest'
import { told } from './quote'

// where the attribution stands, and to whom it was said
test.each([
  // a verb before its source: no comma parts a subject from its verb
  ['Peru needs help, argued Ann Miller.', ['Ann Miller: Peru needs help']],
  ['Peace comes first, insisted Ann Miller on Monday.', ['Ann Miller: Peace comes first']],
  ['The ship sank off Lima, warned Ann Miller, speaking in Oslo.', ['Ann Miller: The ship sank off Lima']],
  ['Nobody knows why the road was cut, complained Ann Miller of the port union.', ['Ann Miller: Nobody knows why the road was cut']],
  ['Hill, a senator, warned Ann Miller.', []],
  ['The crew had been hired in Oslo, said prosecutors in Lima.', ['prosecutors: The crew had been hired in Oslo']],
  ['Two ships were missing, said the Harbour Food Programme (HFP) on Monday.', ['Harbour Food Programme: Two ships were missing']],
  ['Two ships were missing, said a report by the council.', ['a report by the council: Two ships were missing']],
  ['Two ships were missing, said Ann Miller and Bo Hill.', ['Ann Miller & Bo Hill: Two ships were missing']],
  // an attribution between a subject and its predicate
  ['The plan for the port, Ann Miller said on Friday, would cost the people of the bay a fortune.', ['Ann Miller: would cost the people of the bay a fortune']],
  ['The road, the ministry said in a statement, was a threat to the people of the bay.', ['the ministry: was a threat to the people of the bay']],
  ['The talks, Ann Miller told a news conference in Lima, had cost the country a fortune.', ['Ann Miller: had cost the country a fortune']],
  ['The road, said Ann Miller, the mayor of Lima, was a threat to the people of the bay.', ['Ann Miller: was a threat to the people of the bay']],
  ['The Norwegian claims, Ann Miller said on Friday, were false.', ['Ann Miller: The Norwegian claims']],
  // those who are told, where no word opens what they are told
  ['Ann Miller told local police they had been hired in Oslo.', ['Ann Miller: they had been hired in Oslo']],
  ['Ann Miller told her Peruvian hosts Norway was ready.', ['Ann Miller: Norway was ready']],
  ['Ann Miller told the families of the crew two ships were lost.', ['Ann Miller: two ships were lost']],
  ['Ann Miller told a rally in Lima there would be no deal.', ['Ann Miller: there would be no deal']],
  ['Ann Miller told President Bo Hill Peru had left.', ['Ann Miller: Peru had left']],
  ['Ann Miller told reporters about the plan Peru had made.', []],
  ['Ann Miller told reporters the port of Lima would close.', ['Ann Miller: the port of Lima would close']],
  ['Ann Miller warned any attack on Peru would be met with force.', ['Ann Miller: any attack on Peru would be met with force']],
  ['The police, warned Ann Miller, would shoot at any ship that came near.', ['Ann Miller: would shoot at any ship that came near']],
  ['Ann Miller told state television that there would be no deal.', ['Ann Miller: there would be no deal']],
  ['Ann Miller told shareholders in May that the port was safe.', ['Ann Miller: the port was safe']],
  ['Ann Miller told the “Harbour and the Sea” programme that the port was safe.', ['Ann Miller: the port was safe']],
] as const)('%s', (text, expected) => {
  expect(told(text, 'en')).toEqual(expected)
})
