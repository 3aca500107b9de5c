import type { StanceLexicon } from '../../shared/stance-lexicon'
import { frameWords } from './frames'

export const stance: StanceLexicon = {
  frames: frameWords,
  endings: ["'s", "'"],
  modifiers: {
    negators: "not, no, never, neither, nor, without, none, nothing, hardly, n't, don't, doesn't, didn't, won't, wouldn't, can't, cannot, couldn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, shouldn't, no longer, stop short of, rather than, instead of, far from, refrain from, avoid, avoided, free from, lack of, nobody, no one",
    hedges: 'may, might, could, possibly, perhaps, maybe, reportedly, allegedly, seems, seem, appears, apparently, considering, can, likely, potentially, would',
    intensifiers: 'very, strongly, extremely, deeply, firmly, fully, utterly, totally, completely, absolutely, really, truly, most, so, highly, categorically, unequivocally, always, clearly, staunchly, sharply, harshly, greatly, massively',
    conditions: 'if, unless, whether, provided that, in case, should there',
    duties: 'must, should, has to, have to, had to, needs to, need to, ought to, is required to',
    wishes: "swear to, swore to, threatened to, deserves to be, let us, let's, urge, urges, urged, urging, demand, demands, demanded, call on, called on, calls on, calling on, calls for, call for, called for, calling for, want, wants, wanted, hope, hopes, hoped, hoping, appeal, appealed, ask, asked, insist, insisted, insists, time to, please, ready to, willing to, determined to, committed to, aim to, aims to, vow, vowed, vows, plan to, promised to, pledged to, pledge to",
    bans: 'must not, should not, must never, should never, may not, not to, never to, not be allowed to',
    ends: 'end, ends, ended, ending, stop, stops, stopped, stopping, halt, halts, halted, halting, cease, ceases, ceased, ceasing, lift, lifts, lifted, lifting, ease, easing, withdraw, withdrew, withdrawing, refrain from, put an end to, suspend, suspended, suspending, prevent, preventing, an end to, remove, removing, scrap',
    yields: 'surrender, give up, renounce, withdraw, leave, comply, abandon, dismantle, release, free, meet, limit, restrain, fulfil, fulfill, apologise, apologize, accept, return, take more steps, do more, respect, abide, change, explain, answer for, realize, realise, choose, allow inspectors, keep its promises',
    everyone: 'both sides, both parties, all sides, all parties, the two sides, each side, ceasefire, cease-fire, de-escalate, de-escalation, negotiations, negotiate, dialogue, peace talks, both countries to, restraint',
  },
  roles: {
    nounActor: 'before',
    byWords: 'by, from, led by, carried out by, launched by, committed by, imposed by, at the hands of, -led',
    ontoWords: 'on, against, to, into, toward, towards, for, at, in, over, with, upon, inside',
    placeWords: '-based, in, from, near, at, through, across, around, about, between, outside, inside, like, via, than, within, over, beyond, among, throughout',
    clauseWords: 'but, because, although, though, while, whereas, however, yet, since, unless, until, that, which, who, where, when, after, before, if, whether, than, despite',
    joinWords: 'and, or, nor, as, well, including, both, along, with, plus, alongside',
    purposeWords: 'to, in order to',
    onlyWords: 'only, just, merely, simply',
    innocents: 'civilian, civilians, children, women, hospital, hospitals, innocent people, residents, aid workers, population, schools, school, church, churches, mosques, homes, refugees, journalists, villages, infrastructure',
    doingWords: 'express, expressed, expressing, voice, voiced, offer, offered, extend, extended, show, showed, give, gave, reaffirm, reaffirmed, reiterate, reiterated, provide, provided, launch, launched, launching, carry out, carried out, carrying out, conduct, conducted, conducting, complete, completed, continue, continued, continuing, wage, waged, waging, begin, began, mount, mounted',
    withWords: 'with',
    claimWords: 'claim, claims, accusation, accusations, allegation, allegations, charge, charges, criticism, assertion, assertions, suggestion, suggestions, call, calls, demand, demands, offer, request',
    agentWords: 'by',
    determiners: "the, a, an, this, that, these, those, any, its, their, his, her, our, such, no, more, further, new, of, 's, another, recent, latest",
    possessives: 'its, their, his, her, whose',
    firstPerson: "we, our, us, i, my, me, ours, we've, we're, we'll, i'm, i've, i'll, ourselves",
    thirdPerson: 'its forces, its troops, its military, its army, he, she, they, it',
    copulas: 'is, are, was, were, be, been, being, as, remain, remains, become, became, called, calls, considered, has, have, had, a, an, the, its, their',
  },
}
