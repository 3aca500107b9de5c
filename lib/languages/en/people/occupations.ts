import { wordSet } from '../../shared/word-set'

/** What people are, by one word in small letters that English puts between the country and the name: “the Peruvian skater Ann Miller”. Put together from the trades of a newspaper's desks; offices are titles. */
export const occupations = wordSet(`
    jurist barrister solicitor notary magistrate advocate paralegal
    scholar academic philosopher theologian sociologist anthropologist archaeologist geographer criminologist demographer linguist psychologist psychiatrist pedagogue lecturer teacher educator headmaster headmistress librarian archivist
    biologist botanist zoologist ecologist oceanographer geologist seismologist volcanologist meteorologist climatologist hydrologist glaciologist physicist astronomer astronaut cosmonaut chemist mathematician statistician virologist epidemiologist immunologist
    physician surgeon nurse midwife paramedic pharmacist dentist veterinarian cardiologist oncologist paediatrician pediatrician
    engineer architect technician programmer developer inventor pilot sailor skipper seafarer navigator trucker driver mechanic electrician carpenter welder miner builder plumber
    novelist poet playwright essayist biographer translator publisher screenwriter critic blogger vlogger influencer podcaster broadcaster presenter anchor correspondent cartoonist photographer photojournalist documentarian film-maker filmmaker director producer cinematographer
    actor actress comedian singer songwriter musician pianist violinist cellist guitarist drummer composer conductor rapper dancer choreographer painter sculptor artist designer couturier model curator chef restaurateur winemaker
    skater skier snowboarder swimmer diver rower gymnast cyclist runner sprinter hurdler jumper thrower marathoner wrestler boxer judoka fencer archer shooter weightlifter climber mountaineer surfer golfer jockey rider athlete sportsman sportswoman
    footballer goalkeeper midfielder defender striker forward winger cricketer batsman bowler referee umpire trainer selector player goalscorer captain
    entrepreneur industrialist financier banker investor trader shipowner magnate tycoon oligarch philanthropist executive shareholder accountant auditor broker consultant lobbyist
    shopkeeper merchant vendor hawker fisherman fisherwoman herder herdsman shepherd rancher grower vintner beekeeper fishmonger butcher baker tailor weaver potter blacksmith cleaner nanny waiter waitress cook labourer laborer worker
    campaigner environmentalist conservationist feminist unionist dissident exile refugee migrant defector whistleblower hacktivist suffragist pacifist
    peacekeeper soldier paratrooper conscript deserter veteran mercenary militiaman fighter volunteer aid-worker rescuer firefighter policeman policewoman detective spy
    monk nun priest preacher missionary evangelist pastor vicar
    pensioner retiree widow widower mother father grandmother grandfather housewife teenager schoolgirl schoolboy pupil graduate undergraduate tourist traveller traveler holidaymaker backpacker pilgrim passenger survivor hostage prisoner inmate detainee
    statesman stateswoman politician ex-minister socialist liberal conservative communist nationalist royalist monarchist oppositionist
    interpreter guide`)
