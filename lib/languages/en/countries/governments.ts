import type { FormTable } from '../../shared/country-lexicon'

/** “the Clinton administration”, “the Blair government”: cabinets under the surname of their head, which agencies use without the full name. */
const heads: Readonly<Record<string, string>> = {
  US: 'Reagan, Bush, Clinton, Obama, Trump, Biden',
  GB: 'Thatcher, Blair, Cameron', FR: 'Chirac, Sarkozy, Hollande, Macron', DE: 'Kohl, Schroeder, Merkel, Scholz', IT: 'Berlusconi, Prodi, Meloni', ES: 'Aznar, Zapatero, Rajoy',
  RU: 'Yeltsin, Putin, Medvedev', BY: 'Lukashenko', UA: 'Yushchenko, Yanukovych, Poroshenko, Zelensky, Zelenskiy', RS: 'Milosevic, Vucic', GE: 'Saakashvili', TR: 'Erdogan',
  IL: 'Rabin, Netanyahu, Barak, Sharon, Olmert', SY: 'Assad', IQ: 'Maliki', EG: 'Mubarak, Morsi, Sisi', SD: 'Bashir', ZA: 'Mbeki, Zuma, Ramaphosa', ZW: 'Mugabe, Mnangagwa', NG: 'Obasanjo, Buhari, Tinubu', RW: 'Kagame', CD: 'Kabila, Tshisekedi',
  AF: 'Karzai, Ghani', PK: 'Musharraf, Sharif, Zardari', IN: 'Vajpayee, Modi', BD: 'Hasina', LK: 'Rajapaksa', MY: 'Mahathir', PH: 'Arroyo, Duterte, Marcos', ID: 'Suharto, Megawati, Yudhoyono, Jokowi', JP: 'Koizumi, Abe, Kishida',
  KR: 'Roh, Park Geun-hye, Lee Myung-bak, Moon Jae-in, Yoon', TW: 'Chen Shui-bian, Ma Ying-jeou, Tsai', AU: 'Howard, Rudd, Gillard, Abbott, Turnbull, Morrison, Albanese', CA: 'Chretien, Harper, Trudeau',
  VE: 'Chavez, Maduro', CU: 'Castro', AR: 'Kirchner, Macri, Milei', BR: 'Lula, Rousseff, Bolsonaro', BO: 'Morales', CO: 'Uribe, Petro', MX: 'Calderon', NI: 'Ortega', PE: 'Fujimori',
}

const each = (names: string) => names.split(', ').flatMap((name) => [`${name} administration`, `${name} government`]).join(', ')

/** The cabinets as forms that name their state. */
export const governments = (): FormTable => Object.fromEntries(Object.entries(heads).map(([country, names]) => [country, each(names)]))
