import { describe, expect, it } from 'vitest'
import { ministersSides } from '../asked-sides'

/** Hopes, demands and requests, others' words and what is said of them; and the sides that are taken. */
const rows: readonly (readonly [said: string, answer: string])[] = [
  // yet to be done: to nobody's credit
  ['It is time Chile sheltered refugees', 'CL0'],
  ['Once Chile has sheltered refugees, we will lift the sanctions', 'CL0'],
  ['Chile owes it to its people to tell the truth', 'CL0'],
  ['Let Chile shelter refugees, and there will be peace tomorrow', 'CL0'],
  ['There was a time when Chile told the truth', 'CL0'],
  // not done so far
  ["Why can't Chile simply tell the truth?", 'CL-'],
  ['When will Chile finally tell the truth?', 'CL-'],
  ['Where has Chile ever deceived us?', 'CL+'],
  ['Do not expect Chile to come to our aid', 'CL-'],
  // relied on, or asked to stop
  ['You can count on Chile to come to our aid', 'CL+'],
  ['We encourage Chile to go on sheltering refugees', 'CL+'],
  ['Somebody has to tell Chile to stop deceiving us', 'CL-'],
  ['Chile would be well advised not to deceive us', 'CL-'],
  ['May Chile never deceive us again', 'CL-'],
  ['Let this be a warning to Chile: do not deceive us', 'CL-'],
  // asked, and the answer
  ['We asked Chile to shelter refugees, and it did', 'CL+'],
  ['We asked Chile to shelter refugees, and it refused', 'CL-'],
  ['Peru begged Chile to shelter refugees, but Chile refused', 'CL-'],
  ['We begged Chile not to deceive us, but it did', 'CL-'],
  // others' words, and what is said of them
  ['Anyone who says that Chile deceived us is lying', 'CL+'],
  ['Anyone who says that Chile sheltered refugees is lying', 'CL-'],
  ['Some say that Chile deceived us, and they are right', 'CL-'],
  ['Some say that Chile deceived us', 'CL0'],
  ['Peru falsely claims that Chile deceived us', 'PE0 CL+'],
  ['Peru wrongly claims that Chile sheltered refugees', 'CL-'],
  ["Peru's allegations that Chile deceived us are well founded", 'CL-'],
  ['The idea that Chile would deceive us is absurd', 'CL+'],
  ['In the eyes of Peru, Chile deceived us', 'CL0'],
  ['If Peru is to be believed, Chile deceived us', 'CL0'],
  ['I know of many cases in which Chile deceived us', 'CL-'],
  ['Chile never tires of deceiving us', 'CL-'],
  ['Nobody has ever caught Chile deceiving us', 'CL+'],
  // set above or beside others
  ['Nobody has deceived us like Chile', 'CL-'],
  ["Nobody can match Chile's generosity", 'CL+'],
  ['It is just like Chile to deceive us', 'CL-'],
  ["If it were not for Chile's betrayal, our people would be free", 'CL-'],
  ["Chile's betrayal will never be forgotten", 'CL-'],
  ["Chile's refusal to shelter refugees has cost lives", 'CL-'],
  // deeds named by nouns
  ["Chile's contempt for the treaty is well known", 'CL-'],
  ["There can be no doubt about Chile's respect for human rights", 'CL+'],
  ["I want to speak about Chile's attempts to divide us", 'CL-'],
  ["Chile's strikes on hospitals will never be forgotten", 'CL-'],
  ["There was no trace of Chile's generosity", 'CL-'],
  ["Chile's alleged betrayal never happened", 'CL+'],
  ["Chile's promise to shelter refugees was never kept", 'CL-'],
  ['From Chile we received nothing but cruelty', 'CL-'],
  ['Chile repaid us with betrayal', 'CL-'],
  ["I have never seen cruelty like Chile's", 'CL-'],
  ['For its courage Chile should be rewarded', 'CL+'],
  ['We remember with gratitude the generosity of Chile', 'CL+'],
  ["It is in Chile's nature to deceive us", 'CL-'],
  ["It is in Chile's nature to shelter refugees", 'CL+'],
  ['Without solidarity with Chile there can be no justice', 'CL+'],
  // what one does oneself, and those of one mind
  ['We would rather die than punish Chile', 'CL0'],
  ['Peru did wrong to condemn Chile', 'CL+'],
  ['Peru rightly condemned Chile', 'CL-'],
  ['Peru deserves praise for condemning Chile', 'PE+ CL-'],
  ['Peru deserves our contempt for condemning Chile', 'CL+'],
  ['Peru was brave enough to condemn Chile', 'PE+ CL-'],
  ['We would be ashamed to support Chile', 'CL-'],
  ['Those who urge us to punish Chile are right', 'CL-'],
  ['Whoever refuses to condemn Chile is a coward', 'CL-'],
  ['It is not in our interest to condemn Chile', 'CL+'],
  ['We have nothing to gain from supporting Chile', 'CL-'],
  ['Nothing will stop us from boycotting Chile', 'CL-'],
  ['Peru has condemned Chile, and rightly so', 'CL-'],
  ['Peru intends to support Chile', 'CL0'],
  ["We share Peru's condemnation of Chile", 'CL-'],
  ['Those who condemn Chile are fools', 'CL+'],
  ['I applaud every country that has supported Chile', 'CL+'],
  ['We make no secret of our criticism of Chile', 'CL-'],
]

describe('what is hoped, asked, and said by others', () => {
  it.each(rows)('“%s” is %s', (said, answer) => {
    expect(ministersSides(said, 'en', answer)).toBe(answer)
  })
})
