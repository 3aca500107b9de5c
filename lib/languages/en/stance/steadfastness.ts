import { across } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

const wontAnd = 'will not, would not, will never, would never, does not, did not, has never, had never, has not, had not, is not going to, was not going to, refuses to, refused to'
const isNot = 'is not, was not, were not, are not, had not been, has not been, has never been, had never been, is in no way, was in no way'

/** What states say in their own favour: that they yield to nobody, wish nobody ill and had no part in it; and kindnesses at a distance. Compiled for this project. */
export const steadfastness = (): FrameTable => ({
  resolve: {
    active: [
      across(wontAnd, 'bow to pressure, bow to foreign pressure, bow to any, bow to threats, bow to demands, yield to pressure, yield to threats, yield to any, give in to pressure, give in to threats, give in to any, give in to blackmail, submit to pressure, bow to, bowed to, yield to, yielded to, give in to, given in to, cave in to, submit to, be intimidated, be deterred, be cowed, be swayed, be dictated to, be blackmailed, compromise its, bargain away, seek war, seek confrontation, want war, want confrontation, threatened anyone, threaten anyone, attacked anyone, attack anyone, start a war, started a war, allow its territory to be used, allow its soil to be used, interfere in the affairs, interfered in the affairs, interfere in the internal affairs, interfered in the internal affairs, support terrorism, supported terrorism, sponsor terrorism, sponsored terrorism, support rebels, supported rebels, support any rebel, supported any rebel, violate the, violated the, violated any, violated international, violate international, sent troops, sent any troops, supplied arms, supplied weapons, supplied any, harbour, harbored, harboured, harbor, possess weapons, possess nuclear, possess any, developed nuclear, developed weapons, produced nuclear, developed chemical'),
      across(isNot, 'seeking confrontation, seeking war, seeking conflict, seeking hegemony, seeking nuclear weapons, looking for trouble, looking for war, looking for a fight, interested in war, involved in, behind the, responsible for, a party to, an aggressor, afraid of, developing nuclear, building nuclear, trying to build, trying to acquire, planning to attack, planning any, interfering in, meddling in, supporting rebels, backing rebels, supporting terrorism, aimed at any, directed against any, in violation of, in breach of'),
      across('had, has, have, played, plays', 'no part in, no role in, no hand in, no involvement in, no links with, no links to, no territorial ambitions, no territorial claims, no aggressive intentions, no hostile intentions, no aggressive designs'),
      across('nothing, nobody, no one', 'can shake, will shake, could shake, can stop, will stop, will deter, can change the fact'),
      'belong to, belongs to, belonged to, rightfully belong to, rightfully belongs to, have been part of, has been part of, has always been part of, have always been part of, had always been part of, is part of, are part of',
      across('will, would', 'emerge stronger, decide its own, decide their own, determine its own, determine their own, make its own decisions, defend every inch, defend itself, fight to the end, continue its peaceful, press ahead with its peaceful'),
      across('there are no, there were no, had no, has no', 'political prisoners, human rights violations, human rights abuses, nuclear weapons, weapons of mass destruction, rebels, terrorists, terrorist camps, training camps'),
    ].join(', '),
    noun: 'property of, sovereign state, sovereign nation, independent state, independent country, inherent territory, firm resolve, unswerving determination, unswerving resolve, inalienable part of, integral part of, inseparable part of, indivisible part of',
  },
  help: {
    active: across(inflect('write/writes/wrote/written/writing off, cancel, forgive/forgives/forgave/forgiven/forgiving, reschedule, restructure, waive, reduce'), 'debt, debts, loans'),
  },
  support: {
    active: across('should not, should never, cannot, could not', 'abandon, desert, forsake, forget, let down, turn its back on, walk away from, leave alone'),
  },
})
