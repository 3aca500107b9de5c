import { describe, expect, it } from 'vitest'
import { sides } from './judge'

type Row = readonly [text: string, expected: string, from?: string | null, kind?: 'direct']

/** English turns of speech: comparing, granting, denying, and judging a deed that nobody is said to do. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'not this one, but another': [
    ['He [said] ⟨it was not Russia that broke the truce⟩.', 'RU+', 'JP'],
    ['He [said] ⟨it was Russia that broke the truce⟩.', 'RU-', 'JP'],
  ],
  'what is granted before the point is made': [
    ['⟨Japan is a great nation, but it has broken its word and burned our villages⟩, she [said].', 'JP-', 'CU', 'direct'],
    ['⟨Israel has every right to sail, but no right to sink our boats⟩, she [said].', 'IL-', 'CU', 'direct'],
  ],
  'a subject that is left out behind “but”': [['He [said] ⟨Russia speaks of friendship but has broken its promises⟩.', 'RU-']],
  'a country set off by another': [
    ['She [said] ⟨unlike Cuba, Japan keeps its promises⟩.', 'CU- JP+'],
    ['She [said] ⟨compared with Japan, Cuba is a model pupil⟩.', 'JP- CU+'],
    ['She [said] ⟨in talks with Japan, Cuba had kept its word⟩.', 'JP0 CU+'],
    ['She [said] ⟨Japan is a more reliable partner than Russia⟩.', 'JP+ RU-', 'CU'],
    ['⟨We would rather freeze than buy one more barrel from Russia⟩, she [said].', 'RU-', 'UA', 'direct'],
    ['⟨Tell me one country that has done more for the sick than Cuba⟩, she [said].', 'CU+', null, 'direct'],
    ['She [said] ⟨Japan had no better friend in the south than Cuba⟩.', 'JP0 CU+'],
  ],
  'a deed that is judged before anybody does it': [
    ['She [said] ⟨abandoning Ukraine would be a mistake⟩.', 'UA+', 'JP'],
    ['She [said] ⟨punishing Cuba has never worked⟩.', 'CU+', 'JP'],
    ['She [said] ⟨it would be a mistake to abandon Ukraine⟩.', 'UA+', 'JP'],
    ['She [said] ⟨isolating Cuba will solve nothing⟩.', 'CU+', 'JP'],
  ],
  'what others call a country': [
    ['She [said] ⟨those who call Cuba a failed state have never seen its schools⟩.', 'CU+', 'JP'],
  ],
  'a charge against another that is brushed aside': [
    ['She [dismissed] ⟨as gossip reports that Russia had armed the rebels⟩.', 'RU+', 'JP'],
    ['She [dismissed] ⟨reports that Ukraine had been bombed⟩.', 'UA0', 'RU'],
  ],
  'help that is refused': [['She [said] ⟨we will not send weapons to Israel⟩.', 'IL-', 'JP']],
  'what nobody may ask': [
    ['⟨You cannot ask Ukraine to negotiate with its house on fire⟩, she [said].', 'UA+', 'JP', 'direct'],
    ['⟨There is no reason why Cuba should wait any longer⟩, she [said].', 'CU+', 'JP', 'direct'],
  ],
  'in spite of somebody': [['⟨We will buy our oil where we please, whether Russia likes it or not⟩, she [said].', 'RU-', 'JP', 'direct']],
  'a pretence': [['⟨Let us not pretend that Cuba is an honest broker⟩, she [said].', 'CU-', 'JP', 'direct']],
  'it is easy to mock': [['⟨It is easy to mock Japan from afar⟩, she [said].', 'JP+', 'CU', 'direct']],
  'to whom one is no piggy bank': [['⟨Cuba is not a dumping ground for Russia⟩, she [said].', 'CU+ RU0', null, 'direct']],
  'no ties as long as': [['⟨There can be no trade with Russia as long as our sailors are in its prisons⟩, she [said].', 'RU-', 'JP', 'direct']],
  'no reason to': [
    ['She [said] ⟨it saw no reason to cut ties with Cuba⟩.', 'CU+', 'JP'],
    ['She [said] ⟨there was no reason to trust Russia⟩.', 'RU-', 'JP'],
  ],
  'what somebody had for a country': [['He [said] ⟨he had great respect for Japan⟩.', 'JP+', 'CU']],
  'agreeing to do something': [['He [said] ⟨he had agreed with Japan to widen the road⟩.', 'JP0', 'CU']],
  'one verb after another': [['He [said] ⟨the island should recognise Ukraine and stop rewarding Russia⟩.', 'UA+ RU-', 'CU']],
  'goods from a country': [['He [said] ⟨imports of steel from Japan were killing jobs⟩.', 'JP-', 'CU']],
  'the worst of times': [['He [said] ⟨Japan had kept its harbour open through the worst months⟩.', 'JP0', 'CU']],
  'where somebody is sent': [['She [urged] the mayor ⟨not to deport the women to Russia⟩.', 'RU0', 'CU']],
  'what belongs to those spoken of last': [['She [said] ⟨Russia had written twice and that she rejected its terms⟩.', 'RU-', 'JP']],
  'villains who are looked for': [['She [said] ⟨Japan would find the murderers⟩.', 'JP0', 'CU']],
  'measures that hurt a people': [['She [said] ⟨the sanctions hurt ordinary Palestinians⟩.', 'PS+', 'JP']],
  'what cannot be done': [['She [said] ⟨Cuba cannot be rebuilt in a year⟩.', 'CU0', 'JP']],
  'a deed told of nobody': [['She [said] ⟨Japan would not recognise the annexation⟩.', 'JP0', 'JP']],
}

for (const [family, table] of Object.entries(rows)) {
  describe(family, () => {
    for (const [text, expected, from = null, kind = 'indirect'] of table) it(`${text} → ${expected}`, () => expect(sides({ language: 'en', text, from, kind })).toBe(expected))
  })
}
