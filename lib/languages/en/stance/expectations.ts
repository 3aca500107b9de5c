import { combine } from '../../shared/stance/combine'

/** What says that a deed is yet to be done: “it is time Norway kept its word”, “Norway's duty to help”, “Norway need only tell the truth”. Compiled for this project. */
export const owedWords = [
  'a different, a better',
  "let, it is time, it's time, it was time, it is high time, it's high time, high time, it is about time, it's about time, about time, the time has come for, the time has come when, the moment has come for",
  'insist that, demand that, all we ask is that, much to ask that, there was a time when, there were times when, those were the days when',
  combine('is it, is not, is never, it is, was it', 'too late for') + ', not too late for, never too late for, up to, it is for, remains for, falls to, the duty of, the responsibility of, the task of',
  combine('need, needs, has, have', 'only, only to, merely to, but to, simply to'),
  combine('owe, owes, owed', 'it to, us, its people, its neighbours, its neighbors, the world'),
  combine("a duty, duty, an obligation, obligation, a responsibility, responsibility, a chance, the chance, an opportunity, the opportunity, every opportunity, promise, promises, pledge, vow, task, job", 'to'),
  combine('can, could, might, may, should', 'start by, begin by, start with, begin with'),
  'is expected to, is required to, is supposed to, are expected to, are required to, are supposed to, was supposed to, were supposed to',
].join(', ')

/** Those on whom one counts do what one counts on them for. Compiled for this project. */
export const relianceWords = 'rely on, relied on, relying on, rely upon, count on, counted on, counting on, count upon, depend on, depended on, bank on, banked on, trust, trusted, encourage, encouraged, look to, looked to'

/** Verbs before those who are to do what follows: “to tell Norway to stop”. Compiled for this project. */
export const biddingWords = 'tell, make, keep, let, force, get, persuade, convince, allow, help, compel, oblige, remind, ask, beg, urge, stop, prevent, teach'

/** What one is told not to expect of a country is not its way. Compiled for this project. */
export const unexpected = [
  combine("do not, don't, never, no longer, nobody should, no one should, nobody can, no one can, nobody could, cannot, can't, would not, wouldn't", 'expect, rely on, count on, depend on, bank on'),
].join(', ')

/** What is said of somebody's words, behind a copula: that they are not true. Compiled for this project. */
export const wrongVerdicts = 'lying, liar, liars, mistaken, wrong, naive, blind, fool, fools, ashamed, mad, crazy, insane, deluded, deceived, misinformed, ill-informed, ignorant, fooling himself, fooling themselves, deceiving themselves, talking nonsense, talking rubbish, false, untrue, lie, lies, fabrication, fabricated, insult, absurd, laughable, ridiculous, preposterous, outrageous, myth, legend, fairy tale, fiction, baseless, groundless, unfounded, without foundation, invented, made up, empty, hollow, worthless, nonsense, rubbish, slander, libel, smear, propaganda, far-fetched, simply false, simply untrue, plainly false, simply not true, not true, exaggeration, exaggerated'

/** The same with a verb. Compiled for this project. */
export const refutingWords = combine('nothing', 'could be further from the truth, is further from the truth, can be further from the truth') + ', could not be further from the truth, is far from the truth, is not the case, is not so, quite the opposite, quite the contrary, the opposite is true, the opposite is the case, the reverse is true, never came, is exhausted, has run out, has worn thin, is wearing thin, has evaporated, has vanished, ' + combine('know, knows', 'nothing, nothing about it, nothing of the matter, better')
  + ', does not hold water, do not hold water, does not stand up, do not stand up, have no proof, has no proof, have no evidence, has no evidence, never happened, never took place, never existed, never occurred, did not happen, did not take place, does not exist, do not exist, was never kept, were never kept, was never honoured, was never fulfilled, came to nothing, proved empty, turned out to be false, turned out to be untrue, proved false, proved to be false, has been disproved, have been disproved, has been refuted, have been refuted'

/** What is said of somebody's words, behind a copula: that they are true. Compiled for this project. */
export const rightVerdicts = 'right, quite right, absolutely right, telling the truth, speaking the truth, justified, well founded, well-founded, well grounded, correct, true, quite true, fully justified, entirely justified, well documented, understatement'

/** The same with a verb. Compiled for this project. */
export const confirmingWords = 'turned out to be true, proved true, proved to be true, has been confirmed, have been confirmed, has been proved, have been proved, has been proven, have been proven, have a point, has a point, speak the truth, speaks the truth, rightly so'

/** Right before a verb of saying: that what is said is not true, and that it is. Compiled for this project. */
export const falselyWords = 'falsely, wrongly, wrongfully, mistakenly, untruthfully, baselessly, absurdly, unjustly'
export const rightlyWords = 'rightly, correctly, truthfully, justly, justifiably, rightfully, quite rightly'
