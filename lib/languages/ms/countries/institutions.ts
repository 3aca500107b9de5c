import { joinTables } from '../../shared/countries/join-tables'
import { sharedInstitutions } from '../../shared/countries/institutions'
import type { FormTable } from '../../shared/country-lexicon'

/** Organs of states by their Malay names, from common knowledge; those named alike in other languages are shared. */
const malay: FormTable = {
  MY: 'Seri Perdana, Bukit Aman, PDRM, Polis Diraja Malaysia, Dewan Rakyat, Dewan Negara, Bank Negara, Bank Negara Malaysia, BNM, Angkatan Tentera Malaysia, ATM, Tentera Laut Diraja Malaysia, TLDM, TUDM, APMM, Maritim Malaysia, Jabatan Perdana Menteri',
  US: 'Rumah Putih, White House, Jabatan Negara AS, Jabatan Negara Amerika Syarikat, Kongres AS, Senat AS, Dewan Perwakilan AS, Federal Reserve, Rizab Persekutuan, State Department',
  GB: 'Istana Buckingham, Tentera Laut Diraja British, Royal Navy',
  RU: 'Duma',
  IR: 'Pengawal Revolusi, Pengawal Revolusi Iran, Pengawal Revolusi Islam, Kor Pengawal Revolusi Islam, Kor Pengawal Revolusi Islam Iran, Briged Quds, Pasukan Quds, Basij',
  IL: 'Pasukan Pertahanan Israel, Angkatan Pertahanan Israel, Tentera Pertahanan Israel',
  CN: 'Tentera Pembebasan Rakyat, Parti Komunis China, PKC',
  KR: 'Rumah Biru',
  JP: 'Pasukan Bela Diri Jepun, Pasukan Pertahanan Diri Jepun',
  ID: 'Istana Merdeka',
}

export const institutions = (): FormTable => joinTables(sharedInstitutions, malay)
