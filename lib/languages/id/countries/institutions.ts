import { joinTables } from '../../shared/countries/join-tables'
import { sharedInstitutions } from '../../shared/countries/institutions'
import type { FormTable } from '../../shared/country-lexicon'

/** Organs of states by their Indonesian names, from common knowledge; those named alike in both languages are shared. */
const indonesian: FormTable = {
  US: 'Gedung Putih, White House, Departemen Luar Negeri AS, Kemlu AS, Kongres AS, Senat AS, Deplu AS, State Department, Federal Reserve, Bank Sentral AS',
  GB: 'Angkatan Laut Kerajaan Inggris, Istana Buckingham, Royal Navy',
  RU: 'Duma',
  IR: 'Garda Revolusi, Garda Revolusi Iran, Garda Revolusi Islam, Korps Garda Revolusi Islam, Pasukan Quds, Pasukan Garda Revolusi, Basij',
  IL: 'Pasukan Pertahanan Israel, Angkatan Pertahanan Israel, Israel Defense Forces',
  PS: 'Pemerintah Otonomi Palestina',
  CN: 'Tentara Pembebasan Rakyat, Partai Komunis China, Partai Komunis Tiongkok, Partai Komunis Cina, PKC',
  KR: 'Gedung Biru',
  // the seas of the same name are no states
  JP: 'Pasukan Bela Diri Jepang, Angkatan Laut Jepang',
  IE: 'Angkatan Laut Irlandia',
  OM: 'Angkatan Laut Oman',
  PH: 'Angkatan Laut Filipina',
  NO: 'Angkatan Laut Norwegia',
  ID: 'Bank Indonesia, Kemlu RI, Kemenlu RI, Kementerian Luar Negeri RI, Istana Merdeka, Istana Negara, Kemhan RI',
}

export const institutions = (): FormTable => joinTables(sharedInstitutions, indonesian)
