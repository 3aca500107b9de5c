import { across } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

/** Turns of speech by which one takes a side: what nobody may ask of a country, what does not excuse it, what is done in spite of it. Compiled for this project. */
export const rhetoric = (): FrameTable => ({
  oppose: {
    active: [
      across('there could be no, there can be no, there will be no, there will never be a, there would be no, there should be no, there must be no, there must never be a', 'state, statehood'),
      across('whether, no matter if', 'likes it or not, like it or not, liked it or not, approves or not, agrees or not, agreed or not'),
      across('not asking, not begging, not ask, never ask, never asked, not going to ask', 'for charity, for alms, for favours, for favors, for pity, for permission, its permission, its blessing'),
      across('do not, does not, did not, will not, would not', 'take instructions from, take dictation from, answer to'),
    ].join(', '),
  },
  criticise: {
    active: [
      'with friends like',
      across(inflect('send/sends/sent/sending, present, hand'), 'bill to, the bill to, its bill to, our bill to'),
      across(inflect('cost/costs/cost/costing'), 'us dear, us dearly'),
    ].join(', '),
  },
  praise: { noun: 'fond memories of, warm memories of, happy memories of, fondest memories of, nothing but good memories of' },
  right: {
    active: [
      across("cannot ask, can not ask, cannot expect, can not expect, cannot demand of, can't ask, can't expect, could not ask, could not expect, should not ask, must not ask, nobody can ask, no one can ask, nobody can expect, no one can expect, unfair to ask, unfair to expect, wrong to ask, absurd to ask, unreasonable to ask, unreasonable to expect, cruel to ask, immoral to ask, who are we to tell, who are they to tell, nobody has the right to ask, nobody has the right to tell",
        'to negotiate, to give up, to surrender, to accept, to wait, to fight with, to choose between, to make peace, to live with, to sit, to disarm, to pay, to stand by, to forget, to forgive, to trust, to carry, to bear, to shoulder, to solve, to do everything, to go it alone, to sign, to cede, to swallow, to sacrifice, what to do, how to'),
      across('no reason why, no reason for, why should', 'should wait, should pay, should give up, should accept, should apologise, should apologize, should have to, should be punished, should be left out, should be kept waiting, should be singled out, to wait any longer, to be left out, pay for, have to pay, have to choose, give up, wait, apologise, apologize, accept'),
      'is our fight, are our fight, is our struggle, is our cause, is our war, is our battle, is our security, is our victory, is our pain, is our shield, is our freedom, was worth it, is worth it, worth fighting for, worth defending, worth dying for, worth saving, worth the sacrifice',
      across('is not, are not, was not, will not be, will never be, must not be, must not become, must never become, refuses to be, refuse to be, should not be, cannot be, is no, is nobody\'s, is no one\'s, are nobody\'s',
        'piggy bank, cash cow, milch cow, dumping ground, doormat, backyard, back yard, playground, colony, vassal, vassal state, puppet, bargaining chip, punching bag, chessboard, battleground, battlefield for, scapegoat, whipping boy, pawn, province of, protectorate, satellite, appendage of, servant of, for sale, up for sale, to be bought, to be divided'),
      across('should not have to, must not have to, should never have to, ought not to have to, should not be forced to, must not be forced to, should not be made to', 'choose, pay, beg, wait, fight, ask, give up, surrender, apologise, apologize, accept, prove'),
    ].join(', '),
  },
  misdeed: {
    active: [
      across('cannot, can not, could not, does not, did not, do not, will not, must not, should not, never, hardly, no way to', 'excuse its, excuse the, hide its, hide the, hide the fact, mask its, mask the, conceal the, make up for, wash away, whitewash, paper over, erase its, erase the, justify its, justify the, absolve it'),
      across("not, no, hardly, never, scarcely", 'a bystander, bystander, an innocent bystander, innocent bystander, an a neutral party, neutral party, a neutral mediator, an an angel, angel, angels, a saint, saint, saints, innocent party, an innocent, the innocent victim, the victim here, a paragon, a bastion of, a beacon of, in a position to, above the law, without blame, without sin, blameless, a role model, a model of'),
      across(inflect('talk/talks/talked/talking, speak/speaks/spoke/speaking, preach'), 'about human rights but, about human rights while, about peace but, about peace while, about democracy while, about democracy but, of peace while, of peace but, of peace and, of rules until, about rules until, water and drink, free trade while, free trade but, democracy while, human rights while'),
      across(inflect('kill, destroy, cost/costs/cost/costing'), 'jobs, our jobs, lives, livelihoods, our industry, our farmers, our steel'),
      across(inflect('hold/holds/held/holding, detain, jail, imprison, keep/keeps/kept/keeping, lock/locks/locked/locking up'), 'without trial, without charge, without charges, incommunicado, without access to a lawyer, in cages, in secret'),
      across(inflect('turn, set/sets/setting, influence, incite, poison, mobilise, mobilize, rally'), 'our neighbours against us, our neighbors against us, some of our neighbours against us, our people against us, our own people against us, our friends against us, our allies against us, our youth against us, the world against us, the region against us, others against us, other countries against us, everyone against us'),
      across(inflect('aim, direct, point'), 'at us, against us, at our country, against our country, at our people, against our people, at our economy, against our economy'),
      across('keep, keeps, kept, keeping', 'war going, conflict going, war alive, conflict alive, crisis alive, fire burning, fighting going'),
      across(inflect('prolong, drag/drags/dragged/dragging out'), 'war, conflict, crisis, suffering, agony, bloodshed, fighting'),
      across(inflect('buy/buys/bought/buying'), 'silence with, silence, our silence, their silence, votes, off the'),
      across(inflect('grow/grows/grew/growing, get/gets/got/getting') + ', built, become rich, made', 'rich on the, fat on the, rich off, on the backs of, at our expense, at the expense of'),
      'on the backs of, at the point of a gun, worth less than the paper, not worth the paper, but not the right to, nothing but excuses, have it both ways, has it both ways, having it both ways, having its cake, have its cake and eat it, the benefits without the, asking for the impossible, asks for the impossible, wants the impossible',
    ].join(', '),
  },
  invade: { active: across('mass, massed, massing, amass, amassed, amassing, concentrate, concentrated', 'troops, soldiers, tanks, forces') },
  merit: {
    active: [
      across('do, does, did, done, doing', 'what no other, what nobody, what no one, what others, what we have not, what we could not, what we only, what the rest of'),
      across(inflect('give/gives/gave/given/giving, offer, grant, lend/lends/lent/lending'), 'us shelter, us a home, them a home, them shelter, us refuge, them refuge, refuge to, shelter to, a home to, me a home, her a home, him a home, my family a home, us a chance, me a chance, us hope, us tents, us food, us bread, us water, us medicine, us passports, us schools, us books, us visas, us a roof, us work, us jobs, us a second chance, them a second chance, me a second chance, us a voice, us back our, scholarships to, us weapons when, us everything'),
      across(inflect('take/takes/took/taken/taking, welcome, house, feed/feeds/fed/feeding, shelter, host'), 'in more refugees, more refugees, in refugees, in thousands of, thousands of refugees, a million refugees, in our refugees, us in, them in, me in, our children, our wounded, the wounded, our people, the homeless, the hungry'),
      across(inflect('be/is/are/was/were/been, arrive, come/comes/came'), 'the first to help, the first to send, the first to come, first to help, first to send, first to recognise, first to recognize, the first to recognise, the first to recognize, the first on the scene'),
      across(inflect('earn, win/wins/won/winning, gain'), 'it friends, it respect, it the respect, them respect, them friends, it the trust, it admiration, the trust of, it a place'),
      'paid for everything, harmed nobody, hurt nobody, harmed no one, hurt no one, kept the jihadists away, kept the peace, kept us safe, kept us alive, kept its nerve, kept its head, kept its promises',
    ].join(', '),
  },
  support: {
    active: [
      across(inflect('want, like/likes/liked to see, wish, need'), 'inside the european, in the european family, part of the european, in the european union, inside our, in our family, inside nato, in nato, in the alliance, inside the alliance, to join us, to join the, to succeed, to prosper, to win, to prevail, to survive, to thrive, to be free, to be strong, to be safe'),
      across(inflect('keep/keeps/kept/keeping, go/goes/went on, continue'), 'faith with, faith in, trading with, to trade with, doing business with, to do business with'),
    ].join(', '),
  },
  cooperation: { active: 'trading with, trades with, traded with, do business with, does business with, doing business with, did business with, buying from, keep buying from' },
  good: {
    noun: 'our model, our example, our teacher, our guide, our inspiration, model pupil, star pupil, model citizen, fair broker, good student, front runner, frontrunner, trailblazer',
    describing: 'willing to help, willing to listen, ready to compromise, willing to compromise, ready to mediate, willing to mediate, hospitable, kind-hearted, warm-hearted, big-hearted, open-hearted, law-abiding, self-critical, well governed, well-governed, well run, well-run',
  },
  bad: {
    noun: 'sick man, house of cards, prison of nations',
    describing: 'no basis in law, no legal basis, no basis in international law, no basis in fact, no basis in reality, no foundation in, null and void, high-handed, heavy-handed, tone-deaf, blood-stained, bloodstained, spineless, gutless, toothless, rotten, badly governed, badly run, ungovernable',
  },
  plain: { noun: across('up to', 'to decide, to choose, to determine, to say, to settle') + ', up to the people of, up to the citizens of, up to the voters of, up to the people, not agree with everything, not agreed with everything, hold no brief for, holds no brief for, ' + across('agreed with, agree with, agrees with', 'to') },
})
