import { combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

const never = 'never, not, not once'

/** How officials stand up for their own state in matter-of-fact words: that it keeps the rules, hides nothing, was in its own waters. Said of others they are facts. Compiled for this project. */
export const selfDefence = (): FrameTable => ({
  resolve: {
    active: [
      // what it keeps to
      combine('always, had always, has always, have always, fully, had fully, has fully', 'shared, shares, share, worked with, works with, work with, been transparent, been blamed, been accused'),
      combine(inflect('operate, treat all prisoners, treat every prisoner, treat prisoners, treat them'), 'in line with the law, in line with international law, within the law, according to the law, in accordance with the law, humanely'),
      combine(inflect('respect'), 'all religions, all faiths, every faith'),
      // what it does not do
      combine(never, 'closed the door, close the door, forced any, force any, forced anyone, force anyone, closed the river, threatened anyone, threaten anyone, involved in, behind the, behind any, tolerated, aimed at any country, aimed at anyone, aimed at any other, directed at any country, directed against any'),
      combine(inflect('have/has/had/having'), 'nothing to do with, no hand in, no part in, forced nobody, forced no one'),
      combine('accused, blamed, condemned, punished', 'without evidence, without proof, without any evidence, unfairly'),
      'feed its own people, look after its own people',
      combine('only, merely, simply', 'protecting its border, protecting its borders, returned fire, returning fire, responding to, responded to provocations, exercising its right, exercised its rights, enforcing the law, enforced the law'),
      combine('had apologised, has apologised, had apologized, has apologized, had already apologised, has already apologised', 'and paid, and compensated, and made amends, and offered'),
      combine(inflect('keep/keeps/kept/keeping to, observe'), 'the ceasefire, the truce, the treaty, the accord, the agreement, the deal'),
    ].join(', '),
    describing: [
      combine('open to', 'any inspectors, any inspector, inspectors, inspections, any inspection, scrutiny, all, everyone, dialogue'),
      combine('was, were, is, are', 'defensive, strictly defensive, defensive in nature'),
      combine('applied, apply, applies', 'equally to all, to all countries, to everyone, to all companies, equally to everyone'),
      combine('in, inside, within', 'its own waters, its own territory, its own airspace, its territorial waters'),
    ].join(', '),
  },
})
