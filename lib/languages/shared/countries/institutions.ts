import type { FormTable } from '../country-lexicon'

/** Organs of states that are named alike in Indonesian and English, from common knowledge. Ambiguous abbreviations are left out. */
export const sharedInstitutions: FormTable = {
  ID: 'TNI, Polri, DPR RI, MPR RI, KBRI, KJRI, Pertamina',
  US: 'Pentagon, CIA, FBI, NSA, CENTCOM, USAID, Capitol Hill, Oval Office, US Navy, US Army, US Air Force, The Fed',
  RU: 'Kremlin, FSB, GRU, KGB, Gazprom',
  GB: 'MI6, MI5, Whitehall, Downing Street, Scotland Yard, Westminster',
  IL: 'IDF, Mossad, Shin Bet, Knesset, Shabak',
  IR: 'IRGC',
  PS: 'PLO',
  DE: 'Bundestag, Bundeswehr, Bundesrat',
  FR: 'Élysée, Quai d\'Orsay',
  CN: 'PLA',
  KR: 'Cheong Wa Dae',
  JP: 'Kantei',
  IN: 'Lok Sabha, Rajya Sabha',
  MY: 'Wisma Putra',
  UA: 'Verkhovna Rada',
  TR: 'Çankaya',
}
