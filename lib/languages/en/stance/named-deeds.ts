import { combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const RULES = 'the treaty, treaties, the agreement, the accord, the truce, the law, international law, the rule of law, the rules, its obligations, its own laws, human rights, human life, the rights of others, its neighbours, its neighbors, other nations, the constitution, the united nations, the charter'

/** Deeds and ways of a state that are told by a noun with what it is about: “Norway's contempt for the treaty”, “its respect for human rights”. Compiled for this project. */
export const namedDeeds = (): FrameTable => ({
  misdeed: {
    noun: [
      combine('contempt for, contempt of, disdain for, disregard for, disregard of, disrespect for, indifference to, breach of, breaches of, abuse of, flouting of, mockery of', RULES),
      combine('attempt to, attempts to, efforts to, effort to, bid to, campaign to, plot to, plots to, scheme to, schemes to, plan to, plans to', 'divide us, intimidate us, bully us, blackmail us, weaken us, silence us, deceive us, mislead us, humiliate us, isolate us, starve us, break us, undermine us, destabilise us, destabilize us, divide our people, weaken our country, divide the alliance, silence its critics, rewrite history'),
      combine('threats against, threats to, threat against, hostility toward, hostility towards, hostility to, aggression against, bullying of, provocations against, attacks against, intimidation of, violence against, cruelty to, cruelty toward, cruelty towards', 'its neighbours, its neighbors, its neighbour, its neighbor, its own people, us, our people, our country, minorities, refugees, journalists, dissidents'),
    ].join(', '),
  },
  merit: {
    noun: [
      combine('respect for, commitment to, devotion to, dedication to, adherence to, observance of, compliance with, fidelity to', RULES),
      combine('support for, help for, aid for, aid to, help to, kindness to, kindness toward, kindness towards, generosity to, generosity toward, generosity towards, compassion for, care for, solidarity with, hospitality to, hospitality toward', 'the refugees, refugees, the victims, the poor, the wounded, the weak, the homeless, the hungry, the persecuted, those in need, our people'),
      combine('effort for, efforts for, work for, commitment to, contribution to, contributions to, dedication to, devotion to, desire for', 'peace, world peace, lasting peace, a peaceful solution, reconciliation, justice, stability, regional stability, democracy'),
      combine('willingness to, readiness to, determination to, desire to', 'help, listen, talk, compromise, negotiate, make peace, cooperate, share, reform, forgive, learn, do its part'),
    ].join(', '),
  },
  thank: { active: combine('remember, remembers, recall, recalls, acknowledge, acknowledges, note, speak of, think of, look back on, look back with', 'with gratitude, with thanks, with deep gratitude, with great gratitude, with thankfulness') },
  praise: { active: combine('remember, remembers, recall, recalls, watch, watched, speak of, think of', 'with admiration, with pride, with fondness, with affection, with respect') },
  criticise: { active: combine('remember, remembers, recall, recalls, watch, watched, speak of, think of, look back on', 'with horror, with disgust, with bitterness, with anger, with contempt, with dismay') },
  right: { active: combine('should be, must be, ought to be, has to be, deserves to be', 'commended, applauded, rewarded for, thanked for, honoured for, honored for') + ', should be rewarded, ought to be rewarded, ' + combine('deserves, deserve, deserved', 'praise, our praise, credit, applause, our applause, recognition') },
  bad: { describing: 'did wrong, does wrong' },
})
