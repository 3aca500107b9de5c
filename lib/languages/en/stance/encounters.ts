import { across } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

/** What states do to each other at sea and at borders, and what foreign ministries say of it. */
export const encounters = (): FrameTable => ({
  attack: {
    active: inflect('fire water cannon at, fire water cannons at, fire water cannon on, fire warning shots at, fire flares at, fire live rounds at, aim a laser at, point a laser at, ram+, ram+ into, sideswipe, swarm, chase away, chase off, drive/drives/drove/driving away, drive/drives/drove/driving off, turn water cannon on, turn water cannons on, blast with water cannon, collide with'),
    noun: 'use of water cannon, use of water cannons, use of water cannon against, use of water cannons against, water cannon attack, ramming, ramming of, firing of water cannon, use of a water cannon, swarming',
  },
  oppress: {
    active: inflect('harass, hinder the passage of, impede the passage of, block the passage of, block the way of, bar+ the way of'),
    noun: 'harassment, obstruction of',
  },
  provoke: {
    active: across(inflect('elevate, ratchet up, exacerbate, aggravate, heighten, fuel, escalate'), 'tensions, the tension'),
  },
  meddle: {
    active: across(inflect('attempt to influence, try to influence, seek/seeks/sought/seeking to influence, attempt to sway, try to sway, seek/seeks/sought/seeking to sway, influence, sway'), 'the election, elections, the outcome, the vote, public opinion, the referendum'),
    noun: 'attempts to influence, attempt to influence, efforts to influence, effort to influence, attempts to interfere in, attempt to interfere in, efforts to undermine, attempts to undermine, attempt to undermine, efforts to destabilise, efforts to destabilize, attempts to destabilise, attempts to destabilize',
  },
  menace: {
    active: across(inflect('use, resort to, threaten to use'), 'brute force, coercion, intimidation, bullying'),
    noun: 'brute force against, bullying behaviour, bullying behavior, aggressive tactics, coercive tactics, dangerous manoeuvres, dangerous maneuvers, unsafe manoeuvres, unsafe maneuvers, dangerous manoeuvre, dangerous maneuver',
  },
  criticise: {
    active: 'it is unfortunate that, it was unfortunate that, it is regrettable that, it was regrettable that, it is deplorable that, it is shameful that, it is disappointing that, it is a pity that, it is unacceptable that, it is outrageous that, it is a shame that, it is alarming that, it is troubling that, it is worrying that, it is disturbing that, regrets that, regretted that, deplores that, finds it regrettable that, found it regrettable that, take issue with, takes issue with, took issue with',
  },
  right: {
    active: across('has, have', 'indisputable sovereignty, undisputed sovereignty, undeniable sovereignty, inherent right, inalienable right, sovereign rights, every right, a legal basis, a legitimate right'),
  },
})
