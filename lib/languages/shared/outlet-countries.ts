import { sameFor } from './people-lexicon'

/**
 * National papers, broadcasters and agencies and the state whose readers they write for, in letters and digits alone, without “the”. From common
 * knowledge. Agencies and outlets that are read all over the world are left out: they name the country of every office.
 */
const outlets: ReadonlyMap<string, string> = new Map([
  ...sameFor('AE', 'gulfnews khaleejtimes thenationalnews emirates247'),
  ...sameFor('AF', 'tolonews pajhwok khaama'),
  ...sameFor('AR', 'buenosairestimes batimes'),
  ...sameFor('AU', 'sydneymorningherald australianfinancialreview sbsnews canberratimes'),
  ...sameFor('BD', 'dhakatribune bdnews24 bdnews24com prothomalo unb bss'),
  ...sameFor('BR', 'folhadesaopaulo oglobo agenciabrasil brazilianreport'),
  ...sameFor('CA', 'globeandmail torontostar cbc cbcnews ctvnews globalnews nationalpost ottawacitizen montrealgazette canadianpress'),
  ...sameFor('CN', 'chinadaily globaltimes peoplesdaily xinhua cgtn'),
  ...sameFor('CZ', 'praguemonitor praguemorning'),
  ...sameFor('EG', 'ahramonline egyptindependent dailynewsegypt madamasr egypttoday'),
  ...sameFor('ET', 'addisstandard ethiopianreporter fanabc addisfortune'),
  ...sameFor('FJ', 'fijitimes fijivillage fbcnews fijisun'),
  ...sameFor('GB', 'dailytelegraph dailymail dailymirror dailyexpress eveningstandard scotsman heraldscotland'),
  ...sameFor('GH', 'graphiconline ghanaweb myjoyonline citinewsroom ghanaiantimes'),
  ...sameFor('GR', 'ekathimerini kathimerini greekreporter tovima'),
  ...sameFor('HK', 'southchinamorningpost scmp hongkongfreepress hkfp rthk'),
  ...sameFor('ID', 'jakartapost jakartaglobe antaranews antara tempo kompas detik republika'),
  ...sameFor('IE', 'irishtimes irishindependent irishexaminer rtenews'),
  ...sameFor('IL', 'jerusalempost jpost haaretz timesofisrael ynetnews israelhayom arutzsheva'),
  ...sameFor('IN', 'hindu timesofindia hindustantimes indianexpress newindianexpress ndtv indiatoday deccanherald economictimes livemint firstpost dnaindia outlookindia zeenews'),
  ...sameFor('IQ', 'rudaw kurdistan24 iraqinews'),
  ...sameFor('IR', 'tehrantimes presstv mehrnews irna tasnimnews tasnim farsnews irandaily'),
  ...sameFor('JM', 'jamaicaobserver jamaicagleaner gleaner'),
  ...sameFor('JO', 'jordantimes'),
  ...sameFor('JP', 'japantimes asahi asahishimbun yomiuri yomiurishimbun japannews mainichi kyodonews kyodo nhkworld nikkei nikkeiasia'),
  ...sameFor('KE', 'dailynation nationafrica capitalfm businessdailyafrica eastafrican'),
  ...sameFor('KH', 'phnompenhpost khmertimes'),
  ...sameFor('KR', 'koreaherald koreatimes yonhap yonhapnewsagency chosunilbo chosun joongangdaily koreajoongangdaily hankyoreh dongailbo arirang'),
  ...sameFor('KZ', 'astanatimes kazinform'),
  ...sameFor('LB', 'lorienttoday naharnet'),
  ...sameFor('LK', 'colombogazette colombopage adaderana economynext'),
  ...sameFor('MM', 'irrawaddy mizzima myanmartimes frontiermyanmar globalnewlightofmyanmar'),
  ...sameFor('MY', 'malaymail newstraitstimes bernama malaysiakini freemalaysiatoday borneopost'),
  ...sameFor('NG', 'punchng vanguardngr premiumtimes premiumtimesng thisdaylive thecable channelstv tribuneonlineng'),
  ...sameFor('NP', 'kathmandupost himalayantimes myrepublica risingnepal'),
  ...sameFor('NZ', 'nzherald newzealandherald rnz radionewzealand otagodailytimes'),
  ...sameFor('PE', 'perureports'),
  ...sameFor('PH', 'philippinestar philstar philippinedailyinquirer inquirer manilabulletin manilatimes manilastandard rappler gmanews gmanetwork gmanewsonline abscbnnews businessworld businessmirror philippinenewsagency sunstar cnnphilippines'),
  ...sameFor('PK', 'dawn expresstribune geonews businessrecorder brecorder samaa arynews radiopakistan frontierpost pakistanobserver'),
  ...sameFor('PG', 'postcourier emtv'),
  ...sameFor('PL', 'polskieradio notesfrompoland warsawvoice'),
  ...sameFor('QA', 'gulftimes peninsulaqatar qatartribune'),
  ...sameFor('RO', 'romaniainsider nineoclock'),
  ...sameFor('RS', 'b92 tanjug'),
  ...sameFor('RU', 'tass rianovosti interfax moscowtimes sputnik sputniknews'),
  ...sameFor('RW', 'igihe ktpress'),
  ...sameFor('SA', 'arabnews saudigazette okaz'),
  ...sameFor('SD', 'sudantribune'),
  ...sameFor('SG', 'straitstimes channelnewsasia cna todayonline'),
  ...sameFor('SY', 'enabbaladi'),
  ...sameFor('TH', 'bangkokpost nationthailand thaipbs thaipbsworld khaosod khaosodenglish'),
  ...sameFor('TR', 'hurriyetdailynews hurriyet dailysabah anadolu anadoluagency trtworld bianet'),
  ...sameFor('TW', 'taipeitimes taiwannews focustaiwan cnataiwan centralnewsagency'),
  ...sameFor('UA', 'ukrinform kyivpost kyivindependent interfaxukraine ukrainskapravda pravdacomua'),
  ...sameFor('UG', 'newvision dailymonitor chimpreports'),
  ...sameFor('US', 'usatoday nypost newyorkpost washingtontimes chicagotribune bostonglobe latimes losangelestimes miamiherald houstonchronicle dallasmorningnews politico thehill foxnews npr'),
  ...sameFor('VN', 'vietnamnews vnexpress vietnamplus vna nhandan tuoitrenews thanhnien'),
  ...sameFor('ZA', 'news24 mailguardian mailandguardian dailymaverick sabcnews sabc timeslive businesslive eyewitnessnews sowetan'),
  ...sameFor('ZM', 'lusakatimes zambiadailymail timesofzambia'),
  ...sameFor('ZW', 'heraldzw newzimbabwe zimlive zimbabweindependent nehandaradio'),
])

/** Endings of hosts that are sold all over the world, though they are states'. */
const sold: ReadonlySet<string> = new Set('ai am cc co fm gg io is la li ly me nu sh st to tk tv vc ws'.split(' '))

/** The state (ISO 3166-1 alpha-2) whose readers an outlet writes for, by its name or else by the address of the article; null: not known, or it writes for the world. */
export function outletCountry(outlet: string | null, url: string | undefined): string | null {
  const named = outlet === null ? undefined : outlets.get(plain(outlet))
  if (named !== undefined) return named
  const host = url === undefined ? '' : (/^(?:https?:\/\/)?([\w.-]+)/iu.exec(url)?.[1] ?? '').toLowerCase()
  const labels = host.split('.').filter((label) => label !== 'www')
  if (labels.length < 2) return null
  const listed = labels.map((label) => outlets.get(plain(label))).find((country) => country !== undefined)
  const top = labels.at(-1) ?? ''
  return listed ?? (top.length !== 2 || sold.has(top) || top === 'eu' ? null : top === 'uk' ? 'GB' : top.toUpperCase())
}

const plain = (name: string): string => name.toLowerCase().replace(/^the(?=\W|\w{5})/u, '').replace(/[^\p{L}\p{N}]/gu, '')
