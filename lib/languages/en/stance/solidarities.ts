import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

const sovereignty = 'sovereignty of, independence of, unity of, territorial integrity of, stability of, security of, defence of, defense of, survival of, sovereignty and independence of, unity and sovereignty of, sovereignty and territorial integrity of, independence and territorial integrity of, security and stability of, unity and territorial integrity of'

/** How one state takes the part of another in agency reports: what it stands for, what must not be done to it, what it has a claim to. Compiled for this project. */
export const solidarities = (): FrameTable => ({
  support: {
    active: [
      combine('committed to the, attached to the, dedicated to the', sovereignty),
      acrossAny('would only push, will only push, would only drive, will only drive, can only push, only serve to push, would merely push', 'away, further away, into a corner, into the arms, to the wall, over the edge'),
    ].join(', '),
    noun: combine('attachment to the', sovereignty),
  },
  reject: { active: inflect('shut/shuts/shutting the door on, close the door on, slam+ the door on, shut/shuts/shutting the door in the face of, slam+ the door in the face of') },
  sympathise: { active: acrossAny('understand, understands, understood, share, shares, shared', "'s wish, 's concerns, 's concern, 's anger, 's desire, 's frustration, 's fears, 's grief, 's pain, 's sorrow, 's outrage") },
  right: {
    active: [
      combine('must not be, should not be, can not be, must never be, should never be, could not be, ought not to be', 'humiliated, punished, abandoned, sacrificed, dismembered, divided, blackmailed, sidelined, forgotten, left out, left alone, left behind, left in the lurch, bullied, singled out, demonised, demonized, pushed around, coerced, starved, cornered, treated as a pariah, made a scapegoat, carved up, ganged up on'),
      acrossAny('cannot leave, can not leave, could not leave, must not leave, should not leave, cannot abandon, would not leave, will not leave', 'to bleed, to die, to starve, to its fate, to their fate, in the lurch, to fend for, to suffer alone, to the mercy of'),
      combine('cannot wait, can not wait, could not wait, has waited, have waited, had waited', 'any longer for, for its freedom, long enough, too long'),
      combine('place is in, place was in, home is in, home was in, future is in, future was in, future lies in, future lay in, rightful place is in, rightful place was in', 'europe, the european, the union, the alliance, nato, the family'),
      combine('should stay, must stay, should remain, must remain, needs to stay, need to stay, had to stay, ought to stay', 'until, as long as, to protect, to help, to keep the peace, on to'),
      combine('be given, be allowed, be granted', 'time to sort, time to solve, time to settle, time to put its, the time it, the time to, a second chance, another chance, a fair chance, a fair hearing, a chance to prove'),
    ].join(', '),
    noun: combine('need the, needs the, needed the, require the, requires the, required the, only with the, not without the, subject to the', 'consent of, agreement of, approval of, permission of'),
  },
  merit: {
    active: [
      across(inflect('cooperate, co-operate'), 'with inspectors, with the inspectors, with the inquiry, with the enquiry, with the investigation, with investigators, with the tribunal, with the court, with the agency, with the monitors, fully with, in full, with the united nations'),
      combine('acted, act, acts, acting, had acted, has acted', 'to protect its, to defend its, to defend itself, to protect itself, to save lives, in defence of its, in defense of its'),
      across(inflect('capture, arrest, kill, hand over'), 'more terrorists than, more militants than, more rebels than, al-qaeda leaders'),
      across(inflect('restore'), 'sight of, sight to, hope to, calm to, dignity to, peace to, order to'),
      combine('has shown, have shown, had shown, showed', 'the world the power, the world what courage, the world that peace, the world that democracy, the world how'),
      across(inflect('host, shelter, feed/feeds/fed/feeding'), 'millions of refugees, hundreds of thousands of refugees, more refugees than'),
    ].join(', '),
  },
  plight: { noun: 'paying the price for, bearing the brunt of, caught in the crossfire, caught between the fronts, the first to suffer, worst hit' },
})
