import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

const ours = 'us, our country, our people, our workers, our economy, our weakness, our weaknesses, our goodwill, our generosity, our money, our openness, our misery, our taxpayers, our technology, our markets, our industry, our success, our suffering'
const told = 'must know, should know, must understand, should understand, need to know, needs to know, must realise, must realize, should realise, should realize'

const jobs = combine('jobs, factories, plants', 'are, were, have, have been, are being, were being, keep, kept, should be, will be') + ', jobs, factories, plants'

/** What one holds against those who live off one, want something of one and give nothing, and what one lets friends know. Compiled for this project. */
export const resentments = (): FrameTable => ({
  misdeed: {
    active: [
      across('rip, rips, ripped, ripping', 'us off, america off, our country off, our people off, everyone off, everybody off'),
      across(inflect('worry, disappoint, anger, alarm, disgust, sadden, trouble, dismay, frighten, offend, enrage, appal+'), 'us, me, us all, our people, my people, my country, my government, the whole world'),
      across(inflect('make/makes/made/making'), 'me angry, us angry, me sick, us sick, me ashamed, us ashamed, me furious, us furious, my blood boil, our blood boil'),
      across('leave, leaves, left', 'much to be desired, a lot to be desired'),
      across(inflect('capitalise on, capitalize on, cash in on, prey on, feed/feeds/fed/feeding off, leech off, sponge off, freeload off, freeload on, live off, profit from, profit off, profiteer from, get/gets/got/gotten/getting rich off, get/gets/got/gotten/getting rich on'), ours),
      across("do not, does not, don't, doesn't, did not, didn't, never", 'like us, love us, care about us, care about our, want us to win'),
      across("don't do, doesn't do, didn't do, do not do, does not do, did not do, never does, never do, never did, hasn't done, haven't done, has not done, have not done, has never done, have never done", 'a thing for us, a damn thing for us, a damned thing for us, a single thing for us, one thing for us, anything for us, much for us, a thing to help us, a single thing to help us, anything to help us'),
      across('do, does, did, doing, done', 'nothing for us, nothing for america, nothing for our, nothing to help us, squat for us, zero for us'),
      across(inflect('use, employ, resort to'), 'illegal methods, illegal means, illegal tactics, dirty tricks, dirty tactics, dirty methods, foul means, unfair means, underhand methods'),
      across(inflect('misrepresent, distort, twist, falsify'), 'views, facts, truth, history, wishes, position, record, reality'),
      inflect('get/gets/got/gotten/getting fat on, get/gets/got/gotten/getting fat off, grow/grows/grew/grown/growing fat on, grow/grows/grew/grown/growing rich on'),
      across(inflect('behave, act'), 'in the opposite way, badly, appallingly, outrageously, disgracefully, shamefully, irresponsibly, recklessly, like bullies, like a bully'),
      combine('dollars, money, jobs, wealth, billions, fortune, fortunes, cash', 'out of us, out of america, out of our pockets, out of our economy, out of our workers'),
      combine("never be, not be, cannot be, can't be, won't be", 'talked out of, bargained out of, reasoned with, appeased, bought off'),
      acrossAny(inflect('sit/sits/sat/sitting on, squat+ on, encroach on, nibble at, chip+ away at, eat/eats/ate/eaten/eating into, swallow'), 'of us, us, our land, our border, our borders, our soil, our sea, our seas, our waters, our islands'),
    ].join(', '),
    noun: acrossAny('goal, aim, objective, ambition, dream', 'to dominate, to subjugate, to supplant, to replace us, to replace america, to enslave, to conquer, to divide us, to rule the world, to rule over, to undermine us, to undermine our, to weaken us, to destroy us, to destroy our'),
  },
  // those who get what is lost here
  indulge: { active: acrossAny(inflect('give/gives/gave/given/giving, hand'), 'everything and gave us, everything and got, everything and us, everything it wanted, everything they wanted, everything it wants, everything they want') + ', ' + combine(jobs, 'going to, gone to, went to, moving to, moved to, shipped to, shipped off to, fleeing to, fled to, sent to, flowing to, heading to, headed to, leaving for, outsourced to, offshored to, relocated to, relocating to, lost to, exported to') },
  worry: { active: 'i doubt, we doubt, we are losing to, we keep losing to' },
  plain: {
    noun: combine(jobs, combine('going to', 'be, have, come, get, go, make, do, take, help, give, need, leave, return, create, lose, see, start, stay, work, keep, open, build, vanish, disappear, dry, grow, end, move, cost')) + ', ' + combine("should never have, should not have, shouldn't have, never should have", 'gone into, gone in, gone to war in, been in, got involved in, gotten involved in, set foot in, sent troops to, sent troops into, been there') + ', ' + across('is, are, was, were, has become, remains', 'example of, example of how, example of what, example of why, example how'),
  },
  welcome: { active: 'we need, we all need, we badly need, we really need, ' + inflect('roll out the red carpet for, roll out the red carpet to, lay/lays/laid/laying out the red carpet for') },
  criticise: { active: 'nothing good ever came out of, nothing good ever comes out of, nothing good came out of, nothing good comes out of, nothing good ever came from, who would want to live in, who wants to live in, nobody wants to live in, ' + acrossAny('flooded with, swamped with, inundated with, overrun with', 'from') + ', ' + acrossAny('what has, what have, what did', 'ever done for, ever do for, ever given us, ever contributed') },
  friend: { noun: 'best neighbour, best neighbor, closest neighbour, closest neighbor, part of the family, part of our family, one of us, one of our own' },
  plight: { describing: 'bleeds, is bleeding, is drowning, are drowning, is being torn apart', noun: 'what we did to, what we have done to, what they did to, what they have done to, what they are doing to, look what was done to, look what has been done to' },
  accuse: { active: acrossAny('it is, it was, this is, this was, that is, that was', "'s doing, 's fault, 's handiwork") },
  reject: { active: acrossAny('not another, not one more, not a single, not one', 'should go to, will go to, must go to, is going to') },
  trespass: { active: acrossAny(inflect('snuff out, extinguish, stamp out, crush, strangle, smother'), 'freedom in, freedom of, democracy in, liberty in, independence of, hope in') },
  good: { describing: 'can be trusted, could be trusted, can always be trusted, could always be trusted' },
  invade: { active: inflect('swallow, swallow up, gobble up') },
  support: { active: 'proud of what we did for, proud of what we have done for, proud of what we do for, ' + combine('have, has, had, got', 'their back, their backs, its back, your back, your backs') },
  right: { active: combine('should, must, ought to, has to, have to, deserves to, needs to', 'win this war, win the war, win its war, win this, prevail, survive, survive as, join the union, join the alliance, join the club, join the bloc, join the family, join nato, join the eu, be admitted, be at the table, have a state, have its own state, be part of the union, be a member of') + ', ' + combine('must not be allowed to, cannot be allowed to, can not be allowed to, should not be allowed to, must never be allowed to', 'remain a prison, remain a prison camp, starve, suffer, fall, fail, collapse, die, perish, go under, lose, lose this war, be destroyed, be carved up, be wiped out, be crushed, be swallowed') + ', ' + acrossAny(told, 'got a home, have a home, got a friend, have a friend, have friends, not alone, always welcome') },
})
