import { combine } from '../../shared/stance/combine'
import { whyDo } from './questions'

/** Before a verb they say that nobody ought to do what it tells: “will not let anyone attack Norway”, “no excuse for bombing Norway”. Compiled for this project. */
export const unwantedDeeds = [
  combine("will not, would not, cannot, must not, do not, does not, did not, should not, never, won't, can't, don't, n't, not", 'let anyone, let anybody, let anyone else, allow anyone to, allow anybody to'),
  combine('nobody has, no one has, no country has, no nation has, nobody else has, no state has, none of us has', 'the right to, a right to, any right to, any business'),
  combine('no, without', 'excuse for, excuse to, grounds for'),
  combine("do not, does not, did not, don't, doesn't, didn't", 'want to see, want anyone to, wish to see, like to see, like seeing'),
  combine('nobody, no one', 'wants to see, benefits from, gains from, profits from, wants, wins by, gains by'),
  "do not want, does not want, did not want, don't want, doesn't want, didn't want",
  combine('would be wrong, is wrong, was wrong, not right, not fair, makes no sense, make no sense, serves no purpose, no good', 'to'),
  whyDo,
  'what right does, what right do, what right did, what right has, what gives',
].join(', ')
