import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

/** What the strong do to the weak and the weak answer: what is let happen, wasted, overstepped, owed to nobody. Compiled for this project. */
export const powers = (): FrameTable => ({
  misdeed: {
    active: [
      across(inflect('squander, waste, throw/throws/threw/throwing away, miss/misses/missed/missing, fritter away'), 'chance, chances, opportunity, opportunities, goodwill, good will, trust, last chance'),
      across(inflect('overstep+, exceed, cross'), 'borders, bounds, mark, authority, limits, every line, all lines, the line'),
      across(inflect('send/sends/sent/sending, dispatch, despatch, infiltrate, smuggle, slip+'), 'rebels, columns of rebels, gunmen, militias, mercenaries, infiltrators, saboteurs, death squads, assassins, agents, spies, militants, insurgents, terrorists'),
      acrossAny('has, have, had, keeps, kept, keep', 'missiles pointed at, missiles aimed at, missiles trained on, rockets aimed at, guns pointed at, guns trained on, troops massed on, troops massed along, tanks massed on'),
      across('refuse, refuses, refused, refusing', 'to renounce, to disarm, to give up, to stop, to halt, to end, to comply, to leave, to withdraw, to retreat'),
      acrossAny(inflect('make/makes/made/making'), 'slaves of, slaves out of, a vassal of, a colony of, a mockery of, a puppet of'),
      across(inflect('pick and choose/picks and chooses/picked and chose/picking and choosing, cherry-pick'), 'what, which, the parts, from'),
    ].join(', '),
  },
  help: {
    active: acrossAny(inflect('come/comes/came/coming, rush, spring/springs/sprang/springing'), 'aid, rescue, defence, defense, assistance, help')
      + ', ' + acrossAny(inflect('give/gives/gave/giving, send/sends/sent/sending, supply, sell/sells/sold/selling, deliver, ship+'), 'oil to, fuel oil to, fuel to, food to, rice to, grain to, wheat to, money to, cash to, gas to, electricity to, medicine to, medicines to'),
  },
  indulge: { active: across(inflect('give/gives/gave/giving, lend/lends/lent/lending, grant, confer, bestow'), 'legitimacy to, legitimacy on, respectability to, respectability on, a seal of approval to') },
  sympathise: { active: across(inflect('understand/understands/understood/understanding, share, appreciate'), 'reasons, concerns, anger, pain, feelings, frustration, grievances, worries, suffering, grief, sorrow') },
  punishment: {
    active: combine('has, have, had', 'no veto, no say, no business in'),
  },
  right: { active: combine('has, have, had, need have', 'nothing to fear from, nothing to fear') },
  welcome: {
    active: combine('want to, wants to, wanted to, hope to, hopes to, hoped to, ready to, eager to, keen to', 'trade with, do business with, be friends with, live in peace with, normalise relations with')
      + ', ' + combine('melt, melts, melted, melting, break, breaks, broke, breaking', 'the ice with') + ', turn a page with, opened a new chapter with',
  },
})
