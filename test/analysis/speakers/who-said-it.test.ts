import { expect, test } from 'vitest'
import { told } from '../quotations/quote'

// who is told of beside a reporting word, and what only belongs to them
test.each([
  ['The road was closed, said one of the sailors, Ola Berg, 31, as he waited for a bus.', ['Ola Berg: The road was closed']],
  ['The road was closed, said another sailor, Ann Miller.', ['Ann Miller: The road was closed']],
  ['The road was closed, said his deputy, Ann Miller, on Monday.', ['Ann Miller: The road was closed']],
  ["The road was closed, Ann Miller's spokesman, Bo Hill, said.", ['Bo Hill: The road was closed']],
  ['Ann Miller of the far-right Harbour Rally said the port was closed.', ['Ann Miller: the port was closed']],
  ["Ann Miller's camp said two ships were missing.", ["Ann Miller's camp: two ships were missing"]],
  ['The chamber passed the bill, whose sponsor, Ohio Republican Ann Miller, accused Bo Hill of lying.', ['Ann Miller: lying']],
  // a body by the first letters of its name
  ['The Bay Workers Federation (BWF) said pay was low. The BWF called for a strike.', ['Bay Workers Federation: pay was low', 'Bay Workers Federation: a strike']],
  ["The Marrow Bay Fishermen's Union, or MBFU, said pay was low. MBFU called for a strike.", ["Marrow Bay Fishermen's Union: pay was low", "Marrow Bay Fishermen's Union: a strike"]],
  ['A spokesman for the Movement for Bay Change (MBC), Ola Berg, said pay was low. The MBC called for a strike.', ['Ola Berg: pay was low', 'Movement for Bay Change: a strike']],
  ["Peru's Joint Chiefs of Staff (JCS) said a missile had been fired. According to the JCS, it fell into the sea.", ['Joint Chiefs of Staff: a missile had been fired', 'Joint Chiefs of Staff: it fell into the sea']],
  // “it” and “they” after the body, state or pair that the sentence before is about
  ['Peru recalled its envoy on Monday. It said the raid was a crime.', ['Peru: the raid was a crime']],
  ['The Peruvian ministry summoned the envoy. It said the raid was a crime.', ['The Peruvian ministry: the raid was a crime']],
  ['The Bay Workers Federation (BWF) called off the strike. It said talks would go on.', ['The Bay Workers Federation: talks would go on']],
  ["Ola Berg's party lost the vote. It said the count was rigged.", ["Ola Berg's party: the count was rigged"]],
  ['Ann Miller said the road was open. The navy sent a ship to Lima. It said the bay was safe.', ['Ann Miller: the road was open', 'The navy: the bay was safe']],
  ['The storm struck Lima. It said nothing of the sort.', []],
  ['Ola Berg and Rosa Duarte met in Lima. They urged Peru to wait.', ['Ola Berg & Rosa Duarte: to wait']],
  ['Peru and Chile signed the pact on Monday. They said it would bring peace.', ['Peru & Chile: it would bring peace']],
  ['The U.N. envoy to Marrow urged both sides to talk.', ['The U.N. envoy to Marrow: to talk']],
  // papers that show what they found
  ['Inflation rose to 9 percent in May, official data showed on Monday.', ['official data: Inflation rose to 9 percent in May']],
  ['Most voters oppose the tax, a poll by Harbour Research showed on Sunday.', ['a poll by Harbour Research: Most voters oppose the tax']],
  ['The emails found on Monday were false.', []],
  // one does two things in words
  ['Ann Miller blamed the navy and accused Peru of spying.', ['Ann Miller: the navy', 'Ann Miller: spying']],
  ['Ann Miller welcomed the truce, while also urging Peru to free the crew.', ['Ann Miller: the truce', 'Ann Miller: to free the crew']],
  // the name of a town names nobody
  ['Police in the northern town of Lund said the port would stay closed.', ['Police in the northern town of Lund: the port would stay closed']],
  ['Rebels in the eastern province of North Marrow said they had left.', ['Rebels in the eastern province of North Marrow: they had left']],
  // who did what the clause before tells
  ['Peru has ignored the request, saying it can no longer pay.', ['Peru: it can no longer pay']],
  ['Peru has defended the expulsions, saying it can no longer pay.', ['Peru: the expulsions', 'Peru: it can no longer pay']],
  // nouns of speech that are the object of another verb
  ['Ann Miller accused Bo Hill of spreading false claims.', ['Ann Miller: spreading false claims']],
  ['Rich countries have so far resisted calls for a fund.', []],
  ['Ann Miller rejected calls for talks with the rebels.', ['Ann Miller: calls for talks with the rebels']],
  ['Ann Miller faces growing calls for a recount.', []],
  ['The Lima-based group calls for a truce.', ['The Lima-based group: a truce']],
  ['The road is open, the ministry claims.', ['the ministry: The road is open']],
] as const)('%s', (text, expected) => {
  expect(told(text, 'en')).toEqual(expected)
})
