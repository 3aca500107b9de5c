import { capitalContexts } from '../../shared/countries/capitals'
import { capitals } from './capitals'
import { countryLexicon } from '../../shared/country-lexicon'
import { once } from '../../shared/once'
import { demonyms } from './demonyms'
import { epithets } from './epithets'
import { institutions } from './institutions'
import { figures } from '../../shared/countries/figures'
import { leaders } from '../../shared/countries/leaders'
import { presidential } from '../../shared/countries/presidential'
import { names } from './names'
import { notCountries } from './not-countries'
import { pronouns } from './pronouns'
import { sharedBodies } from './shared-bodies'

const koreas = ['North Korea', 'South Korea', 'Pyongyang', 'Seoul', 'North Korean', 'South Korean']

/** How English names countries. */
export const countries = once(() => countryLexicon({
  home: null,
  names,
  demonyms: demonyms(),
  capitals: capitals(),
  institutions: institutions(),
  sharedBodies,
  epithets,
  notCountries,
  leaders,
  headTitles: new Map([['president', presidential]]),
  figures,
  pronouns,
  contexts: [
    { form: 'the North', anyOf: koreas },
    { form: 'the South', anyOf: koreas },
    // the American state is named without its country, the country with its neighbours
    {
      form: 'Georgia',
      anyOf: ['Georgian', 'Tbilisi', 'Russia', 'Russian', 'Moscow', 'Caucasus', 'Armenia', 'Azerbaijan', 'Moldova', 'Ukraine', 'Ossetia', 'Abkhazia', 'NATO', 'Nato', 'OSCE', 'Kremlin', 'Soviet', 'Saakashvili', 'Shevardnadze', 'breakaway', 'Black Sea', 'Turkey'],
      before: /(?:president|prime minister|foreign minister|government|people|parliament|sovereignty|territorial integrity|independence|invasion|capital) of\s$/iu,
      after: /^['’]s (?:president|prime minister|foreign|parliament|government|ruling|territorial|sovereignty)/iu,
    },
    ...capitalContexts,
    { form: 'RI', anyOf: ['Indonesia', 'Jakarta'] },
    { form: 'PNG', anyOf: ['Papua', 'Port Moresby', 'Pacific', 'Marape', 'Bougainville', 'Fiji', 'Australia'] },
    { form: 'No 10', anyOf: ['Downing', 'Brit', 'Prime Minister', 'prime minister'] },
    { form: 'Number 10', anyOf: ['Downing', 'Brit', 'Prime Minister', 'prime minister'] },
    { form: 'Lao', anyOf: ['Laos', 'Laotian', 'Vientiane', 'ASEAN', 'Asean'] },
  ],
  excluded: [
    { before: /\d\s+(?:(?:thousand|million|billion|trillion)\s+)?$/u, after: /^\s(?:dollars?|francs?|pesos?|rupees?|rupiah|pounds?)(?!\p{L})/u },
    // "Providence, RI", "Sen. Ann Miller (D-RI)"
    { form: /^RI$/u, before: /,\s$/u, after: /^[,.)]/u },
    { form: /^RI$/u, before: /\([DRI]-$/u },
    { form: /^No 10$|^Number 10$/u, after: /^\s(?:seed|shirt|jersey|ranked|pick|spot|overall|position)/u },
    { form: /^Turkey$/u, after: /^\s(?:sandwich|breast|dinner|meat|bacon|farm|shoot|trot|leg|soup|burger)/u },
    { form: /^Guinea$/u, after: /^\s(?:pig|fowl|hen|worm)/u },
    { form: /^Polish$/u, after: /^\s(?:the|your|it|off|up|with)(?!\p{L})/u },
  ],
  personalNames: [
    'Jordan', 'Chad', 'Israel', 'Georgia', 'Paris', 'Sofia', 'Washington', 'Cuba', 'India', 'Kenya', 'Jamaica', 'London', 'Berlin', 'Holland', 'Ireland', 'England',
    'France', 'Wales', 'Finn', 'Dane', 'Pole', 'Brit', 'Welsh', 'French', 'German', 'Trinidad', 'Dominica', 'Malaya', 'America', 'Vienna', 'Rome', 'Lima', 'Delhi', 'Britain',
    'Germany', 'Oman', 'Niger', 'Mali', 'Guinea', 'Peru', 'Scotland', 'Turk', 'Dublin', 'Iran', 'Lebanon', 'Santiago',
    'Victoria', 'Kingston', 'Nassau', 'Spain', 'Poland', 'Havana', 'Cairo', 'Egypt', 'Togo', 'Irish', 'Montserrat', 'Asmara', 'Riga', 'Brazil', 'Lao', 'Praia',
    'Moroni', 'Georgetown', 'Cayenne', 'Duma',
  ],
  peopleBefore: [],
  ethnicBefore: ['ethnic', 'ethnically'],
  former: ['former', 'ex', 'late', 'then', 'ousted', 'deposed', 'toppled'],
  titles: [
    'president', 'premier', 'minister', 'chancellor', 'king', 'queen', 'secretary', 'mr', 'mrs', 'ms', 'dr', 'sheikh', 'crown', 'prince', 'ayatollah', 'leader', 'general',
    'senator', 'pm', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'but', 'and', 'the', 'if', 'when', 'as', 'while', 'although', 'both', 'on', 'in', 'with', 'that',
  ],
  // a lost apostrophe: "Chinas"
  gluedAfter: /s$/u,
  notInCapitals: ['US'],
}))
