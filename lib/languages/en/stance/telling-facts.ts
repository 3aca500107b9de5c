import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

/** Those whom nobody may treat so. */
const defenceless = 'migrants, refugees, asylum seekers, pregnant women, mothers, babies, the sick, patients, thousands of families, hundreds of families, whole families, poor families, aid workers, relief workers, medics, doctors, nurses, pilgrims, worshippers, minorities, stranded sailors, crews, the crew, the crews, sailors, fishermen, maids, domestic workers, foreign workers, deportees'

const gear = 'nets, fishing boats, fishing boat, patrol boats, patrol boat, coast guard vessels, coast guard vessel, supply boat, supply boats, undersea cable, undersea cables, underwater cables, power cables, buoys, lifeboats'

const graves = 'seizure of, theft of, invasion of, occupation of, annexation of, bombing of, killing of, attack on, attacks on, looting of, expulsion of, slaughter of, coup in, coup against, partition of'

/** How facts are told that blame somebody without a word of blame: what is cut, hoarded, withheld or let happen, and to whom; and those that credit somebody. Compiled for this project. */
export const tellingFacts = (): FrameTable => ({
  misdeed: {
    active: [
      // what is broken that others live by
      across(inflect('ram+, cut/cuts/cutting, slash, sever, sink/sinks/sank/sunk/sinking, wreck, harass, swarm, shadow'), gear),
      across(inflect('drain, plunder, exhaust, empty, strip+'), 'fish stocks, stocks of fish, fishing grounds, stocks'),
      combine(inflect('switch off, turn off, disable, jam+, spoof'), 'their trackers, their transponders, its transponders, tracking devices, transponders, tracking signals, gps signals, satellite navigation'),
      // what is done without asking those whom it concerns
      across(inflect('fill, build/builds/built/building, divert, dam+, close, open, change, start, take/takes/took/taken/taking, test, release, dump'), 'without notifying, without telling, without consulting, without asking, without informing, without warning, without notice, without permission, unilaterally'),
      across(inflect('behead, hang, execute, deport, expel+, detain, jail, arrest, hold/holds/held/holding, evict'), 'without charge, without trial, without telling, without notifying, without warning, without notice, without evidence, without a lawyer, without access'),
      // what is owed and not given
      across(inflect('refuse, deny') + ', withheld, withholds, withholding, withhold, refused to give, refuses to give', 'consular access, access to, flood data, water data, data, an explanation, medical care, legal help'),
      combine('had still not, has still not, have still not, had yet to, has yet to, has never, had never, failed to, fails to, has failed to, had failed to, refused to, refuses to', 'explained, explain, accounted for, account for, answered for, answer for, come clean, come clean about, come clean on'),
      across(inflect('remove, dismantle, take/takes/took/taken/taking down, switch off, tear/tears/tore/torn/tearing out'), 'cameras, surveillance cameras, inspection cameras, seals, monitoring equipment'),
across(inflect('hold/holds/held/holding back, withhold/withholds/withheld/withholding'), 'shipments, exports, supplies, deliveries, permits, licences, licenses, aid, medicine'),
      acrossAny(inflect('delay, slow, cut/cuts/cutting, block, restrict, halt, stop+, limit'), 'to punish, as punishment for, in revenge for'),
      // whom it is done to
      acrossAny(inflect('hold/holds/held/holding, use, keep/keeps/kept/keeping, treat, take/takes/took/taken/taking'), 'as bargaining chips, as a bargaining chip, as pawns, as hostages, as a political weapon, as leverage, hostage, hostages'),
      across(inflect('drive/drives/drove/driven/driving, drive/drives/drove/driven/driving out, push, beat/beats/beaten/beating, herd, force, hound, round up, turn away, turn back, cheat, separate, starve, shoot/shoots/shot/shooting at, fire on, abandon'), defenceless),
      acrossAny(inflect('drive/drives/drove/driven/driving, throw/throws/threw/thrown/throwing, force'), 'out in freezing weather, out in the cold, out into the cold, into the sea, into the desert, into the streets, out at gunpoint'),
      across(inflect('bus, ship+, fly/flies/flew/flown/flying, send/sends/sent/sending, herd, steer') + ', bussing, bussed', 'migrants to the border, migrants to the frontier, migrants across the border, people to the frontier, migrants over the border, refugees to the border, refugees across the border, migrants to'),
      acrossAny(inflect('tow, push, drag+, send/sends/sent/sending'), 'back out to sea, back to sea, out to sea, back into the sea, back into open water'),
      across(inflect('leave/leaves/left/leaving'), 'without an engine, without water, without food, without fuel, adrift, to drown, to die, to starve, to freeze, at sea, stranded at sea'),
      // what is let happen
      acrossAny('let, lets, letting, allow, allows, allowed, allowing', 'be burned, be burnt, be torched, be killed, be attacked, be beaten, be desecrated, be insulted, be looted, be smuggled, go unpunished, go hungry, go free, starve, drown, rot, die, walk free, run out of medicine, languish'),
      // what is taken, hidden and poisoned
      across(inflect('burn/burns/burned/burnt/burning, destroy, shred+, erase, hide/hides/hid/hidden/hiding, bulldoze, conceal, bury'), 'files, archives, records, evidence, documents, the wreckage, traces, the site, the true number, the death toll'),
      across(inflect('hoard, stockpile, corner, buy/buys/bought/buying up'), 'vaccines, doses, far more doses, medicine, masks, grain, rice, wheat, food, fertiliser, fertilizer, ventilators'),
      across(inflect('poison, pollute, foul, contaminate'), 'air, water, river, rivers, sea, soil, coast, lake, waters'),
      across(inflect('flood, swamp'), 'cheap steel, cheap goods, cheap subsidised, cheap subsidized, subsidised, subsidized, cheap imports, fentanyl, counterfeit goods'),
      // what is blessed, preached and pretended
      across(inflect('bless, condone, rubber-stamp+, applaud, cheer'), graves),
      inflect('preach about, preach to, sermonise, lecture others, lecture the world'),
      across(inflect('abuse, misuse'), 'pretext of, its veto, veto, its position, its power, the rules, export controls, national security, the system, its chairmanship, its presidency'),
      across(inflect('supply, provide, deliver'), 'missile that downed, missile that shot down, missile that killed, weapons that killed, weapons used to kill, bombs that killed, bombs that hit, bombs that fell'),
      // whom it fights beside
      across(inflect('fight/fights/fought/fighting'), 'alongside the rebels, alongside rebels, beside the rebels, with the rebels, alongside militias, alongside the militia, alongside terrorists'),
      // what flies and sails too near
      acrossAny(inflect('cross, fly/flies/flew/flown/flying, pass, land, come/comes/came/coming down'), 'where fishermen, over the heads of, over our heads, over populated areas, close to fishing boats, near fishing boats, close to a ferry, near homes'),
      // what it costs others
      across(inflect('hit/hits/hitting, hurt/hurts/hurting, punish, squeeze, ruin'), 'poor families, poorest families, the poorest, small farmers, small businesses, ordinary families, ordinary people, ordinary citizens, innocent people, students and traders'),
      acrossAny(inflect('hold/holds/held/holding, keep/keeps/kept/keeping'), 'money hostage, funds hostage, assets hostage, citizens hostage, crew hostage, crews hostage, people hostage, region hostage, world hostage, economy hostage'),
      acrossAny('cost, costs, costing', 'millions of dollars, millions of euros, billions of dollars, billions of euros, thousands of jobs, thousands of people their jobs, their livelihoods, lives'),
    ].join(', '),
    passive: 'pillaged by, carted off by',
  },
  misrule: {
    noun: [
      combine('offered no, offers no, gave no, gave voters no, left no, left voters no, without any, without, without a, with no', 'real choice, genuine choice, real opposition, real competition, genuine competition, real contest, opposition candidates, serious opponent, serious challenger, independent monitors'),
      combine('behind closed', 'doors and without observers'),
    ].join(', '),
  },
  oppress: {
    passive: [
      acrossAny('been held, being held, is held, are held, was held, were held, been kept, been locked up, been jailed, been detained, being detained', 'without charge, without charges, without trial, incommunicado, in inhuman conditions, in solitary confinement'),
      combine('being beaten, been beaten, were beaten', 'and raped, and tortured, and robbed, and humiliated, and starved, and abused, by employers, by their employers, in custody'),
    ].join(', '),
  },
  reject: {
    active: [
      combine(combine('would not, will not, refused to, refuse to, refuses to, refusing to, never, would never, will never', 'face, meet, play against, compete against, fight'), 'opponents from, an opponent from, athletes from, a team from, any team from, teams from, players from, opponents representing'),
      combine('never recognise, never recognize, not recognise, not recognize, refuse to recognise, refuse to recognize, cannot recognise, cannot recognize', 'the military government in, the military government of, the junta in, the junta, the coup government, the military rulers of, the generals in, the new rulers of'),
      combine('stay closed, remain closed, stays closed, remains closed, be closed, kept closed, stay shut, remain shut, be barred, stay barred', 'to ships from, to vessels from, to trucks from, to planes from, to airlines from, to citizens of, to airlines of'),
    ].join(', '),
  },
  bad: {
    describing: combine('without notifying, without telling, without consulting, without informing, without asking', 'the countries, its neighbours, its neighbors, their neighbours, neighbouring countries, the families, their families, anyone, anybody, its allies, its partners, the owners, the villagers, local people, us, parliament, the council'),
  },
  plain: {
    noun: combine('holy', 'books, book, scriptures, sites, site, places, shrine, shrines, city, month, week, sepulchre'),
  },
})
