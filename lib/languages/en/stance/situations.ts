import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

const backing = 'support for, support to, backing for, backing of, military support for, military aid to, military aid for, arms sales to, arms exports to, arms deliveries to'

const offices = 'minister, ambassador, journalist, dissident, opposition, leader, president, exile, exiles, activist'

/** What is said in letters, sermons, verdicts, votes, apologies and bulletins of war. Compiled for this project. */
export const situations = (): FrameTable => ({
  // who is let down or insulted is pitied, whoever does it is blamed
  wrong: {
    active: [
      inflect('abandon, betray, desert, forsake/forsakes/forsook/forsaken/forsaking, sell/sells/sold/selling out'),
      inflect('turn its back on, turn their back on, turn their backs on, turn his back on, walk out on, give/gives/gave/given/giving up on, break/breaks/broke/broken/breaking faith with, spit/spits/spat/spitting on'),
      combine('has, have, had', 'forgotten, failed the people of'),
      acrossAny('leave, leaves, left, leaving', 'alone in the, alone with its, alone against, to its fate, to their fate, in the lurch, out in the cold, high and dry, to fend for itself, to fend for themselves, defenceless, defenseless, at the mercy of'),
      across('has left, have left, had left', 'alone'),
      acrossAny('let, lets, letting', 'down'),
      acrossAny(inflect('stab+'), 'in the back'),
      acrossAny(inflect('push, drive/drives/drove/driven/driving, drag+, plunge, tip+'), 'into ruin, into debt, into poverty, into misery, into famine, into hunger, into civil war, into bankruptcy, into the arms of, to the brink, to ruin'),
      acrossAny(inflect('sell/sells/sold/selling'), 'down the river'),
      acrossAny(inflect('throw/throws/threw/thrown/throwing'), 'under the bus, to the wolves, overboard'),
      combine(inflect('insult, humiliate, offend, slight'), 'the people of, the memory of, the dead of, the nation of'),
    ].join(', '),
    passive: 'was betrayed, were betrayed, was betrayed by, been betrayed, was abandoned, were abandoned, been abandoned, was deserted, been forsaken, was let down, were let down, been sold out, was sold out, been forgotten by, was stabbed in the back',
    noun: 'an insult to, insult to the people of, affront to, an affront to, a slap in the face to, a slap in the face for, a slap in the face of, slap in the face to, slap in the face for, slap in the face of, a slight to, disgrace to the memory of, abandonment of the people of',
  },
  sympathise: {
    active: [
      combine(inflect('pray'), 'for the people of, for peace in, for the victims in'),
      combine(inflect('remember, honour, honor, commemorate'), 'the people of, the victims in, the victims of the war in, the victims of the genocide in, the suffering of, the fallen of, the dead of'),
      combine('blind to, deaf to, silent about, silent on, indifferent to', 'the suffering of, the plight of, the agony of, the pain of, the cries of, the fate of, the tragedy of, the tragedy in'),
    ].join(', '),
  },
  thank: { active: acrossAny('not forget what, never forget what, not forgotten what, always remember what', 'did for, has done for, have done for, had done for, does for') },
  misdeed: {
    active: [
      combine("will not, won't, will never, would not, would never, cannot, can not, can't, could not, shall not", 'bully us, intimidate us, frighten us, scare us, silence us, break us, divide us, dictate to us, blackmail us, lecture us, push us around, tell us what, bring us to our knees, stop us'),
      across(inflect('kill, murder, hang, execute, torture, jail, beat/beats/beaten/beating, shoot/shoots/shot/shooting, silence, flog+'), 'its daughters, its sons, its women, its children, its young, its youth, its students, its poets, its teachers, its best, its brightest'),
      across(inflect('plot+, conspire, scheme'), `to kidnap, to abduct, to kill, to murder, to assassinate, to poison, to bomb, to blow up, to overthrow, to topple, to silence, ${offices.split(', ').map((one) => `against the ${one}`).join(', ')}`),
    ].join(', '),
  },
  attack: { active: acrossAny(inflect('fire, launch, rain, hurl, lob+, shoot/shoots/shot/shooting'), 'missiles at, missiles on, missiles into, rockets at, rockets on, rockets into, drones at, drones on, drones into, shells at, shells on, shells into, mortars at, mortars on, warheads at') },
  cooperation: { active: 'live side by side with, live in friendship with, live in harmony with' },
  sanction: {
    active: [
      across(inflect('end, stop+, halt, withdraw/withdraws/withdrew/withdrawn/withdrawing, drop+, suspend, cease, cut/cuts/cutting, cut/cuts/cutting off'), backing),
      across(inflect('stop+, halt, end, suspend, cease'), 'selling arms to, selling weapons to, selling jets to, arming, supplying arms to, supplying weapons to, sending arms to, sending weapons to, shipping arms to, shipping weapons to, exporting arms to, exporting weapons to'),
    ].join(', '),
    passive: combine('be barred, be banned, be excluded, be shut out, be kicked out, be thrown out, be suspended', 'from the games, from the olympics, from the world cup, from all competitions, from competing, from taking part, from the event, from the tournament, from the federation, of the games, of the olympics, of the world cup, of the federation'),
  },
  praise: { noun: combine('kindest, warmest, highest, only kind, only warm', 'words for, praise for') },
  criticise: { noun: combine('harshest, sharpest, toughest, strongest, fiercest, hardest, bluntest', 'words for, criticism for'), active: combine('apologise, apologises, apologised, apologising, apologize, apologizes, apologized, apologizing', 'for the, for its, for his, for her, for their, for what, for crimes, for atrocities, for having') },
  help: { active: acrossAny('give, gives, gave, given, giving, send, sends, sent, sending, lend, lends, lent, lending', 'all the help, all possible help, every help, help it needs, help they need, humanitarian aid, emergency aid, tents, blankets, medicine, food and water, rescue teams, rescuers, doctors, nurses, air defences, air defenses') },
  right: {
    active: [
      combine('needs no, need no, needed no, needs neither, does not need, do not need, did not need, does not want, has no need of, in no need of', 'lessons, lessons in, lessons on, lessons from, lectures, lectures on, lectures from, lecturing, sermons, sermons from, tutors, permission from anyone, advice from'),
      combine('will never bow, will not bow, would never bow, would not bow, never bow, not bow, will never kneel, will not kneel, would never kneel, will never yield, would never yield, will not yield, will never surrender, will never submit', 'to foreign bullies, to bullies, to blackmail, to foreign pressure, to anyone, to pressure, to threats, to intimidation'),
    ].join(', '),
  },
  bad: { describing: combine('was a, is a, were a, are a, was all, is all', 'pack of lies, fairy tale, fabrication, complete fabrication, fiction, smokescreen') },
  surrender: { noun: combine('withdrawal, full withdrawal, complete withdrawal, immediate withdrawal, total withdrawal, unconditional withdrawal, immediate and unconditional withdrawal', 'from') + ', immediate withdrawal, full withdrawal, complete withdrawal, unconditional withdrawal' },
  plight: { describing: 'martyred, long-suffering' },
  oppose: { active: across(combine('must, should, has to, have to, needs to, ought to', 'end, stop, halt, withdraw, drop, suspend, cease'), backing) + ', ' + across(combine('must, should, has to, have to, needs to, ought to', 'stop, halt, end, suspend, cease'), 'selling arms to, selling weapons to, selling jets to, arming, supplying arms to, supplying weapons to, sending arms to, sending weapons to') },
  plain: { active: across(inflect('give/gives/gave/given/giving, send/sends/sent/sending, hand, bring/brings/brought/bringing, offer, share'), 'us a note, us a letter, us a message, us a bill, us a list, us a copy, us a draft, us a document, us a reminder, us a warning, us a headache, us a hard time, us a choice, us a deadline, us a reply, us a date, us a map, us a file, us a report'), noun: 'foreign bullies, playground bullies, would love to, would hate to, all travel to, travel to, non-essential travel to, travelling to, traveling to, trips to, flights to, ' + across(inflect('know/knows/knew/known/knowing'), 'what tyranny, what occupation, what war, what terror, what oppression, what hunger, what genocide, what dictatorship') },
  good: { describing: 'holy, god-given' },
  punishment: { active: combine('should, must, can, had to, has to, needs to', 'pack their bags, pack up and go, get lost') },
})
