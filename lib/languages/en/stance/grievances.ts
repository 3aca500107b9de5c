import { across } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

/** What speakers hold against a state in trade, alliances and deals, how its excuses are called, and how a protest is brought. Compiled for this project. */
export const grievances = (): FrameTable => ({
  // what helps somebody whom one is against
  indulge: {
    active: [
      inflect('appease, embolden, enrich, coddle, legitimise, legitimize, pander to, cave/caves/caved/caving to, bow down to, defer+ to, give/gives/gave/given/giving in to, make/makes/made/making concessions to, hand/hands/handed/handing concessions to, sell/sells/sold/selling out to, let/lets/letting off, reward, placate, humour, cuddle up to, suck up to, play footsie with'),
      across(inflect('let/lets/letting'), 'get away with, off the hook, off lightly, walk all over'),
      across('soft, too soft, so soft, weak, too weak, so weak, easy, too easy, lenient, too lenient', 'on, toward, towards, with'),
      across(inflect('be/is/are/was/were/been/being'), 'played by, duped by, outsmarted by, outplayed by, outmanoeuvred by, outmaneuvered by, outnegotiated by, taken for a ride by, fleeced by, in bed with, in the pocket of, in thrall to, beholden to, subservient to'),
    ].join(', '),
    noun: 'appeasement of, concessions to, concession to, giveaway to, giveaways to, gift to the regime in, capitulation to, sellout to, sell-out to, surrender to, reward for the regime in, subservience to, free pass to, lifeline to the regime in, kowtowing to',
  },
  misdeed: {
    active: [
      // excuses
      across(inflect('justify, excuse, rationalise, rationalize, whitewash, explain away, sugarcoat, defend'), 'its actions, its aggression, its behaviour, its behavior, its conduct, its crimes, its policies, its war, the invasion, the occupation, the indefensible, the unjustifiable, the killing, the crackdown, this aggression, their aggression, what it did'),
      across(inflect('make/makes/made/making, find/finds/found/finding, invent, offer, look for, seek/seeks/sought/seeking'), 'excuses for, excuses to, excuses not to, excuse after excuse, pretexts for, pretexts to, pretext for, pretext to, arguments to justify, justifications for, justifications in'),
      across(inflect('rewrite/rewrites/rewrote/rewritten/rewriting, redraw/redraws/redrew/redrawn/redrawing, change, alter, falsify'), 'the map, the map of, history, the history of, the borders of, the boundaries of, its borders by force, borders by force, the status quo, the facts on the ground, the demographic'),
      across('is in, are in, was in, were in, acts in, acted in, acting in', 'breach of, violation of, contravention of, defiance of'),
      across(inflect('muddy, poison'), 'the waters, the well, the water'),
      across('has no, have no, had no, shows no, showed no, show no, has little, have little, had little, shows little, has zero, show little, has not shown any, have not shown any', 'appetite to, appetite for, will to, desire to, inclination to, interest in peace, interest in dialogue, interest in a, interest in ending, interest in negotiating, interest in seriously, interest in solving, regard for, respect for, shame, scruples, credibility, qualms about, intention of honouring, intention of honoring, intention of keeping, intention of complying, intention of withdrawing, intention of ending, intention of stopping, intention of giving up, intention of making peace, intention of changing, intention to honour, intention to honor, intention to comply, intention to withdraw, intention to stop, intention to end, concern for, remorse'),
      across(inflect('align, ally, associate, surround'), 'itself with a regime, itself with dictators, itself with terrorists, itself with the regime, itself with tyrants, itself with rogue, itself with thugs, itself with killers, itself with murderers'),
      across(inflect('pursue, follow, adopt, conduct'), 'at odds with, hostile to, inimical to, harmful to, detrimental to, contrary to, incompatible with'),
      across(inflect('run/runs/ran/running, go/goes/went/going, fly/flies/flew/flying'), 'counter to, afoul of, in the face of'),
      across(inflect('send/sends/sent/sending'), 'a chilling message, the wrong message, the wrong signal, the wrong signals, a terrible message, a dangerous message, a dangerous signal, mixed messages, mixed signals'),
      across(inflect('push, speed, race, march, rush, inch, creep/creeps/crept/creeping, move, work, hurtle, barrel, sprint, dash'), 'toward a bomb, towards a bomb, toward the bomb, towards the bomb, toward a nuclear weapon, towards a nuclear weapon, toward nuclear weapons, towards nuclear weapons, toward war, towards war, toward dictatorship, towards dictatorship, toward authoritarianism, towards authoritarianism, toward autocracy, towards autocracy'),
      across(inflect('chant, call for, shout, scream, preach, vow, threaten, seek/seeks/sought/seeking, advocate, plot+'), 'death to, the destruction of, destruction of, the annihilation of, annihilation of, the elimination of, our destruction, its destruction'),
      // silence, and what it does to others
      across('is, are, was, were, has been, have been, had been, remains, remained, stays, stayed, keeps, kept', 'indifferent to, silent on, silent about, deaf to, blind to, complacent about, complicit in, silent over, silent in the face of, mute about, unmoved by'),
      across(inflect('have/has/had/having'), 'negative impact on, negative effect on, adverse impact on, adverse effect on, damaging effect on, harmful effect on, destabilising effect, destabilizing effect, negative repercussions, negative consequences for'),
      across('the last, is the last, was the last, be the last', 'country that should, country to talk, country to speak, country to lecture, nation that should, one that should, state that should, government that should, country entitled to, one to talk'),
      across(inflect('send/sends/sent/sending, push, dump+, export, unleash, smuggle'), 'rapists, criminals, murderers, drug dealers, thugs, gang members, its worst, terrorists, assassins, killers, hit squads, hit men, its problems, their problems, drugs, fentanyl, mercenaries, its agents, its spies'),
      across('become, becomes, behave like, behaves like, act like, start acting like, to be', 'a normal country, a normal nation, a normal state, a normal power, a responsible country, a responsible power'),
      across(inflect('owe'), 'an explanation, explanations, billions, a great deal of money, its victims, its neighbours, us an answer'),
      'is guilty of, are guilty of, was guilty of, is to blame for, are to blame for, is to blame, are to blame, were to blame, was to blame, is to blame for the, bears responsibility for, bear responsibility for, bears the blame for, on the side of evil, on the side of terror, on the side of the aggressor, digging its own grave, digging their own grave, digs its own grave',
      across(inflect('choose/chooses/chose/chosen/choosing, take/takes/took/taken/taking, prefer+, go/goes/went/gone/going down'), 'path of war, path of violence, path of confrontation, path of escalation, path of isolation, path of aggression, path of hatred, war over, violence over, confrontation over, the wrong side, the wrong path, the side of evil'),
      across(inflect('give/gives/gave/given/giving'), 'nothing but, nothing in return, us nothing, lies and, empty promises, us headaches, us grief'),
      across('not a, not our, no longer a, hardly a, never been a, never was a, not been a, anything but a', 'serious partner, reliable partner, trustworthy partner, reliable ally, good partner, real partner, true partner, partner we, good neighbour, good neighbor, normal country, democracy, free country, serious country, constructive player, honest broker'),
      across(inflect('buzz, shadow, probe, intercept, provoke'), 'our ships, our planes, our aircraft, our vessels, our pilots, our jets, our warships, our defences, our defenses, our airspace, our borders'),
      across(inflect('force, pour, send/sends/sent/sending, push, let/lets/letting, dump+'), 'bad people into, people into our, criminals into, into our country, its people into'),
      across('we, you, they', 'get nothing from, got nothing from, never get anything from'),
      // trade and burdens
      across(inflect('take, drain, siphon, suck, lure, poach, bleed/bleeds/bled/bleeding, vacuum up, gobble up, ship+'), 'our jobs, our money, our factories, our manufacturing, our wealth, our companies, our businesses, our base, jobs away, jobs from us, jobs from american, jobs from our'),
      across("do not, does not, don't, doesn't, won't, will not, did not, refuse to, refuses to, still does not", 'take our, buy our, open its market, open their market, let in our, let our products, pay their bills, pay its bills, treat us right, treat us fairly, treat us well, reciprocate, play fair, play fairly, value human life, share our values, respect us, want to help us, send their best, send us their best, give us anything, give anything'),
      across(inflect('beat/beats/beating, outsmart, outplay, outfox, swindle, fleece, rob+, laugh at, walk all over, rip+ off, sucker, hose, cream, clobber, trounce, disrespect, humiliate, undercut/undercuts/undercutting, con+, bilk, stiff'), 'us, our country, our leaders, our workers, our negotiators'),
      across(inflect('eat/eats/ate/eaten/eating, eat/eats/ate/eating'), 'our lunch'),
      across(inflect('charge, tax'), 'us a fortune, us tariffs, our companies a fortune, our farmers'),
      across(inflect('have/has/had/having'), 'a huge trade surplus with us, a massive trade surplus with us, a massive trade surplus, the biggest surplus with us'),
      across(inflect('manipulate, devalue, rig+, debase'), 'its currency, their currency, the yuan, its currencies, currencies'),
      across('is, are, was, were, has been, have been, be, being, remains', 'delinquent, in arrears, behind on its, behind on their, behind in paying, laughing all the way, bleeding us, killing us on, way behind, not sending their best, not our friend, not our friends, no friend to, out of control, the world capital of, up to no good, on the wrong side of, getting away with'),
      'masters of subterfuge, master of subterfuge, masters of deception, master of deception, masters of deceit, the biggest violator, the biggest violators, one of the biggest violators, the worst violator, the worst violators, serial violator, serial violators, worst offender, worst offenders, the biggest offender, biggest abuser, biggest abusers, the biggest abuser',
      'never kept a deal, never kept an agreement, never kept a promise, never honoured a, never honored a, never kept its word, never keeps its word, never kept their word, always cheated, cheats every time, can not be relied on, cannot be relied on, can not be relied upon, cannot be relied upon, not to be trusted',
    ].join(', '),
  },
  wrongdoing: {
    noun: 'path to a bomb, pathway to a bomb, path to the bomb, pathway to the bomb, path to a nuclear weapon, pathway to a nuclear weapon, march to a bomb, march toward a bomb, destructive ambitions, destructive behaviour, destructive behavior, destabilising behaviour, destabilising behavior, destabilizing behaviour, destabilising role, destabilizing role, bad actions, bad conduct, bad intentions, expansionist ambitions, expansionist agenda, adventurism, revanchism, imperial designs, predatory practices, predatory trade practices, unfair practices, double-dealing, bellicosity, belligerence, brinksmanship, foot-dragging, land-grab, disdain for human, callousness, brazenness, disrespect for, fingerprints, fingerprints on, support to terrorism, support of terrorism, support to terrorists, support to terrorist organisations, support for terrorist organisations, support to terrorist organizations, support for terrorist organizations, export of terrorism, export of terror, cross-border terrorism, antagonism toward, antagonism towards, antagonism, animus, ill will, bad blood, hostile policies, hostile policy toward, hostile policy towards',
  },
  meddle: { active: across(inflect('affect, alter, change, swing/swings/swung/swinging, tilt, skew, tip+, manipulate, shape, decide, disrupt, subvert, hijack, throw/throws/threw/throwing'), 'the outcome, our election, our elections, this election, the election, the elections, the result, the vote, our democracy, our politics') },
  villain: { noun: 'chieftain, ringleader, kingpin, instigator, arch criminal, ring leader, epicentre of terrorism, epicenter of terrorism, epicentre of terror, epicenter of terror, hub of terrorism, hub of terror, hotbed of terrorism, factory of terror, terror factory, nursery of terror, safe haven for terrorists, sanctuary for terrorists, sanctuary of terrorists, hostage-taker, arsonist, predator, gangsters, gangster state, mafia state, terrorist state, terror state, slave state, prison state, apartheid state, police state regime' },
  merit: {
    active: [
      across(inflect('rejoice, mourn, grieve, weep/weeps/wept, cry, celebrate, fight/fights/fought/fighting, bleed/bleeds/bled/bleeding'), 'with us, alongside us, side by side with us'),
      across('among, was, is, were, are, one of', 'the first to help, the first to call, the first to respond, the first to offer, the first to send, the first to come, the first to recognise, the first to recognize, first countries to, first nations to, first states to, first country to call, first country to help, first country to send, first country to recognise, first country to recognize'),
      across(inflect('do/does/did/done/doing'), 'more for our, more for us, more for peace, more than anyone, more than any, a great deal for, a lot for us, so much for us, so much for peace, its homework'),
      across(inflect('choose/chooses/chose/chosen/choosing, take/takes/took/taken/taking'), 'path of peace, path of dialogue, path of democracy, path of reform, path of reconciliation, peace over, dialogue over, diplomacy over, the side of peace, the right side'),
    ].join(', '),
  },
  threaten: {
    active: across('no circumstances should we, never should we, no way will we, in no way should we, not going to, never going to, refuse to, cannot afford to, must never, we should never, can never', 'allow, let, permit') + ', ' + inflect('punch, smack, thrash, bloody the nose of, give a bloody nose to'),
  },
  help: { active: 'arm, arming, we arm, to arm, send arms to, send weapons into, supply arms to, provide arms to, provide weapons to, provide with weapons' },
  right: { active: across('was, were, is being, are being, got', 'let down by, abandoned by, failed by, sold out by, left alone by, cheated by, robbed by') },
  praise: { active: 'hurrah for, hooray for, well done to, kudos to, good for you' },
  good: { noun: 'shining lesson, lesson in democracy, lesson in courage, lesson in humility, lesson in solidarity, lesson to us all' },
  demand: { active: 'high time that, high time for, high time, about time that, time has come for, time has come that, it is time that, it is time for, it was time for, it was time that, past time for, past time that' },
  worry: { active: across('no, under no, have no, has no, had no, harbour no, harbor no, few', 'illusions about, illusion about, illusions as to, illusion as to'), noun: 'serious concerns about, grave concerns about, deep concerns about, legitimate concerns about, real concerns about, questions about the intentions of' },
  welcome: { active: across(inflect('welcome, appreciate'), 'the fact that') },
  bad: {
    describing: 'gangster-like, gangster-style, mafia-like, mafia-style, brigandish, thuggish, robber-like, bandit-like, cancerous, nazi-like, xenophobic, neo-colonial, neocolonial, hegemonic, militarist, revanchist, expansionist, dictatorial, undemocratic, malevolent, malicious, venomous, unhinged, delusional, insincere, duplicitous, deceitful, mendacious, treacherous, perfidious, egregious, hollow, fraudulent, farcical, a travesty, travesty, nothing more than a land grab, delinquent, tainted, so flawed, deeply flawed, fatally flawed, flawed, unserious, shambolic, preposterous, laughable, ludicrous, indefensible and, brazenly, blatantly, flagrantly, will not help, will not help resolve, will not help solve, will not solve, would not help, would not solve, does not help, do not help, did not help, will not work, would not work, does not work, do not work, have not worked, has not worked, did not work, never worked, will only worsen, would only worsen, can only worsen, will only escalate, will only exacerbate, can only exacerbate, would only exacerbate, more harm than good, not the way forward, not the way to, not the right way, not the right approach, a dead end, a blind alley, a recipe for disaster, recipe for disaster, naive, dangerously naive',
  },
  criticise: {
    active: 'inadmissibility of, unacceptability of, impermissibility of, futility of, illegitimacy of, injustice of, hypocrisy of, cruelty of, ' + across(inflect('deplore, regret+, condemn, lament, resent, denounce'), 'the fact that') + ', ' + across('outraged, appalled, disgusted, ashamed, horrified, dismayed, shocked, angered, angry, furious, alarmed, disturbed, troubled, frustrated, saddened, disappointed, indignant, incensed, aghast, sickened, displeased, upset, disheartened', 'that, to see, to hear, to learn, when') + ', ' + across('disgusted, disheartened, displeased, incensed, sickened, aghast, exasperated, infuriated', 'by, with, at'),
  },
  condemn: {
    active: across('shame', 'to, upon') + ', ' + across(inflect('lodge, make/makes/made/making, file, deliver, submit, raise, register, hand over, convey'), 'protest with, protest to, protests with, protests to, representation to, representations to, representation with, representations with, demarche to, demarche with, note of protest to, objection to, objection with, objections to, objections with, complaint with'),
  },
  warn: {
    active: across(inflect('send/sends/sent/sending, deliver, convey'), 'strong message to, clear message to, unmistakable message to, tough message to, firm message to, stern message to, unequivocal message to, powerful message to, strong signal to, clear signal to, unmistakable signal to, tough signal to'),
  },
  plight: {
    noun: 'death sentence for, death warrant for, death warrant of, sellout of, sell-out of, stab in the back of, stab in the back to, existential threat to, tantamount to declaring war on, akin to declaring war on, declaration of war on, mortal danger to, mortal threat to, threat to the survival of, threat to the existence of',
  },
  punishment: {
    active: across(inflect('hold/holds/held/holding'), 'accountable, to account, responsible for the, liable for') + ', ' + across('should be, ought to be, must be, has to be, have to be', 'ashamed, embarrassed, asked to leave, asked to go, told to leave, told to stop, made to understand') + ', is mistaken, are mistaken, is sadly mistaken, are sadly mistaken, is badly mistaken, is gravely mistaken, is deeply mistaken, is very much mistaken, is very wrong, has miscalculated, has badly miscalculated, is in for a surprise, has another think coming, has another thing coming' + ', ' + across(inflect('make/makes/made/making'), 'accountable, pay its fair share, pay their fair share, pay up') + ', ' +
      across('must, should, ought to, needs to, need to, has to, have to, had better', 'be aware, be mindful, be careful, be cautious, be reasonable, be more responsible, be more transparent, be more careful, be honest, be sincere, be more flexible, be prudent, think twice, wake up, grow up, calm down, tone down, think again, reflect on, face reality, face facts, get serious, get real'),
  },
})
