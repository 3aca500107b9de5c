import { expect, test } from 'vitest'
import { told } from './quote'

// papers that pass on what somebody says, or say it for those who wrote them
test.each([
  ['“The ship is old,” read a statement from Defence Minister Bo Hill.', ['Bo Hill: The ship is old']],
  ['“The ship is old,” said a report by the World Bank.', ['a report by the World Bank: The ship is old']],
  ['The ship was old, according to a statement from the Peruvian navy.', ['a statement from the Peruvian navy: The ship was old']],
  ['“The ship is old,” read a banner from 1990.', ['a banner: The ship is old']],
  ['The ship was old, according to reports from Oslo.', ['reports: The ship was old']],
  ['“The ship is old,” Ann Miller said, according to a transcript.', ['Ann Miller: The ship is old']],
  ['According to a transcript, Ann Miller said the ship was old.', ['Ann Miller: the ship was old']],
  ['Ann Miller, according to a recording, said that the ship was old.', ['Ann Miller: the ship was old']],
  ['The ship was old, according to a transcript.', ['a transcript: The ship was old']],
  ['Ann Miller said in an emailed statement that the ship was old.', ['Ann Miller: the ship was old']],
  ['Ann Miller said in a recorded message: “The ship is old.”', ['Ann Miller: The ship is old']],
  ['Reuters quoted Ann Miller, an analyst at the University of Oslo, as saying the ship was old.', ['Ann Miller: the ship was old']],
  ['Fishermen marched in Lima. “We will not give in,” they shouted. They also demanded the release of their friends.', ['Fishermen: We will not give in', 'Fishermen: the release of their friends']],
] as const)('%s', (text, expected) => {
  expect(told(text, 'en')).toEqual(expected)
})
