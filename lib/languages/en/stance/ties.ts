import { inflect } from './inflect'

/** Beside a tie between two countries they call it close or make it so. */
export const warmTies = [
  'new stage, new phase, new era, new chapter, new page, close, closer, closest, strong, stronger, strongest, deep, deeper, deep-rooted, deeply rooted, cordial, friendly, warm, warmer, excellent, exceptional, exemplary, enduring, long-standing, longstanding, special, unique, privileged, brotherly, fraternal, ironclad, robust, resilient, time-tested, time-honoured, time-honored, all-weather, unshakeable, unshakable, unbreakable, unwavering, growing, flourishing, thriving, fruitful, solid, healthy, good, great, best, firm, firm foundation, solid foundation, mutual trust, mutual respect, mutual understanding, mutually beneficial, win-win, shared values, new heights, new level, higher level, the highest level, at their best, at its best, importance to, great importance, high importance, high priority, priority, cornerstone, committed to',
  inflect('strengthen, deepen, cement, consolidate, enhance, boost, expand, broaden, bolster, nurture, foster, elevate, upgrade, intensify, reinforce, revitalise, revitalize, reinvigorate, value, cherish, treasure, prize, appreciate, celebrate, welcome, hail, praise, further, promote, develop'),
].join(', ')
