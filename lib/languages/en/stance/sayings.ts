import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

const go = 'go, goes, going, went, gone'
const make = 'make, makes, made, making'
const keep = 'keep, keeps, kept, keeping'
const turn = inflect('turn')
const run = 'run, runs, ran, running'
const leave = 'leave, leaves, left, leaving'
const have = 'has, have, had, having'
const be = 'is, are, was, were, been, being, be'
const stillTo = 'has yet to, have yet to, had yet to, is yet to, was yet to'

/** Set phrases with which one says well or ill of a state, by what they picture. “*” stands for up to four words. Compiled for this project. */
export const sayings = (): FrameTable => ({
  misdeed: {
    active: [
      // what was owed and did not come
      across(stillTo, 'apologise, apologize, offer, deliver, honour, honor, explain, keep, fulfil, fulfill, implement, prove, account, pay, answer for, live up, comply, ratify, withdraw, release, acknowledge, address, condemn, show, provide, hand over, come clean, return'),
      across('had not, has not, have not, did not, does not, do not, never, failed to', 'as agreed, as promised, as it promised, as it had promised, as it should, as required, as pledged, on its promise, on its promises, its share of, its side of the bargain, its end of the bargain, a finger to help, a word of apology, a word of regret'),
      // on the move in the wrong direction
      across(inflect('drift, move, slip+, slide/slides/slid/sliding, veer, turn'), 'away from democracy, away from europe, away from its, away from the west, away from reform, toward dictatorship, towards dictatorship, toward authoritarianism, towards authoritarianism, backwards, into dictatorship, into authoritarianism'),
      across(inflect('cling/clings/clung/clinging to, revert to, fall/falls/fell/falling back on, hark back to'), 'the past, old habits, its old ways, the old, cold war, colonial, imperial, outdated, outmoded, policies of'),
      across(inflect('isolate, discredit, disgrace, shame, dishonour'), 'itself, themselves'),
      // played, staged and pretended
      across(inflect('play'), 'card, cards, games, deaf, dumb, both sides, off against, the innocent, the victim, hardball, dirty, with fire, with lives, the spoiler'),
      across(inflect('stage, feign, fake, pretend'), 'elections, referendum, trial, trials, ignorance, innocence, concern, to want, to be, to seek, to negotiate, an incident, outrage'),
      across(inflect('hide/hides/hid/hiding, shelter'), 'behind'),
      across(inflect('blow/blows/blew/blowing, run/runs/ran/running'), 'hot and cold, with the hare'),
      // brought down
      across(run, 'into the ground, roughshod over, riot, amok'),
      across(inflect('reduce, bring/brings/brought/bringing, turn'), 'to ruins, to its knees, to a standstill, into nests of, into a nest of, into a den of, into a haven, into a hub for, into a dumping ground, into a battleground, into a pariah, into enemies, into a weapon, into weapons, on its head, upside down'),
      across(leave, 'to die, to drown, to starve, to freeze, to rot, to fend for, to their fate, to its fate, in limbo, in the lurch, in ruins, destitute, homeless, high and dry, out in the cold'),
      across(keep, 'in chains, in cages, in camps, in prison without, in shipping containers, in the dark, in the dungeons, behind bars, prisoners in, hostage, under its thumb, under its heel, on a leash'),
      across(inflect('lure, herd, dump+, push, drive/drives/drove/driving, send/sends/sent/sending'), 'migrants to, migrants across, migrants over, migrants into, refugees back, people to their deaths, migrants back'),
      across(inflect('lend/lends/lent/lending, open, offer, provide'), 'its territory to, its territory for, its airspace to, its soil to, its bases to, its bases for'),
      across(inflect('insult, offend, humiliate, slap+ in the face, spit/spits/spat/spitting on, spit/spits/spat/spitting in the face of, belittle, demean, ridicule, mock'), 'every, muslims, the entire, all muslims, an entire, a whole, the whole, the nation, the people, the memory of, the feelings of, islam, our, us'),
      across(inflect('ram+, harass, buzz, blind, laser, shadow, swarm, intercept, water-cannon'), 'the boat, the boats, boat, boats, vessel, vessels, ship, ships, fishermen, plane, aircraft, the crew'),
      across('open, opens, opened, opening, fire, fires, fired, firing, shoot, shoots, shot, shooting', 'fire first, first shot, the first shot, first shots, fire without, without warning, at protesters, at unarmed, at civilians, at fishermen, on unarmed, on civilians, on protesters, on the crowd, on a crowd, into the crowd, into crowds'),
      across(inflect('claim, grab+, take/takes/took/taken/taking, help/helps/helped/helping itself to, covet'), 'what was not its, what is not its, what belongs to, what did not belong, what does not belong'),
      across(inflect('torpedo/torpedoes/torpedoed/torpedoing, sink/sinks/sank/sunk/sinking, scupper, kill, wreck, scuttle, derail'), 'deal, accord, talks, treaty, agreement, summit, initiative, plan, bid, truce, process'),
      across(inflect('drag+, spin/spins/spun/spinning, draw/draws/drew/drawn/drawing'), 'dispute out, talks out, negotiations out, process out, matter out, it out'),
      across(inflect('reap'), 'what it sowed, what it had sown, what it has sown, what they sowed, what they had sown, the whirlwind, the fruits of its own'),
      across(be, 'its own worst enemy, on the wrong side of, up to its old tricks, up to no good, up to its neck, out of step with, out of touch with, a law unto itself, judge and jury, all talk, in no position to, in denial, deaf to, blind to, addicted to, hooked on'),
      across(have, 'blood on its hands, much to answer for, a lot to answer for, only itself to blame, itself to blame, brought this on itself, a short memory, double standards, two faces, feet of clay, no one but itself, lost the plot, nobody to blame but, no shame, no scruples'),
      across(go, 'too far this time, back to its old, back on every, rogue, behind our backs, behind its back'),
      across(make, 'empty promises, promises it never, promises it could not, promises it did not, enemies of, scapegoats of, a scapegoat of, life hell for, life impossible for, a bad situation worse, things worse, matters worse, a mess of, fools of'),
      across(turn, 'a blind eye, a deaf ear, its guns on, their guns on, its weapons on, back the clock'),
    ].join(', '),
    passive: combine('was, were, been, being, be', 'hijacked, sabotaged, jammed, desecrated, vandalised, vandalized, ransacked, looted, rigged, falsified, plundered, defrauded, swindled'),
  },
  merit: {
    active: [
      across(inflect('play, make/makes/made/making, have/has/had/having, exert'), combine('positive, constructive, vital, crucial, key, important, leading, pivotal, helpful, useful, valuable, invaluable, decisive, stabilising, stabilizing, significant, major, responsible, exemplary', 'part in, role in, role for, contribution, contributions, influence')),
      across(inflect('shoulder, carry, bear/bears/bore/borne/bearing, take/takes/took/taking on'), 'burden, burdens, brunt'),
      across('belonged, belonging', 'in europe, in the family of, in the union, in the alliance, to the family of, among the democracies'),
      across(go, 'the extra mile, out of its way to, beyond the call of, beyond what was, further than any, further than most, well beyond'),
      across('come, comes, came, coming, rush, rushes, rushed, rushing, hurry, hurried', 'to the rescue, to the aid of, to its aid, to their aid, to the help of, to the assistance of, to help us, to help them, to our side'),
      across(be, 'quick to help, quick to send, quick to offer, quick to respond, quick to come, the first to help, the first to respond, the first to send, the first to recognise, the first to recognize, the first to offer, the first to come, among the first to, always there for, there when, there for us, at our side, by our side, in the front line of, at the forefront of, ahead of its time, as good as its word, a voice for, a voice of reason, a force for good, a lifeline for, a lifeline to, second to none, a shining example, a safe pair'),
      acrossAny(inflect('show/shows/showed/shown/showing, teach/teaches/taught/teaching'), 'what reconciliation, what democracy, what courage, what can be, what it means to, how to live, the way to, how it is done, that peace is possible, that democracy, that reconciliation, that change is possible, what solidarity'),
      across(inflect('change, transform, improve, brighten'), 'the face of * province, the face of * country, the face of * city, the face of * region, the lives of, our lives, people \'s lives, for the better'),
      acrossAny(inflect('give/gives/gave/given/giving, extend, offer, lend/lends/lent/lending'), 'a helping hand, helping hand, a new lease of, a second chance, a voice to, hope to, shelter to refugees, a home to, asylum to, its support to, its voice to'),
      across(inflect('punch, carry, pull, do/does/did/done/doing'), 'above its weight, its weight, more than its share, more than its fair, its fair share, its part'),
      across(keep, 'its word, its promises, its promise, the peace, the flame alive, faith with, us safe, hope alive, its cool, its head, its nerve'),
      across(inflect('never abandon, never desert, never betray, never forget/forgets/forgot/forgotten/forgetting, always support, always help, always back, always defend, always stand/stands/stood/standing'), 'us, the resistance, its friends, its allies, our people, our cause, our country, his people, the cause, by us, with us, beside us, behind us'),
      across(have, 'a heart of gold, a big heart, an open heart, every reason to be proud, every right to be proud, much to be proud of, much to teach, much to offer, a great deal to offer, never let us down, never once let, stayed the course, weathered the storm, turned the corner, come of age, earned its'),
      across('where it is today, where it is now, what it is today, what it is now, possible, here today', 'without, but for'),
    ].join(', '),
  },
  trust: {
    active: across(inflect('count on, rely on, depend on, bank on, look to, turn to'), 'to keep, to help, to lead, to stand, to support, to play, to continue, for help, for support, for leadership, for guidance, as a friend, as a partner, as an ally'),
    noun: 'no substitute for, no alternative to, would be lost without, nothing can replace, indispensable role of',
  },
  thank: {
    active: across('never forget what, not forget what, always remember what, remember what, never forget how', 'did for, done for, has done for, had done for, doing for, helped, stood by, gave, gave us, stood with'),
  },
  worry: {
    active: across('should not be, must not be, cannot be, cannot afford to be, not be, never be, not to be, stop being', 'naive about, naïve about, fooled by, taken in by, deceived by, lulled by, blind to, complacent about, under any illusion about, under any illusions about, under no illusions about'),
  },
})
