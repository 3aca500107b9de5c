import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'
import { inflect } from './inflect'

const captives = 'prisoners, the prisoners, captives, hostages, inmates, workers, migrants, the migrants, refugees, the refugees, asylum seekers, deportees, sailors, fishermen, students, tourists, children, women, pilgrims'

const land = 'fields, villages, farms, crops, harvest, harvests, homes, farmers, downstream'

const shrines = 'mosque, mosques, church, churches, temple, temples, shrine, shrines, graves, cemetery, monument, synagogue, monastery'

/** What states do to each other and to people, by sphere: at sea, on rivers, at borders, in prisons, markets, courts, skies and nets. Compiled for this project. */
export const stateActs = (): FrameTable => ({
  misdeed: {
    active: [
      // at sea and at the border
      across(inflect('follow, tail, stalk, surround, block, shadow, buzz, crowd, intercept, chase'), 'research vessel, research ship, survey ship, supply ship, supply boat, supply boats, coast guard ship, fishing boats, fishing boat, merchant ship, merchant ships, patrol plane'),
      across(inflect('build/builds/built/building, enlarge, arm, militarise, militarize'), 'artificial island, artificial islands, reefs, reef'),
      combine(inflect('move, shift, remove, uproot'), 'border posts, border markers, boundary stones, boundary markers, the border posts, the border markers, the boundary stones, the boundary markers'),
      combine(inflect('lay/lays/laid/laying, plant, bury'), 'mines along, mines near, mines in, mines on, landmines along, landmines near, landmines in, landmines on'),
      acrossAny(inflect('move, send/sends/sent/sending, deploy, bring/brings/brought/bringing'), 'into the buffer zone, into the demilitarised zone, into the demilitarized zone, to the doorstep, into the exclusion zone'),
      acrossAny(inflect('stage, hold/holds/held/holding, conduct, test, launch, fire'), 'on our doorstep, on the doorstep, on the eve of the talks, on the eve of talks, hours after the ceasefire, an hour after the ceasefire, minutes after the ceasefire, during the truce, during the ceasefire') + ', ' + across(inflect('stage, hold/holds/held/holding, conduct'), 'war games, mock attacks'),
      across(inflect('board, storm, seize, search'), 'at gunpoint, by force'),
      acrossAny(inflect('fly/flies/flew/flown/flying, sail, come/comes/came/coming, pass, manoeuvre, maneuver'), 'too close, dangerously close, dangerously near, much too close'),
      across(inflect('push back, turn back, tow back, force back, capsize, puncture'), 'refugee boats, refugee boat, migrant boats, migrant boat, boats, dinghies, rafts, dinghy'),
      // on rivers
      acrossAny(inflect('shut/shuts/shutting, close, open, dam+, divert, hold/holds/held/holding back, turn off, choke off'), 'dried out, drying out, without warning, in the middle of winter, in mid-winter, at the height of winter, in the dry season, at the height of the drought'),
      across(inflect('dry/dries/dried/drying out, flood, drown, submerge, parch'), land),
      // at elections
      'marred by intimidation, marred by violence and, overshadowed by intimidation, fixed beforehand, decided beforehand, decided in advance, rigged from the start, had been fixed',
      // in prisons, camps and courts
      across('would not let, will not let, does not let, did not let, never let, refused to let, refuses to let', 'families, relatives, lawyers, a lawyer, doctors, diplomats, the red cross, consuls, reporters, observers, monitors, inspectors, investigators, aid workers'),
      across(inflect('keep/keeps/kept/keeping, bar+, shut/shuts/shutting, throw/throws/threw/thrown/throwing, turf, hound') + ', barred, threw out, thrown out, throwing out, kicked out, kicking out', 'investigators, inspectors, nuclear inspectors, observers, monitors, relief agencies, aid agencies, un experts, rapporteur'),
      acrossAny(inflect('make/makes/made/making, force, compel+'), 'read confessions, confess on television, sign confessions, hand over their technology, sign away, choose sides, work without pay, buy its, sell their shares'),
      acrossAny(inflect('arrest, jail, detain, try/tries/tried/trying, imprison, sentence, expel+, deport'), 'on trumped-up charges, on fabricated charges, on false charges, on invented charges, for a poem, for writing, for an article, for an opinion, for his opinions, for their opinions, for his faith, for her faith, for their faith, for a joke, for doing his job, for doing her job, for doing their job, for doing their jobs, for nothing but, for no crime'),
      across(inflect('shackle, handcuff, chain, strip+, humiliate, rob+, flog+, beat/beats/beaten/beating, starve, cage'), captives),
      acrossAny(inflect('keep/keeps/kept/keeping, hold/holds/held/holding, house'), 'in windowless, in cages, without water, without food, without clean water, in filthy cells, in inhuman conditions, in overcrowded cells'),
      acrossAny(inflect('send/sends/sent/sending, hand, return, fly/flies/flew/flown/flying, deport'), 'back to be tortured, to be tortured, back to torture, back to war, back to a war zone, to face torture, into the hands of their torturers, back to danger'),
      across(inflect('leave/leaves/left/leaving, dump, abandon, drop+'), 'migrants in the, refugees in the, people in the, people in the desert, them in the desert, children in the desert'),
      across(inflect('take/takes/took/taken/taking, tear/tears/tore/torn/tearing, separate'), 'children from their parents, children from their families, children from their mothers, babies from their mothers'),
      acrossAny(inflect('cancel, revoke, withdraw/withdraws/withdrew/withdrawn/withdrawing, refuse, expel+') + ', cancelled, cancelling', 'without explanation, without giving a reason, without any explanation, overnight and without'),
      across(inflect('bug+, wiretap+, tap+, hack'), 'office, offices, phone, phones, embassy, mission, telephones, university, ministry, network, networks'),
      acrossAny(inflect('recruit, pay/pays/paid/paying, bribe, blackmail, send/sends/sent/sending'), 'to steal secrets, to spy on, to leak secrets, to sabotage, to steal, to set fire to, to cut cables'),
      across(inflect('stalk, hunt, harass, terrorise, terrorize, spy/spies/spied/spying on, threaten, hound') + ', stalking and threatening', 'exiles, dissidents, its critics abroad, refugees abroad, the diaspora, students abroad, companies, firms, banks, small traders, buyers, reporters'),
      // money, markets and goods
      across(inflect('trap+, snare, lure, drown'), 'in debt, into debt, in a debt trap, into a debt trap'),
      acrossAny(inflect('seize, take/takes/took/taken/taking over, take/takes/took/taken/taking, grab+'), 'in place of payment, in lieu of payment, when it could not pay, when his country could not pay, when her country could not pay, when they could not pay, as payment for debts'),
      across(inflect('freeze/freezes/froze/frozen/freezing, withhold/withholds/withheld/withholding, steal/steals/stole/stolen/stealing, seize, pocket'), 'the money of, the savings of, the funds of, the reserves of, the gold of, the grain of, grain, flour'),
      acrossAny(inflect('leave/leaves/left/leaving'), 'without medicine, without medicines, without food, without water, without power, without a livelihood, without pay, without jobs, without a home'),
      acrossAny(inflect('hold/holds/held/holding up, delay, turn away, turn back, stop+, obstruct'), 'aid trucks, relief trucks, trucks of food, trucks of aid, shipments of medicine, food aid, relief flights'),
      across(inflect('sell/sells/sold/selling, ship+, dump, send/sends/sent/sending, export, discharge, release'), 'expired vaccines, expired medicine, fake medicine, plastic waste, toxic waste, nuclear waste, radioactive water, waste into, sewage, bombs that, bombs that were, bombs used, bombs dropped, shells that killed, poison'),
      acrossAny(inflect('subsidise, subsidize, sell/sells/sold/selling'), 'to kill competitors, to kill competition, to drive others out, to ruin competitors, below cost, below the cost'),
      across(inflect('threaten, punish, bully, blackmail, strong-arm'), 'companies, companies that, firms, firms that, banks that, any country that, countries that, traders'),
      acrossAny(inflect('double, triple, drive/drives/drove/driven/driving up, push up'), 'prices and hurt, the price of bread, prices and hit'),
      // sport, culture, faith and tongue
      across(inflect('boo, jeer, insult, burn/burns/burned/burnt/burning, whistle'), 'anthem, national anthem, flag, players, athletes'),
      across(inflect('give/gives/gave/given/giving, feed/feeds/fed/feeding'), 'banned drugs, banned substances, doping'),
      across(inflect('tear/tears/tore/torn/tearing down, demolish, raze, bulldoze, desecrate, close, burn/burns/burned/burnt/burning'), shrines),
      across(inflect('ban+, forbid/forbids/forbade/forbidden/forbidding, suppress, erase'), "minority's language, minority language, mother tongue, prayers, worship, headscarves, forced labour, forced labor"),
      combine(inflect('display, exhibit, auction, keep/keeps/kept/keeping'), 'the skulls of, the bones of, the remains of, stolen goods, looted goods, looted objects, stolen objects, looted art, human remains'),
      combine('would not, will not, does not, did not, refused to, refuses to, has refused to, had refused to', 'return the objects, return the statues, give back the, give back what, hand back the, pay compensation, return what, shake hands with, shake the hand of, sit at the same, negotiate in good faith'),
      combine(inflect('stand/stands/stood/standing by'), 'while a mob, while mobs, while rebels, while settlers, while children, while people, while thugs, while thousands'),
      // nets, skies, courts of states
      across(inflect('jam+, spoof, disrupt, disturb'), 'satellite signals, civilian flights, civil flights, navigation, civil aviation, air traffic'),
      across(inflect('force'), 'airliner to land, plane to land, passenger plane to land, civilian plane to land, jet to land'),
      acrossAny(inflect('shoot/shoots/shot/shooting down'), 'passenger plane, airliner, civilian plane, civil plane, passenger jet'),
      acrossAny(inflect('kill, wound, injure, capture, shoot/shoots/shot/shooting at'), 'peacekeepers, peacekeeper, red cross workers, medics, rescuers'),
      across(inflect('paralyse, paralyze, cripple, knock out, hack into, shut/shuts/shutting down'), 'hospitals, hospital, public services, power plants, power grid, water supply, schools'),
      across(inflect('revoke, cancel, withdraw/withdraws/withdrew/withdrawn/withdrawing') + ', cancelled, cancelling', 'permits of foreign, accreditation of, accreditations of, press cards, permits of aid, the permits of'),
      across(inflect('cut/cuts/cutting off, cut/cuts/cutting, shut/shuts/shutting down, block'), 'the internet, internet access, social media, phone lines, messaging apps, news sites'),
      across(inflect('block, scupper, torpedo, wreck, hijack, stall'), 'joint statement, final statement, consensus, investigation, inquiry, hostage deal, ceasefire resolution, rescue'),
      across(inflect('encourage, incite, egg/eggs/egged/egging on, stoke'), 'separatists, separatism, secession, civil war, hatred, the rebels, rebels'),
      acrossAny(inflect('send/sends/sent/sending, turn, deploy'), 'against its own people, on its own people, against its own citizens, against unarmed, against peaceful, against protesters, against students'),
      acrossAny(inflect('land, fall/falls/fell/fallen/falling, crash, explode, come/comes/came/coming down'), 'in a field in, on a farm in, near a school, on our soil, in our waters, on a house, near homes, close to homes'),
      across(inflect('choke, suffocate, smother'), 'cities, city, children, towns, people, residents, neighbours'),
      across(inflect('keep/keeps/kept/keeping, hold/holds/held/holding, confiscate, take/takes/took/taken/taking'), 'passports of, workers’ passports, their passports, wages'),
      across(inflect('hide/hides/hid/hidden/hiding, conceal, cover up, play down'), 'outbreak, epidemic, the virus, the leak, the accident, the disaster'),
      across(inflect('fire, shoot/shoots/shot/shooting'), 'on people queuing, on people queueing, on people waiting, on crowds, on a crowd, on the queue, into the crowd, into crowds'),
      across(inflect('loot, plunder, pillage'), 'food stores, museum, museums, warehouses, aid stores, homes, shops, hospital, hospitals'),
    ].join(', '),
  },
  oppress: {
    passive: 'been enslaved, being enslaved, being sold, been sold into, sold into slavery, not been paid for a, not been paid for months, been forced to work, being forced to work, been forced to beg, forced into scams',
  },
  merit: {
    active: [
      acrossAny(inflect('return, give/gives/gave/given/giving back, hand back, hand over, free, release'), 'of its own accord, voluntarily, without conditions, without being asked, quickly and, in good faith, without asking for'),
      across(inflect('hand over'), 'suspect quickly, suspects quickly, the suspect at once, the suspects at once'),
      across(inflect('send/sends/sent/sending, dispatch'), 'rescue teams at once, rescuers at once, help at once, doctors at once, when nobody else, when no one else, when others would not'),
      acrossAny(inflect('work'), 'day and night to, round the clock to treat, round the clock to save, tirelessly to'),
      across(inflect('keep/keeps/kept/keeping'), 'every agreement, every promise, all its promises, to every agreement, its promises'),
      acrossAny(inflect('share, tell/tells/told/telling, inform, warn'), 'to find the lost, to find the missing, each time the gates, every time the gates, before opening the, in good time'),
      across(inflect('open'), 'all its nuclear sites, all its sites, all its facilities, all its files, its archives to, all its archives, its doors to refugees, its market to, its markets to'),
      combine(inflect('admit+'), 'its mistake and, its mistakes and, its error and, its guilt and'),
      across(inflect('cancel, write/writes/wrote/written/writing off, forgive/forgives/forgave/forgiven/forgiving') + ', cancelled, cancelling', 'debts of the, debt of the, debts of poor, the debts of, loans to the poorest'),
      acrossAny(inflect('sell/sells/sold/selling, supply, provide'), 'at an affordable price, at affordable prices, at cost, at a fair price, free of charge'),
      across(inflect('rescue, save, shelter, take/takes/took/taken/taking in, treat, feed/feeds/fed/feeding'), 'refugees when others, when others looked away, the whole crew, all the crew, stranded sailors, the survivors, orphans, shipwrecked'),
      acrossAny(inflect('give/gives/gave/given/giving, grant'), 'more time to pay, more time to repay, debt relief, a grace period'),
    ].join(', '),
  },
})
