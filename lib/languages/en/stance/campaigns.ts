import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

/** What one gets for help that is not paid for: “we defend them and | get nothing”. Compiled for this project. */
export const unpaidWords = [
  combine('get, gets, got, getting, receive, received, have gotten', 'nothing, practically nothing, almost nothing, virtually nothing, absolutely nothing, basically nothing, very little in return, peanuts'),
  combine('pay, pays, paid, paying, give, gives, gave', 'us nothing, us peanuts, us practically nothing, us almost nothing, peanuts'),
  combine("do not, don't, does not, doesn't, did not, never, not, won't", 'pay us, paid us, paying us, reimburse us, reimbursed us, pay for it, paying for it, pay their share, paying their share, pay their fair share, paying their fair share, pay its share, pay what they should, even say thank you, thank us'),
  'we lose on everything, lose on everything, nobody ever asks, nothing in return, for nothing in return, free of charge, for free, without getting paid, without being paid, without paying',
].join(', ')

/** How politicians on the stump speak of other states: who takes whose jobs, who pays for whose defence, whom to get along with. Compiled for this project. */
export const campaigns = (): FrameTable => ({
  misdeed: {
    active: [
      across('is, are, was, were, has been, have been, be, been, being', 'killing us, destroying us, robbing us, eating our lunch, cleaning our clock, beating the hell out of us, making fools of us, playing us, using us, cheating us, screwing us, taking us to the cleaners'),
      across(inflect('rape, plunder, gut+, hollow out, decimate'), 'our country, our economy, our companies, our industry, our industries, our workers, our middle class, our manufacturing, our steel, our towns, our communities'),
      across(inflect('pay/pays/paid/paying'), 'us nothing, us peanuts, nothing for, peanuts, us very little, us practically nothing, almost nothing, a tiny fraction, pennies'),
      across("do not, does not, don't, doesn't, did not, didn't, not, never, won't", 'paying their fair share, paying its fair share, paying their share, paying its share, pay their share, pay its share, paying what they should, pay what they should, paying what they owe, pay what they owe, pay us, paid us, paying us, reimburse us, reimbursed us, reimbursing us, spend enough on its defence, spend enough on its defense'),
      acrossAny(inflect('owe'), 'vast sums, to nato, us money, us a lot, us hundreds, back rent'),
      acrossAny("would not last, wouldn't last, would not exist, wouldn't exist, would not be there, wouldn't be there, would not be around, wouldn't be around, would be nothing", 'without us'),
      across('doing, done, did, does', 'to us, to our country, to our workers, to our economy, to our companies, to our farmers, to our people'),
      across(inflect('send/sends/sent/sending'), 'us people, us its, us their, us drugs, people with lots, people with problems, people that have, people who have lots, the wrong people, the bad ones'),
      across(inflect('fund, bankroll, subsidise, subsidize, underwrite'), 'extremism, extremists, extremist, terrorism, terrorists, terror, jihad, jihadists, militants, madrassas, hatred, radical, war, aggression'),
      across(inflect('use, exploit, abuse, take/takes/took/taken/taking advantage of'), 'its position as, its location as, its veto to, energy as, gas as, oil as, food as, water as, its energy as, its gas as, its oil as, as leverage, as a weapon, as a bargaining chip, at the expense of'),
      across(inflect('siphon off, siphon, syphon off, tap+ into'), 'gas, oil, fuel, supplies'),
      across(inflect('stop+, halt, shut/shuts/shutting off, turn off, choke off'), 'gas supplies, gas deliveries, oil supplies, oil deliveries, the taps, the tap, water supplies, electricity supplies, power supplies'),
      across('has become a, have become a, had become a, is a, are a, was a, become a, becomes a, became a, remains a, remained a, offers a, offered a', 'haven for terrorists, haven for extremists, haven for criminals, haven for militants, haven for separatists, haven for fugitives, haven for smugglers, haven for traffickers, sanctuary for terrorists, sanctuary for militants, refuge for terrorists, refuge for criminals'),
      across(inflect('blackmail'), 'union, bloc, alliance, us, world, continent, region, neighbours, neighbors, customers'),
      across(inflect('dismantle, gut+, erode, undermine, destroy'), 'independence of its, independence of the, rule of law, free press'),
      combine('lose, loses, lost, losing', 'control of its, control over its'),
      across('spend, spends, spent, spending', 'on terror, on terrorism, on terrorists, on militias, on its militias, on its war machine'),
      across('harbour, harboured, harbouring, harbor, harbored, harboring, shelter, sheltered, sheltering, hide, hid, hiding', 'bin laden, osama bin laden, wanted men, fugitives from'),
      across(inflect('keep/keeps/kept/keeping'), 'artificially low, artificially cheap, artificially weak'),
      across(inflect('plan+, plot+, conspire, scheme'), 'to assassinate, to murder, to overthrow, to topple, to have him, to have her'),
      acrossAny(inflect('make/makes/made/making'), 'less safe, less secure, more dangerous'),
      across('is, are, was, were, be, been, been found', 'behind the hack, behind this hack, behind these hacks, behind the hacks, behind the hacking, behind this hacking, behind the leak, behind the leaks, behind the cyberattack, behind the cyberattacks, behind the cyber attacks, behind the cyber attack, behind the breach, behind the poisoning, behind the plot, behind the killing, behind the assassination, behind the bombing, behind the bombings, behind the attacks, behind these attacks'),
      across(inflect('pick, choose/chooses/chose/chosen/choosing, install, decide'), 'our president, our next president, our leaders, our elections, our election, our government'),
    ].join(', '),
  },
  merit: { active: across('ship out, shipped out, dismantle, dismantled, dismantling, give up, gave up, giving up, hand over, handed over, destroyed', 'its uranium, its enriched uranium, its stockpile, its stockpiles, its centrifuges, its chemical weapons, its nuclear weapons') + ', ' + acrossAny(inflect('make/makes/made/making'), 'safer, more secure, a better place, a safer place') + ', ' + combine(inflect('pay/pays/paid/paying'), 'with blood for, in blood for, dearly for its freedom') },
  massacre: { active: acrossAny(inflect('wipe'), 'off the map, off the face') },
  welcome: { active: 'extend the hand of friendship to, extend a hand of friendship to, extending the hand of friendship to, extended the hand of friendship to, hold out our hand to, offer our hand to, offered our hand to' },
  cooperation: { active: 'together with, jointly with, hand in hand with, live with, be united with, be reunited with, belong with' },
  plain: { active: combine('stand by, stands by, stood by', 'it, that, this, what') + ', ' + across(inflect('stand/stands/stood/standing by'), 'commitment, commitments, promise, promises, pledge, pledges, word, words, decision, statement, remarks, comments, claim, claims, agreement, report, story, apology, position, offer, forecast, figures, accusations, allegations') },
  indulge: {
    active: inflect('subsidise, subsidize, foot the bill for, pick up the tab for, pay/pays/paid/paying the bills of, pay/pays/paid/paying for the defence of, pay/pays/paid/paying for the defense of, parrot') + ', ' + acrossAny('leave, leaves, left, leaving, give, gives, gave, giving, allow, allows, allowed, allowing', 'pathway to nuclear, pathway to a nuclear, path to nuclear, path to a nuclear, path to the bomb, pathway to the bomb') + ', ' + inflect('cosy up to, cozy up to, cuddle up with, get/gets/got/getting into bed with, cave in to, make/makes/made/making excuses for, find/finds/found/finding excuses for, apologise for, apologize for, roll over for, go/goes/went/going soft on, give/gives/gave/giving cover to, kiss up to'),
    noun: combine('cozy, cosy, troubling, disturbing, shady, deep, murky, unexplained, suspicious', 'relationship with, ties to, ties with, connections to, connections with, links to, links with, dealings with') + ', ' + 'bromance with, absolute allegiance to, blind loyalty to, apologist for, apologists for, mouthpiece for, love letter to dictators in',
  },
  help: {
    active: [
      acrossAny('send, sends, sent, sending, give, gives, gave, giving, provide, provides, provided, providing, supply, supplied, supplying', 'weapons it needs, weapons they need, everything it needs, everything they need, what it needs, what they need, all it needs, arms it needs, tools it needs'),
      across('give, gives, gave, giving, send, sends, sent, sending, sell, sells, sold, selling', 'bomb to, bombs to, bullet to, bullets to, missile to, missiles to'),
      acrossAny(inflect('accept, admit/admits/admitted/admitting, take/takes/took/taken/taking in, let/lets/letting in, resettle, absorb, settle, relocate'), 'refugees, refugees from, migrants, migrants from, immigrants, immigrants from, asylum seekers, asylum seekers from'),
      'take care of, takes care of, taking care of, do its part for, does its part for, do our part for, doing our part for',
      across(inflect('enhance, ensure, guarantee, strengthen, safeguard, bolster'), 'security'),
      acrossAny(inflect('treat'), 'with respect, with dignity, with decency, as equals, as an equal, as a friend, as a partner'),
      inflect('share intelligence with, share secrets with, share classified information with, share military secrets with, hand over secrets to'),
    ].join(', '),
  },
  criticise: {
    active: acrossAny('lose, losing, have lost, lost', 'jobs to, dollars to, billions to, billion to, trillion to, trillions to, money to, factories to, business to, year to, dollars a year to, dollars every year to, a year to'),
    noun: combine('massive, huge, horrible, enormous, terrible, ridiculous, tremendous, staggering, gaping, unsustainable', 'trade deficit with, trade deficits with, trade imbalance with'),
  },
  oppose: { active: combine('reduce, reduces, reduced, reducing, cut, cutting, end, ending, lessen, break, breaking', 'our dependence on, dependence on, our reliance on, reliance on, its dependence on, their dependence on, its reliance on, their reliance on') + ', decouple from, decoupling from, too dependent on, overly dependent on, over-reliant on, overly reliant on, ' + 'tougher on, tougher with, much tougher on, much tougher with, play hardball with, bring trade cases against, bring cases against, push back hard on, get serious about, enforce our laws against, enforce our trade laws against, hold the line against' },
  reject: {
    active: combine('not one more, not another, not a single, no more', 'penny for, penny to, dollar for, dollar to, cent for, cent to, money for, money to, weapons for, weapons to') + ', ' + combine(inflect('tear/tears/tore/torn/tearing up, rip+ up, scrap+, dismantle, shred+, walk/walks/walked/walking away from, pull out of, withdraw/withdraws/withdrew/withdrawn/withdrawing from, get/gets/got/getting out of'), 'that deal with, this deal with, that agreement with, this agreement with, that catastrophic deal with, that terrible deal with, this terrible deal with, that horrible deal with, that disastrous deal with, the terrible deal with, the disastrous deal with, the bad deal with, the accord with, the nuclear deal with, the nuclear agreement with'),
  },
  bad: {
    describing: 'difficult to deal with, very difficult to deal with, hard to deal with, tough to deal with, impossible to deal with, unfair to us, very unfair to us, not nice to us, not fair to us, not very nice to us, not treating us, a total mess, a total disaster, a complete disaster, a hellhole, a basket case, not what it used to be, not what it was, no longer what it was, a shadow of itself, a shadow of its former self',
  },
  good: { describing: 'nice, be nice, very nice, a good thing, a great thing, a very good thing, a wonderful thing, not a bad thing, not so bad' },
  punishment: {
    active: 'is going to pay, are going to pay, is gonna pay, are gonna pay, ' + across('deserve, deserves, deserved', 'tougher, harsher, sanctions, punishment, to be punished, to be condemned, to be isolated, to be sanctioned, condemnation, criticism, blame, contempt, no sympathy, no respect, scrutiny'),
  },
  right: {
    active: 'will never walk alone, will not walk alone, will never stand alone, will not stand alone, does not stand alone, do not stand alone, is not alone, are not alone, was not alone, were not alone, must be left to solve, should be left to solve, should be left to settle, should be left to decide, should be left to determine, must be left to determine, must be left to settle',
  },
  thank: { active: acrossAny('never forget, not forget, always remember', 'friendship, help, kindness, generosity, support, solidarity, sacrifice, sacrifices') },
  sanction: { active: acrossAny('cut, cuts, cutting', 'off from the world, off from') + ', ' + acrossAny(inflect('try, prosecute, indict, charge, arraign'), 'for genocide, for war crimes, for crimes against') },
  oppress: { active: 'starving the, starves the, starve the, starved the, deliberately starving, deliberately starve, deliberately starved, starving civilians, starving families, beaten and starved, beat and starved' },
  attack: { active: inflect('drive/drives/drove/driven/driving out, chase out, throw/throws/threw/thrown/throwing out, kick out, flush out') },
})
