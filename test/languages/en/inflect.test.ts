import { describe, expect, it } from 'vitest'
import { inflect } from '../../../lib/languages/en/stance/inflect'

describe('the forms of English verbs', () => {
  it.each([
    ['dump', 'dump, dumps, dumped, dumping'],
    ['rob+', 'rob, robs, robbed, robbing'],
    ['deny', 'deny, denies, denied, denying'],
    ['delay', 'delay, delays, delayed, delaying'],
    ['seize', 'seize, seizes, seized, seizing'],
    ['crush', 'crush, crushes, crushed, crushing'],
    ['choke off', 'choke off, chokes off, choked off, choking off'],
    ['steal/steals/stole', 'steal, steals, stole'],
  ])('%s: %s', (verbs, expected) => expect(inflect(verbs)).toBe(expected))
})
