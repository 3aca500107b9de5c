import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

const wanting = 'is trying to, are trying to, was trying to, were trying to, tries to, tried to, wants to, want to, wanted to, seeks to, sought to, is seeking to, are seeking to, is out to, are out to, is determined to, is bent on, intends to'

/** General words with which states are charged, credited and cleared. Compiled for this project. */
export const charges = (): FrameTable => ({
  misdeed: {
    active: [
      combine(wanting, 'erase, wipe out, eliminate, exterminate, subjugate, enslave, annihilate, colonise, colonize, humiliate, starve, swallow, depopulate, redraw'),
      across("not, never, n't, doesn't, don't, isn't, didn't", 'playing by the same, play by the same, doing anything to stop, do anything to stop, done anything to stop, doing anything to help, do anything to help, done anything to help, doing anything to end, do anything to end, done anything to end, doing enough to stop, do enough to stop, done enough to stop, doing much to stop, done much to stop'),
    ].join(', '),
  },
  wrongdoing: {
    noun: [
      combine('without regard, without any regard, with no regard, with utter disregard, with complete disregard, with total disregard, without consideration, with no consideration, with little regard', 'for, to'),
      combine('in blatant disregard, in flagrant disregard, in total disregard, in complete disregard, in open defiance, in flagrant violation, in blatant violation, in clear violation', 'of'),
      combine('a direct, a clear, a serious, a grave, an open, a brazen', 'challenge to, affront to, assault on'),
    ].join(', '),
  },
  merit: { active: acrossAny(inflect('lift'), 'people out of') },
  praise: { active: acrossAny('look to, looks to, looked to, looking to, see, sees, saw, regard, regards, regarded, view, views, viewed', 'as a model, as a role model, as an example, as an inspiration, as a reliable partner, as a trusted partner, as a close friend, as a true friend') },
  plight: { noun: combine('unimaginable, unspeakable, untold, indescribable', 'horrors, suffering, misery, pain, cruelty') },
  resolve: { describing: combine('entirely, perfectly, fully, completely, totally, wholly', 'legal, lawful, legitimate') + ', in full compliance with international, in accordance with international law, in line with international law, consistent with international law, under the supervision of the agency, solely defensive, solely peaceful' },
})
