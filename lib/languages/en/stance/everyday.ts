import { across, acrossAny } from '../../shared/stance/combine'
import { inflect } from './inflect'
import type { FrameTable } from '../../shared/stance/join-frames'

/** Everyday words of blame and praise, of what one feels toward a country and of what it does to people. Compiled for this project. */
export const everyday = (): FrameTable => ({
  bad: {
    describing: [
      'conceited, feeble, confrontational, secretive, opportunistic, devious, meddlesome, deeply offensive, grossly offensive, offensive and, indifferent to, blind to, deaf to, incapable of, plainly wrong, simply wrong, totally wrong, quite wrong, wrong-headed, obsessed with, morally bankrupt, intellectually bankrupt, a bankrupt',
    ].join(', '),
  },
  wrongdoing: {
    noun: 'cowardice, selfishness, disrespect, nuclear ambition, lust for power, thirst for power, lack of will, lack of respect, lack of transparency, lack of cooperation, lack of progress, lack of compassion, culpability, guilt',
  },
  good: {
    describing: [
      'consistent and, honest, united behind us, mature, proactive, moderate and, caring, tireless, tireless in, dear to, very special, absolutely right, entirely right, quite right, perfectly right, right to, doing right, stronger than ever, highly capable, fully capable, grateful to us, fully justified, perfectly justified, understandable, perfectly understandable, statesmanlike, welcome news, extraordinary courage, firm and fair, firm but fair, serious about peace, widely respected, highly respected, well respected, widely admired, much admired',
    ].join(', '),
    noun: 'sincerity, dedication, decency, innocence, foresight, statesmanship, love of peace, spirit of compromise, spirit of sacrifice, sacrifices for, sense of responsibility',
  },
  accuse: { active: acrossAny(inflect('hold/holds/held/holding'), 'responsible, liable, in contempt, to blame') },
  criticise: { active: inflect('dislike, scorn, unmask, despair of, have/has/had/having a problem with, be/is/are/was/were/been fed up with, be/is/are/was/were/been tired of, be/is/are/was/were/been weary of') },
  oppose: {
    active: inflect('outsmart, outmanoeuvre, outmaneuver, fight/fights/fought/fighting, be/is/are/was/were/been at war with, turn our back on') + ', will never surrender to, would not surrender to, will not be bullied by, won\'t be lectured by, would not be lectured by, recalled our ambassador from, recall our ambassador from, have recalled our ambassador from',
  },
  praise: { active: 'have the highest regard for, has the highest regard for, had the highest regard for, tip our hat to, tip my hat to, take our hats off to' },
  sympathise: { active: inflect('extend sympathy to, express sympathy to, express sympathy for, extend our sympathy to, express our sympathy to, extend our condolences to, offer our sympathy to') },
  support: { active: inflect('champion the cause of') },
  trust: { active: 'can always count on, cannot do without, could not do without' },
  thank: { active: inflect('owe a great deal to, owe much to, owe so much to') },
  oppress: {
    active: inflect('rape, rob+, evict, gag+, impoverish, choke, suffocate, prey on, offend') + ', takes advantage of',
    passive: 'was beaten up, were beaten up, been beaten up, was rammed, were rammed, been rammed, was punched, were punched, was strip-searched, were strip-searched, was butchered, were butchered, were raped, was raped, was evicted, were evicted, were choked, was choked',
  },
  help: {
    active: [
      inflect('shelter, heal, educate, look after, clothe, comfort, compensate, pardon'),
      acrossAny(inflect('treat'), 'generously, kindly, with respect, with dignity, with kindness, fairly, as equals'),
      across(inflect('give/gives/gave/given/giving, offer, provide'), 'shelter to, refuge to, asylum to, sanctuary to, jobs to, work to, money to, food to, hope to, medicine to, protection to, scholarships to'),
    ].join(', '),
  },
  defend: { active: 'frees, freed, freeing, ' + inflect('die/dies/died/dying for') },
})
