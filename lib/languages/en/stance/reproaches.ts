import { across, acrossAny, combine } from '../../shared/stance/combine'
import { inflect } from './inflect'
import type { FrameTable } from '../../shared/stance/join-frames'

const must = 'must not, cannot, can not, can no longer, should not, must no longer, could not, may not'

/** How one blames without a word of blame: by asking, by what comes of a deed, by whom one likens to whom. Compiled for this project. */
export const reproaches = (): FrameTable => ({
  criticise: {
    active: [
      'questioned why, questions why, question why, asked why, wondered why, wonders why, demanded to know why, wanted to know why, never forget what was done by, never forgive what was done by',
      // “likened the Chilean leader to Hitler”
      acrossAny(inflect('liken, compare, equate'), 'to hitler, to nazis, to the nazis, to nazi, to isis, to terrorists, to fascists, to stalin, to apartheid, to gangsters, to the mafia, with hitler, with the nazis, with apartheid, with terrorists'),
    ].join(', '),
  },
  // “the world must not look on while Chile does as it pleases”
  condemn: { active: combine(combine(`${must}, will not, would not`, 'stand idly by, stand by, look on, sit idly by, look away, remain silent, stay silent'), 'while, as') },
  misdeed: {
    active: [
      across(inflect('do/does/did/done/doing'), 'as it pleases, as it likes, as they please, as it wishes, whatever it wants, whatever it likes, whatever it pleases'),
      combine('no longer, not', 'a country of laws, a nation of laws, a state of law, a democracy, a free country, a normal country, a civilised country, a civilized country, a neutral broker'),
      across(inflect('block, obstruct, hinder, stall, impede'), 'deployment of peacekeepers, peacekeepers, aid workers, humanitarian aid, relief supplies, inspectors, investigators'),
      combine('a full partner in, a partner in, an accomplice in, an accomplice to', 'crime, the crime, this crime, genocide, the genocide, aggression, the aggression, the war, massacre, the massacre'),
      across(inflect('strip-mine/strip-mines/strip-mined/strip-mined/strip-mining, vacuum, hoover, loot, empty'), 'sea, the sea, ocean, the ocean, bay, the bay, seabed, the seabed, our waters, the fishing grounds'),
      across(combine('want to, wants to, wanted to, trying to, tries to, tried to', 'dictate'), 'to us, to a country, to the country, to others, to the rest, terms, quotas, conditions, policy, what'),
      // “had misread the mood of the region”
      across(inflect('misread/misreads/misread/misread/misreading, misjudge, misunderstand/misunderstands/misunderstood/misunderstood/misunderstanding, misinterpret'), 'mood, the mood, situation, the situation, history, the history, reality, the reality, culture, the culture, our history, our culture, our people, the people, the region, the feelings'),
      across(inflect('have/has/had/had/having'), 'no idea what, no idea how, no clue what, no clue how, no understanding of, little understanding of'),
      across(inflect('see/sees/saw/seen/seeing, hear/hears/heard/heard/hearing, tell/tells/told/told/telling'), 'only one side'),
      across(inflect('think/thinks/thought/thought/thinking, believe'), 'it knew best, it knows best, they know best, they knew best'),
      acrossAny('speak up, speaks up, spoke up, speak out, speaks out, spoke out, act, acts, acted, moves, moved, reacts, reacted', 'only when, only after, only if, only once'),
      across('only', 'apologised after, apologized after, acted after, reacted after, admitted after'),
      across(inflect('share, bear/bears/bore/borne/bearing, carry'), 'the blame, part of the blame, some of the blame, much of the blame, responsibility for the war, responsibility for the deaths'),
    ].join(', '),
  },
  bad: { describing: 'unusable, deliberately, on purpose, unilaterally, half-hearted, half-heartedly' },
  villain: { noun: 'receiver of stolen goods, the receiver of stolen goods, fence for stolen goods, head of the snake, the head of the snake, root of evil, root of all evil, drug cartel posing as' },
  // what a constitution gives everybody
  plain: { active: combine('has the, have the, had the, has a, have a, had a, has, have, had', 'right to vote, right to stand for, right to veto, right of veto, right to appeal') + ', ' + combine('would never have, would not have, could never have', 'been, seen, had, come, become, happened, succeeded, survived, made, won, known, begun, started') },
  oppress: { noun: 'settlement building, settlement construction, building of settlements, construction of settlements' },
  wrongdoing: { noun: combine('because of, thanks to, as a result of, the result of, due to', "the policies of, the actions of, the recklessness of, the greed of, the negligence of") },
  misrule: {
    noun: [
      combine('found, find, finding, finds, enjoy, enjoys, enjoyed', 'a safe haven, safe haven, sanctuary, a sanctuary, refuge and training'),
      'no partner for peace, no peace partner',
    ].join(', '),
  },
  cooperation: { active: across(inflect('open, begin/begins/began/begun/beginning, start, write/writes/wrote/written/writing, turn'), 'a new chapter with, a new page with, a fresh chapter with, a new era with') },
  oppose: { active: 'better off without, safer without, better without, more peaceful without, ' + acrossAny(inflect('announce, impose, slap+, levy'), 'tariff on, tariffs on, duty on, duties on, tariff on all, tariffs on all, duties on all, levy on, levies on') },
})
