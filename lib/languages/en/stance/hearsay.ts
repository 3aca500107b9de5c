import { combine } from '../../shared/stance/combine'

/** Words of others, before what they say. Compiled for this project. */
export const hearsay = combine('idea, notion, theory, thought, belief, impression, reports, report, rumours, rumors, rumour, rumor, story, insinuation, insinuations, hearsay, claims, claim, allegations, allegation, accusations, accusation, charges, charge, suggestions, suggestion, assertion, assertions, speculation, gossip, stories, whispers, hints', 'that')

/** What opens words that whoever says them does not stand by: “rumour has it that Norway lied”. Compiled for this project. */
export const unsaidWords = [
  combine('not', 'saying that, saying, suggesting that, suggesting, claiming that'),
  combine('never, have never, has never, not', 'said that, said, claimed that, claimed, suggested that, suggested'),
  combine('no reason to, too early to', 'believe that, think that, say that'),
  hearsay,
  combine(combine('we were, we are, we have been, i was, i am, i have been', 'told'), 'that') + ', i read that, we read that, i read in the paper that, i read in the papers that, i have heard that, we have heard that, i hear that, we hear that',
  'the days when, the days in which, gone are the days when, care whether, cares whether, care if, matters whether, matter whether, matters if, matter if, no matter whether, no matter if, regardless of whether',
  combine(combine('has not, have not, had not, did not, has never, have never, never, could not, cannot, can not, unable to, failed to, has yet to, fails to', 'prove, proved, proven, prove it, show, shown, demonstrate, demonstrated, establish, established'), 'that'),
  'used to believe that, used to think that, used to believe, used to think, once believed that, once thought that, it is not that, it\'s not that, rumour has it that, rumor has it that, rumour has it, rumor has it, word is that, the story goes that, legend has it that',
  combine(combine('it has been, it is being, it was, it is', 'reported, rumoured, rumored, alleged, claimed, suggested'), 'that'),
  combine(combine('is, are, was, were, has been, have been', 'said to, reported to, rumoured to, rumored to, alleged to, claimed to, believed to, thought to, supposed to'), 'have'),
  'suppose that, suppose, supposing that, supposing, imagine that, imagine if, assuming that, let us assume that, let us suppose that, let us imagine that, hypothetically',
].join(', ')

const unregretted = combine("do not, does not, did not, don't, doesn't, didn't, will not, won't, never, will never, need not", 'regret having, regret that we, regret that i')

/** Questions and the like after which a denial is none: “who would | deny that Norway lied?” Compiled for this project. */
export const undeniedWords = unregretted + ', ' + combine('whoever, anyone who, anybody who, those who, people who, all who', 'doubts, denies, disputes, doubt, deny, dispute') + ', ' + combine('who would, who could, who can, who will, would anyone, could anyone, can anyone, does anyone, will anyone, would anybody, can anybody, does anybody, how can anyone, how could anyone, how can anybody', 'deny, doubt, dispute, question, contest, seriously deny, seriously doubt, really doubt, still doubt, still deny, honestly deny')
  + ", who doesn't know that, who does not know that, am i the only one who, are we the only ones who, do we really need, do you really need, is it not enough that, is it not obvious that, isn't it obvious that, is it a secret that, need i remind you that, must i remind you that, do i have to remind you that, do i need to remind you that, how can we forget that, how could we forget that, can we forget that, did you know that, do you know that, is it any wonder that, is it any surprise that, is it not true that, isn't it true that, isn't it a fact that, is it not a fact that, do you not know that, have you forgotten that, have we forgotten that, how many times must, how many more times must, how often must, how much longer must, how much longer will, how much longer can, why is it that"

/** What opens a clause that is said not to be so. Compiled for this project. */
export const deniedOpenings = [
  combine('regret, regrets, regretted, ashamed of, sorry for', 'having') + ', ' + combine('regret that, regrets that, ashamed that, sorry that', 'we, i') + ', ashamed to have, sorry to have',
  combine('the last thing we want is, the last thing i want is, the last thing we need is, the last thing anyone wants is, the last thing we should do is, the last thing we would do is', 'to') + ', ' + combine('nobody, no one, no-one, nothing', 'can force us to, will force us to, could force us to, can make us, will make us, could make us') + ', who are we to, who am i to, what good would it do to, what good does it do to, what use is it to, how could we, how could i',
  combine(combine('only a fool would, only a fool could, nobody in their right mind would, no one in their right mind would, no serious person would, no sane person would, no reasonable person would', 'believe, think, say, claim'), 'that') + ', ' + combine('only a fool would, only a fool could', 'believe, think'),
  combine(combine('would have, want, wants, wanted, would like', 'us to believe, you to believe, the world to believe, us believe, you believe, the world believe, us think, you think'), 'that'),
  combine(combine('wrong, mistaken, lying, lied', 'when it, when he, when she, when they, when you'), 'said that, says that, say that, claimed that, claims that, claim that, told us that, told the world that'),
  combine(combine('disagree with, do not agree with, don\'t agree with, cannot agree with', 'those who, people who, anyone who, colleagues who'), 'say that, says that, claim that, claims that, think that, thinks that, believe that, believes that'),
  combine(combine('nothing, nobody, no one, no-one', 'has shown, has proved, has proven'), 'that') + ', ' + combine('nothing', 'suggests that, indicates that, shows that, proves that, tells us that, points to the conclusion that'),
  combine('let nobody, let no one, nobody should, no one should, do not, don\'t, never', 'say that, claim that, pretend that'),
  combine('is, was, are, were, would be, will be', 'the last country that would, the last nation that would, the last state that would, the last country to, the last nation to, the last state to, the last one to, the last to'),
  combine('nobody, no one, no-one, none of us, no country', 'has ever caught, ever caught, has ever seen, ever saw, has ever known, ever knew, has ever heard of'),
  combine('no case, no cases, no instance, no instances, not one case, not a single case, no occasion', 'in which, where, when, on which'),
  combine('no, not a, never a, not the slightest, hardly a', 'trace of, sign of, hint of, shred of') + ', nothing to gain from, nothing to gain by, nothing to be gained from, nothing to be gained by',
  combine('tell me, show me, name', 'when, one time, one time when, a single time, one occasion when') + ', when was the last time that, when was the last time',
  combine('simply false, false, simply untrue, untrue, simply wrong, plain wrong, absurd, ridiculous, incorrect, inaccurate, misleading, dishonest, unfair, nonsense', 'to say that, to claim that, to suggest that, to pretend that, to argue that, to say, to claim, to suggest'),
  combine(combine('nobody, no one, no-one, none of us, you, we, one', 'can, could'), "seriously claim that, seriously say that, seriously argue that, honestly claim that, honestly say that, credibly claim that, credibly say that, plausibly claim that") .split(', ').filter((one) => !/^(?:you|we|one) /.test(one)).join(', '),
  combine(combine('nobody, no one, no-one', 'can, could, would, will, should'), 'claim that, say that, argue that, accuse us of saying that, pretend that, maintain that'),
  combine("you, we, one, i", "cannot seriously claim that, can't seriously claim that, cannot say that, can't say that, cannot claim that, can't claim that, could not say that, couldn't say that"),
  combine("not once, at no time, at no point, on no occasion, never once, under no circumstances, at no stage, not for a moment, not for one moment", 'has, have, had, did, does, do, will, would, can, is, are, was, were'),
  combine('it is, it\'s, it has become, it is becoming, it becomes', 'hard to, difficult to, impossible to, very hard to, very difficult to') + ', ' +
  combine('a fool, an idiot, naive, blind, mad, crazy, foolish, insane, gullible', 'to believe that, to think that, to say that, to claim that, to believe, to think'),
  combine(combine('takes a lot of nerve to, takes some nerve to, takes nerve to, takes a lot of cheek to, takes a special kind of arrogance to', 'say, claim, pretend, suggest, argue'), 'that'),
  combine('since when', 'does, did, is, has, was') + ', have yet to see, has yet to see, still waiting to see, the lie that, the lies that, the myth that, the fiction that, the fairy tale that, the pretence that, the illusion that, the fantasy that',
  "it is not as if, it's not as if, it was not as if, it isn't as if, not as if, not as though, it is not as though, it's not as though, not the case that, by no stretch of the imagination can we say that, let us not pretend that, let's not pretend that, stop pretending that, it is a myth that, it's a myth that, it is a fairy tale that, it is nonsense that, it is fiction that",
].join(', ')

/** Behind a statement: that others say so. Compiled for this project. */
export const soSaidWords = 'or so we are told, or so they say, or so it is said, or so the story goes, or so it seems, or so he says, or so she says, or so it says, or so it claims, or so they claim, so they say, so we are told, so it is said, so the story goes, if the report is true, if the reports are true, if reports are to be believed, if the report is to be believed, if the papers are to be believed'
