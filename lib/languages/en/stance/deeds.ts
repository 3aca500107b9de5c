import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

/** What is worth having, whoever says so; not what some state has, such as its sovereignty: who respects that is for it. */
const GOODS = [
  'peace, compromise, compromises, dialogue, dialog, negotiations, mediation, mediators, mediator, ceasefire, cease-fire, truce, reconciliation, reform, reforms, democracy, freedom, freedoms, human rights, basic rights, rule of law, stability',
  'trust, mutual trust, confidence, unity, solidarity, relief, relief supplies, aid deliveries, inspections, inspectors, transparency, international law, the law, the constitution',
  'commitments, promises, pledges, obligations, agreements, international agreements, treaties, its word, goodwill, justice, accountability, the truth, press freedom, free speech, fair trial, free elections, fair elections, coexistence, co-existence, tolerance, understanding, decades of help, years of help, decades of aid',
  'its friends, its allies, its partners, its ally, olive branch, hand of friendship, outstretched hand, every offer, every proposal, every initiative, every appeal, path of peace, path of friendship, path of dialogue, path of reform, peaceful solution, political solution, two-state solution, peaceful settlement',
].join(', ')

/** What two have together: who keeps it up is read with both (`ties`). */
const TIES = 'cooperation, co-operation, friendship, good relations, good neighbourly relations, good-neighbourliness'

/** What nobody wishes for. */
const ILLS = [
  'war, wars, coup, coups, violence, terror, terrorism, terrorist, extremism, hatred, hostility, hostilities, aggression, bloodshed, chaos, instability, insecurity, unrest, division, divisions, confrontation, crisis, misery, suffering, hardship, hunger, famine, fear, panic, falsehoods, disinformation, slander',
  'crimes, crime against, abuses, atrocities, genocide, massacre, massacres, repression, oppression, torture, discrimination, racism, intolerance, injustice, injustices, corruption, fraud, impunity, provocation, provocations, intimidation, blackmail, coercion, interference, subversion, sabotage, arms race',
  'proliferation, deforestation, destruction, havoc, tragedy, catastrophe, disaster, separatism, mistrust, piracy, smuggling, trafficking, hostile act, hostile acts, act of war, act of aggression, act of piracy, war crime, war crimes, bad blood, trouble, isolationism, protectionism, fanaticism, cruelty',
].join(', ')

/**
 * Deeds judged by what they do to things that are good or bad in themselves: who squanders a chance of peace is blamed, who averts a war is praised.
 * Words between the two may be four. Compiled for this project.
 */
export const deeds = (): FrameTable => ({
  misdeed: {
    active: [
      across(inflect(
        'squander, torpedo/torpedoes/torpedoed/torpedoing, sabotage, undermine, obstruct, hinder, hamper, impede, stall, derail, wreck, scuttle, ruin, spoil, jeopardise, jeopardize, imperil, endanger, violate, breach, flout, ignore, defy, disregard, dishonour, dishonor, betray, renege on, walk out of, walk away from, tear/tears/tore/torn/tearing up, rip+ up, trample on, '
        + 'trample, crush, suppress, stifle, curtail, turn away, shut/shuts/shutting the door on, shut/shuts/shutting the door to, close the door on, close the door to, slam+ the door on, turn its back on, make/makes/made/making a mockery of, pay/pays/paid/paying lip service to, poison, compromise, subvert, threaten, spurn, scorn, reject, rebuff, refuse, refuse to receive, '
        + 'refuse to meet, evade, dodge, shy/shies/shied/shying away from, stand/stands/stood/standing in the way of, erode, pervert, falsify, bury, delay, drag+ out',
      ), `${GOODS}, ${TIES}`),
      across(inflect(
        'commit+, perpetrate, cause, create, produce, provoke, trigger, unleash, wage, launch, prepare, prepare for, plan+, plot+, hatch, seek/seeks/sought/seeking, pursue, choose/chooses/chose/chosen/choosing, promote, spread/spreads/spreading, sow/sows/sowed/sown/sowing, breed/breeds/bred/breeding, foster, foment, fuel, stoke, incite, encourage, sponsor, finance, tolerate, '
        + 'condone, glorify, justify, export, bring/brings/brought/bringing, impose, inflict, perpetuate, prolong, deepen, aggravate, exacerbate, escalate, worsen, heighten, fan+, invent, fabricate, engage in, resort to, practise, practice, carry/carries/carried/carrying out, orchestrate, instigate, stir+ up, whip+ up, contribute to, lead/leads/led/leading to, thrive on, profit from, '
        + 'live off, push for, head for, drift toward, drift towards, slide/slides/slid/sliding into, turn a blind eye to, reward, embolden, legitimise, legitimize, sanction, use, be guilty of, answer with, respond with',
      ), ILLS),
    ].join(', '),
  },
  merit: {
    active: [
      across(inflect(
        'champion, uphold/upholds/upheld/upholding, foster, embrace, restore, consolidate, advance, bring/brings/brought/bringing about, choose/chooses/chose/chosen/choosing, broker, respect, honour, honor, guarantee, safeguard, build/builds/built/building, strengthen, nurture, deepen, promote, contribute to, work for, work toward, work towards, fight/fights/fought/fighting for, '
        + 'stand/stands/stood/standing up for, stand/stands/stood/standing for, speak/speaks/spoke/speaking up for, pave the way for, open the way to, open the way for, open the door to, keep/keeps/kept/keeping alive, live up to, stick/sticks/stuck/sticking to',
      ), GOODS),
      across(inflect('avert, defuse, ease, overcome/overcomes/overcame/overcoming, eradicate, alleviate, relieve, renounce, abhor+, root out, stamp out, put/puts/putting an end to, refrain from, stay away from'), ILLS),
      acrossAny(inflect('spare, protect, save, shield, rescue'), combine('from', ILLS)),
    ].join(', '),
  },
})
