import { across } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'



/** What neighbours charge each other with: rebels helped across a border, allies set apart, talks put on ice. Compiled for this project. */
export const dealings = (): FrameTable => ({
  militants: {
    noun: 'rebel fighters, rebel forces, rebel groups, rebel group, rebel movement, rebel movements, rebel army, rebel attack, rebel attacks, insurgency, militant groups, militant group, guerrilla groups, mercenaries, paramilitaries, coup plotters',
  },
  misdeed: {
    active: [
      across(inflect('drive/drives/drove/driving, create, sow, open'), 'a wedge between, a rift between, divisions between, discord between, mistrust between'),
      across(inflect('tolerate, condone, facilitate, encourage, allow, permit+'), 'the presence of rebels, the presence of guerrillas, the presence of militants, the presence of leftist, the presence of armed, incursions, infiltration, the infiltration of, rebel bases, rebel camps, training camps'),
      across('failed to, fails to, failing to, failure to, has failed to, had failed to', 'move against, act against, crack down on, rein in, arrest, prevent the infiltration, disarm, stop the rebels, stop the militants, curb the militants'),
      across(inflect('mastermind, orchestrate, engineer, instigate, sponsor, bankroll, finance'), 'the rebellion, a rebellion, the rebel, the attack, the attacks, attacks, the offensive, the coup, a coup, the unrest, unrest, the uprising, the insurgency, terrorism, terror, cross-border terrorism, the plot, the violence, the protests'),
      across(inflect('interfere, meddle'), 'in its internal affairs, in our internal affairs, in the internal affairs of, in the domestic affairs of, in its affairs, in his country, in her country'),
      across('is, are, was, were, as', 'the architect of the, the principal architect of, the main architect of, the chief architect of, the author of the crisis, the driving force behind, the force behind, the hand behind'),
      across('refuse, refuses, refused, refusing, declined', 'to accept, to heed, to respond to, to answer, to open, to abide, to lift, to consider'),
      across(inflect('raise, cast/casts/casting'), 'questions about its, questions about * reliability, questions about * commitment, questions about * credibility, questions about * intentions, questions about * motives, doubts about its, doubt on its, doubts over its, doubt on * commitment, doubt on * sincerity'),
      across(inflect('act, behave'), 'like it was, like it is, as if it, as though it, like the world, as the world, like a colonial, like a bully, in bad faith'),
      across(inflect('hype/hypes/hyped/hyping up, play up, harbour, harbor, pursue, have/has/had/having'), 'the threat, threat, hidden agenda, hidden agendas, ulterior motive, ulterior motives, hidden motives, a hidden agenda, political agendas'),
      across('began, begun, started, begins, starts', 'firing first, shooting first, firing at, shooting at'),
      'fired first, shot first, opened fire first, was the first to open fire, were the first to open fire, was the first to fire, were the first to fire, fired the first shot, fired the first shots',
      across('woes, problems, troubles, difficulties, hardship, hardships, misery', 'due to the policies, due to its own, due to its policies, of its own making, result of its own, result of its policies'),
      across(inflect('thwart, foil, frustrate, scupper, scuttle, jeopardise, jeopardize, subvert, hinder, impede'), 'dialogue, the dialogue, talks, the talks, the process, peace, the peace, peace efforts, efforts, the summit, reconciliation, the election, democracy'),
      across('not responding, not responded, did not respond, does not respond, failed to respond, failing to respond', 'to calls, to * call, to * offer, to * offers, to * proposal, to * proposals, to * appeals'),
      across(inflect('set/sets/setting, attach, impose'), 'preconditions, undue preconditions, unreasonable preconditions, unacceptable preconditions, impossible conditions'),
      across(inflect('harm, damage, hurt, strain, sour, poison, jeopardise, jeopardize, impact, impair, ruin, wreck, cloud'), 'relations, ties, bilateral relations, bilateral ties, the relationship, the friendship'),
      across(inflect('hedge'), 'its bets'),
      across('only serve, only serves, only served, would serve only, serves only', 'to delay, to complicate, to prolong, to inflame, to worsen, to aggravate, to escalate, to embolden'),
      across(inflect('hire, recruit, infiltrate, send/sends/sent/sending in'), 'mercenaries, mercenaries to, saboteurs, assassins, infiltrators, spies'),
      across('seeking, seeks, sought, trying, tried, attempting, attempts, attempted, plotting, plots, plotted, conspiring, conspired, planning', 'to overthrow, to topple, to oust, to unseat, to assassinate, to destabilise, to destabilize, to undermine, to sabotage, to derail, to provoke, to dismember, to break up, to redraw, to partition'),
    ].join(', '),
    noun: across('offensive, slanderous, malicious, derogatory, disrespectful, racist, insulting', 'remarks, comments, statements, rhetoric, language, words') + ', misadventure, misadventures, hegemonism, big-power chauvinism, failure of leadership',
  },
  kill: { passive: across('was, were, been, being, be, are, is', 'wounded, injured, shot, shot dead, gunned down, beheaded, executed, kidnapped and killed, massacred by') },
  attack: { passive: across('was, were, been, being, be', 'raided, ambushed, shelled, bombarded, fired on, fired upon, shot at, attacked from, shelled from, fired at, set upon, set ablaze, stormed') },
  bad: { describing: 'unsuitable, unfit, ill-suited, unqualified, false, untrue, inaccurate, belied by, at odds with the facts, contrary to the facts, misplaced, one-sided, biased, unbalanced, misconceived, unwarranted, unjustifiable, groundless, unconvincing, inconsistent, complacent, disappointing' },
  wrongdoing: { noun: 'bias, partiality, prejudice, favouritism, favoritism' },
  good: { noun: 'restraint, probity, moderation, maturity' },
  merit: { active: across(inflect('act, behave'), 'in a responsible manner, and responsible manner, responsible manner, in a restrained manner, in a mature manner, in a constructive manner') },
  punishment: {
    active: across(inflect('correct, rectify, atone for, own up to, make amends for, reflect on, acknowledge'), 'its mistake, its mistakes, its error, its errors, its wrong deeds, its wrongdoing, its wrongdoings, its wrongs, its past wrongs, its crimes, wrong deeds'),
  },
  destroy: {
    active: across(inflect('impede, hinder, hamper, stunt, cripple, stifle'), 'development, its development, growth, the economy, its economy, recovery'),
    passive: across('was, were, been, being, be', 'destroyed, damaged, wrecked, razed, burned down, burnt down, torched'),
  },
  villain: { noun: 'regime in, junta in, dictatorship in, warlords in' },
  criticise: {
    active: across('it is, it was, it would be, is it, find it, finds it, found it', 'impermissible that, inadmissible that, regrettable that, deplorable that, unacceptable that, unfortunate that, shameful that, disappointing that, outrageous that, intolerable that, wrong that, absurd that, incomprehensible that'),
  },
  misrule: {
    noun: 'suppression of, human-rights abuses, human-rights violations, human-rights abuse, human-rights record, sanctuaries, militant sanctuaries, terrorist sanctuaries, safe havens, terrorist havens, training camps, terror camps, terrorist camps, militant camps, terrorist bases, rebel bases, militant bases, terrorist infrastructure, terror infrastructure, rebel camps',
  },
  sanction: { passive: across('be, been, being, was, were', 'suspended, expelled, excluded, ostracised, ostracized, shut out') },
  pressure: { active: 'to press, keep pressing, keep up the pressure on, step up pressure on, increase pressure on, bring pressure to bear on' },
  worry: { active: 'doubtful whether, doubtful that, questionable whether, doubted whether, doubts whether, doubt whether' },
  demand: { active: 'asked, asks, asking, recommended that, recommends that, proposed that, proposes that, up to, requested, requests, requesting, requested that' },
  welcome: {
    active: across('interested in, keen on, in favour of, in favor of, open to', 'cooperation with, co-operation with, closer ties with, ties with, relations with, trade with, good relations with, dialogue with, partnership with'),
  },
  reject: {
    noun: 'no apologies to, no apology to, no apologies for',
    active: across(inflect('put/puts/putting, place'), 'relations with * in the freezer, relations with * on ice, relations with * on hold, ties with * on ice, ties with * on hold, talks with * on hold, talks with * on ice'),
  },
})

