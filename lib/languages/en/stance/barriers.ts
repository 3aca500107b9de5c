import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

const sellers = 'our farmers, our companies, our businesses, our firms, our products, our goods, our cars, our beef, our wine, our workers, our exporters, american farmers, american companies, american products, american goods, british farmers, british companies, british goods'

const losing = inflect('lose/loses/lost/losing our shirt, lose/loses/lost/losing our shirts, lose/loses/lost/losing a fortune, lose/loses/lost/losing money, lose/loses/lost/losing a lot of money, lose/loses/lost/losing billions, go/goes/went/going broke, go/goes/went/going bankrupt, waste our money, waste our time, waste billions, waste a fortune, bankrupt ourselves, bleed/bleeds/bled/bleeding ourselves dry')

/** Who lets nobody in, grows to the harm of others and is worth none of what it costs. Compiled for this project. */
export const barriers = (): FrameTable => ({
  misdeed: {
    active: [
      combine("do not, does not, don't, doesn't, did not, didn't, will not, won't, would not, wouldn't, never, refuse to, refuses to, refused to", `let us in, let us sell, let us compete, let us trade, ${combine('let, allow', sellers)}`),
      across(inflect('keep/keeps/kept/keeping, shut/shuts/shutting, lock, freeze/freezes/froze/frozen/freezing'), `us out, ${combine(sellers, 'out')}`),
      across('to the detriment of, at the expense of', 'its neighbours, its neighbors, their neighbours, their neighbors, our workers, our farmers, our jobs, our people, american workers, american jobs, british workers, british jobs, everyone else, everybody else, the rest of the world, the free world, the world, other countries, other nations, the rest of us') + ', at our expense, at our own expense',
      across(inflect('misuse, abuse'), 'platform, platforms, forum, forums, podium, hospitality, its veto, its seat, its membership, our trust, our goodwill, our generosity, our patience'),
      acrossAny('want, wants, wanted', 'under its thumb, under its heel, under its control, on its knees, at its mercy, weak and divided, divided and weak, weak and poor, us to fail, us to lose, us weak, us divided, us on our knees'),
      combine('tell, tells, told, telling', 'us what to do, us how to live, us how to run our country, us how to vote, us what to think, everyone what to do, everybody what to do, others what to do'),
      "not going to stop at, will not stop at, won't stop at, would not stop at, not going to stop with, will not stop with, not going to stop in, will not stop in",
      'and did nothing, and does nothing, and do nothing, and has done nothing',
      combine('with', 'one hand on the trigger, its hand on the trigger, its finger on the trigger, a knife behind its back, a dagger behind its back, a gun in its hand, a knife in its hand'),
      inflect('look the other way, choose/chooses/chose/chosen/choosing to look away, choose/chooses/chose/chosen/choosing to look the other way, close its eyes to, shut/shuts/shutting its eyes to, bury its head in the sand'),
      combine(inflect('keep/keeps/kept/keeping'), 'changing its position, changing its mind, changing its story, changing the rules, changing its demands, finding excuses'),
      combine('buys, buy, bought, takes, take, took', 'nothing from us, almost nothing from us, practically nothing from us, hardly anything from us'),
      combine('and we, but we, while we', combine('send, sell, get', 'nothing, practically nothing, almost nothing, them nothing, them practically nothing, them almost nothing')),
    ].join(', '),
    noun: combine('concerning, worrying, troubling, disturbing, alarming', 'actions, moves, behaviour, behavior, conduct, steps, build-up, buildup'),
  },
  criticise: { active: 'the onus is on, the onus remains on, the onus lies on, the onus lies with, the onus is now on, the burden is on, the burden is now on, the burden of proof is on' },
  indulge: { active: combine(losing, 'defending, protecting, guarding, helping, supporting, propping up, rescuing, on, for') },
  thank: { active: combine('no help from, no support from, no help at all from', 'anybody but, anyone but, any country but, anybody except, anyone except') + ', nobody helped us but, nobody helped us except, no one helped us but, no one helped us except, nobody else helped us but' },
  reject: { active: acrossAny(combine('not, never', 'send, give, sell, get, be sending, be giving, be selling') + ', stop sending, stop giving, stop selling', 'another bullet, another bomb, another missile, another weapon, another penny, another cent, another dollar, another dime, a single bullet, a single weapon, a single penny, one more bullet, one more penny, one more dollar, one more cent') + ', ' + acrossAny('we owe, i owe', 'nothing, nothing at all') + ', ' + acrossAny("we do not owe, we don't owe, i do not owe, i don't owe", 'anything, a thing, a penny, a cent, a dime, an apology, an explanation') },
  villain: { noun: combine('funder of, financier of, bankroller of, paymaster of, incubator of', 'terror, terrorism, terrorists') },
  // what somebody was before it changed, and how one orders without asking
  plain: {
    noun: combine('gone from, went from, going from, turned from, turn from', 'friend to, an ally into, a friend into, a partner into, being a friend, being our friend, being an ally, being our ally, being a partner, being our partner, ally to, partner to, enemy to, an enemy into, being an enemy, being our enemy'),
    active: 'had better, best not, did nothing of the sort, did nothing of the kind, does nothing of the kind',
  },
  plight: { noun: 'devastation' },
})
