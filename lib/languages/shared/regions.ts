import { sameFor } from './people-lexicon'

// words of one name are tied: “new_york”
const of = (country: string, names: string) => sameFor(country, names).map(([name, code]) => [name.replaceAll('_', ' '), code] as const)

/**
 * Provinces, states of federations and large cities, lower case, and their country: an office within one is of it, “California Governor”, “Chief Minister of Tamil Nadu”, “Menteri Besar Johor”.
 * Left out is what is a country as well (Georgia), a place of several (Punjab), or claimed by two (Crimea).
 */
export const regions: ReadonlyMap<string, string> = new Map([
  ...of('US', `alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia wisconsin wyoming puerto_rico
    chicago houston philadelphia seattle detroit atlanta baltimore minneapolis los_angeles san_francisco san_diego boston dallas denver miami`),
  ...of('CA', 'ontario quebec alberta manitoba saskatchewan british_columbia nova_scotia new_brunswick newfoundland yukon nunavut toronto montreal vancouver calgary edmonton winnipeg'),
  ...of('AU', 'new_south_wales queensland tasmania western_australia south_australia northern_territory melbourne brisbane adelaide'),
  ...of('IN', `andhra_pradesh arunachal_pradesh assam bihar chhattisgarh gujarat haryana himachal_pradesh jharkhand karnataka kerala madhya_pradesh maharashtra manipur meghalaya mizoram nagaland odisha rajasthan sikkim tamil_nadu telangana tripura uttar_pradesh
    uttarakhand west_bengal mumbai kolkata chennai bengaluru`),
  ...of('PK', 'sindh balochistan khyber_pakhtunkhwa karachi lahore peshawar'),
  ...of('MY', 'johor kedah kelantan pahang perak perlis sabah sarawak selangor terengganu penang'),
  ...of('PH', 'cebu davao palawan quezon_city mindanao'),
  ...of('CN', 'xinjiang guangdong sichuan yunnan hunan hubei fujian zhejiang shanghai shenzhen guangzhou wuhan'),
  ...of('JP', 'okinawa hokkaido osaka kyoto fukushima hiroshima nagasaki'),
  ...of('KR', 'busan incheon gyeonggi gwangju daegu'),
  ...of('DE', 'bavaria saxony brandenburg hesse thuringia north_rhine-westphalia munich hamburg frankfurt cologne'),
  ...of('ES', 'catalonia andalusia galicia barcelona seville'),
  ...of('IT', 'lombardy veneto sicily calabria tuscany naples turin'),
  ...of('FR', 'marseille normandy brittany corsica'),
  ...of('GB', 'manchester liverpool birmingham glasgow'),
  ...of('BR', 'sao_paulo são_paulo rio_de_janeiro bahia amazonas'),
  ...of('MX', 'chihuahua sinaloa jalisco oaxaca chiapas tijuana'),
  ...of('RU', 'chechnya dagestan tatarstan belgorod bryansk kursk'),
  ...of('UA', 'kharkiv odesa odessa lviv zaporizhzhia dnipropetrovsk'),
  ...of('NG', 'borno kaduna kano zamfara'),
  ...of('ZA', 'gauteng kwazulu-natal limpopo mpumalanga johannesburg durban'),
  ...of('TR', 'istanbul izmir'),
])
