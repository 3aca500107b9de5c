import { sameFor } from './people-lexicon'

/** News agencies, papers and broadcasters that a state owns, as they are written everywhere, and whose they are: what they say in their own name is said for it. From common knowledge. */
export const stateMedia: ReadonlyMap<string, string> = new Map([
  ...sameFor('KP', 'KCNA'),
  ...sameFor('CN', 'Xinhua CCTV CGTN'),
  ...sameFor('RU', 'TASS Itar-Tass ITAR-TASS'),
  ...sameFor('IR', 'IRNA IRIB'),
  ...sameFor('SY', 'SANA'),
  ...sameFor('PS', 'WAFA Wafa'),
  ...sameFor('TR', 'Anadolu TRT'),
  ...sameFor('SA', 'SPA'),
  ...sameFor('AE', 'WAM'),
  ...sameFor('QA', 'QNA'),
  ...sameFor('KW', 'KUNA'),
  ...sameFor('OM', 'ONA'),
  ...sameFor('VN', 'VNA'),
  ...sameFor('MY', 'Bernama'),
  ...sameFor('CU', 'ACN Granma'),
  ...sameFor('ID', 'TVRI RRI'),
])
