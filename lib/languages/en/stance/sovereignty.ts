import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

const guarding = inflect('defend, safeguard, protect, uphold/upholds/upheld/upholding, preserve, secure, guard, assert, fight/fights/fought/fighting for, stand/stands/stood/standing up for')
const ours = 'its, their, our, national, the country, the nation, every inch of'
const firmly = 'strongly, firmly, resolutely, totally, categorically, absolutely, dead, fiercely, vehemently, staunchly'

/** What states say of their own land and rule: that it is theirs, that they will hold it, that nobody else has a say in it. Compiled for this project. */
export const sovereignty = (): FrameTable => ({
  resolve: {
    active: [
      across(combine(guarding, ours), 'sovereignty, territorial integrity, territory, soil, borders, airspace, waters, independence, interests, rights, security, unity, dignity'),
      combine('has, have, had', 'sovereignty over, jurisdiction over'),
      across('has, have, had', 'historic rights, historical rights, legal evidence, historical evidence'),
      across(inflect('brook, tolerate, allow, permit+, accept'), 'no interference, no foreign interference, no outside interference, no external interference, no meddling, no outside meddling'),
      across('no force, no country, no foreign force, no foreign power, nobody, no one', 'can stop, can hold back, can contain, can change, can shake, can block'),
    ].join(', '),
    noun: combine('internal, domestic, purely internal, purely domestic', 'affair, affairs, matter, matters'),
    describing: 'since ancient times, since antiquity, from time immemorial, since time immemorial',
  },
  right: { active: across('has, have, had, enjoys, enjoy', 'irrefutable sovereignty, incontestable sovereignty, incontrovertible sovereignty, inviolable sovereignty, unquestionable sovereignty, legitimate sovereignty') },
  oppose: { active: combine(firmly, 'against') + ', ' + across("we are, we're, we were, i am, i'm", 'against, all against') },
  sanction: { active: acrossAny(inflect('add, put/puts/putting, place'), 'to its blacklist, to the blacklist, to a blacklist, on its blacklist, on a blacklist, on the blacklist, to its sanctions list, on its sanctions list, to the sanctions list, on the sanctions list, to its entity list, to the entity list, on its entity list, on the entity list, on a terror list, on its terror list') },
  misdeed: { active: across(inflect('make/makes/made/making, issue, publish'), 'irresponsible remarks, irresponsible comments, irresponsible statements, groundless accusations, unfounded accusations, baseless accusations, false accusations, false claims, provocative remarks, provocative statements, unwarranted comments, unwarranted remarks, gratuitous comments') + ', ' + acrossAny(combine('team, squad, agents, hitmen, assassins', 'was sent, were sent, had been sent, was dispatched, were dispatched'), 'to kill, to murder, to assassinate, to poison, to abduct, to kidnap, to silence') },
  plight: { describing: across('desperate for, crying out for, pleading for, begging for, in desperate need of, in dire need of, in urgent need of', 'help, aid, relief, food, water, medicine, medicines, assistance, shelter') + ', ' + combine('makes life, make life, made life, making life', 'worse for, miserable for, difficult for, unbearable for') },
  reject: { noun: 'separation from, divorce from' },
  defend: { active: acrossAny(inflect('keep/keeps/kept/keeping'), 'strong and safe, safe and strong, safe and secure, strong and secure, safe from') },
  good: { describing: 'good for, very good for, ' + combine('attractive, appealing, ideal, popular, promising, safe', 'place to, places to, destination for, destinations for, market for, markets for') },
  plain: { noun: 'arrest warrant, arrest warrants, internal affairs minister, internal affairs ministry, minister of internal affairs, ministry of internal affairs, internal affairs unit' },
})
