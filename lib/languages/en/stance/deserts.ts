import { acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

/** What somebody may be given who has earned it. */
const KINDNESSES = 'helped, defended, supported, rescued, assisted, aided, backed, saved, liberated, rebuilt, believed, honored, honoured, praised, thanked, rewarded, welcomed, celebrated, admired, remembered, protected, respected, trusted, taken seriously, treated fairly, treated with respect, treated with dignity'

/** What somebody may be given who has earned nothing better. */
const BLOWS = 'lose, fail, be punished, be defeated, be sanctioned, suffer, pay for, be condemned, be expelled, be isolated'

const TRUST = 'our trust, our confidence, our respect, our friendship, our goodwill, our sympathy, the trust of its friends, the trust of its neighbours, the trust of its neighbors, the trust of its people'

/** What somebody has or has not earned, and what one gives or owes to whom it names in between. Compiled for this project. */
export const deserts = (): FrameTable => ({
  right: { active: combine('deserves to be, deserve to be, deserved to be', KINDNESSES) + ', ' + combine('does not deserve to, do not deserve to, did not deserve to', BLOWS) },
  punishment: {
    active: [
      combine('deserves to, deserve to, deserved to', BLOWS), combine('has every reason to, have every reason to, has good reason to', 'fear, be afraid, be ashamed, worry, tremble'),
      combine("does not deserve to be, do not deserve to be, did not deserve to be, doesn't deserve to be, don't deserve to be, no longer deserves to be, never deserved to be, hardly deserves to be", KINDNESSES),
      combine('has no right, have no right, had no right, has no claim, have no claim', 'to our, to my, on our, over our'),
    ].join(', '),
  },
  misdeed: { active: [combine(inflect('lose/loses/lost/losing, forfeit, squander, betray, abuse, gamble/gambles/gambled/gambling away'), TRUST), combine('failed, fails, failing, let down, lets down, letting down', 'its people, its own people, its citizens, its own citizens, its children, its youth')].join(', ') },
  merit: { active: combine('only, merely, simply, just', 'defending itself, defended itself, defending its people, acting in self-defence, acting in self-defense, acted in self-defence, acted in self-defense') },
  support: {
    active: [
      acrossAny('hope, hopes, hoped, hoping, pray, praying, prayed', 'wins, win, prevails, prevail, will win, will prevail, wins the war, triumphs, would win, would prevail'),
      acrossAny('offer, offers, offered, offering, give, gives, gave, giving, lend, lends, lent, lending', 'our help, our full help, our support, our full support, our assistance, our backing, our full backing, our hand'),
    ].join(', '),
  },
  thank: { active: acrossAny('we owe, we all owe, i owe, still owe', 'a debt, a great debt, a huge debt, so much, a lot, a great deal, our lives, our freedom, our independence, our gratitude, our thanks, everything') },
  praise: { active: combine('proud of, so proud of, very proud of', combine('our, the', 'ties with, close ties with, friendship with, relationship with, partnership with, alliance with, relations with, cooperation with, bond with, bonds with')) },
  reject: { active: 'turn our backs on, turned our backs on, turn your backs on' },
  worry: { active: combine('how can we, how can you, how could you, how can the world, how could the world, how can anyone, how can anybody, how can i, how can one, how could we, how could anyone, who can, who could, who would', 'trust, believe in, rely on, count on, have faith in, have confidence in') },
})
