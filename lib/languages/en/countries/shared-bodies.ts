import type { SharedBodies } from '../../shared/country-lexicon'

const american = 'U.S., United States, America, Washington, Pentagon, White House'
const british = 'Brit, London, UK, Whitehall, England'
const chinese = 'China, Chinese, Beijing'
const filipino = 'Philippine, Filipino, Manila, Malacañang, Malacanang'
const german = 'German, Berlin'
const indian = 'India, Delhi'
const irish = 'Irish, Ireland, Dublin, Taoiseach, Tánaiste'
const korean = 'South Korea, Seoul'
const pakistani = 'Pakistan, Islamabad'
const taiwanese = 'Taiwan, Taipei'
const bangladeshi = 'Bangladesh, Dhaka'
const japanese = 'Japan, Tokyo'
const ukrainian = 'Ukrain, Kyiv, Kiev'

/** Organs of states that several call alike, from common knowledge: whose they are is told by the rest of the article. */
export const sharedBodies: SharedBodies = {
  'Foreign Office': { GB: british, PK: pakistani, DE: german },
  'Department of Foreign Affairs': { PH: filipino, IE: irish },
  DFA: { PH: filipino, IE: irish },
  DND: { PH: filipino, CA: 'Canad, Ottawa' },
  'Home Office': { GB: british },
  'Home Ministry': { IN: indian, BD: bangladeshi, NP: 'Nepal, Kathmandu', MY: 'Malaysia, Kuala Lumpur' },
  'Ministry of External Affairs': { IN: indian, LK: 'Sri Lanka, Colombo' },
  'External Affairs Ministry': { IN: indian, LK: 'Sri Lanka, Colombo' },
  MEA: { IN: indian },
  MOFA: { TW: taiwanese, JP: japanese, KR: korean },
  'Presidential Office': { TW: taiwanese, KR: korean, UA: ukrainian },
  'Joint Chiefs of Staff': { US: american, KR: korean },
  'Department of Justice': { US: american, PH: filipino, IE: irish, CA: 'Canad, Ottawa' },
  'Department of Trade and Industry': { PH: filipino, ZA: 'South Africa, Pretoria', GB: british },
  'Department of Foreign Affairs and Trade': { AU: 'Austral, Canberra', IE: irish },
  'State Council': { CN: chinese, MM: 'Myanmar, Burma' },
  'National Intelligence Service': { KR: korean, KE: 'Kenya, Nairobi' },
  'Federation Council': { RU: 'Russia, Moscow' },
  BSF: { IN: indian },
  FCO: { GB: british },
  FCDO: { GB: british },
  SBU: { UA: ukrainian },
}
