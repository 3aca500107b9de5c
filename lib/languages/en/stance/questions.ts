import { combine } from '../../shared/stance/combine'

const us = 'we, i, america, britain, our taxpayers, american taxpayers, british taxpayers, australian taxpayers, our soldiers, our troops, our sons, american soldiers, american troops, british soldiers, british troops, my constituents, our country, our president, our government, the president, the government, this country'

/** Questions that say that it ought not to be done: “why should we defend Norway?” Compiled for this project. */
export const whyDo = [
  combine(combine('why, why on earth, why the hell, why in the world', 'should, would, must, do, does, did, is, are, have, has'), us),
  combine('why should, why would, why must', 'anyone, anybody, you, a single american, one american, a single briton'),
  combine('since when do, since when are, since when should', 'we'),
  'what business do we have, what business have we, what are we doing, what the hell are we doing, who in their right mind would, who in his right mind would',
].join(', ')

/** Questions that ask for it to be done: “why aren't we helping Norway?” Compiled for this project. */
export const whyNot = combine("why don't, why aren't, why haven't, why can't, why won't, why shouldn't, why didn't, why isn't, why hasn't, why doesn't", us) + ', why not'

/** Questions that tell that nobody can think so: “how can anyone trust Norway?” Compiled for this project. */
export const howCan = [
  combine(combine('how can, how could', 'anyone, anybody, you, we, i'), 'expect, believe, believe that, think that, imagine, hope for'),
  combine('who can, who could, who would', 'believe that, expect'),
  combine(combine('does anyone, does anybody, do you, do we, can anyone, can anybody', 'really, seriously, honestly'), 'believe, believe that, think, think that') + ', ' + combine('does anyone, does anybody, do you, do we, can anyone, can anybody', 'believe that, believe') + ', ' + 'when has, when have',
  combine("don't tell me, do not tell me, nobody can tell me, no one can tell me, spare me the nonsense", 'that') + ", don't tell me, do not tell me",
  combine(combine('anyone who, anybody who, those who, whoever, people who', 'believes, believe, thinks, think, imagines'), 'that') + ', ' + combine('anyone who, anybody who, those who, whoever', 'believes, thinks, imagines'),
].join(', ')

/** Questions after which “ever” or “finally” says that it was not so, or is not yet: “where has Norway ever helped us?” Compiled for this project. */
export const whenWords = combine('when, where', 'has, have, did, does, do, will, would, is, are, was, were')
