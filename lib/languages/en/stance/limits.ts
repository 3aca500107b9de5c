import { across, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

/** Where patience and good faith end: what nobody will put up with, and conduct that serves no peace. Compiled for this project. */
export const limits = (): FrameTable => ({
  plain: { noun: combine('regret, regrets, regretted', 'having, that we, that i') + ', ' + combine(combine('nobody, no one, no-one, nothing', 'can, will, could, is going to'), 'stop us from, prevent us from, keep us from, deter us from') + ', ' + combine(combine("do not, does not, did not, don't, doesn't, didn't, will not, won't, never, will never, need not", 'regret, apologise for, apologize for'), 'having, that we, that i, that he, that she, that they, that it') + ', ' + combine('no choice, no option, no alternative, no other choice, no other option', 'but to') + ', ' + combine('cannot help, can\'t help, can not help, could not help', 'but') },
  threaten: { active: combine('nobody, no one, no-one, no country, no nation, none of us, no government', 'should allow, can allow, must allow, could allow, will allow, should let, can let, must let, will let, should tolerate, can tolerate, will tolerate') },
  punishment: {
    active: across('will never, will not, would never, would not, can never, cannot, can not, must not, must never, should not, should never, shall not, shall never, can no longer, will no longer, must no longer', 'be tolerated, be condoned, be acceptable, go unanswered, go unpunished, be left unanswered'),
  },
  misdeed: {
    active: [
      across('do not, does not, did not, will not, hardly, in no way, not', 'serve peace, serve the peace, serve stability, serve the interests of peace, serve the cause of peace, serve regional stability, contribute to peace, contribute to stability, help the cause of peace'),
      inflect('pose as, portray itself as, present itself as, masquerade as, style itself as, cast/casts/cast/casting itself as, paint itself as'),
      across('bring, brings, brought, create, creates, created, cause, causes, caused, sow, sows, sowed', 'uncertainty, new uncertainty, more uncertainty, confusion, panic'),
      across('shift, shifts, shifted, shifting, pass, passing, push, pushing', 'the blame, the blame to, blame onto, responsibility to, the responsibility to, all the responsibility, all responsibility, its own responsibility'),
      across('responded, replied, reacted', 'negatively, in bad faith, with contempt, with force, with violence'),
      across('add, adds, added, adding', 'insult to injury'),
      across('trade war', 'waged, launched, started, unleashed, provoked'),
      across('the opposite of what', 'they claim, it claims, they say, it says, they promised, it promised'),
    ].join(', '),
  },
  reject: { active: across('nobody can, no one can, nobody could, no one could, nobody will, no one will', 'accept, tolerate') + ', ' + across('not, never', 'tolerate, put up with, stand for, swallow, live with') },
  criticise: {
    active: 'sorry that, is sorry that, are sorry that, deeply sorry that, absurdity of, illegality of, arrogance of, recklessness of, folly of, cynicism of, duplicity of, intransigence of, obstinacy of',
  },
  oppress: {
    noun: 'psychological terror, economic terror, economic terrorism, nuclear terrorism, economic coercion, economic bullying, unilateral bullying',
  },
  deceive: {
    noun: 'lack of goodwill, lack of good will, lack of sincerity, lack of good faith, lack of honesty, lack of seriousness, lack of genuine intent, lack of political will, want of sincerity, insincerity, maximalist demands, maximalist policies, maximalist position, maximalist claims',
  },
  support: {
    active: across('stop, should stop, must stop, had better stop', 'throwing mud at, slinging mud at, pointing fingers at, picking on, ganging up on, smearing, demonising, demonizing, vilifying, scapegoating'),
  },
})
