import { combine } from '../../shared/stance/combine'

/** All of a kind who do what follows: “every country that condemns Norway”. Compiled for this project. */
export const everyCountryWords = combine('every, any, all, each, all the, the, those', 'country, countries, nation, nations, state, states, government, governments, ally, allies, man, woman, politician, politicians, citizen, citizens').split(', ')
  .flatMap((whom) => [`${whom} that`, `${whom} who`, `${whom} which`]).filter((phrase) => !/^the (?:country|nation|state|government|man|woman) /.test(phrase)).join(', ')

/** Before another's attitude that is one's own as well. Compiled for this project. */
export const sharingWords = 'share, shares, shared, echo, echoed, endorse, endorses, endorsed, second, join, joined, join in, back, backed, subscribe to, agree with, applaud, welcome, support'
