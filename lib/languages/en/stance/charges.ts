import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

const wanting = 'is trying to, are trying to, was trying to, were trying to, tries to, tried to, wants to, want to, wanted to, seeks to, sought to, is seeking to, are seeking to, is out to, are out to, is determined to, is bent on, intends to'

/** General words with which states are charged, credited and cleared. Compiled for this project. */
export const charges = (): FrameTable => ({
  misdeed: {
    active: [
      combine(wanting, 'subjugate, enslave, colonise, colonize, humiliate'),
      acrossAny(combine(wanting, 'erase, wipe out, eliminate, exterminate, annihilate, destroy, starve'), 'people, nation, population, minority, villages, race'),
      across("not, never, n't, doesn't, don't, isn't, didn't", 'playing by the same, play by the same, doing anything to stop, do anything to stop, done anything to stop, doing anything to help, do anything to help, done anything to help, doing anything to end, do anything to end, done anything to end, doing enough to stop, do enough to stop, done enough to stop, doing much to stop, done much to stop'),
      acrossAny(inflect('use, exploit, treat'), 'as a card, as a pawn, as a bargaining chip, as bargaining chips, as a dumping ground, as a proxy, as a battleground, as a battlefield, as a colony, as a vassal, as a human shield, as human shields, as a pretext, as a launching pad'),
      acrossAny(inflect('attack, bomb, shell, strike/strikes/struck/striking, invade, raid, fire on'), 'without provocation, without any provocation, unprovoked'),
      inflect('stand/stands/stood/standing in the way'),
      // “uses the row to distract its people from problems at home”
      acrossAny(inflect('distract, divert, deflect'), 'from domestic, from internal, from its own failures, from its own failure, from its own problems, from its own crimes, from its domestic, from its internal, from its failures, from its failure, from their domestic, from their failures, from problems at home, from troubles at home'),
      across(inflect('bear/bears/bore/borne/bearing, share, carry'), 'share of the blame, part of the blame, share of the responsibility, part of the responsibility, much of the blame, some of the blame'),
      across(inflect('burn, drive/drives/drove/driven/driving, force, chase, throw/throws/threw/thrown/throwing, push'), 'out of their homes, from their homes, from their land, off their land, out of their villages, from their villages'),
      acrossAny('getting closer, edging closer, moving closer, inching closer, coming closer, closer than ever', 'to a bomb, to the bomb, to a weapon, to a nuclear, to nuclear'),
      across(inflect('cling/clings/clung/clinging to, stick/sticks/stuck/sticking to, hold/holds/held/holding on to'), 'cold war mentality, cold war thinking, cold-war mentality, hegemony, double standards, zero-sum'),
      across(inflect('take/takes/took/taken/taking'), 'step down the wrong, step in the wrong, step backwards, step backward, step towards war, step toward war, dangerous turn, wrong turn'),
      across(inflect('drift, slide/slides/slid/sliding, depart, stray'), 'away from democracy, away from the rule, away from the values, from the values, from our values, from european values, from democratic norms, into autocracy, into authoritarianism, towards autocracy, toward autocracy'),
      combine("do not know what, does not know what, don't know what, doesn't know what, did not know what", 'they want, it wants, they wanted, it wanted, they are doing, it is doing'),
    ].join(', '),
    passive: across('is, are, was, were, been, being, be', 'put at risk, put in danger, put in jeopardy'),
  },
  wrongdoing: {
    noun: [
      combine('without regard, without any regard, with no regard, with utter disregard, with complete disregard, with total disregard, without consideration, with no consideration, with little regard', 'for, to'),
      combine('in blatant disregard, in flagrant disregard, in total disregard, in complete disregard, in open defiance, in flagrant violation, in blatant violation, in clear violation', 'of'),
      combine('root cause of, main cause of, real cause of, chief cause of, biggest source of, main source of, main driver of', 'the tension, the tensions, tension, tensions, the crisis, the conflict, the problem, the trouble, instability, the instability, chaos, the chaos, unrest, the unrest, the violence, insecurity'),
      'cold war mentality, cold-war mentality, cold war thinking, hegemonic mindset, this adventure, its adventure, reckless adventure',
      combine('a direct, a clear, a serious, a grave, an open, a brazen', 'challenge to, affront to, assault on'),
    ].join(', '),
  },
  merit: { active: acrossAny(inflect('lift'), 'people out of') },
  praise: { active: acrossAny('look to, looks to, looked to, looking to, see, sees, saw, regard, regards, regarded, view, views, viewed', 'as a model, as a role model, as an example, as an inspiration, as a reliable partner, as a trusted partner, as a close friend, as a true friend') },
  plight: { describing: 'going to bed hungry, go to bed hungry, going hungry, go hungry, dying of thirst, dying of cold', noun: combine('unimaginable, unspeakable, untold, indescribable', 'horrors, suffering, misery, pain, cruelty') },
  deceive: { active: 'smeared, smearing, maligned, maligning, defamed, defaming' },
  villain: { noun: 'usurper, usurpers' },
  right: {
    noun: 'plenty to learn from, so much to learn from, credit belongs to, credit is due to, credit must go to, credit should go to',
    active: [
      across('have to be, has to be, need to be, needs to be', 'taken seriously, heard, listened to, taken into account'),
      combine('must have, should have, ought to have, deserves to have', 'a seat, a permanent seat, a say, a voice, a state of, its own state, their own state, a place at'),
      combine('needs, need', 'us and, us now, us more, our help, our support, our solidarity, the help of the, the support of the, our protection') + ', needs us, need us',
      acrossAny(combine('has, have, had', 'suffered more, endured more, sacrificed more, lost more, paid more'), 'than any, than anyone, than most, than all, than anybody'),
      acrossAny(inflect('owe'), 'a debt for, a great debt, a debt of gratitude, a debt of thanks, a debt of honour, a debt of honor'),
      combine('has, have, had', combine('an obligation, a duty, a responsibility, the duty, the responsibility, the obligation', 'to defend itself, to protect itself, to defend its, to protect its, to keep its')),
      acrossAny('future must be, future should be, future can only be, future has to be, fate must be, fate should be, fate can only be, destiny must be, destiny should be', 'decided by, determined by, shaped by, left to, in the hands of'),
      acrossAny('no evidence that, no proof that, no indication that, no sign that, no reason to believe that, no reason to believe, do not believe that, does not believe that, do not think that, does not think that, do not think, does not think, did not think', 'was involved, were involved, was behind it, was responsible, had anything to do with, did it, played any part, had any part'),
    ].join(', '),
  },
  accuse: { active: combine('have, has, had', 'evidence that, proof that') + ', ' + combine('is, are, was, were, will be', 'on the hands of, on the head of, on the heads of, on the conscience of') },
  attack: { active: across(inflect('drop+, rain, rain down, fire, launch, lob+, hurl, shower'), 'bombs on, barrel bombs on, shells on, missiles at, missiles on, rockets at, rockets on') },
  sanction: { active: acrossAny('take, takes, took, taken, taking, bring, brings, brought, bringing, drag, dragged, haul, hauled', 'to court, to the world court, to the international court, to arbitration, to the trade body') },
  punishment: {
    active: acrossAny(inflect('hold/holds/held/holding'), 'to its promises, to its promise, to its word, to its commitments, to its obligations, to their word, to their promises') + ', ' + acrossAny(inflect('make/makes/made/making'), combine('pay a heavy, pay a high, pay a steep, pay a terrible, pay a bitter, pay the full', 'price, cost')) + ', ' + combine('meet, meet with, be met with, face', 'fire and fury, overwhelming force, the full force, the full might'),
  },
  reject: { active: combine('re-evaluate, re-evaluating, reevaluate, reassess, reassessing, reassessed, reconsider, reconsidering, rethink, rethinking, downgrade, downgrading, downgraded, recalibrate, freeze, freezing, froze', 'our relationship with, its relationship with, their relationship with, the relationship with, our relations with, its relations with, relations with, our ties with, its ties with, ties with, cooperation with'), noun: combine('no, no more, not be, never be, no longer be, cannot be, can not be, not go back to, not return to', 'business as usual with') },
  support: { active: acrossAny('want, wants, wanted, we want, i want, we all want, would like, like to see, love to see, hope to see, hopes to see', 'to succeed, to prosper, to thrive, to flourish, to recover, succeed, prosper, thrive, flourish') + ', ' + combine("will not, won't, will never, would not, would never, do not, did not, shall not", 'sell out, betray, desert, forsake, throw under the bus') + ', ' + acrossAny("not leave, never leave, n't leave, not be leaving", 'on its own, on their own, in the lurch, defenceless, defenseless, to its fate, to their fate') },
  resolve: { active: across('will not, would not, will never, would never, refuses to, refused to', combine('surrender to, yield to, give in to, bow to, cave in to, bend to, kneel to, submit to, capitulate to, succumb to', 'pressure, threats, blackmail, bullying, intimidation, force, coercion, sanctions, diktat, dictates, ultimatums, foreign pressure, any pressure, outside pressure, terrorism, terror')), describing: combine('entirely, perfectly, fully, completely, totally, wholly', 'legal, lawful, legitimate') + ', ' + combine('is, are, was, were', 'proud of its, proud of their, not at war with') + ', by the book, come out of this stronger, emerge from this stronger, in full compliance with international, in accordance with international law, in line with international law, consistent with international law, under the supervision of the agency, solely defensive, solely peaceful' },
})
