import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

/** What agency reports have states say of each other in quarrels over borders, prisoners, aid and fuel. Compiled for this project. */
export const conflicts = (): FrameTable => ({
  misdeed: {
    active: [
      // what is refused
      combine('refuse to, refuses to, refused to, refusing to, persistently refused to, steadfastly refused to, stubbornly refuses to',
        'withdraw, pull out, pull back, pull its, leave, disarm, release, free, hand over, extradite, return, give back, give up, halt, stop, suspend, freeze, end, lift, open its, allow, let, admit, apologise, apologize, acknowledge, abide, honour, honor, implement, sign, ratify, talk, listen, sit down, compromise, back down, share, pay, account, explain, condemn, curb, rein in, crack down, take back, grant, issue'),
      // guns, soldiers and settlers where they do not belong
      across(inflect('flood, fill, swamp, pack, pour'), 'with settlers, with colonists, with spies, with weapons, with arms, with drugs, with refugees, with agents, settlers into, colonists into, militants into'),
      acrossAny(inflect('turn, transform, convert'), ['prison', 'garrison', 'ghetto', 'camp', 'cage', 'battlefield', 'wasteland', 'colony', 'dump', 'slaughterhouse', 'fortress', 'graveyard', 'desert', 'launch pad', 'launching pad', 'shooting gallery', 'fiefdom', 'barracks', 'laboratory'].map((place) => `into ~ ${place}`).join(', ')),
      across('usurp, usurps, usurped, usurping, grabbed, seized, took, taken, occupied, holds, held', 'by force, by force of arms, at gunpoint'),
      across(inflect('cut/cuts/cutting, reduce, halve, slash, throttle'), 'gas deliveries, gas supplies, gas exports, oil deliveries, oil supplies, fuel deliveries, fuel supplies, electricity supplies, power supplies, water supplies'),
      across(inflect('bar+, turn away, turn back, keep/keeps/kept/keeping out, block'), 'aid workers, nurses, doctors, medics, relief workers, relief convoy, relief convoys, aid convoy, aid convoys, relief flights, aid flights, inspectors, observers, monitors, investigators, un experts, peacekeepers, reporters, journalists, food convoys, medicine from, supplies from'),
      across('bore, bear, bears, bearing', 'markings, serial numbers, fingerprints'),
      combine('not know, know no, knows no, knew no, understand no, understands no, understood no', 'any language but, other language than, language but, other language but, language other than'),
      across('bent, intent, hell-bent, hellbent', 'on a military, on war, on a war, on confrontation, on a confrontation, on destroying, on revenge, on wrecking, on exterminating, on crushing, on domination, on conquest'),
      across(inflect('stir+ up, drum+ up, whip+ up'), 'trouble, trouble among, tension, tensions, hysteria, hatred, ethnic'),
      combine('behaves, behaved, behaving, acts, acted, acting', 'like a headmaster, like a schoolmaster, like a policeman, like a sheriff, like a landlord, like a viceroy, like an emperor, like a spoilt child, like a spoiled child, like an elephant'),
      across(inflect('shell, mortar, strafe, bomb, raid, rocket'), 'villages, a village, border villages, a mosque, a church, a market, farms, farmhouses, populated areas'),
      across(inflect('cross, violate, breach, intrude into'), 'border into, into our, our airspace, our border, our waters, its airspace, its territorial, our territorial, into its airspace'),
      // what endangers all
      across(inflect('threaten, menace, bully, intimidate, attack, invade, harass'), 'its neighbours, its neighbors, its neighbour, its neighbor, its own people, the whole region, the entire region'),
      across(inflect('pose, present, constitute') + ', is, was, are, were, represents, represented, amounts to, amounted to', 'challenge to peace, challenge to the peace, challenge to security, challenge to stability, challenge to international, challenge to the international, challenge to world peace'),
    ].join(', '),
  },
  meddle: { noun: 'at the behest, at the bidding, on the orders, in the pay, on the payroll, under the thumb, at the beck and call' },
  bad: { describing: 'cosmetic, only cosmetic, merely cosmetic, purely cosmetic, just cosmetic' },
  villain: { noun: combine('epicentre of, epicenter of, hub of, hotbed of, breeding ground for, nursery of, cradle of', 'terror, terrorism, extremism, militancy, global terrorism, international terrorism, jihadism') },
  militants: { noun: combine('guerrilla, rebel, insurgent, militant, separatist, terrorist, jihadist', 'commanders, commander, leaders, leader, chiefs, chief, fighters') },
  right: { active: combine('cannot be, can not be, could not be, should not be, must not be', 'blamed, blamed for, faulted, held responsible, held responsible for') },
  wrongdoing: { active: combine('is, are, was, were', 'responsible, solely responsible, entirely responsible, equally responsible, fully responsible') + ', ' + combine('has, have, had', 'more to answer for, everything to answer for') },
  plain: { noun: combine('progress for, progress in, advances in, advance in', 'its nuclear, its missile, its weapons, its atomic, nuclear, missile, weapons, the nuclear, the weapons') },
  merit: {
    active: [
      across(inflect('keep/keeps/kept/keeping'), 'buses running, hospitals running, factories running, trains running, lights on, schools open, clinics open, economy afloat, us afloat, them afloat, us alive, us warm, people alive, town alive, island alive, us fed'),
      combine('acted, act, acts, acting, negotiated, mediated', 'in good faith, even-handedly, evenhandedly, fairly, impartially, with great patience'),
    ].join(', '),
  },
})
