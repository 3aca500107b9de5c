import { combine } from '../../shared/stance/combine'

/** What sets somebody's way above all others', and denies nothing of it: “nobody can match Norway's generosity”. Compiled for this project. */
export const unmatched = combine(combine('nobody, no one, no-one, no country, no nation, nothing', 'can, could, will'), 'match, rival, equal, surpass, outdo, beat, compare with, compare to') + ', ' + combine('nobody, no one, no-one, no country, no nation, nothing', 'matches, rivals, equals, surpasses, outdoes, beats, compares with, compares to')
