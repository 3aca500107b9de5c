import { calledAs } from '../../shared/called-as'
import { oneWord, sameFor, wordPhrases, type PeopleLexicon, type Pronoun } from '../../shared/people-lexicon'
import { once } from '../../shared/once'
import { wordSet } from '../../shared/word-set'
import { occupations } from './occupations'
import { offices } from './offices'

const one = { number: 'one', gender: null } as const
const many = { number: 'many', gender: null } as const
const two = { number: 'two', gender: null } as const

const titles = wordPhrases(`permanent representative to the united nations, representative to the united nations, ambassador to the united nations, envoy to the united nations, chief of the general staff, chief of general staff,
    chief of the defence staff, chief of defence staff, chief of staff of the armed forces, first lady, top diplomat, diplomat, counterpart, minister for state, undersecretary of state, under secretary of state, under-secretary of state, assistant secretary of state, deputy secretary of state, deputy assistant secretary of state, treasury secretary, undersecretary-general, under-secretary-general, assistant secretary-general, permanent representative, permanent observer, observer, delegate, high commissioner, high commissioner for refugees, high commissioner for human rights, rapporteur, special rapporteur, chargé d'affaires, charge d'affaires, emissary, high representative, deputy foreign minister, vice foreign minister, vice minister, vice premier, vice-premier, first deputy prime minister, minister of state, chief of staff, pm, dpm, president-elect, president, vice president, vice-president, prime minister, deputy prime minister, premier, chancellor, foreign minister, defence minister, defense minister, finance minister, interior minister, information minister,
    minister, deputy minister, foreign secretary, home secretary, defence secretary, defense secretary, secretary of state, secretary of defense, secretary general, secretary-general, press secretary, secretary, undersecretary, assistant secretary,
    attorney general, spokesman, spokeswoman, spokesperson, ambassador, envoy, special envoy, consul, chief executive, chief, chairman, chairwoman, chair, head, director, director general, director-general, executive director, deputy director, leader,
    opposition leader, supreme leader, speaker, majority leader, minority leader, senator, sen, representative, rep, congressman, congresswoman, governor, gov, mayor, king, queen, prince, princess, crown prince, emperor, sultan, emir, pope, cardinal, archbishop, bishop, imam, patriarch, metropolitan, rabbi, chief rabbi, mufti, grand mufti, pastor, priest, nun, councillor, ombudsman, regent, coroner, magistrate, barrister, solicitor, nurse, engineer, fisherman, survivor, novelist, poet, filmmaker, film-maker,
    ayatollah, sheikh, cleric, general, gen, adm, rear adm, vice adm, cmdr, lt cmdr, capt, maj, brig, sgt, staff sgt, cpl, supt, insp, lieutenant general, major general, brigadier general, colonel, col, lieutenant colonel, lt, major, captain, admiral, commander, sergeant, officer, judge, justice, prosecutor, lawyer, attorney, analyst, expert,
    professor, researcher, economist, historian, scientist, activist, journalist, reporter, author, writer, columnist, editor, businessman, billionaire, candidate, nominee, lawmaker, legislator, politician, diplomat, official, adviser, advisor,
    national security adviser, national security advisor, negotiator, coach, ceo, founder, co-founder, manager, campaign manager, commissioner, counsel, treasurer, coordinator, strategist, pollster, sheriff, premier-designate, mp, first lady, dictator, aide, member, farmer,
    resident, student, monarch, doctor, detective, inspector, superintendent, constable, commodore, brigadier, rear admiral, vice admiral, air marshal, air chief marshal, field marshal, wing commander, group captain, corporal, lieutenant, first lieutenant, second lieutenant, flight lieutenant, sub-lieutenant, lieutenant commander, lieutenant-commander, lieutenant-colonel, lieutenant-general, brigadier-general, major-general, rear-admiral, vice-admiral, air vice marshal, air vice-marshal, air commodore, squadron leader, pilot officer, flying officer, petty officer, chief petty officer, warrant officer, master sergeant, sergeant major, lance corporal, ensign, midshipman, warlord, chieftain, rebel leader, union leader, trade unionist, provost, vice-chancellor, headmaster, headmistress`)

const fields = 'agriculture business cabinet climate commerce culture defence defense development digital education energy environment finance fisheries foreign health home housing immigration industry interior justice labor labour migration planning science sports technology tourism trade transport transportation treasury water'.split(' ')

/** Offices and bodies of every field: “trade secretary”. */
const inFields = (...offices: readonly string[]): readonly string[] => fields.flatMap((field) => offices.map((office) => `${field} ${office}`))

/** Offices, ranks and forms of address of English news prose. */
export const people = once((): PeopleLexicon => ({
  titles,
  titleWords: oneWord(titles),
  offices,
  bodyTitles: wordSet(''),
  tenures: wordSet(''),
  formerly: wordSet('former ex then elect'),
  locatives: wordSet('in at near from into around outside inside'),
  obliques: wordSet('to with by against about of for from at in on told between like via than after before met meeting and over toward towards'),
  servants: wordSet('adviser advisor aide assistant counsellor counselor confidant'),
  strangers: wordSet('outside by against opposed loyal linked close sympathetic hostile to over on about near behind visiting touring monitoring observing covering fighting battling fleeing entering leaving crossing besieging occupying facing criticizing criticising supporting backing leading'),
  humanRelatives: wordSet('who whose whom'),
  foreignOffices: wordSet('prime premier king queen emperor emir sultan pope'),
  nationalOffices: new Map([...sameFor('US', 'republican republicans democrats gop congressman congresswoman'), ...sameFor('KR', 'unification'), ...sameFor('IE', 'taoiseach tánaiste tanaiste'), ...sameFor('GB', 'exchequer')]),
  postings: wordSet('for'),
  ties: wordSet('at to for with close familiar'),
  takesFloor: new Set(['weighed in', 'chimed in', 'spoke up', 'hit back', 'disagreed']),
  origins: wordSet('of from'),
  presenters: wordSet('named namely'),
  capacities: wordSet(''),
  aliases: wordSet(''),
  callings: wordSet(''),
  nicknames: wordSet(''),
  fields: wordSet(''),
  copulas: wordSet(''),
  calledAs,
  firstNames: wordSet(''),
  namedFor: wordSet('physicians committee council bank department office center centre organization organisation observatory institute association federation union league commission agency board bureau campaign coalition foundation fund network society academy alliance conference confederation institution university college court congress parliament assembly chamber directorate secretariat initiative forum embassy consulate community doctors reporters lawyers teachers engineers scientists writers artists parents mothers women veterans workers citizens students clowns voice voices'),
  namedBehind: wordSet('of for on to against without'),
  bodyTails: new Set([]),
  appeals: wordSet('save stop feed fix protect defend rebuild free end fight help keep stand act'),
  missions: wordSet('embassy consulate ambassador consul'),
  company: wordSet(''),
  groups: wordSet('group organization organisation movement militia militants watchdog charity faction'),
  humans: new Map([...sameFor('female' as const, 'woman'), ...sameFor('male' as const, 'man')]),
  stateBodies: ['foreign office', 'home office', 'foreign affairs', 'external affairs', 'internal affairs', 'home affairs', 'coast guard', 'border guard', 'border guards', 'border service', 'national guard', 'cabinet office', 'department of', 'maritime council', 'air force', 'armed forces', 'civil defence', 'state security', 'election commission', 'electoral commission', 'presidential office', 'presidential administration', 'federal government', ...inFields('department', 'secretary', 'undersecretary')],
  stateOffices: wordSet(`minister ministry ministers police army military navy government parliament supreme court defence defense security intelligence prosecutor
    chancellor king queen palace royal justice judicial`),
  armies: wordSet('army military navy police'),
  observers: wordSet('analyst expert scholar historian correspondent academic lecturer professor specialist'),
  ranks: wordSet('general major lieutenant colonel captain brigadier admiral rear commander sergeant marshal corporal commodore'),
  leadSources: new Map([
    ...sameFor('voice' as const, 'spokesman spokeswoman spokesperson'),
    ...sameFor('politician' as const, 'politician'),
    ...sameFor('office' as const, 'senator congressman congresswoman lawmaker archbishop bishop cardinal cleric ambassador envoy negotiator general admiral commander minister governor mayor prosecutor judge professor economist historian director chairman chairwoman president chief executive'),
  ]),
  stateVoices: wordSet('spokesman spokeswoman spokesperson statement communique communiqué announcement ambassador envoy'),
  worldBodies: wordSet('un u.n. eu e.u. nato asean opec who iaea unicef unesco unhcr unrwa ocha wfp imf wto icc icj interpol au g7 g20 brics oic nations european african union arab league alliance amnesty greenpeace hamas hezbollah hizbullah houthi houthis taliban al-qaeda isis company corp secretary-general rebel rebels'),
  clauseWords: wordSet('is are was were be been not has have had will would can could may might should must'),
  writings: wordSet('report reports statement statements survey poll study document editorial article letter communique communiqué research newspaper daily magazine website agency resolution declaration law text media'),
  titleGender: new Map([
    ...sameFor('female' as const, 'spokeswoman chairwoman congresswoman queen princess'),
    ...sameFor('male' as const, 'spokesman chairman congressman businessman king prince pope sultan emir imam'),
  ]),
  honorifics: new Map<string, 'female' | 'male' | null>([...sameFor(null, 'dr prof sir dame rev st'), ...sameFor('female' as const, 'mrs ms miss madam lady'), ...sameFor('male' as const, 'mr lord')]),
  degrees: /^(?:Ph\.?D\.?|M\.?D\.?|MBA|Esq\.?|RN|QC|KC|MP|MEP|OBE|CBE)$/u,
  ownerStands: 'before',
  portfolios: wordSet(`foreign defence defense finance interior information justice health energy trade deputy vice senior former acting press chief assistant national security state general home treasury environment education special military
    ex-president intelligence naval air navy force cabinet election electoral nuclear atomic human rights opposition labour labor parliamentary armed central bank budget economic economy climate transport agriculture culture political permanent then house senate white republican democratic presidential prime executive campaign police army ministry government department affairs new first second external federal overseas maritime fisheries technology science religious regional relations cooperation co-operation east african community public commerce industry tourism immigration planning petroleum oil communications reconstruction pacific asian hemisphere eurasian policy industrialization industrialisation industries enterprise enterprises development infrastructure water irrigation sanitation housing urban rural digital investment cooperatives livestock forestry natural resources youth sports women children wildlife mining minerals lands innovation employment welfare logistics aviation railways ports shipping electricity telecommunications broadcasting`),
  officeShape: null,
  organisations: wordSet(`presse agentur agence press gazette tribune ministry department government party agency organization organisation commission police army military forces force parliament congress senate embassy council bank university institute company corp committee association
    observatory coalition alliance group movement guard guards corps un nations union house office court fbi cia eu nato media television radio times post journal news center centre federation league board bureau service tv campaign foundation republicans democrats assembly secretariat presidency brotherhood staff`),
  places: wordPhrases('middle eastern, tamil nadu, west bengal, uttar pradesh, andhra pradesh, madhya pradesh, himachal pradesh, khyber pakhtunkhwa, new south wales, western cape, eastern cape, kerala, karnataka, maharashtra, gujarat, rajasthan, bihar, assam, telangana, haryana, sindh, balochistan, korea, korean peninsula, new york, new jersey, new mexico, california, texas, florida, ohio, virginia, michigan, pennsylvania, illinois, arizona, nevada, iowa, wisconsin, georgia, utah, indiana, kansas, north carolina, south carolina, massachusetts, london, moscow, los angeles, las vegas, san francisco, san diego, san antonio, san jose, salt lake city, palm beach, west palm beach, des moines, cedar rapids, baton rouge, santa fe, el paso, little rock, kansas city, oklahoma city, new orleans, new hampshire, west virginia, rhode island, long island, capitol hill, wall street, west bank, gaza, crimea, donbas, donbass, donetsk, luhansk, kharkiv, kherson, mariupol, sevastopol, kashmir, punjab, catalonia, tigray, darfur, xinjiang, chechnya, abkhazia, south ossetia, transnistria, nagorno-karabakh, karabakh, aleppo, mosul, basra, raqqa, idlib, kirkuk, rafah, jenin, nablus, hebron, benghazi, misrata, goma, sinai, golan, kandahar, helmand, hong kong, geneva, brussels, strasbourg, davos, new england, silicon valley'),
  placeHeads: wordSet('mount lake fort port'),
  placeNouns: wordSet('town city village hamlet province state region district county municipality suburb neighbourhood neighborhood borough island islands peninsula capital port republic territory enclave stronghold outskirts area island-nation settlement commune prefecture governorate department oblast canton parish metropolis'),
  runWords: wordSet(''),
  nameAlikes: wordSet('may will june april sen turk bishop major king judge prince'),
  givenNames: wordSet(''),
  alsoNames: wordSet('king prince pope bishop judge mufti'),
  looseTitles: wordSet('resident member student officer official farmer aide'),
  initials: wordSet('jfk fdr lbj mbs mbz amlo sby'),
  bodies: wordSet(`greenpeace oxfam ecowas reuters haaretz bloomberg xinhua yonhap kyodo tass interfax sputnik aljazeera al-jazeera al-arabiya guardian anadolu hamas hizbullah hezbollah houthi houthis fatah taliban al-qaeda isis republicans democrats labour
    tesla shell google apple microsoft facebook meta twitter instagram tiktok youtube amazon nvidia boeing airbus huawei samsung toyota honda interpol unicef unesco opec politico gallup`),
  openerShape: null,
  deedShape: null,
  actShape: null,
  voices: wordSet(`camp campaign entourage groups agencies charities bloc body grouping mission aides people person man woman men women source sources witness witnesses victim victims police crowd crowds protesters demonstrators supporters opponents critics relatives family families parents refugees militants rebels insurgents gunmen troops sailors marines soldiers
    captors hostages authorities opposition media press report reports statement statements survey surveys poll polls study studies document documents editorial article letter communique data research data-set team delegation panel jury commentators observers experts specialists academics
    investors voters owners operators workers employees unions villagers locals others many some counterparts ministers allies neighbors neighbours negotiators mediators organizers organisers regime kingdom state country countries newspaper newspapers daily magazine website agency channel network
    medics paramedics surgeons patients townspeople fishermen traders campaigners investigators rescuers firefighters teachers pupils schoolchildren miners strikers drivers pilots inhabitants migrants exiles prisoners inmates detainees mourners monks scholars bankers brokers dealers
    exporters importers retailers growers herders truckers dockers vendors hawkers shopkeepers monitors deputies parliamentarians backbenchers veterans conscripts recruits jailers wardens jurors technicians meteorologists seismologists geologists archaeologists conservationists environmentalists ecologists biologists
    publishers correspondents bloggers broadcasters photographers actors singers musicians artists dissidents defectors separatists loyalists royalists nationalists islamists communists socialists liberals conservatives greens feminists unionists shareholders creditors lenders donors sponsors taxpayers
    consumers customers passengers tourists holidaymakers pilgrims worshippers believers fans players coaches referees athletes climbers divers skippers crewmen stewards bystanders onlookers passers-by eyewitnesses pensioners orphans widows children child girl boy teenager pensioner demonstrator protester marcher youths teenagers girls boys grandparents elders chieftains tribesmen
    herdsmen warlords fighters guerrillas jihadists extremists smugglers pirates traffickers gangsters hackers informers engineers planners builders landlords tenants tribes clans settlers nomads peasants labourers laborers staff crews
    officials diplomats analysts lawyers lawmakers activists journalists doctors nurses farmers residents students
    radio television nobody everyone someone father mother brother sister son daughter wife husband friend friends colleague colleagues boss leadership ruling resolution declaration law constitution text
    neighbor neighbour cousin uncle aunt nephew niece roommate landlord landlady classmate classmates teammate teammates co-worker co-workers coworker coworkers grandmother grandfather fiance fiancee stepfather stepmother mother-in-law father-in-law acquaintance employer predecessor successor rival rivals`),
  // “his government” speaks for him
  ownSuffix: /^(?:his|her|their|its) (?:country|government|delegation|nation|ministry|administration)$/u,
  ownNoun: null,
  owners: wordSet('his her their its'),
  particles: wordSet('bin ibn al el van von der den de da dos del la le abu'),
  notNames: wordSet(`around nearly almost roughly approximately dozens hundreds thousands boycott viva vive save free glory shame nobody everybody everyone somebody someone anybody anyone nothing everything something none neither either whoever whatever whichever without within beyond unlike monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    he she it they we i you his her their our my your its the a an this that these those there here in on at to for from by with of and or but nor so yet as if when while after before since until although though because however meanwhile
    moreover furthermore also still then now today yesterday tomorrow earlier later recently what who why how where which whether not no yes well oh one two three four five six some many most all both each every several other another such
    more than about over under between during against according asked speaking despite nevertheless instead indeed perhaps maybe once only even just let do does did is are was were be been has have had will would can could should might must
    never ever too last next new old separately similarly additionally finally clearly west east north south western god islam muslim muslims christian shiite sunni republican democrat republicans democrats internet`),
  pronouns: new Map<string, Pronoun>([
    ...sameFor({ number: 'one', gender: 'male' } as const, 'he'),
    ...sameFor({ number: 'one', gender: 'female' } as const, 'she'),
    ...sameFor(many, 'they'),
    ...sameFor(two, 'both'),
    ...sameFor({ ...one, thing: true } as const, 'it'),
  ]),
  hosts: wordSet(''),
  severals: wordSet('some several many most few other all'),
  determiners: wordSet('a an another one some several many most few other all any'),
  describers: wordSet(''),
  occupations,
  demonstratives: wordSet('the this that these those'),
  answered: wordSet(''),
  concerned: wordSet(''),
  pairs: wordSet('both'),
  jointOpeners: wordSet(''),
  joins: wordSet('and &'),
  shortOffices: new Map([['premier', ['prime', 'minister']], ['pm', ['prime', 'minister']], ['fm', ['foreign', 'minister']]]),
  possessive: /['’]s$/u,
}))
