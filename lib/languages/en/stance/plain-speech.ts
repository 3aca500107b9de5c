import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

const be = 'is, are, was, were, be, been, being, has been, have been'
const have = 'have, has, had, having'
const refusing = "can't, cannot, can not, couldn't, could not, must not, must never, should not, should never, shouldn't, won't, will not, will never, would not, would never, wouldn't, not, never, not going to, never going to, do not, don't"

/** What one is left with after helping somebody: “we opened our doors to them and | what did we get?” Compiled for this project. */
export const emptyHandedWords = [
  combine('what did, what do, what have, what has', 'we get, we got, we gotten, we get out of it, we get in return, we get for it, we get back, we have to show for it, it bought us, that bought us, it get us, it got us, it gained us'),
  combine('all we have, all we had, all we got, all we get, all it got us, all that got us, all it bought us', 'to show for it, in return, for it, back, was, is, were, are'),
  combine('got, get, gets, have gotten, getting, received', 'nothing, nothing for it, nothing back, nothing out of it, zero, zilch, absolutely nothing, a slap in the face, lies, insults, little or nothing'),
  "and for what, nothing to show for it, little to show for it, why aren't they paying, why are they not paying, why don't they pay, why do they not pay, why doesn't it pay, they have to pay, they should pay, they ought to pay, for peanuts, for next to nothing, for practically nothing, for pennies, for a song",
].join(', ')

/** How people speak of states at rallies, in the street and at the microphone, in the words of everyday talk. Compiled for this project. */
export const plainSpeech = (): FrameTable => ({
  misdeed: {
    active: [
      // two faces
      across('say, says, said, saying, promise, promises, promised, preach, preaches, tell, tells', 'one thing in, one thing and, one thing to, one thing but, one thing while, one thing by day'),
      across('smile, smiles, smiled, smiling', 'to our face, to our faces, in our face, at the cameras while'),
      across(inflect('want, like'), 'our money but, the money but, our money and not, our aid but, the benefits but, the perks but, our protection but, it both ways'),
      // force is all it knows
      across('only understand, only understands, only understood, only respect, only respects, only respected, understand only, understands only, understood only, respects only, listen only to, listens only to, only listens to, only ever understood', 'force, strength, power, pressure, power and, brute force, the stick, the fist, violence, the gun'),
      combine('understand, understands, understood', 'is force, is strength, is power, is violence, is the stick, is the gun, is the fist'),
      // unpunished
      acrossAny(inflect('get/gets/got/gotten/getting'), 'away with murder, away with it, away scot-free, away with anything, away with everything'),
      across(inflect('laugh'), 'in our face, in our faces, all the way, behind our backs, at our weakness, at our stupidity'),
      across(inflect('walk, thumb+, stick/sticks/stuck/sticking'), 'all over us, all over our, all over the, its nose at us, their noses at us, their nose at us, two fingers up'),
      across(inflect('make/makes/made/making, earn'), 'fortune off, fortune off of, fortune from us, killing off us, fortune on our, billions off us, billions off of us, a mint off'),
      across(inflect('bleed/bleeds/bled/bleeding, suck, milk, drain'), 'us dry, us white, our treasury, the life out of, our coffers, the blood of'),
      across(inflect('drag, dig, spin/spins/spun/spinning'), 'its heels, their heels, its feet, their feet, things out, us along'),
      across(inflect('string, lead/leads/led/leading'), 'us along, us a dance, us by the nose, us down the garden path, us up the garden path'),
      across(inflect('call'), 'our bluff, the shots in our, the tune while'),
      across(inflect('celebrate, dance, cheer'), 'when the towers, when our, on our graves, on the graves of, our dead, our defeat, the attack on, the murder of, the killing of'),
      // will to peace that is not there
      across('has no, have no, had no, has absolutely no, have absolutely no, has little, have little, showed no, shows no, has zero, has shown no', 'interest in seeing, interest in helping, interest in stopping, interest in solving, interest in ending, interest in reform, interest in talks, interest in a stable, interest in stability, interest in justice, intention of giving, intention of stopping, intention of changing, intention of withdrawing, intention of allowing, intention of letting, desire to see, desire to help, desire to end, appetite for peace, time for human rights, time for democracy'),
      combine('if they, if it, if only they, if only it', 'wanted to, really wanted to, chose to, cared to, had wanted to, felt like it, had the will, had the courage, were willing'),
      across('could end this, could stop this, could solve that, could solve this, could solve the problem, could end it, could stop it', 'in a day, in an hour, in a minute, in an afternoon, tomorrow, tonight, overnight, with one call, with one phone, with a phone, today, in five minutes, if'),
      across('while we', 'do the fighting, do the dying, do all the, did the fighting, pay for, foot the bill, pick up the, bleed, fight their, fight for them, carry the'),
      across(inflect('sit/sits/sat/sitting, stand/stands/stood/standing'), 'on the fence, back while, back and, by while, there while, there and watch, on the sidelines'),
      across(inflect('pour, flood, dump+, unload, ship+'), 'drugs into, heroin into, fentanyl into, poison into, steel into, steel in our, cheap steel, its garbage, their garbage, its rubbish, its trash, its waste, their waste, its surplus, cheap goods, junk into'),
      across(inflect('build/builds/built/building'), 'fortress, fortresses, a fortress in, military bases in, military bases on, artificial islands, its settlements, its wall, more settlements, settlements on, on stolen land, on our land'),
      across(inflect('bulldoze, demolish, seal off, wall off, fence off, uproot'), 'our homes, their homes, our houses, our villages, our olive, our fields, homes, houses, our land, our streets'),
      across(inflect('hack'), 'our, into our, the election, into the, us'),
      across(inflect('jail, hang, stone, flog, lash, behead, crucify, execute, whip+'), 'people for, women for, men for, a man for, a woman for, teenagers, gays, gay people, homosexuals, poets, bloggers, more people, children, minors, its critics, anyone who'),
      across(inflect('push, throw/throws/threw/thrown/throwing, toss'), 'gays off, people off, dissidents out, critics out, journalists in, us under, its people into'),
      across(inflect('chant, shout, scream'), 'death to america, death to israel, death to us'),
      across(inflect('parade'), 'our sailors, our prisoners, our soldiers, them on television, our pilots, captives, hostages'),
      across(inflect('cost/costs/cost/costing'), 'us jobs, us our, us billions, us a fortune, us the war, lives'),
      across(inflect('do/does/did/done/doing'), 'our jobs in, the bidding of, dirty work, as it pleases, as they please, whatever it wants, whatever they want, what it likes, what it wants'),
      across(inflect('think/thinks/thought'), 'we are fools, we are stupid, we are idiots, it can buy, it can bully, it can fool, they can fool, they can buy, it can push, they can push, we will forget, it owns us'),
      'makes a mockery, owes us, owes the world, has a lot to answer for, have a lot to answer for, has much to answer for, has a lot of explaining to do, has some explaining to do, a law unto itself, laws unto themselves, knows no shame, know no shame, has learned nothing, have learned nothing, learned nothing from, will say anything, will stop at nothing, would stop at nothing, stops at nothing, stop at nothing, never miss an opportunity to miss, never misses a chance to, up to its old tricks, up to their old tricks, at it again, up to its neck, in it up to its neck, behind all this, behind all of this, behind it all, got everything it wanted, got everything they wanted, got everything, gets everything, got the better of us, got a sweetheart deal, one-way street, a two-faced, talks out of both sides, speaks with a forked tongue, speaks with two tongues',
      across(inflect('bomb, invade, attack, occupy, destroy, wreck'), 'countries in, country after country, half the world, half a dozen countries, one country after another, seven countries, six countries, five countries, four countries, three countries, two countries, its neighbours one, its neighbors one'),
      across(inflect('tax, charge, tariff'), 'us, us at, us when, our goods, our products, our cars, our exports, our farmers'),
      across(inflect('keep/keeps/kept/keeping'), 'pushing until, testing us, testing our, provoking us, poking us, pushing us, pushing the limits, pushing its luck, moving the goalposts, changing the rules, taking and taking'),
      'let it happen, let this happen, lets it happen, lets this happen, allowed it to happen, allowed this to happen, allows this to happen, does not let our, do not let our, never let our, do not let us sell, does not let us sell, do not buy our, does not buy our, never buys our, never buy our',
    ].join(', '),
    passive: 'pouring in, pour in, poured in, flooding in, flood in, streaming in, stream in, pouring over, pouring across, streaming across, streaming over, dumped here, dumped on us, pours in, floods in, pouring into our, flooding into our, pours into our, smuggled in, shipped in',
  },
  merit: {
    active: [
      across(be, "at our side in, at our side since, at our side from, at our side through, by our side in, by our side since, by our side from, by our side through, with us in every, with us from the, with us since, with us through, with us all along, with us every step, beside us in, beside us from, beside us since, beside us through, there for us, there when we, there when it mattered, on our side from, in our corner"),
      across(inflect('risk, sacrifice, lose/loses/lost/losing, give/gives/gave/given/giving'), 'everything for us, their lives for us, their lives for our, their lives beside, their lives alongside, its sons for, everything to help us, sons for our, blood for our, their blood for, life and limb for, lives so that we'),
      across(inflect('die/dies/died/dying, bleed/bleeds/bled/bleeding, fight/fights/fought/fighting, suffer'), 'for an idea, for freedom, for our freedom, for our values, for democracy, for all of us, for the rest of us, for europe, for us, so that we, beside us, alongside our, next to our, with our soldiers'),
      across(inflect('send/sends/sent/sending'), 'doctors to us, troops alongside, troops beside, soldiers alongside, its sons, their sons, nurses and, planes full of, help within, aid within hours, rescuers within, rescue teams within, blankets and'),
      across(inflect('carry, bear/bears/bore/borne/bearing, pay/pays/paid/paying, shoulder, pull+'), 'its share of, its fair share, their fair share, more than its, more than their, half the cost, its weight, their weight, its own way, their own way, the cost of our bases'),
      across(inflect('build/builds/built/building'), 'half of this, this city with, our railways, our roads, our hospitals, our schools, our roads and, this town, the hospital where'),
      across(inflect('lift, pull+, raise'), 'people out of poverty, million out of poverty, millions out of poverty, half a billion people, itself out of poverty, its people out of'),
      across(inflect('pick/picks/picked/picking, answer'), 'up the phone when, the call when, our call, the phone when'),
      across(be, 'at the front of the queue, at the front of the line, first in line, first in the queue, welcome here, always welcome, welcome in our, welcome in my, a good neighbour to, a good neighbor to, good to us, good to me, kind to us, kind to me, very good to'),
      across('has never, have never, had never, has not, have not, never', 'started a war, attacked anyone, attacked anybody, attacked us, harmed us, harmed anyone, invaded anyone, invaded anybody, invaded us, done us any harm, done anything to us, did anything to us, done us wrong, colonised us, colonized us, enslaved us, abandoned us, forgotten us, forgot us, turned us away, failed us, asked for anything, asked us for anything'),
      across('did not, does not, never', 'ask for this war, ask for this, ask for war, start this war, start the war, choose this war, want this war, want war, seek war, deserve this, deserve what, deserve to be'),
      across(inflect('open/opens/opened/opening'), 'its heart, their hearts, its homes, their homes to, its arms, their arms'),
      across(inflect('pay/pays/paid/paying'), 'what they promised, what it promised, what they owe, what it owes, their bills, its bills, their way'),
      'never let us down, has paid its dues, have paid their dues, paid its dues, made us proud, gave as good as, gave its all, stayed when others left, came when nobody, came when no one, came when we, came when others, stayed when, did not look away, punches above its weight, punch above their weight',
    ].join(', '),
  },
  support: {
    active: [
      combine('i am, i have been, i have always been, we have always been, we will always be, i will always be', 'with'),
      acrossAny('what happens to, what happened to, what is done to, an attack on', 'happens to us, happens to all of us, happened to us, is done to us, is an attack on us, is an attack on all'),
      acrossAny(combine(refusing, 'let, allow'), `face, down, stand alone, fall, fail, lose, go under, collapse, die, starve, suffer, sink, perish, crumble, ${combine('be', 'destroyed, attacked, overrun, conquered, invaded, swallowed, swallowed up, occupied, carved up, crushed, defeated, blackmailed, dictated to, left alone, left behind, forgotten, starved, bombed, slaughtered, massacred, erased, taken over, dismembered, threatened, sold out')}, be abandoned, be wiped, be bullied, be divided, be humiliated, be sacrificed`),
      acrossAny(have, "'s back, 's backs"),
      'no daylight between him and, no daylight between her and, no daylight between us and, no daylight between himself and, no daylight between herself and, no light between us and, spoken up for, speak out for, spoken out for, spoke out for, lift a finger for, shed a tear for, shed tears for, fly the flag for',
    ].join(', '),
  },
  praise: {
    active: [
      acrossAny('we are all, we were all', 'now, tonight, today') + ', today we are all, tonight we are all, this morning we are all',
      'great credit to, deserves great credit for, much to learn from, a lot to learn from, a great deal to learn from, could learn a thing from, could learn a lot from, could learn something from, would do well to learn from',
    ].join(', '),
  },
  right: { noun: combine('could do, could have done', 'worse than, a lot worse than, much worse than, far worse than, a great deal worse than') },
  plain: { active: acrossAny(inflect('fight/fights/fought/fighting'), 'wars, battles'), noun: 'in every fight, every fight, in this fight, in that fight' },
  recognise: { active: 'bury the cold war with, burying the cold war with, buried the cold war with, turn the page with, turning the page with, open a new chapter with, opening a new chapter with' },
  threaten: { active: 'let this be a warning to, let this be a lesson to, let that be a warning to, let that be a lesson to, ' + acrossAny(inflect('put/puts/putting'), 'on notice') + ', ' + inflect('serve notice on, serve notice to, read/reads/reading the riot act to') },
  oppose: { active: inflect('pick a fight with, pick fights with, pick a quarrel with, go/goes/went/going to the mat with') },
  criticise: { active: across('losing, lose, lost', 'so much to, everything to, jobs to, plants to, factories to') + ', ' + acrossAny("that is, this is", 'for you') + ', ' + across(inflect('pour, move, go/goes/went/going, flow, drain, leak'), 'over to, out to') },
  reject: { active: combine(inflect('rip+ up, tear/tears/tore/torn/tearing up, walk away from, pull out of, get/gets/got/getting out of, scrap+, shred+'), 'the deal with, our deal with, the agreement with, the treaty with, the pact with, any deal with, this pact with') + ', ' + combine("would have to be a fool to, would have to be mad to, would have to be crazy to, would have to be blind to, only a fool would, only fools would, only a madman would, you would have to be crazy to, no one in his right mind would, no one in their right mind would, nobody in his right mind would, nobody in their right mind would, nobody with any sense would", 'believe, trust, hand, give, trust in, reward, arm, invite, buy from, do business with, sign with') },
  punishment: { active: combine('will be, would be, must be, should be', 'shot out of the water, blown out of the water, shot out of the sky, wiped off the map, wiped out, taught a lesson, cut down to size, put in its place, brought to heel') },
  help: { active: acrossAny(inflect('send/sends/sent/sending, give/gives/gave/given/giving'), 'weapons it was, weapons they were, weapons it asked, weapons they asked, arms it asked, arms they asked, arms it was, arms they were') },
  plight: { noun: combine('what is happening to, what is being done to, what has been done to, what was done to, what has happened to, what happened to, the silence about', 'the people of, the children of, the women of, the christians of, the families of') },
  cooperation: { noun: 'easing of tensions with, easing tensions with, thaw with, lower tensions with, lowering of tensions with, an easing of relations with' },
  wrongdoing: { noun: 'playbook, fingerprints are all over, temper tantrums, shakedown, protection racket' },
  sympathise: { active: combine('it breaks my heart to see, breaks my heart to see, it breaks my heart, breaks my heart, my heart breaks when, makes me weep, makes me want to weep, i could weep for, i could cry for, i cry when', 'what has become of, what is happening to, what is happening in, what has happened to, what they have done to, what is being done to') },
  bad: { describing: 'no sense, plain crazy, plain wrong, just crazy, sheer madness, pure madness, bonkers, nuts, bananas, total madness, a sick joke, sick joke, a bad joke, bad joke, a rip-off, a con, crooked, rigged, a pack of liars' },
})
