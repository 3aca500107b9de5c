import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

const violations = 'violation, violations, breach, breaches, infringement, infringements, disregard, contempt, trampling, assault, attack, affront'
/** The noun with what comes before it, as “a violation” stands elsewhere too. */
const violating = `${combine(violations, 'of, on, against')}, ${combine('a, an, a clear, a flagrant, a blatant, a gross, a serious, another', combine('violation, breach, infringement, affront, attack, assault', 'of, on, to'))}`
const theirs = 'sovereignty, territorial integrity, independence, airspace, territorial waters'

/** What makes a state one: its land and rule, its being founded and disarmed. Compiled for this project. */
export const statehood = (): FrameTable => ({
  trespass: {
    active: acrossAny(inflect('violate, infringe/infringes/infringed/infringing, infringe/infringes/infringed/infringing on, undermine, breach, trample on, disrespect, threaten, flout, harm, damage, challenge'), theirs)
      + ', ' + acrossAny(inflect('violate, infringe/infringes/infringed/infringing, infringe/infringes/infringed/infringing on, undermine, breach, trample on, disrespect, threaten, flout'), 'sovereignty of, territorial integrity of, independence of, airspace of, territorial waters of, borders of, unity of'),
    noun: acrossAny(violating, theirs) + ', ' + acrossAny(violating, 'sovereignty of, territorial integrity of, independence of, airspace of, territorial waters of'),
  },
  recognise: {
    noun: acrossAny('creation of, establishment of, founding of, birth of, formation of, emergence of, progress towards, progress toward, road to, path to, steps towards, steps toward, support for', 'state, statehood') + ', ' + acrossAny('independent, viable, sovereign', 'state'),
  },
  surrender: { noun: acrossAny('an end to, a complete end to, a real end to, end to, the ending of, a halt to, halt to, the rollback of, the dismantling of, the dismantlement of', "nuclear program, nuclear programme, nuclear activities, nuclear ambitions, missile program, missile programme, weapons program, weapons programme") + ', ' + combine('change of, change in', 'government in, regime in, leadership in') },
  demand: { active: combine('floated, floats, floating, mooted, aired, raised', 'the idea of, the prospect of, the possibility of') + ', floated, mooted' },
  welcome: {
    active: acrossAny(inflect('seek/seeks/sought/seeking, look for, hope for, ask for/asks for/asked for/asking for, count on, rely/relies/relied/relying on, turn to'), 'support from, help from, backing from, assistance from, investment from, aid from, for help, for support, for assistance, for aid, for protection')
      + ', ' + across(inflect('seek/seeks/sought/seeking, look for, hope for, welcome'), 'investment, investments, investors'),
  },
  pressure: { active: across(inflect('press/presses/pressing'), 'leaders to, leader to, government to, regime to') + ', ' + acrossAny(inflect('make/makes/made/making, force, compel/compels/compelled/compelling'), 'meet its, meet their, keep its, keep their, honour its, honor its, comply with, live up to') },
  sanction: { noun: combine('resolution, resolutions, motion', 'against, condemning, targeting') },
  help: { noun: combine('humanitarian access, aid access, access for aid, aid deliveries, aid convoys', 'to, into') },
})
