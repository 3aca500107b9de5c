import { officeNames } from '../../shared/offices'

/** What Malay news calls the offices of states, where Indonesian news calls them otherwise. */
export const malayOffices = officeNames([
  ['vicePresident', 'naib presiden, timbalan presiden'],
  ['formerPresident', 'bekas presiden'],
  ['formerPrimeMinister', 'bekas perdana menteri'],
  ['deputyPrimeMinister', 'timbalan perdana menteri'],
  ['chancellor', 'canselor'],
  ['foreignMinister', 'menteri luar, menteri luar negara, setiausaha luar, setiausaha negara'],
  ['deputyForeignMinister', 'timbalan menteri luar'],
  ['defenceMinister', 'setiausaha pertahanan'],
  ['financeMinister', 'menteri kewangan, setiausaha perbendaharaan'],
  ['interiorMinister', 'menteri dalam negara'],
  ['spokesperson', 'jurucakap'],
  ['foreignMinistrySpokesperson', 'jurucakap kementerian luar, jurucakap kementerian luar negara'],
  ['defenceMinistrySpokesperson', 'jurucakap kementerian pertahanan'],
  ['governmentSpokesperson', 'jurucakap kerajaan'],
  ['militarySpokesperson', 'jurucakap tentera'],
  ['ambassador', 'duta'],
  ['secretaryGeneral', 'setiausaha agung'],
  ['governor', 'gabenor'],
  ['mayor', 'datuk bandar'],
  ['general', 'jeneral'],
  ['memberOfParliament', 'ahli parlimen'],
])
