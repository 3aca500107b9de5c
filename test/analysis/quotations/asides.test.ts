import { expect, test } from 'vitest'
import { shown } from './quote'

// what stands between a speaker, the verb and what is said, and what the reporter adds behind it
test.each([
  ['an apposition, then a noun that could speak', 'Nora Lind, a spokeswoman for the Norwegian fisheries ministry, said the cliffs where Chile drilled for oil were empty.', ['indirect [said] Nora Lind: the cliffs where Chile drilled for oil were empty']],
  ['an apposition, then names', 'Paul Grey, the Peruvian defence minister, said Hercules, Nimrod and other aircraft would be sent.', ['indirect [said] Paul Grey: Hercules, Nimrod and other aircraft would be sent']],
  ['a relative clause, then a name', 'Paul Grey, who visited Lima on Monday, said Norway would pay.', ['indirect [said] Paul Grey: Norway would pay']],
  ['but a clause, then its source', 'Paul Grey, a minister, will not come, said Nora Lind.', ['indirect [said] Nora Lind: Paul Grey, a minister, will not come']],
  ['what was not said', 'Peru said on Monday that the fleet would leave, but did not specify where it would go.', ['indirect [said] Peru: the fleet would leave']],
  ['what was left open', 'Peru said that foreign ships were involved, while not saying which countries owned them.', ['indirect [said] Peru: foreign ships were involved']],
  ['but what is not wanted', 'Peru said the fleet would leave, but did not want a war.', ['indirect [said] Peru: the fleet would leave, but did not want a war']],
  ['dashes', 'Rosa Duarte said — without explaining how — that any boats built in Chile would be taxed.', ['indirect [said] Rosa Duarte: any boats built in Chile would be taxed']],
  ['who is spoken of led a team', 'Ann Lee said that the minister Rosa Duarte, who headed the team at the talks, had promised aid.', ['indirect [said] Ann Lee: the minister Rosa Duarte, who headed the team at the talks, had promised aid']],
  ['a condition in front', 'Ann Lee, who added that if the port was closed, Peru would sue, thanked Norway.', ['indirect [added] Ann Lee: if the port was closed, Peru would sue', 'indirect [thanked] Ann Lee: Norway']],
  ['as much as', 'Ann Lee said on Monday that as much as Peru liked Norway, Chile was too strong.', ['indirect [said] Ann Lee: as much as Peru liked Norway, Chile was too strong']],
  ['denied in short', 'The pilots’ agency said Peru had closed its airspace, but Lima has denied this.', ['indirect [said] The pilots’ agency: Peru had closed its airspace']],
  ['an agency behind a direct quotation', '“We have agreed,” Ann Lee told reporters in Oslo, according to Reuters.', ['direct [told] Ann Lee: We have agreed']],
  ['whoever does it', 'Ann Lee said she was not impressed by those who criticise old leaders.', ['indirect [said] Ann Lee: she was not impressed by those who criticise old leaders']],
  ['whom somebody accuses', 'Chile must hand over Ann Lee, whom the Peruvian government accuses of theft.', ['indirect [accuses] the Peruvian government: theft']],
  ['but who is accused', 'Chile held a man accused of theft.', []],
  ['three verbs in a row', 'President Ann Lee denounced the raid, demanded that Chile leave the island and called for a vote.', ['indirect [denounced] President Ann Lee: the raid', 'indirect [demanded] President Ann Lee: Chile leave the island', 'indirect [called for] President Ann Lee: a vote']],
  ['the name of a programme', '“We would know,” Bo Hill said on “Sunday Morning News.”', ['direct [said] Bo Hill: We would know']],
  ['letters on a thing', 'A Chilean missile, with Spanish writing, was seized in Peru.', []],
  ['a dash that goes on', 'Lima accused Chile of being two-faced over the bay – pretending to be fair while backing Norway.', ['indirect [accused] Lima: being two-faced over the bay – pretending to be fair while backing Norway']],
  ['here and when', 'The minister denied here Wednesday claims of theft.', ['indirect [denied] The minister: claims of theft']],
  ['a warning to somebody', 'Rosa Duarte issued a stern warning to Norway that the fleet would sail.', ['indirect [issued a stern warning to Norway that] Rosa Duarte: the fleet would sail']],
  ['but a warning of something', 'Rosa Duarte issued a warning to ships in the bay.', []],
  ['an expectation', 'The ministry expressed its expectation that envoys would come.', ['indirect [expressed its expectation] The ministry: envoys would come']],
  ['the own demand', 'The president left. Peru repeated its demand that Chile leave the island.', ['indirect [demand] Peru: Chile leave the island']],
  ['whoever says it heads something', 'Rebels were upset and insisted on aid, said Ann Lee, head of the rebel movement.', ['indirect [said] Ann Lee: Rebels were upset and insisted on aid', 'indirect [insisted on] Rebels: aid']],
  ['rejected before', 'The summit pressed Peru to accept a force that it had rejected, backing away from an earlier plan.', []],
])('%s: %s', (_, text, expected) => {
  expect(shown(text, 'en')).toEqual(expected)
})
