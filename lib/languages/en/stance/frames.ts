import type { FrameName } from '../../shared/stance/frames'
import type { FrameWords } from '../../shared/stance-lexicon'

/** English stance words by frame, every inflected form listed. Compiled for this project. */
export const frameWords: Readonly<Record<FrameName, FrameWords>> = {
  // what the speaker feels toward something
  condemn: {
    active: 'condemn, condemns, condemned, condemning, denounce, denounces, denounced, denouncing, decry, decries, decried, decrying, deplore, deplores, deplored, deploring, slam, slams, slammed, slamming, censure, censured, excoriate, excoriated, rail against, railed against, railing against, lambast, lambasted, lambasting, castigate, castigated',
    passive: 'was condemned, were condemned, been condemned, be condemned, is condemned, was denounced, be denounced',
    noun: 'condemnation, denunciation, condemnation of, denunciation of',
  },
  criticise: {
    active: 'criticise, criticises, criticised, criticising, criticize, criticizes, criticized, criticizing, blast, blasts, blasted, rebuke, rebuked, rebuking, lash out at, lashed out at, lashes out at, lashing out at, complain about, complained about, complaining about, complained of, regret, regrets, regretted, protest, protests, protested, protesting, mock, mocks, mocked, mocking, insult, insulted, insulting, ridicule, ridiculed, belittle, belittled, scold, scolded, attacks the, deride, derided, bash, bashed, bashing, bashes, disparage, disparaged, slander, slandered, disappointed with, disappointed in, disappointed by, angry at, angry with, furious at, furious with, frustrated with, upset with, tired of, fed up with, question the motives of, fault, faulted, faults, chide, chided, berate, berated, take aim at, took aim at, taking aim at, hit out at, tough on, hard on, shame on, outraged by, outraged at',
    passive: 'was criticised, was criticized, been criticised, been criticized, is criticised, is criticized, be criticized, be criticised',
    noun: 'criticism of, critic of, critics of, complaints about, complaint about, rebuke to, rebuke of, indictment of, outrage at, outrage over, anger at, anger over, frustration with, dismay at, dismay, disappointment with, protest against, protests against, insult to, swipe at',
  },
  reject: {
    active: 'reject, rejects, rejected, rejecting, refuse, refuses, refused, refusing, dismiss, dismisses, dismissed, dismissing, rebuff, rebuffs, rebuffed, rebuffing, rule out, ruled out, ruling out, rules out, spurn, spurned, turn down, turned down, walk away from, walked away from, cut ties with, sever ties with, severed ties with, break off relations with, does not recognise, does not recognize, will not recognise, will not recognize, never recognise, never recognize, will not accept, cannot accept, not accept, never accept, snub, snubbed, shun, shunned, shunning',
    passive: 'was rejected, were rejected, been rejected, be rejected, is rejected, was dismissed, were dismissed',
    noun: 'rejection of, refusal of, snub to',
  },
  deny: {
    active: 'deny, denies, denied, denying, refute, refuted, refutes, dispute, disputes, rebut, rebuts, rebutted',
    noun: 'denial of',
  },
  oppose: {
    active: 'oppose, opposes, opposed, opposing, opposed to, resist, resists, resisted, resisting, fight against, fighting against, fought against, fights against, stand against, stood against, stand up to, stands up to, stood up to, standing up to, confront, confronts, confronted, confronting, counter, countering, defy, defies, defied, defying, object to, objects to, objected to, disagree with, disagrees with, disagreed with, retaliate against, retaliated against, retaliating against, anti, push back against, pushing back against, rally against, rallied against, demonstrate against, crack down on, get tough on, get tough with',
    passive: 'was opposed by, is opposed by',
    noun: 'opposition to, hostility to, hostility toward, hostility towards, resistance to, resistance against, defiance of, animosity toward, animosity towards',
  },
  accuse: {
    active: 'accuse, accuses, accused, accusing, blame, blames, blamed, blaming, charge that, charged that, suspect, suspects, suspected of, suspecting, point the finger at, pointed the finger at, implicate, implicated, implicates, indict, indicted, hold responsible, holds responsible, allege that, finger-pointing at, lay blame on',
    passive: 'is accused of, are accused of, was accused of, were accused of, been accused of, stands accused of, is blamed for, are blamed for, was blamed for, been blamed for, is suspected of, are suspected of, alleged to',
    noun: 'accusation against, accusations against, allegations against, accusations that, allegations that, blame on, accusation that, allegation that, suspicion of, suspicions about',
  },
  threaten: {
    active: 'threaten, threatens, threatened, threatening, threaten to, threatened to, threatening to, will strike, will attack, will destroy, will crush, will punish, will hit, will retaliate against, vow to destroy, vowed to destroy, vowed to attack, vowed to strike, vows to destroy, wage war on, wage war against, wage a war against, wage a guerrilla war against, declare war on, declared war on, intimidate, intimidated, go to war with, go after, will not allow, would not allow, will not tolerate, teach a lesson to, will not let, bomb the hell out of',
    passive: 'be punished, be held accountable, be wiped out',
    noun: 'ultimatum to, threat of war against, war against, war on',
  },
  warn: {
    active: 'warn, warns, warned, warning, caution, cautioned, cautions, admonish, admonished, alert to, beware of',
    passive: 'was warned, were warned, been warned, be warned',
    noun: 'warning to, warnings to, stern warning to, clear warning to',
  },
  worry: {
    active: 'worry about, worries about, worried about, worrying about, concerned about, concerned by, concerned over, concerned that, expressed concern over, expressed concern about, expressing concern over, expressing concern about, alarmed by, alarmed at, fear, fears, feared, fearing, afraid of, wary of, suspicious of, sceptical of, skeptical of, distrust, distrusts, distrusted, mistrust, doubt, doubts, doubted, do not trust, does not trust, did not trust, not trust, cannot trust, worried that, wary about',
    noun: 'concern over, concerns over, concern about, concerns about, fears of, fear of, doubts about, distrust of, mistrust of, suspicion toward, unease over, unease about, worries about, alarm over',
  },
  hate: {
    active: 'hate, hates, hated, hating, loathe, loathes, loathed, despise, despises, despised, detest, detested, resent, resents, resented',
    noun: 'hatred of, hatred for, hatred toward, hatred towards, contempt for, disdain for, resentment of, death to',
  },
  demand: {
    active: 'demand, demands, demanded, demanding, urge, urges, urged, urging, demand that, demanded that, insist that, insisted that, insists that, call on, calls on, called on, calling on, call upon, called upon, appeal to, appealed to, exhort, exhorted, implore, implored, insist on, insisted on, insisting on',
    passive: 'is urged to, are urged to, be told to, was urged to, were urged to, is expected to',
    noun: 'demand that, demands that, demands on, ultimatum, calls for',
  },
  support: {
    active: 'support, supports, supported, supporting, back, backs, backed, backing, stand with, stands with, stood with, standing with, stand by, stands by, stood by, standing by, side with, sides with, sided with, siding with, endorse, endorses, endorsed, endorsing, advocate for, advocated for, champion, champions, championed, committed to, commitment to, in favour of, in favor of, behind, rally behind, rallied behind, in solidarity with, supportive of, agree with, agreed with, agrees with, stand shoulder to shoulder with, stick with, loyal to, pro, defend the right of, apologise to, apologize to, apologised to, apologized to',
    passive: 'is supported by, are supported by, was supported by, were supported by, is backed by, are backed by',
    noun: 'support for, supporter of, supporters of, solidarity with, backing for, endorsement of, allegiance to, loyalty to, advocate of, advocate for, commitment to',
  },
  praise: {
    active: 'praise, praises, praised, praising, hail, hails, hailed, hailing, laud, lauds, lauded, lauding, applaud, applauds, applauded, applauding, commend, commends, commended, commending, admire, admires, admired, admiring, salute, salutes, saluted, saluting, honour, honours, honoured, honor, honors, honored, honoring, proud of, celebrate, celebrates, celebrated, celebrating, respect, respects, respected, respecting, impressed by, impressed with, tout, touts, touted, touting, extol, extolled, congratulate, congratulates, congratulated, congratulating, pay tribute to, paid tribute to, flatter, flattered, compliment, complimented, credit, credited, credits',
    passive: 'was praised, were praised, been praised, is praised, be praised, be commended, is to be commended, was hailed',
    noun: 'praise for, tribute to, admiration for, respect for, pride in, congratulations to, kind words for, compliment to',
  },
  welcome: {
    active: 'welcome, welcomes, welcomed, welcoming, embrace, embraces, embraced, embracing, look forward to working with, looking forward to working with, hope to work with, want to work with, willing to work with, ready to work with, like to work with, get along with, reach out to, reaching out to, reached out to, interested in working with, glad that, pleased with, pleased that, happy with, excited about, optimistic about, encouraged by, open to working with, miss the, invite, invited',
    passive: 'is welcome, are welcome, was welcomed, be welcomed, is welcomed',
    noun: 'warm welcome to, outreach to, overtures to, overture to',
  },
  thank: {
    active: 'thank, thanks, thanked, thanking, grateful to, grateful for, appreciate, appreciates, appreciated, appreciating, thankful to, thankful for, thanks to the people of, indebted to',
    noun: 'gratitude to, gratitude for, appreciation for, appreciation to',
  },
  sympathise: {
    active: 'sympathise with, sympathises with, sympathised with, sympathize with, sympathizes with, sympathized with, mourn, mourns, mourned, mourning, mourn with, grieve, grieve with, pray for, praying for, prayed for, feel for, care about, cares about, care for, love, loves, loved, loving, pity, pities, weep for, in love with, fond of, thoughts are with, hearts go out to',
    noun: 'condolences to, sympathy for, sympathies to, sympathy with, condolences, compassion for, love for, love of, affection for, spiritual tie with, prayers for, thoughts and prayers',
  },
  trust: {
    active: 'trust, trusts, trusted, trusting, believe in, believes in, believed in, rely on, relies on, count on, confident in, have confidence in, have faith in, has faith in, faith in',
    noun: 'confidence in, trust in',
  },

  boast: {
    active: 'claimed responsibility for, claims responsibility for, claim responsibility for, claiming responsibility for, taken credit for, took credit for, take credit for, boasted of, boasts of, boast of',
  },

  // what harms or helps its patient
  attack: {
    active: 'attack, attacks, attacked, attacking, strike, strikes, struck, striking, bomb, bombs, bombed, bombing, shell, shelled, shelling, raid, raided, raiding, bombard, bombarded, bombarding, target, targets, targeted, targeting, hit, hits, hitting, shoot down, shot down, shooting down, shoot at, shot at, shooting at, fire at, fired at, firing at, fired missiles at, launched missiles at, launch an attack on, launched an attack on, launched attacks on, ambush, ambushed, storm, stormed, pound, pounded, pounding, pummel, pummelled, pummeled, opened fire on, fire upon, wage war, storming, besiege, besieged, sink, sank, torpedo, looted, plunder, plundered, hacked, hack, hacking',
    passive: 'was attacked, were attacked, been attacked, is attacked, being attacked, be attacked, under attack, was struck, were struck, was hit, was bombed, were bombed, been bombed, was targeted, were targeted, is targeted, was shelled, was hacked, were hit, came under attack, come under attack',
    noun: 'attack, attacks, strike, strikes, air strike, air strikes, airstrike, airstrikes, bombing, bombings, bombardment, shelling, raid, raids, missile attack, missile strike, military action, military operation, offensive, onslaught, assault, assaults, siege, roadside bomb attack, cyberattack, cyberattacks, hacking, ambush, military intervention, shooting down, guerrilla war, rocket fire, missile launch, missile launches',
  },
  kill: {
    active: 'kill, kills, killed, killing, murder, murders, murdered, murdering, assassinate, assassinated, assassinating, execute, executed, wound, wounded, injure, injured, behead, beheaded, gun down, gunned down',
    passive: 'was killed, were killed, been killed, being killed, was murdered, were murdered, was assassinated, were wounded, are being killed',
    noun: 'killing of, killings, murder of, murders, assassination, assassination of, execution of, deaths of, death of, slaying of',
  },
  destroy: {
    active: 'destroy, destroys, destroyed, destroying, annihilate, annihilated, wipe out, wiped out, wipe off the map, crush, crushed, crushing, obliterate, obliterated, devastate, devastated, defeat, defeated, defeating, beat, weaken, weakened, weakening, hurt, hurts, hurting, damage, damaged, harm, harms, harmed, harming, topple, toppling, toppled, overthrow, overthrew, overthrown, overthrowing, isolate, isolated, isolating, contain, containing, undermine, undermines, undermined, undermining, cripple, crippled, crippling, endanger, endangers, endangered, destabilise, destabilize, deter, deterring, deterred, rip off, rips off, ripping off, ripped off, disarm, disarming, dismantle, exploit, exploited, exploiting, abandon, abandoned, abandoning, betray, betrayed, betraying, disrupt, disrupting, disrupted, thwart, oust, ousting, strip',
    passive: 'was destroyed, were destroyed, been destroyed, be destroyed, is destroyed, being destroyed, was defeated, be defeated, is isolated, was devastated, was damaged, was harmed, be weakened, be toppled, be overthrown, was betrayed',
    noun: 'destruction of, defeat of, blow to, annihilation of, complete destruction',
  },
  detain: {
    active: 'detain, detains, detained, detaining, arrest, arrests, arrested, arresting, imprison, imprisoned, imprisoning, kidnap, kidnapped, kidnapping, abduct, abducted, expel, expels, expelled, expelling, deport, deported, deporting, seize, seized, seizing, capture, captured, capturing, jail, jailed, encircled and captured, ban, bans, banned, banning',
    passive: 'was detained, were detained, been detained, was arrested, were arrested, been arrested, was abducted, were abducted, was expelled, were expelled, was seized, were seized, was captured, were captured, were kidnapped, was jailed',
    noun: 'detention of, arrest of, arrests of, seizure of, seizure, capture of, abduction of, kidnapping of, imprisonment of, expulsion of, deportation of',
  },
  massacre: {
    active: 'massacre, massacres, massacred, massacring, slaughter, slaughters, slaughtered, slaughtering, commit genocide, committing genocide, committed genocide, commit crimes, committed crimes, committing war crimes, commit war crimes, committed war crimes, exterminate, ethnically cleanse',
    passive: 'was massacred, were massacred, been massacred, being massacred, were slaughtered, being slaughtered',
    noun: 'massacre, massacres, genocide, ethnic cleansing, slaughter, war crimes, war crime, crimes against humanity, crime against humanity, atrocity, atrocities, barbarism, barbarity, state terrorism, mass murder, bloodbath, carnage, state-sponsored terrorism, holocaust of',
  },
  oppress: {
    active: 'oppress, oppresses, oppressed, oppressing, repress, represses, repressed, persecute, persecutes, persecuted, persecuting, occupy, occupies, occupied, occupying, annex, annexes, annexed, annexing, torture, tortures, tortured, torturing, terrorise, terrorises, terrorised, terrorize, terrorizes, terrorized, terrorizing, subjugate, enslave, enslaved, brutalise, brutalize, starve, starved, starving, colonise, colonize, bully, bullies, bullied, bullying, humiliate, humiliated, humiliating, dominate, dominating, dominated, manipulate, manipulates, manipulated, manipulating, discriminate against, crack down, suppress, suppresses, suppressed, suppressing, coerce, coerced, trample on, trampled on',
    passive: 'was oppressed, were oppressed, is oppressed, are oppressed, was annexed, is occupied, was occupied, are persecuted, were persecuted, were tortured, was tortured, was humiliated',
    noun: 'oppression, repression, persecution, occupation, annexation, torture, apartheid, subjugation, colonialism, imperialism, tyranny, crackdown, settlement expansion, settlements, illegal settlements, land grab, bullying, domination, hegemony, human rights abuses, human rights violations, oppression of, occupation of, injustice, injustices, coercion, dominance',
  },
  invade: {
    active: 'invade, invades, invaded, invading, commit aggression, encroach on, encroached on, encroaching on, expand its territory, expanding its territory, grab land, grab their land, grabbing land',
    passive: 'was invaded, were invaded, been invaded, be invaded',
    noun: 'invasion, invasion of, aggression, aggression against, aggressive actions, incursion, incursions, incursion into, coup, military adventure, military buildup, military build-up, saber-rattling, sabre-rattling',
  },
  violate: {
    active: 'violate, violates, violated, violating, breach, breaches, breached, breaching, break its promise, broke its promise, break the law, broke the law, flout, flouts, flouted, flouting, defy international law, renege on, reneged on, failed to, fail to, fails to, failing to, not kept, has not kept, had not kept, does not respect, ignore, ignores, ignored, ignoring, disregard, disregards, disregarded, did not care, does not care, neglect, neglected, abuse, abuses, abused, abusing',
    passive: 'was violated, were violated, been violated, is violated',
    noun: 'violation of, violations of, violation, violations, breach of, breaches of, betrayal, broken promises, failure to, disregard for, non-compliance, noncompliance, illegal fishing',
  },
  provoke: {
    active: 'provoke, provokes, provoked, provoking, incite, incites, incited, inciting, foment, foments, fomented, fomenting, stoke, stokes, stoked, stoking, escalate tensions, escalates, escalating, inflame, inflamed, inflaming, stir up, stirred up, stirring up, fuel, fuels, fuelling, fueling, fueled, trigger the conflict, aggravate, aggravated, worsen, worsened, destabilizes, pose a threat to, posed a threat to, poses a threat to, poses a serious threat to, posed a serious threat to, started the war, responsible for, was behind, is behind, were behind, orchestrated, masterminded, instigate, instigated, instigating, to blame for',
    passive: 'was provoked by, was orchestrated by, is fuelled by, is fueled by',
    noun: 'provocation, provocations, incitement, escalation by, destabilising actions, destabilizing actions, source of instability, source of terror, unrest, responsibility for',
  },
  deceive: {
    active: 'deceive, deceives, deceived, deceiving, lie, lies, lied, lying, cheat, cheats, cheated, cheating, mislead, misled, misleading, conceal, conceals, concealed, hide, hides, hid, hiding, spy on, spied on, spying on, steal, steals, stole, stolen, stealing, manipulate its currency, manipulating its currency, developing nuclear weapons, develop nuclear weapons, seeking nuclear weapons, building a nuclear bomb, build a nuclear bomb, building a bomb, had secret weapons, pursuing nuclear weapons, acquire nuclear weapons, acquiring nuclear weapons, obtain a nuclear weapon, smuggle, smuggles, smuggled, smuggling, being smuggled, take advantage of, took advantage of, taking advantage of, taken advantage of, collude, colluded, colluding, dumping, dump',
    passive: 'was deceived, were deceived, been deceived, was stolen, were stolen',
    noun: 'deception, lies, hypocrisy, double standard, double standards, espionage, spying, cheating, propaganda, disinformation, misinformation, nuclear weapons program, nuclear weapons programme, nuclear ambitions, secret weapons, theft of, currency manipulation, currency manipulator, unfair trade practices',
  },
  meddle: {
    active: 'meddle, meddles, meddled, meddling, meddle in, meddling in, interfere, interferes, interfered, interfering, interfere in, interfering in, intervene in, intervened in, intervening in, trying to topple, tried to topple, arming, armed militants, sponsor terrorism, sponsors terrorism, sponsoring terrorism, support terrorism, supports terrorism, supporting terrorism, support terrorists, supports terrorists, supporting terrorists, finance terrorism, financing terrorism, funding terrorism, harbor terrorists, harbour terrorists, harboring terrorists, harbouring terrorists, supporting insurgents, backing hezbollah, supplying weapons, supply weapons, allowing foreign fighters, allow foreign fighters, interfered with, infiltrate, infiltrated, infiltrating',
    passive: 'is backed by iran, were backed by iran',
    noun: 'interference, interference in, meddling, meddling in, intervention, sabotage, subversion, conspiracy, plot, involvement in, infiltration, complicity, influence campaign, active measures',
  },
  menace: {
    active: 'threatens the, threatened the, endangers the, pose a threat, poses a threat, posed a threat, pose a serious threat, menace, menaces, menaced, jeopardize, jeopardise, jeopardizes, jeopardizing',
    passive: 'is threatened by, are threatened by, was threatened by, feel threatened by',
    noun: 'threat, threats, menace, danger, dangers, peril, security risk, existential threat, threat from, threats from, threat posed by, terror threat, terrorist threat, danger of, danger from, adversary of',
  },
  sanction: {
    active: 'sanction, sanctions, sanctioned, sanctioning, impose sanctions on, imposed sanctions on, imposing sanctions on, embargo, embargoed, blockade, blockaded, boycott, boycotts, boycotted, restrict, restricts, restricted, penalise, penalize, penalised, penalized, punish, punishes, punished, punishing, slap tariffs on, impose tariffs on, imposed tariffs on, freeze assets of, cut off, cutting off, block, blocks, blocked, blocking, prohibit, prohibits',
    passive: 'was sanctioned, were sanctioned, been sanctioned, is sanctioned, be sanctioned, was punished, is being punished, are subject to sanctions, is subject to sanctions',
    noun: 'sanctions, sanction, embargo, embargoes, blockade, blockades, boycott, boycotts, restrictions, tariffs, tariff, penalties, punitive measures, travel ban, trade war, punishment, freeze on, curbs on, ban on',
  },
  pressure: {
    active: 'pressure, pressures, pressured, pressuring, coerces, forcing, squeeze, squeezed, blackmail, blackmails, blackmailed, blackmailing, put pressure on, putting pressure on, extort, extorted, corner, cornered, compel, compelled, get tougher with',
    passive: 'was pressured, were pressured, was forced, were forced, is forced, be forced',
    noun: 'pressure, pressure on, coercion of, blackmail, extortion, leverage over',
  },
  surrender: {
    noun: 'unconditional surrender, surrender, disarmament, denuclearisation, denuclearization, denuclearization of, regime change, regime change in, overthrow of, downfall of, downfall, isolation of, collapse of, withdrawal of troops, end of its nuclear program, end of its nuclear programme',
  },
  help: {
    active: 'help, helps, helped, helping, assist, assists, assisted, assisting, aid, aids, aided, aiding, save, saves, saved, saving, rescue, rescued, rescuing, rebuild, rebuilding, invest in, investing in, invested in, benefit, benefits, benefited, benefiting, strengthen, strengthens, strengthened, strengthening, provide aid to, provided aid to, provide assistance to, send aid to, offer help to, contribute to, stabilise, stabilize, build up, feed the people of, train and equip, empower, bolster, bolstered, bolstering, uplift',
    passive: 'was helped, were helped, is helped, be helped, was saved, be saved, be rebuilt',
    noun: 'help for, aid to, aid for, assistance to, assistance for, humanitarian aid, relief for, military aid, economic aid, investment in, help to, relief to',
  },
  defend: {
    active: 'defend, defends, defended, defending, protect, protects, protected, protecting, liberate, liberates, liberated, liberating, free the people of, safeguard, safeguards, safeguarding, secure the freedom of, shield, shielding, guarantee the security of, stand up for, standing up for, stood up for, fight for, fighting for, fought for',
    passive: 'was liberated, were liberated, be liberated, be protected, is protected, be defended',
    noun: 'defence of, defense of, protection of, liberation of, security of, protection for, security guarantees for, independence of, sovereignty of, freedom of, aspirations of, freedom for, prosperity of',
  },
  recognise: {
    active: 'recognise, recognises, recognised, recognising, recognize, recognizes, recognized, recognizing, respect the sovereignty of, respect the independence of, normalise relations with, normalize relations with, normalise ties with, normalize ties with, make peace with, acknowledge the right of',
    passive: 'be recognised, be recognized, is recognised, is recognized',
    noun: 'recognition of, respect for the sovereignty of, peace with, territorial integrity of, normalization with',
  },

  // what countries are to the speaker or to each other
  friend: {
    noun: 'friend, friends, ally, allies, partner, partners, brother, brothers, brotherly nation, sister nation, strategic partner, close friend, close ally, good friend, great friend, strong ally, important partner, staunch ally, friend of, ally of, friendly nation, friendly country, good neighbour, good neighbor, trusted partner, best friend, trading partner, pro-',
  },
  enemy: {
    noun: 'enemy, enemies, foe, foes, adversary, adversaries, arch-enemy, common enemy, archenemy, arch-foe, archrival, nemesis, bitter enemy, sworn enemy',
  },
  villain: {
    noun: 'aggressor, aggressors, terrorist, terrorists, occupier, occupiers, oppressor, tyrant, dictator, dictatorship, murderer, murderers, butcher, war criminal, war criminals, criminal regime, terrorist regime, rogue state, rogue nation, state sponsor of terror, state sponsor of terrorism, sponsor of terrorism, sponsors of terrorism, evil empire, axis of evil, great satan, puppet, liar, liars, coward, cowards, imperialist, imperialists, pariah, outpost of tyranny, failed state, police state, thug, thugs, invader, invaders, regime, despot, autocrat, authoritarian, oligarchs, kleptocracy, tyrants, hotbed, bad actor, occupying power, safe haven for, outlaw state, accomplice, accomplices, stooge, lackey, complicit in, complicit, colonial power, former colonial power',
  },
  militants: {
    noun: 'militants, militant, insurgents, insurgent, extremists, extremist groups, hezbollah, hamas, taliban, al-qaeda, isis, guerrillas, rebels, separatists, armed groups, militias, terror groups, terrorist groups, terrorist network, foreign fighters',
  },

  // judgements
  bad: {
    describing:
      'unjust, unfair, unfairly, illegal, illegally, unlawful, unlawfully, illegitimate, brutal, brutally, cruel, barbaric, savage, evil, dangerous, dangerously, hypocritical, irresponsible, reckless, unacceptable, outrageous, shameful, disgraceful, immoral, inhumane, inhuman, unjustified, unjustifiable, unprovoked, aggressive, hostile, provocative, arbitrary, cowardly, arrogant, corrupt, repressive, oppressive, tyrannical, despotic, dishonest, untrustworthy, cynical, wrong, terrible, horrible, awful, bad, worst, worse, disastrous, catastrophic, shocking, appalling, despicable, deplorable, discriminatory, racist, heinous, vicious, ruthless, vile, unwarranted, destabilizing, destabilising, belligerent, intolerable, inexcusable, unforgivable, ineffective, incompetent, foolish, stupid, absurd, ridiculous, baseless, false, groundless, unfounded, bogus, lousy, weak, pathetic, troubling, disturbing, alarming, worrying, harmful, damaging, discredited, failed, failing, unreliable, one-sided, biased, notorious, undemocratic, counterproductive, unhelpful, undesirable, malign, nefarious, rogue, thuggish, backward, indiscriminate, bloody, devastating, dismal, guilty, sinister, violent, greedy, murderous, so-called, disappointing, anti-american, antisemitic, anti-semitic, deeply worrying, regrettable, paranoid, unethical, disgraced',
  },
  wrongdoing: {
    noun: 'crime, crimes, mistake, mistakes, blunder, wrongdoing, misconduct, arrogance, cruelty, brutality, failure, failures, disaster, catastrophe, scandal, outrage, disgrace, shame, nightmare, corruption, misbehaviour, misbehavior, malfeasance, overreach, recklessness, hostility, bad behavior, bad behaviour, bad faith, inhumanity, terrorism, racism, greed, impunity, poverty, mess, fiasco, debacle',
  },
  good: {
    describing:
      'brave, bravely, courageous, courageously, great, heroic, noble, peaceful, peacefully, wise, wisely, strong, successful, successfully, legitimate, honourable, honorable, admirable, impressive, remarkable, wonderful, excellent, exceptional, constructive, positive, friendly, generous, generously, trustworthy, reliable, loyal, responsible, democratic, prosperous, promising, exciting, resilient, steadfast, proud, important country, significant role, important role, key role, vital role, best, better, beautiful, fantastic, amazing, tremendous, inspiring, valuable, vibrant, thriving, free and democratic, well trained, powerful, superior, united and determined, lawful, helpful, indispensable, effective, innocent, sovereign, highly respected, industrious, talented, decent, hardworking, moral, in good faith, kept its word, keeps its word, very good, productive, important part, very important, historic, positive sign, positive step, step forward, good news, vital',
    noun: 'courage, bravery, success, successes, achievement, achievements, greatness, heroism, leadership, progress, generosity, wisdom, resilience, triumph, victory, hero, heroes, hope for, beacon of, role model, example to, star of, prosperity, bright spot, cornerstone, jewel',
  },
  plight: {
    noun: 'suffering, plight, humanitarian crisis, humanitarian emergency, humanitarian catastrophe, humanitarian situation, famine, starvation, hunger, misery, hardship',
  },
  cooperation: {
    noun: 'cooperation, co-operation, partnership, friendship, alliance, close ties, strong ties, closer ties, good relations, better relations, friendly relations, special relationship, strong relationship, good relationship, great relationship, strategic partnership, bond, bonds, brotherhood, deep ties, warm relations, historic ties, mutual benefit, economic support from, relationship with',
    active: 'cooperate with, cooperates with, cooperated with, cooperating with, work with, works with, worked with, working with, work together with, working together with, collaborate with, partner with, partnering with, strengthen ties with, strengthen relations with, improve relations with, improve ties with, build ties with, deepen ties with, trade with, engage with, ally with, allied with, friendly with, friends with, strategic dialogue with',
  },
  punishment: {
    active:
      'will pay, will pay a price, will pay the price, would pay, will regret, will face consequences, face consequences, face the consequences, suffer the consequences, must be punished, must be stopped, must be held accountable, must be held to account, hold accountable, held accountable, be held responsible, must surrender, will be defeated, will be destroyed, will collapse, playing with fire, must pay, must leave, should leave, must withdraw, must never have, must not have, should never have, can not be allowed, cannot be allowed, must not be allowed, must never be allowed, should not be allowed, never be allowed, not be allowed to, will never have, must give up, must abandon, must dismantle, must comply, must change its behavior, must meet its obligations, must renounce, has to choose, needs to understand, had to realize, needs to stop, must stop, must end, must cease, should stop, should end, has to stop, have to stop, must halt, must choose, can not be trusted, cannot be trusted, can not trust, do not deserve, does not deserve, will not stand, irreparable damage, have not kept, must do more, should do more, needs to do more, is not open ended, get out of, go home, leave the country, know what they need to do, respond decisively, firm response, decisive response, crushing response, serious consequences, grave consequences, severe consequences, heavy price, dire consequences',
  },
  right: {
    active:
      'has the right to, have the right to, has a right to, have a right to, right to defend itself, right to self-defense, right to self-defence, entitled to, deserve, deserves, deserved, stand firm, standing firm, stands firm, stay strong, stands strong, stood firm, has every right, is not a threat, poses no threat, does not pose a threat, not pose a military threat, will prevail, will rise, will win, can count on, will never surrender, will not surrender, will not bow, is committed to peace, wants peace, want peace, seeks peace, is not at fault, not responsible for, did nothing wrong, has done nothing wrong, must be supported, must be protected, must be defended, must survive, legitimate right, sovereign right, inalienable right, obvious right, ready for peace, beginning to do, has kept its promise, kept its promises, totally prepared to defend, prepared to defend, ready to defend, too important to, self-defense, self-defence, defend itself, right to exist',
  },
}
