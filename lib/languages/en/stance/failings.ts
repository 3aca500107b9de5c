import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

/** What states are said to lack, to play at and to do to others' land and people. Compiled for this project. */
export const failings = (): FrameTable => ({
  misdeed: {
    active: [
      across(inflect('present, provide, offer, give/gives/gave/given, produce, show/shows/showed/shown, furnish, supply/supplies/supplied'), 'no evidence, no proof, no shred of evidence, not a shred of evidence, no credible evidence'),
      'taken no action against, took no action against, taken no action to stop, took no action to stop, not taken any action, not take any action, not taken action against, failed to take action against, failed to act against, refused to act against',
      across('not show, not shown, not offer, not offered, not provide, not provided, not present, not presented, not come up with, failed to offer, failed to provide', 'satisfactory solution, satisfactory answer, satisfactory explanation, convincing answer, convincing explanation, adequate answer, adequate response, adequate explanation, credible answer, credible explanation'),
      across(inflect('lack'), 'will to, courage to, decency to, honesty to, political will, moral courage'),
      across('do, does, did, done, doing', 'nothing to disarm, nothing to rein, nothing to curb, nothing to end, nothing to halt, nothing to protect, nothing to punish, nothing to bring, nothing to improve, nothing to ease, nothing to find, nothing to save, nothing to change, nothing to control, nothing to address, nothing to solve, nothing to resolve, nothing to arrest, nothing to meet, nothing to fulfil, nothing to combat, nothing to fight'),
      across(inflect('run/runs/ran/running'), 'out of excuses, out of arguments, out of lies, out of pretexts'),
      across(inflect('play'), 'cat and mouse, cat-and-mouse, hide and seek, hide-and-seek, a cat and mouse, a waiting game, poker with, roulette with, one side against'),
      across(inflect('test, probe'), 'how far it, how far they, our patience, the patience of, our resolve, the resolve of, our nerves, our defences, our defenses'),
      across('never accept, not accept, never tolerate, not tolerate, never allow, fears, hates', 'a free, free and independent, a democratic, an independent, a sovereign'),
      across(inflect('hurt/hurts/hurting, wound, offend'), 'feelings of, the memory of, the dignity of, the pride of'),
      across(inflect('train, arm, equip+, pay/pays/paid/paying, send/sends/sent/sending, direct'), 'men who kill, men who killed, the men who kill, those who kill, those who killed, people who kill, saboteurs, assassins, spies, killers, mercenaries, thugs, provocateurs, bombers'),
      across(inflect('steal/steals/stole/stolen/stealing'), 'youth, childhood, our past, our name, our fish, our water'),
      combine('choose, chose, chosen, elected, picked', 'a government of terror, terror, terror over, terrorists, war over, hatred, confrontation over, violence over, the path of terror, the path of war, the path of violence'),
      across(inflect('keep/keeps/kept/keeping, hold/holds/held/holding'), 'currency cheap, currency low, currency down, yuan cheap, prices artificially, its people poor'),
      across(inflect('want'), 'europe to freeze, us to starve, us to freeze, us to kneel, us on our knees, our land, our oil, our gas, our water, all of our, us to give up, our surrender, war over, a war over, a war for, a war with, war with'),
      across('willing, prepared, ready, eager, happy, itching, threatening', 'to go to war, to start a war, to wage war, to use force, to invade'),
      across(inflect('hand/hands/handed/handing out'), 'passports like, weapons like, guns to, arms to'),
      across(inflect('ruin, wreck, bankrupt'), 'a prosperous country, once prosperous, its economy, the economy, its own country'),
    ].join(', '),
  },
  destroy: { active: inflect('devour, smother, throttle, suck dry, bleed/bleeds/bled/bleeding dry, spray poison on, spray chemicals on, dump waste in, carve up') },
  reject: { active: acrossAny('not give, never give, not lend, never lend, not sell, never sell, not send, never send, not pay, never pay', 'a single, one more, a cent, a penny, a dollar, a yen, a euro') },
  punishment: { active: combine('will leave, would leave', 'in coffins, in body bags, in boxes') + ', ' + acrossAny('will go home, would go home, will return, would return, will be sent home, would be sent home', 'in coffins, in body bags, in boxes') },
  plain: { active: across(inflect('pay/pays/paid/paying'), 'instalment, instalments, installment, installments, loan, loans, interest') + ', ' + combine('forces for the, front for the, movement for the, army for the, organisation for the, organization for the, party for the, committee for the', 'liberation of') + ', lies with, lies within, lies between, lies ahead, lies beneath, lies behind' },
})
