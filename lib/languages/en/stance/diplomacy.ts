import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** How spokesmen put it and agencies pass it on: feelings with their prepositions, duties, blame, promises of help. Compiled for this project. */
export const diplomacy = (): FrameTable => ({
  condemn: { active: 'no justification for, no excuse for, nothing can justify, nothing justifies, cannot justify, can never justify' },
  criticise: {
    // “noted with utter dismay the statement by …”
    active: acrossAny('note, notes, noted, noting, learned, learnt, view, views, viewed, see, sees, saw, watch, watches, watched, received, hear, heard', 'dismay, regret, disappointment, indignation, disbelief, dissatisfaction, outrage, sadness') + ', dismayed by, dismayed at, dismayed over, angered by, saddened by, frustrated by, disappointed over, disappointed at, annoyed by, infuriated by, exasperated by, exasperated with, offended by, surprised and disappointed by',
    noun: combine('regret, regrets, disappointment, dismay, displeasure, dissatisfaction, frustration, irritation, annoyance, disapproval', 'over, at, about, with'),
  },
  worry: {
    noun: combine('concern, concerns, alarm, worry, worries, unease, anxiety, fears, misgivings, doubts, reservations, apprehension, suspicion', 'over, about, at, regarding'),
    active: acrossAny('note, notes, noted, noting, learned, learnt, view, views, viewed, see, sees, saw, watch, watches, watched, follow, follows, followed, following', 'concern, alarm, unease, anxiety, apprehension, worry') + ', preoccupied by, concerned at, worried at, worried over, alarmed about, troubled about, perturbed by, suspects that',
  },
  praise: { noun: combine('praise, admiration, respect', 'for'), active: 'satisfied with, satisfied by, encouraged at, heartened by, gratified by, moved by' },
  welcome: {
    noun: combine('satisfaction, delight', 'at, over, with'),
    active: across('attach, attaches, attached, attaching, attaching', 'importance to ties with, importance to its ties with, importance to relations with, importance to its relations with, importance to cooperation with'),
  },
  accuse: { active: combine('pin, pins, pinned, pinning, lay, laid, laying, put, putting, place, placed', 'the blame for, blame for') + ', ' + acrossAny('blame, the blame, the fault, the responsibility, responsibility for, full responsibility, fault for', 'lies with, lay with, lies solely with, lies entirely with, lies squarely with, lay squarely with, rests with, rested with, falls on, fell on') + ', ' + across('blame, blames, blamed, blaming, pin, pins, pinned, pinning', 'on, squarely on, entirely on') + ', responsibility lies with, responsibility lay with, responsibility rests with, responsibility rested with, blame lies with, blame lay with, fault lies with, fault lay with, onus is on, onus was on, onus lies on, burden is on, burden was on' },
  reject: { active: combine('would not, did not, could not, will never, would never, does not, do not, cannot', 'accept, recognise, recognize, bow to, submit to, yield to, give in to, negotiate with, deal with, talk to, be dictated to by, be intimidated by, be threatened by, be blackmailed by, be bullied by') },
  support: { active: combine('will not, would not, will never, would never, must not, cannot, not', 'abandon, forsake, desert, let down, turn its back on') + ', ' + across('not let, never let, not letting, never letting', 'down') + ', ' + acrossAny('attack on, attack against', 'attack on all, attack on us, attack on every, attack on the alliance, attack on the whole') },
  pressure: { active: combine('enforce, enforces, enforced, enforcing, force, forces, forced, forcing, inflict', 'its will on, its will upon, their will on, their will upon, our will on') },
  attack: { noun: 'use of force, use of military force, military force, military option, force against, armed attack, armed attacks, armed aggression' },
  recognise: { active: across('mend, mends, mended, mending, repair, repairs, repaired, repairing, restore, restores, restored, restoring, normalise, normalised, normalising, normalize, normalized, normalizing, rebuild, rebuilt, rebuilding, revive, revived, reviving, resume, resumed, resuming, patch up, patched up, patching up', 'relations with, ties with, links with, fences with, relationship with') },
  resolve: { active: combine('will not, would not, will never, would never', 'retreat, step back, be deterred, back off') },
  surrender: { noun: 'withdrawal of, withdrawal of all, immediate withdrawal of, total withdrawal of, full withdrawal of, complete withdrawal of, pullout of, pull-out of, departure of, disbanding of, disarming of, dismantlement of its, surrender of, suspension of its nuclear, suspension of its enrichment, halt to its nuclear, end to its enrichment' },
  misdeed: {
    active: [
      across('supply, supplies, supplied, supplying, provide, provides, provided, providing, arm, arms, armed, arming, equip, equipped, equipping', 'rebels with, insurgents with, militants with, militias with, guerrillas with, terrorists with, fighters with, extremists with, weapons to rebels, weapons to insurgents, weapons to militants, arms to rebels, arms to insurgents, arms to militants, weapons to the rebels, arms to the rebels'),
      combine('reject, rejects, rejected, rejecting, spurn, spurned, rebuffed, turned down, refused', 'every offer, all offers, all proposals, every proposal, all overtures, all peace efforts, every attempt at, all attempts at, all compromise'),
      combine('is, are, was, were, be', 'in breach of, in violation of, in defiance of, in material breach of, in clear violation of, in flagrant violation of, dragging its feet, stalling, playing for time, buying time, blocking progress, holding up the talks, an obstacle to, the main obstacle to, the biggest obstacle to, an impediment to, not sincere, not serious about'),
    ].join(', '),
  },
  help: {
    passive: 'be released, be freed, be set free, be released immediately, be released unconditionally',
    noun: combine('release of, immediate release of, unconditional release of, early release of, safe release of, swift release of, speedy release of, freeing of, safe return of', 'the, all, its, their, two, three, four, five, captured, detained, kidnapped, jailed, imprisoned') + ', debt relief to, moratorium on debt payments by, debt moratorium for',
    active: [
      acrossAny('release, releases, released, releasing, free, frees, freed, freeing, set free', 'hostages, captives, prisoners of war, sailors, fishermen, marines, crew, pilots, envoys, diplomats, aid workers'),
      across('suspend, suspends, suspended, freeze, froze, write off, wrote off, cancel, cancelled, canceled, forgive, forgave, reschedule, rescheduled', 'debt of, debts of, debt repayments from, debt payments from, debts owed by, debt owed by'),
      across('send, sends, sent, sending, dispatch, dispatched, fly, flew, rush, rushed, airlift, airlifted', 'medical team to, medical teams to, rescue team to, rescue teams to, relief team to, doctors to, medics to, nurses to, rescuers to, relief supplies to, relief goods to, field hospital to, tents to, medicine to, medicines to, blankets to, food aid to'),
    ].join(', ') + ', ' + across('pledge, pledges, pledged, pledging, promise, promised, promising, donate, donates, donated, donating, give, gives, gave, giving, grant, granted, granting, offer, offers, offered, offering, provide, provides, provided, providing, contribute, contributed, contributing, send, sends, sent, sending, allocate, allocated, earmark, earmarked',
      'million to, million for, billion to, billion for, dollars to, dollars for, euros to, euros for, aid for, in aid to, in aid for, in assistance to, in loans to, in grants to, tonnes of food to, tons of food to, humanitarian aid to, more aid to, more help to'),
  },
  bad: {
    describing: 'detrimental to, seriously detrimental to, deeply detrimental to, damaging to, harmful to, prejudicial to, injurious to, not conducive to, unconducive to, of no help to, unhelpful to, not an option, no option, out of the question, not the answer, not the solution, no solution, inadmissible, impermissible, uncalled for, unhelpful and, premature, senseless, futile, unwise, ill-timed, untimely, a step backwards, a step backward, a step back, a backward step, a setback, a provocation, a violation, an obstacle, a distraction, a pretext, a ploy, a farce, a sham, a slap in the face, a gross violation, an affront, an insult, an outrage, contrary to international law, against international law, not in line with, incompatible with',
  },
  good: {
    describing: 'a key to, the key to, key to stability, key to peace, part of the solution, an anchor of stability, a pillar of, a safe place, a safe country, perfectly safe, useful, was positive, were positive, very positive, a step forward, a step in the right direction, an important step, a major step, a big step, a good step, a first step, a significant step, a positive development, an encouraging sign, a good sign, a positive signal, a welcome move, a good start, good neighbours, good neighbors, on the right path, a stabilising force, a stabilizing force, a factor of stability, a success, a sovereign country, a sovereign state, a sovereign nation',
  },
  punishment: {
    active: [
      across('will face, would face, could face, faces, may face, must face, should face, will suffer, would suffer, risks, risked, is risking, runs the risk of, invites', 'isolation, further isolation, more isolation, sanctions, new sanctions, more sanctions, further sanctions, tougher sanctions, punishment, retaliation, reprisals, destruction, defeat, war, a firm response, a strong response, international isolation, international action'),
      combine('must, should, has to, have to, needs to, needed to, had to, ought to', 'prove, show it, show that, demonstrate, come clean, take steps, take concrete steps, take action, rein in, crack down on, act against, hand over, live up to, honour its, honor its, fulfil its, fulfill its, meet its, keep its, abide by, adhere to, comply, comply with, heed, explain itself, answer questions, suspend its, freeze its, give up its, abandon its, dismantle its, halt its, stop its, end its, withdraw from, pull out of, get out of, leave the, not be allowed, make a choice, make a strategic decision, choose between, decide whether, change its, change course, mend its ways, put an end to, refrain from, renounce, recognise reality, recognize reality, be held, pay compensation, pay for'),
      'has one more chance, had one more chance, has one last chance, had one last chance, final chance for, last chance for, not open-ended, was not open-ended, is not open-ended, time was running out, patience is running out, patience was running out, patience is not unlimited, patience has limits, increasingly isolated, more isolated, isolating itself, isolated itself, ball is in, ball was in, the ball is in, the ball was in, consequences for',
    ].join(', '),
  },
  right: {
    noun: combine('nobody can, no one can, no power can, no country can, no force can', 'deprive the, deprive, stop the, intimidate, defeat, break the, subdue, isolate, blackmail') + ', ' + combine('is, was, are, were', combine('the, an, a, purely an, purely a, purely the, entirely an, strictly an, solely an', 'internal affair of, internal affairs of, internal matter of, domestic affair of, domestic matter of, internal matter for')),
    active: combine('does, do, did', combine('not', 'pose any threat, pose any danger, pose a danger, represent a threat, constitute a threat, impose any threat, present a threat, present any threat')) + ', ' + combine('poses, posed', 'no danger, no threat to') + ', should be invited, must be invited, should be included, must be included, should have a seat, must have a seat, should be brought in, ' + combine('can, could, can always, could always, will be able to', 'count on us, rely on us, depend on us, count on our, rely on our, depend on our, count on her, count on him, count on the support of') + ', ' + combine('must, should, has to, needs to, will, would, can', 'be given more time, be given time, be given a chance, be allowed to live, live in peace, live in freedom, be left alone, be treated fairly, be treated equally, be treated as an equal, be consulted, have a say'),
  },
})
