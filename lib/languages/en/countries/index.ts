import { capitals } from './capitals'
import { countryLexicon } from '../../shared/country-lexicon'
import { demonyms } from './demonyms'
import { epithets } from './epithets'
import { institutions } from './institutions'
import { leaders } from '../../shared/countries/leaders'
import { names } from './names'
import { notCountries } from './not-countries'
import { pronouns } from './pronouns'

const koreas = ['North Korea', 'South Korea', 'Pyongyang', 'Seoul', 'North Korean', 'South Korean']

/** How English names countries. */
export const countries = countryLexicon({
  home: null,
  names,
  demonyms,
  capitals,
  institutions,
  epithets,
  notCountries,
  leaders,
  pronouns,
  contexts: [
    { form: 'the North', anyOf: koreas },
    { form: 'the South', anyOf: koreas },
    // the American state is named without its country, the country with its neighbours
    { form: 'Georgia', anyOf: ['Georgian', 'Tbilisi', 'Russia', 'Russian', 'Moscow', 'Caucasus', 'Armenia', 'Azerbaijan', 'Moldova', 'Ukraine', 'Ossetia', 'Abkhazia'] },
  ],
  personalNames: [
    'Jordan', 'Chad', 'Israel', 'Georgia', 'Paris', 'Sofia', 'Washington', 'Cuba', 'India', 'Kenya', 'Jamaica', 'London', 'Berlin', 'Holland', 'Ireland', 'England',
    'France', 'Wales', 'Finn', 'Dane', 'Pole', 'Brit', 'Welsh', 'French', 'German', 'Trinidad', 'Dominica', 'Malaya', 'America', 'Vienna', 'Rome', 'Lima', 'Delhi', 'Britain',
    'Germany', 'Oman', 'Niger', 'Mali', 'Guinea', 'Peru', 'Scotland', 'Turk', 'Dublin', 'Iran', 'Lebanon',
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
})
