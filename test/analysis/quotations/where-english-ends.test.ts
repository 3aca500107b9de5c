import { expect, test } from 'vitest'
import { told } from './quote'

// what the reporter adds behind a comma is not said
test.each([
  ['Ann Miller said the ship had crossed the border, as clashes broke out in the bay.', ['Ann Miller: the ship had crossed the border']],
  ['Ann Miller said the ship had crossed the border, but gave no details.', ['Ann Miller: the ship had crossed the border']],
  ['Ann Miller warned the fleet could return in May, though she declined to name anyone.', ['Ann Miller: the fleet could return in May']],
  ['Ann Miller warned the crew not to sail.', ['Ann Miller: not to sail']],
  ['Ann Miller said the ship had crossed the border, in a sharp break with past policy.', ['Ann Miller: the ship had crossed the border']],
  ['Ann Miller said Norway, in a sign of anger, would recall its envoy.', ['Ann Miller: Norway, in a sign of anger, would recall its envoy']],
  ['Ann Miller said that the ministry, in response to the move, will impose sanctions.', ['Ann Miller: the ministry, in response to the move, will impose sanctions']],
  ['Ann Miller said Norway, after months of talks, had kept its word.', ['Ann Miller: Norway, after months of talks, had kept its word']],
  ['Ann Miller said about 300 people were missing.', ['Ann Miller: about 300 people were missing']],
  ['Ann Miller said on June 5 the ship was lost.', ['Ann Miller: the ship was lost']],
  ['Ann Miller said in some districts, the price of rice had doubled.', ['Ann Miller: in some districts, the price of rice had doubled']],
  ['Ann Miller said the raid broke the law and threatened the peace of the region.', ['Ann Miller: the raid broke the law and threatened the peace of the region']],
  ['Ann Miller condemned the raid and threatened sanctions.', ['Ann Miller: the raid', 'Ann Miller: sanctions']],
  ['Ann Miller praised the crew, holding up a photo of the ship.', ['Ann Miller: the crew']],
  ['Ann Miller praised the crew, before leaving the room.', ['Ann Miller: the crew']],
  ['Ann Miller praised the fishing, farming and mining of the bay.', ['Ann Miller: the fishing, farming and mining of the bay']],
  ['Ann Miller condemned the raids, including the one on Lima.', ['Ann Miller: the raids, including the one on Lima']],
  ['Ann Miller rejected the pact, despite doubts among experts.', ['Ann Miller: the pact']],
  ['Ann Miller rejected the Norwegian claims, citing a report by the council.', ['Ann Miller: the Norwegian claims']],
  ['The Norwegian claims, Ann Miller said, were false.', ['Ann Miller: The Norwegian claims']],
  ['Ann Miller claimed the port belonged to Norway.', ['Ann Miller: the port belonged to Norway']],
  ['Ann Miller claimed the lives of the crew.', []],
  ['The ministry announced a plan backed by Norway.', []],
  // a clause about the subject ends before its verb
  ['The ship, which Ann Miller said was old, sank off Lima.', ['Ann Miller: was old']],
  ['The ship, which Ann Miller said was old, was sold in May.', ['Ann Miller: was old']],
  ['What Ann Miller said were weapons were toys.', ['Ann Miller: weapons were toys']],
  ['Bo Hill, who had said the ship was safe, died on Monday.', ['Bo Hill: the ship was safe']],
  ['Bo Hill, who said the raid killed ten, wounded twelve and cut the road, left early.', ['Bo Hill: the raid killed ten, wounded twelve and cut the road']],
  // a thing that is made known is no quotation
  ['The minister explained the plan to parliament.', []],
  ['The minister explained the plan had failed.', ['The minister: the plan had failed']],
  ['The firm announced 200 job cuts.', []],
  ['The firm announced 200 people would be hired.', ['The firm: 200 people would be hired']],
  ['Ann Miller told her story to the court.', []],
] as const)('%s', (text, expected) => {
  expect(told(text, 'en')).toEqual(expected)
})
