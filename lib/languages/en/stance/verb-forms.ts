import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

/** Common verbs of stance in all their forms, those that are no regular ones written out. Compiled for this project. */
export const verbForms = (): FrameTable => ({
  condemn: { active: inflect('censure, excoriate, lambast, castigate, vilify, demonize, revile, rail against') },
  criticise: {
    active: inflect('blast, rebuke, complain about, ridicule, belittle, scold, deride, disparage, chide, berate, lament, sneer at, rant against, question the motives of, question the credibility of, question the sincerity of, pour scorn on, make/makes/made/making fun of, take/takes/took/taking aim at, take/takes/took/taking issue with, hit/hits/hitting out at, find/finds/found/finding fault with, express dismay at, express frustration with, express disappointment with, speak/speaks/spoke/speaking critically of'),
  },
  reject: { active: inflect('turn down, repudiate, shun+, disown, refuse to accept, refuse to recognise, refuse to recognize, refuse to bow to, break/breaks/broke/breaking ties with, break/breaks/broke/breaking with, cut/cuts/cutting ties with, sever ties with, suspend ties with, break/breaks/broke/breaking off ties with, break/breaks/broke/breaking off relations with') },
  oppose: {
    active: inflect('stand/stands/stood/standing against, counter, object to, disagree with, retaliate against, push back against, get/gets/got/getting tough on, get/gets/got/getting tough with, take/takes/took/taking a stand against, take/takes/took/taking a hard line on, take/takes/took/taking a hard line against, take/takes/took/taking a tough line on, hold/holds/held/holding accountable for, fight/fights/fought/fighting off, rein in, rise/rises/rose/rising up against, campaign against, unite against, lobby against, argue against, vote against, warn against, caution against, advise against, come/comes/came/coming out against'),
  },
  accuse: { active: inflect('indict, implicate, sue, charge with, point the finger at, point fingers at, lay/lays/laid/laying blame on, put/puts/putting the blame on, put/puts/putting blame on, single out') },
  threaten: { active: inflect('go/goes/went/going to war with, take/takes/took/taking action against, take/takes/took/taking military action against, take/takes/took/taking measures against, take/takes/took/taking revenge on, declare war on, vow revenge on, vow revenge against') },
  warn: { active: inflect('caution, admonish, issue a warning to, send/sends/sent/sending a warning to') },
  worry: { active: inflect('distrust, mistrust, raise concerns about, raise doubts about, raise questions about, lose/loses/lost/losing confidence in, lose/loses/lost/losing faith in, lose/loses/lost/losing trust in') },
  hate: { active: inflect('loathe, despise, detest, resent') },
  support: {
    active: inflect('advocate for, rally behind, agree/agrees/agreed/agreeing with, stand/stands/stood/standing shoulder to shoulder with, stand/stands/stood/standing united with, defend the right of, defend the rights of, support the right of, support the independence of, support the sovereignty of, express support for, express solidarity with, reaffirm support for, voice support for, pledge support for, pledge support to, show/shows/showed/showing solidarity with, throw/throws/threw/throwing support behind, fight/fights/fought/fighting alongside, vouch for, speak/speaks/spoke/speaking up for, vote for, root for, cheer for, cheer on, apologise to, apologize to'),
  },
  praise: {
    active: inflect('flatter, compliment, cherish, treasure, revere, look up to, take/takes/took/taking pride in, speak/speaks/spoke/speaking highly of, think/thinks/thought/thinking highly of, hold/holds/held/holding in high esteem, hold/holds/held/holding in high regard, enjoy working with, learn from, acknowledge the role of, recognise the role of, recognize the role of, recognise the efforts of, recognize the efforts of, give/gives/gave/giving credit to'),
  },
  welcome: {
    active: inflect('look forward to working with, look forward to cooperating with, look forward to visiting, look forward to welcoming, reach out to, extend a hand to, extend an olive branch to, make/makes/made/making friends with, seek/seeks/sought/seeking closer ties with, seek/seeks/sought/seeking better relations with, seek/seeks/sought/seeking better ties with, hold/holds/held/holding out hope for'),
  },
  thank: { active: inflect('express gratitude to, express appreciation to, owe a debt to') },
  sympathise: { active: inflect('sympathise with, sympathize with, mourn with, grieve with, grieve for, pray for, feel/feels/felt/feeling for, care about, pity, share the pain of, share the grief of, send/sends/sent/sending condolences to, express condolences to, offer condolences to, extend condolences to') },
  trust: { active: inflect('believe in, rely on, have/has/had/having confidence in, have/has/had/having faith in, have/has/had/having full confidence in, depend/depends/depended on') },
  attack: {
    active: inflect('shell, bombard, ambush, storm, pound, pummel, besiege, plunder, torch, strafe, hack, shoot/shoots/shot/shooting down, shoot/shoots/shot/shooting at, fire at, fire on, fire upon, fire rockets at, fire missiles at, fire rockets into, fire missiles into, launch an attack on, launch attacks on, launch rockets at, open fire on, burn down, blow/blows/blew/blowing up, carry out attacks on, carry out an attack on, carry out strikes on, drop+ bombs on'),
  },
  kill: { active: inflect('assassinate, execute, wound, injure, behead, poison, maim, gun+ down, shoot/shoots/shot/shooting dead') },
  destroy: {
    active: inflect('annihilate, wipe out, crush, obliterate, devastate, defeat, weaken, isolate, cripple, rip+ off, disarm, disrupt, oust, hamper, impede, tear/tears/tore/tearing apart, divide, bankrupt, subvert, encircle, sideline, thwart, threaten the existence of'),
  },
  detain: { active: inflect('imprison, abduct, expel/expels/expelled/expelling, deport, seize, capture, jail, intern, confiscate, impound, intercept, round up, lock up, seize control of, take/takes/took/taking hostage, hold/holds/held/holding hostage, hold/holds/held/holding captive') },
  oppress: { active: inflect('repress, terrorise, terrorize, enslave, humiliate, dominate, muzzle, trample on, trample, displace, dispossess, dictate to, violate the rights of, impose its will on') },
  invade: { active: inflect('encroach on, march into, roll into, send/sends/sent/sending troops into, seize territory, mass troops, amass troops, militarize, militarise, take/takes/took/taking over') },
  violate: { active: inflect('renege on, disregard, neglect, backtrack on, back out of, evade sanctions, shirk, violate international law, violate its obligations, violate the agreement, refuse to negotiate, refuse to cooperate, refuse to comply') },
  provoke: { active: inflect('inflame, aggravate, worsen, instigate, escalate the conflict, start a war, cause instability, create chaos, inflame tensions, raise tensions, heighten tensions, prop+ up, sponsor terrorism, support terrorism, support terrorists, finance terrorism, fund terrorism, back terrorists, support militants, aid terrorists, supply rebels, destabilise the region, destabilize the region') },
  meddle: { active: inflect('intervene in, infiltrate, plot+ against, conspire against, topple, overthrow/overthrows/overthrew/overthrowing') },
  sanction: { active: inflect('impose sanctions on, impose new sanctions on, tighten sanctions on, reimpose sanctions on, extend sanctions on, boycott, restrict, penalise, penalize, prohibit, cut/cuts/cutting off, cut/cuts/cutting aid to, suspend aid to, freeze/freezes/froze/freezing aid to, halt aid to, withhold/withholds/withheld/withholding aid from, freeze/freezes/froze/freezing the assets of, ban+ imports from') },
  pressure: {
    active: inflect('squeeze, put/puts/putting pressure on, put/puts/putting more pressure on, extort, corner, lean on, push around, coerce into, force into, ratchet up pressure on, increase pressure on, keep/keeps/kept/keeping pressure on, keep/keeps/kept/keeping the pressure on, keep/keeps/kept/keeping up pressure on, maintain pressure on, exert pressure on, bring/brings/brought/bringing pressure on, apply pressure on, act against, move against'),
  },
  help: {
    active: inflect('rescue, rebuild/rebuilds/rebuilt/rebuilding, invest in, bolster, build/builds/built/building up, help rebuild, help the people of, offer to help, donate to, extend aid to, revive, relieve, ease the suffering of, feed/feeds/fed/feeding, bring/brings/brought/bringing peace to, come/comes/came/coming to the aid of, train and equip, provide aid to, provide assistance to, provide support to, provide help to, give/gives/gave/giving aid to, give/gives/gave/giving help to'),
  },
  defend: { active: inflect('safeguard, shield, stand/stands/stood/standing up for, fight/fights/fought/fighting for, defend the sovereignty of, defend the people of, protect the people of, come/comes/came/coming to the defence of, come/comes/came/coming to the defense of, ensure the security of, guarantee the security of') },
  recognise: { active: inflect('respect the sovereignty of, respect the independence of, respect the territorial integrity of, respect the rights of, make/makes/made/making peace with, restore ties with, restore relations with, normalise ties with, normalize ties with, normalise relations with, normalize relations with, establish diplomatic relations with, resume ties with, resume relations with, mend ties with, mend relations with, reconcile with') },
  cooperation: {
    active: inflect('work together with, partner with, strengthen ties with, strengthen relations with, strengthen cooperation with, improve relations with, improve ties with, build/builds/built/building ties with, deepen ties with, deepen relations with, deepen cooperation with, expand ties with, expand cooperation with, expand trade with, boost cooperation with, boost ties with, boost trade with, develop relations with, develop ties with, enhance ties with, enhance cooperation with, work hand in hand with, join forces with, join hands with, team up with, increase trade with, step+ up cooperation with, step+ up ties with'),
  },
})
