import { expect, test } from 'vitest'
import { told } from './quote'

// the reporter tells behind a comma of the whole that was said
test.each([
  ['Ann Miller said the ship had left, which drew an angry response from Peru.', ['Ann Miller: the ship had left']],
  ['Ann Miller praised the truce, which followed weeks of talks.', ['Ann Miller: the truce']],
  ['Ann Miller praised the budget, which came at the cost of two ships.', ['Ann Miller: the budget']],
  ['Ann Miller said the talks, which followed the raid, were a success.', ['Ann Miller: the talks, which followed the raid, were a success']],
  ['Ann Miller praised the truce, which ended a long war.', ['Ann Miller: the truce, which ended a long war']],
  ['Ann Miller said the ship had left, a move that angered Peru.', ['Ann Miller: the ship had left']],
  ['Ann Miller said the raid had killed ten, an incident for which Peru apologised.', ['Ann Miller: the raid had killed ten']],
  ['Ann Miller said the raid had killed ten, a claim that could not be verified.', ['Ann Miller: the raid had killed ten']],
  ['Ann Miller said the fleet would leave, a step that would cost the port dear.', ['Ann Miller: the fleet would leave, a step that would cost the port dear']],
  ['Ann Miller rejected the offer, a decision the mayor called shameful.', ['Ann Miller: the offer']],
  ['Ann Miller said the road was open, even as the strike spread.', ['Ann Miller: the road was open']],
  ['Ann Miller said the road was open, her first public comments since the vote.', ['Ann Miller: the road was open']],
  ['Ann Miller said the road was open, after talks with her Peruvian counterpart.', ['Ann Miller: the road was open']],
  ['Ann Miller said the road was open, in what Peru called a farce.', ['Ann Miller: the road was open', 'Peru: a farce']],
  ['Ann Miller said the road was open, with Peru saying it would pay.', ['Ann Miller: the road was open', 'Peru: it would pay']],
  ['Ann Miller said the road was open, apparently referring to Peru.', ['Ann Miller: the road was open']],
  ['Ann Miller said the road was open, while the mayor of Lima, Rosa Duarte, warned that shelters were full.', ['Ann Miller: the road was open', 'Rosa Duarte: shelters were full']],
  // when and where an attitude was voiced
  ['Peru condemned Lima on Friday.', ['Peru: Lima']],
  ['Peru on Saturday condemned the raid on Friday.', ['Peru: the raid on Friday']],
  ['Ann Miller rejected plans for a vote on Friday.', ['Ann Miller: plans for a vote on Friday']],
  ['Ann Miller condemned the attack that killed ten people on Friday.', ['Ann Miller: the attack that killed ten people on Friday']],
  ['Ann Miller thanked Norway for its ships in her nightly video address.', ['Ann Miller: Norway for its ships']],
  ['Ann Miller thanked the sailors at a ceremony in Lima on Monday.', ['Ann Miller: the sailors']],
  ['Ann Miller condemned attacks on journalists in Peru.', ['Ann Miller: attacks on journalists in Peru']],
  ['Ann Miller praised progress at the talks.', ['Ann Miller: progress at the talks']],
  // what one is called behind “as”
  ['Peru praised the vote, which Chile condemned as a reward for terror.', ['Peru: the vote', 'Chile: a reward for terror']],
  ['The court fined him, a decision the former leader condemned as a farce.', ['the former leader: a farce']],
  ['Peru dismissed as hasty the findings of the court.', ['Peru: as hasty the findings of the court']],
  ['Peru left over what it called “a brazen” violation of its waters.', ['Peru: “a brazen” violation of its waters']],
  ['In what Ann Miller called “a joke,” Bo Hill voted no.', ['Ann Miller: a joke']],
  // words that open what is said
  ['Ann Miller put it more bluntly: nobody will pay.', ['Ann Miller: nobody will pay']],
  ['Ann Miller shot back that the port was closed.', ['Ann Miller: the port was closed']],
  ['Bo Hill believes that nobody will pay. In his view, the port was a mistake.', ['Bo Hill: nobody will pay', 'Bo Hill: the port was a mistake']],
  ['The letter, dated Nov. 3, went on to say that the port was closed.', ['The letter: the port was closed']],
  // a full stop has ended the quotation, and a report follows
  ['“I see,” said Ann Miller. “Nobody was listening.” Miller said the port had been a mistake.', ['Ann Miller: I see', 'Ann Miller: Nobody was listening', 'Ann Miller: the port had been a mistake']],
  ['“I see,” said Ann Miller. “Nobody was listening.” Miller said in Lima.', ['Ann Miller: I see', 'Ann Miller: Nobody was listening']],
  ['Peru needs help, not guns, argued Ann Miller, a writer in Lima.', ['Ann Miller: Peru needs help, not guns']],
] as const)('%s', (text, expected) => {
  expect(told(text, 'en')).toEqual(expected)
})
