import { across } from '../../shared/stance/combine'
import { harms } from './harms'
import { kindnesses } from './kindnesses'
import { illLikenesses, wellLikenesses } from './likenesses'
import { merits } from './merits'
import { misdeeds } from './misdeeds'
import type { FrameWords } from '../../shared/stance-lexicon'

/** English verb phrases that judge whoever does what they say, whatever it is done to. Compiled for this project. */

export const misdeed = (): FrameWords => ({
  active: [
    ...misdeeds(),
    ...harms(),
    ...illLikenesses(),
    across('break, breaks, broke, broken, breaking, go back on, goes back on, went back on, going back on, renege on, reneged on, reneging on, back out of, backed out of, backing out of, betray, betrayed',
      'its promise, its promises, their promise, their promises, a promise, its word, their word, its commitments, its commitment, its pledge, its pledges, the agreement, the deal, the truce, the treaty, the rules, every rule, every agreement, its obligations'),
    across('abandon, abandons, abandoned, abandoning, betray, betrays, betrayed, betraying, desert, deserts, deserted, let down, forsake, forsaken', 'a friend, its friend, its friends, an ally, its ally, its allies, a partner, its partners, an old friend'),
    across('turn, turns, turned, turning', 'a blind eye, a deaf ear, its back on, their back on, their backs on, his back on'),
    across('look, looks, looked, looking', 'the other way'),
    across('do, does, did, done, doing', 'nothing to help, nothing to stop, nothing to prevent, too little, little to help, little to stop, precious little'),
    'stand idly by, stood idly by, standing idly by, stand by and watch, stands by and watches, stood by and watched, standing by and watching, sit back and watch, sat back and watched, sits back and watches, looked on as, look on as, looks on as, watch in silence as, watched in silence as, did nothing while, does nothing while, do nothing while, did nothing as, looked on while, sit on its hands, sat on its hands, drag its feet, dragged its feet, dragging its feet, drags its feet, stonewall, stonewalled, stonewalling',
    across('play, plays, played, playing', 'for time, a dangerous game, games with, a double game, politics with, the victim'),
    across('buy, buys, bought, buying', 'time'),
    across('hide, hides, hid, hidden, hiding, conceal, conceals, concealed, concealing, cover up, covers up, covered up, covering up, distort, distorts, distorted, distorting, twist, twists, twisted, twisting',
      'the truth, the facts, the true, the scale of, its crimes, the crimes, history, its intentions, its role, the evidence, evidence of, the extent of'),
    across('jail, jails, jailed, jailing, silence, silences, silenced, silencing, muzzle, muzzles, muzzled, muzzling, gag, gags, gagged, stifle, stifles, stifled, stifling, hound, hounds, hounded, persecute',
      'critics, its critics, opponents, its opponents, dissidents, journalists, the press, the media, dissent, anyone, anyone who, all dissent, opposition, the opposition, free speech, debate'),
    across('rig, rigs, rigged, rigging, steal, stole, stolen, stealing', 'the election, the elections, elections, the vote, the ballot'),
    across('squander, squanders, squandered, squandering, waste, wastes, wasted, wasting, mismanage, mismanages, mismanaged, plunder, plunders',
      'its wealth, its oil wealth, its resources, the chance, the opportunity, an opportunity, its chance, public money, the money'),
    across('arm, arms, armed, arming, bankroll, bankrolls, bankrolled, bankrolling, finance, finances, financed, financing, fund, funds, funded, funding, train, trains, trained, training',
      'rebels, the rebels, militias, the militias, insurgents, the insurgents, militants, terrorists, gunmen, separatists, the separatists, extremists, death squads, armed groups, warlords, the gunmen, terror groups'),
    across('shelter, shelters, sheltered, sheltering, harbour, harbours, harboured, harbouring, harbor, harbors, harbored, harboring, protect, protects, protecting, host, hosts, hosted, hosting, shield, shields, shielding',
      'terrorists, rebels, the rebels, militants, war criminals, criminals, fugitives, the men who, those who, the killers, the killers of, the murderers, the perpetrators, the culprits, gunmen, insurgents, extremists, a war criminal, corrupt officials'),
    across('give, gives, gave, given, giving, provide, provides, provided, providing, offer, offers, offered, offering',
      'sanctuary to, safe haven to, a safe haven to, weapons to the rebels, arms to the rebels, refuge to terrorists, cover to, cover for'),
    across('burn, burns, burned, burnt, burning, torch, torched, torching, raze, razed, razing, loot, looted, looting, rip up, rips up, ripped up, slash, slashed, slashing, cut up, uproot, uprooted, uprooting', 'villages, the villages, nets, their nets, fishing nets, olive trees, crops, huts, their huts, a village, homes, houses, whole villages, farms, crops, churches, mosques, schools'),
    across('drive, drives, drove, driven, driving, chase, chased, force, forced, forcing', 'people from their homes, thousands from their homes, families from their homes, thousands to flee, people from their land'),
    across('treat, treats, treated, treating', 'people like, them like, us like, women like, workers like, migrants like, refugees like, us with contempt, us badly, them badly, people with contempt'),
    across('lose, loses, lost, losing, forfeit, forfeits, forfeited', 'all legitimacy, its legitimacy, legitimacy, all credibility, its credibility, credibility, the trust of, the confidence of, its moral authority, the right to govern, the right to rule'),
    across('use, uses, used, using', 'hunger as, food as, gas as, oil as, energy as, force against its own, violence against its own, human shields, civilians as, torture, child soldiers, cluster bombs, excessive force, disproportionate force, brute force'),
    'as a weapon, as a weapon of war, as a weapon against, as human shields, as a bargaining chip, as a pretext for',
    across('let, lets, letting', 'us down, them down, its people down, its neighbours down, its neighbors down, its allies down, the world down, its friends down'),
    'had no business, has no business, have no business, had no right, has no moral right, had no moral right, has no right to lecture, has no right to criticise, no longer belongs',
    across("has not, have not, had not, hasn't, haven't, hadn't, is not, are not, isn't, aren't, was not, were not, never",
      'done enough, doing enough, paid its share, doing its part, doing its share, kept its promises, kept its word, met its obligations, living up to, lived up to, taking responsibility, taken responsibility, listening, listened to, serious about, interested in peace, ready for peace, a partner for peace, cooperating, cooperated, complied, complying, honoured, honored, acting in good faith, ready to join'),
    across('could, should, must, needs to, has to, have to, ought to', 'do more to, do much more, do more, have done more, be doing more, do its part, do their part, play its part, play their part, pull its weight, do better'),
    'live in denial, lives in denial, shirk its responsibility, shirk its responsibilities, shirking its responsibility, shirks its responsibilities, evade its responsibility, evading its responsibility, dodge the question, dodging responsibility',
    across('trample, tramples, trampled, trampling', 'on the rights, on human rights, on the law, on the dignity, underfoot'),
    across('undermine, undermines, undermined, undermining, sabotage, sabotages, sabotaged, sabotaging, torpedo, torpedoed, derail, derails, derailed, derailing, scuttle, scuttled, obstruct, obstructs, obstructed, obstructing, block, blocks, blocked, blocking, hamper, hampers, hampered, hampering, wreck, wrecked, spoil, spoiled, poison, poisoned, poisoning',
      'peace, the peace, the peace process, peace efforts, the talks, the negotiations, negotiations, the agreement, the deal, the investigation, the inquiry, inspections, the inspections, humanitarian aid, aid, aid deliveries, reform, reforms, democracy, progress, the process, relations, the atmosphere, regional stability, stability, the summit, a solution, any solution'),
    across('fuel, fuels, fuelled, fuelling, fueling, fan, fans, fanned, fanning, stoke, stokes, stoked, stoking, whip up, whipped up, whipping up, foment, foments, fomented, fomenting, stir up, stirs up, stirred up, stirring up, incite, incites, incited, inciting, sow, sows, sowed, sowing',
      'hatred, unrest, tension, tensions, violence, the conflict, conflict, war, the war, chaos, division, divisions, instability, trouble, hostility, the violence, extremism, terrorism, fear, panic, discord, anger, the flames, rebellion, revolt, separatism'),
    across('live, lives, lived, living', 'off the backs of'),
    across('grab, grabs, grabbed, grabbing, steal, steals, stole, stolen, stealing, loot, loots, seize, seizes, plunder, plunders, plundering', 'our land, our oil, our resources, our fish, our minerals, the land of, the oil of, the resources of, their land, their oil, jobs, our jobs, technology, intellectual property, secrets'),
    'bite the hand that feeds, backstab, backstabbed, stab in the back, stabbed in the back, stabbing in the back',
  ].join(', '),
})

export const merit = (): FrameWords => ({
  active: [
    ...merits(),
    ...kindnesses(),
    ...wellLikenesses(),
    across('keep, keeps, kept, keeping, honour, honours, honoured, honouring, honor, honors, honored, honoring, fulfil, fulfils, fulfill, fulfills, fulfilled, fulfilling, meet, meets, met, meeting, live up to, lives up to, lived up to, living up to, abide by, abides by, abided by, stick to, sticks to, stuck to, comply with, complies with, complied with, complying with, respect, respects, respected, respecting, deliver on, delivers on, delivered on',
      'its promise, its promises, all its promises, their promise, their promises, its word, their word, its commitments, all its commitments, its commitment, its obligations, all its obligations, its international obligations, its pledge, its pledges, the agreement, the treaty, the truce, the terms of the agreement, its side of the bargain, its end of the bargain, international law, human rights, the rule of law'),
    across('show, shows, showed, shown, showing, demonstrate, demonstrates, demonstrated, demonstrating, display, displays, displayed, displaying',
      'courage, great courage, restraint, great restraint, remarkable restraint, generosity, great generosity, goodwill, good will, leadership, great leadership, wisdom, solidarity, respect, great respect, maturity, its commitment, commitment, its goodwill, the way, flexibility, sincerity, resolve, great resolve, determination, patience, great patience, compassion, humanity'),
    across('make, makes, made, making, achieve, achieves, achieved, achieving, record, records, recorded',
      'progress, great progress, remarkable progress, significant progress, real progress, good progress, considerable progress, substantial progress, enormous progress, tremendous progress, impressive progress, great strides, huge strides, significant strides, remarkable strides, concessions, painful concessions, great sacrifices, huge sacrifices, sacrifices for peace, a great contribution, an important contribution, a major contribution, a valuable contribution, a significant contribution, history'),
    across('take, takes, took, taken, taking', 'a step in the right direction, steps in the right direction, an important step, a bold step, bold steps, a brave step, important steps, positive steps, a positive step, a courageous step, the right decision, the lead in, responsibility for its past'),
    across('play, plays, played, playing', 'a vital part, a vital role, a key part, a constructive role, a constructive part, a positive role, a leading role, an important role, an important part, a crucial role, a pivotal role, an indispensable role, a helpful role, a responsible role, a significant role, a central role in peace'),
    across('contribute, contributes, contributed, contributing', 'to peace, to stability, to security, greatly, to regional stability, to world peace, generously, to the peace, to a solution'),
    across('set, sets, setting', 'an example, a good example, a fine example, a great example, the standard, an example for, an example to'),
    'belongs in, belong in, belongs to the family, deserves to join, deserves a place, has earned its place, earned its place, earned the respect of, earned our respect, earned our trust, won our respect, won the respect of, won our hearts, proved its',
    across('act, acts, acted, acting, behave, behaves, behaved', 'in good faith, responsibly, with restraint, with great restraint, with courage, honourably, honorably, within its rights, in self-defence, in self-defense'),
    across('stand, stands, stood, standing', 'on the right side of history, up for freedom, up for peace, for peace, for justice, for freedom, ready to help, tall, proud'),
    across('save, saves, saved, saving', 'lives, many lives, countless lives, thousands of lives, the lives of, our lives'),
    across('open, opens, opened, opening', 'its doors to, its arms to, its borders to refugees, its heart to, a new page with, a new chapter with'),
    across('extend, extends, extended, extending, hold out, held out, offer, offers, offered, offering, reach out', 'a hand of friendship, the hand of friendship, its hand, an olive branch, a helping hand'),
    across('pay, pays, paid, paying', 'a heavy price, a high price, a terrible price, the ultimate price, the price of freedom, a heavy toll'),
    across('want, wants, wanted, seek, seeks, sought, seeking, desire, desires, strive for, strives for, striving for, work for, works for, worked for, working for, committed to, is committed to, are committed to, was committed to, remains committed to, remain committed to, devoted to, dedicated to',
      'peace, lasting peace, a lasting peace, dialogue, stability, justice, a peaceful solution, a diplomatic solution, good relations, friendly relations, democracy, reform, the peace process, the truce, the treaty, the agreement, non-proliferation, its obligations, friendship'),
    'never been better, never been closer, never been stronger, at an all-time high, nothing to hide, has nothing to apologise for, has nothing to be ashamed of, did its utmost, does its utmost, doing its utmost, done its utmost, did everything possible, done everything possible, doing everything possible, does everything in its power, rose to the occasion, risen to the occasion, goes from strength to strength, came to our aid, comes to our aid, come to our aid, coming to our aid, coming to our rescue, comes to our rescue, came to our rescue, come to our rescue, never let us down, a force for good, a force for peace, force for stability, free and fair',
  ].join(', '),
})
