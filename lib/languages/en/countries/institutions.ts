import { joinTables } from '../../shared/countries/join-tables'
import { sharedInstitutions } from '../../shared/countries/institutions'
import { governments } from './governments'
import type { FormTable } from '../../shared/country-lexicon'

/** Organs of states by their English names, from common knowledge; those named alike in both languages are shared. */
const english: FormTable = {
  US: 'White House, State Department, US State Department, Federal Reserve, US Congress, US Senate, Foggy Bottom, Supreme Court of the United States, '
    + 'Justice Department, Treasury Department, Homeland Security, Department of State, Department of Defense, Department of Homeland Security, Department of Commerce, Commerce Department, '
    + 'Central Intelligence Agency, Federal Bureau of Investigation, Centcom, AFRICOM, Africom, Indo-Pacific Command, INDOPACOM',
  GB: 'Royal Navy, Royal Air Force, House of Commons, House of Lords, Buckingham Palace, No 10, Number 10',
  RU: 'State Duma, Duma, Red Army',
  IL: 'COGAT, Israel Defense Forces, Israel Defence Forces, Israeli Defense Forces',
  IR: 'Revolutionary Guard, Revolutionary Guards, Islamic Revolutionary Guard Corps, Quds Force, Guardian Council, Basij, Supreme National Security Council, Expediency Council, Assembly of Experts',
  PS: 'Palestinian Authority, Palestinian National Authority, Palestine Liberation Organization',
  CN: "People's Liberation Army, Chinese Communist Party, Communist Party of China, CCP, Taiwan Affairs Office, National People's Congress, "
    + 'Eastern Theater Command, Eastern Theatre Command, Southern Theater Command, Southern Theatre Command',
  FR: 'Elysee Palace, Matignon',
  KR: 'Blue House, Unification Ministry, Ministry of Unification',
  TW: 'Mainland Affairs Council, Executive Yuan, Legislative Yuan',
  AU: 'DFAT',
  ZA: 'Department of International Relations and Cooperation, DIRCO, Dirco',
  CH: 'Federal Department of Foreign Affairs',
  IT: 'Farnesina, Palazzo Chigi',
  ES: 'Moncloa',
  PL: 'Sejm',
  LT: 'Seimas',
  LV: 'Saeima',
  EE: 'Riigikogu',
  SE: 'Riksdag',
  NO: 'Storting',
  DK: 'Folketing',
  IE: 'Oireachtas, Dáil',
  CL: 'La Moneda',
  CO: 'Casa de Nariño',
  AF: 'Loya Jirga',
  BD: 'Jatiya Sangsad, Border Guard Bangladesh',
  JP: 'Self-Defense Forces, Self-Defence Forces',
  SA: 'House of Saud',
  PK: "Inter-Services Intelligence, Inter-Services Public Relations, ISPR, Pakistan Foreign Office, Pakistani Foreign Office, Pakistan's Foreign Office",
  DE: "German Foreign Office, Germany's Foreign Office",
  ID: 'Merdeka Palace',
  KP: 'KCNA, Korean Central News Agency, Rodong Sinmun, Uriminzokkiri',
  BR: 'Planalto, Itamaraty',
  AR: 'Casa Rosada',
  IN: 'South Block, Rashtrapati Bhavan, Border Security Force',
  PH: 'Malacanang, Malacañang, Department of National Defense',
  NG: 'Aso Rock',
  VE: 'Miraflores Palace',
}

export const institutions = (): FormTable => joinTables(sharedInstitutions, english, governments())
