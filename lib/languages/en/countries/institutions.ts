import { joinTables } from '../../shared/countries/join-tables'
import { sharedInstitutions } from '../../shared/countries/institutions'
import { governments } from './governments'
import type { FormTable } from '../../shared/country-lexicon'

/** Organs of states by their English names, from common knowledge; those named alike in both languages are shared. */
const english: FormTable = {
  US: 'White House, State Department, US State Department, Federal Reserve, US Congress, US Senate, Foggy Bottom, Supreme Court of the United States, '
    + 'Justice Department, Treasury Department, Homeland Security, Central Intelligence Agency, Federal Bureau of Investigation',
  GB: 'Foreign Office, Royal Navy, Royal Air Force, House of Commons, House of Lords, Buckingham Palace, No 10, Number 10',
  RU: 'State Duma, Duma, Red Army',
  IL: 'Israel Defense Forces, Israel Defence Forces, Israeli Defense Forces',
  IR: 'Revolutionary Guard, Revolutionary Guards, Islamic Revolutionary Guard Corps, Quds Force, Guardian Council, Basij',
  PS: 'Palestinian Authority, Palestinian National Authority, Palestine Liberation Organization',
  CN: "People's Liberation Army, Chinese Communist Party, Communist Party of China, CCP",
  FR: 'Elysee Palace',
  KR: 'Blue House',
  JP: 'Self-Defense Forces, Self-Defence Forces',
  SA: 'House of Saud',
  PK: "Inter-Services Intelligence, Pakistan Foreign Office, Pakistani Foreign Office, Pakistan's Foreign Office",
  DE: "German Foreign Office, Germany's Foreign Office",
  ID: 'Merdeka Palace',
  KP: 'KCNA, Korean Central News Agency, Rodong Sinmun, Uriminzokkiri',
  BR: 'Planalto, Itamaraty',
  AR: 'Casa Rosada',
  IN: 'South Block, Rashtrapati Bhavan',
  PH: 'Malacanang, Malacañang',
  NG: 'Aso Rock',
  VE: 'Miraflores Palace',
}

export const institutions = (): FormTable => joinTables(sharedInstitutions, english, governments())
