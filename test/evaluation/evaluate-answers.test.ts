import { describe, expect, test } from 'vitest'
import { evaluateAnswers, readGold, type PredictedStance, type Prediction } from '../../lib/evaluation'

const text = 'Ratih memuji Malaysia. "Kami menolak ancaman Rusia," kata Bima. Hadir pula tamu dari Jepang.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const stance = (country: string, label: 'oppose' | 'neutral' | 'support', confidence = 0.8): PredictedStance => {
  const raw = { oppose: -1, neutral: 0, support: 1 }[label]
  return { country, raw, score: raw / 2, label, confidence, evidence: raw === 0 ? [] : [{ start: 0, end: 5, text: 'Ratih', contribution: raw, rule: 'id/cue' }] }
}
const abstained = (country: string): PredictedStance =>
  ({ country, raw: null, score: null, label: 'abstained', confidence: null, evidence: [] })
const praise = { ...at('Malaysia'), kind: 'indirect', cue: { text: 'memuji' }, speaker: { name: 'Ratih' }, stances: [stance('MY', 'support')] }
const refusal = { ...at('Kami menolak ancaman Rusia'), kind: 'direct', cue: { text: 'kata' }, speaker: { name: 'Bima' }, stances: [stance('RU', 'oppose')] }
const prediction = (...quotations: Prediction['quotations']): Prediction => ({ language: 'id', quotations })

const goldQuotes = [
  { ...at('Malaysia'), kind: 'indirect', speaker: 'Ratih', cue: 'memuji', countries: [{ iso2: 'MY', via: 'name', stance: 1 }] },
  { ...at('Kami menolak ancaman Rusia'), kind: 'direct', speaker: 'Bima', cue: 'kata', countries: [{ iso2: 'RU', via: 'name', stance: -1 }] },
]
const gold = (task: string, more: object) => readGold(JSON.stringify({ id: '1', lang: 'id', task, text, ...more }))[0]!
const figuresOf = (task: string, more: object, given: Prediction | undefined) =>
  evaluateAnswers('set', [{ gold: gold(task, more), prediction: given }], { draws: 0 })[0]!.figures

describe('task "article"', () => {
  test.each([
    ['everything right', prediction(praise, refusal), { quoteF: 1, quoteExactF: 1, speakerAcc: 1, countryF: 1, tupleF: 1, coverage: 1, unanswered: 0 }],
    ['nothing found', prediction(), { quoteF: 0, speakerAcc: 0, countryF: 0, tupleF: 0, unanswered: 0 }],
    ['no answer at all', undefined, { quoteF: 0, unanswered: 1 }],
    ['wrong speaker', prediction(praise, { ...refusal, speaker: { name: 'Ratih' } }), { quoteF: 1, speakerAcc: 0.5, countryF: 1, tupleF: 0.5 }],
    ['wrong side', prediction({ ...praise, stances: [stance('MY', 'oppose')] }, refusal), { countryF: 1, tupleF: 0.5, stanceF_pos: 0 }],
    ['abstained finds the country', prediction({ ...praise, stances: [abstained('MY')] }, refusal), { countryF: 1, coverage: 0.5, tupleP: 1, tupleR: 0.5 }],
    ['kind wrong', prediction({ ...praise, kind: 'mixed' }, refusal), { quoteF: 1, kindAcc: 0.5 }],
    ['a country too many', prediction({ ...praise, stances: [...praise.stances, stance('JP', 'support')] }, refusal), { countryF: 0.8, tupleF: 0.8 }],
    ['a quotation too many', prediction(praise, refusal, { ...praise, ...at('Hadir pula tamu dari Jepang') }), { quoteP: 2 / 3, quoteR: 1, tupleF: 0.8 }],
  ])('%s', (_, given, expected) => {
    const figures = figuresOf('article', { quotes: goldQuotes }, given)
    for (const [name, value] of Object.entries(expected)) expect([name, figures[name]]).toEqual([name, expect.closeTo(value, 6)])
  })

  test('optional quotations and countries named by pronoun count neither way', () => {
    const [first, second] = goldQuotes
    const quotes = [{ ...first, optional: true }, { ...second, countries: [{ iso2: 'RU', via: 'pronoun', stance: -1 }] }]
    for (const given of [prediction(praise, refusal), prediction(refusal), prediction({ ...refusal, stances: [] })]) {
      expect(figuresOf('article', { quotes }, given)).toMatchObject({ quotes: 1, quoteF: 1, countryPairs: 0, tupleP: 0 })
    }
  })

  describe('the country of the speaker is asked where it is annotated and the quotation is found', () => {
    const [first, second] = goldQuotes
    const from = (country: string | null) => ({ ...praise, speaker: { name: 'Ratih', country } })
    const nobody = { ...praise, speaker: null }
    test.each<[string, string | null | undefined, Prediction, object]>([
      ['known', 'ID', prediction(from('ID'), refusal), { speakerCountries: 1, speakerCountryAcc: 1 }],
      ['not known', 'ID', prediction(from(null), refusal), { speakerCountries: 1, speakerCountryAcc: 0 }],
      ['another one', 'ID', prediction(from('MY'), refusal), { speakerCountries: 1, speakerCountryAcc: 0 }],
      ['nobody', 'ID', prediction(nobody, refusal), { speakerCountries: 1, speakerCountryAcc: 0 }],
      ['rightly none', null, prediction(from(null), refusal), { speakerCountries: 1, speakerCountryAcc: 1 }],
      ['one where there is none', null, prediction(from('MY'), refusal), { speakerCountries: 1, speakerCountryAcc: 0 }],
    ])('%s', (_, speakerCountry, given, expected) => {
      expect(figuresOf('article', { quotes: [{ ...first, speakerCountry }, second] }, given)).toMatchObject(expected)
    })
    test.each([
      ['not annotated', goldQuotes, prediction(praise, refusal)],
      ['not found', [{ ...first, speakerCountry: 'ID' }], prediction()],
      ['optional', [{ ...first, speakerCountry: 'ID', optional: true }, second], prediction(praise, refusal)],
    ])('%s: no figure', (_, quotes, given) => {
      const figures = figuresOf('article', { quotes }, given)
      expect([figures['speakerCountries'], figures['speakerCountryAcc']]).toEqual([undefined, undefined])
    })
  })

  test('a broken ledger is counted', () => {
    const broken = { ...stance('MY', 'support'), evidence: [] }
    expect(figuresOf('article', { quotes: goldQuotes }, prediction({ ...praise, stances: [broken] }))).toMatchObject({ stances: 1, ledgerViolations: 1 })
  })

  test('mistakes are told in words', () => {
    const [evaluation] = evaluateAnswers('set', [{ gold: gold('article', { quotes: goldQuotes }), prediction: prediction({ ...praise, speaker: null }) }], { draws: 0 })
    expect(evaluation!.mistakes.map((m) => `${m.kind}: ${m.words}`)).toEqual([
      'speaker: wanted Ratih, got undefined :: Malaysia',
      'missed: direct [kata] Kami menolak ancaman Rusia',
      'stance: RU wanted -1, got none :: [kata] Kami menolak ancaman Rusia',
    ])
  })
})

test('task "direct" leaves other kinds out of the answers', () => {
  const quotes = [{ ...at('Kami menolak ancaman Rusia'), speaker: 'Bima' }]
  expect(figuresOf('direct', { quotes }, prediction(praise, refusal))).toMatchObject({ quoteF: 1, speakerAcc: 1, speakersScored: 1 })
})

test('task "content" counts every kind and scores no speaker where none is annotated', () => {
  const figures = figuresOf('content', { quotes: [at('Kami menolak ancaman Rusia')] }, prediction(praise, refusal))
  expect(figures).toMatchObject({ quoteP: 0.5, quoteR: 1 })
  expect(figures).not.toHaveProperty('speakerAcc')
})

test.each([
  ['Duta besar itu berkata bahwa kapal akan datang .', 'bahwa kapal akan datang', 'kapal akan datang', 0, 1],
  ['The envoy said `` we will wait , \'\' and left', '`` we will wait', 'we will wait', 0, 1],
  ['The envoy said that `` we will wait \'\'', 'that `` we will wait', 'we will wait', 0, 1],
  ['The envoy said "we will wait"', '"we will wait"', 'we will wait', 1, 1],
  ['The envoy said we will wait here', 'we will wait here', 'we will wait', 0, 0],
  ['The envoy said that', 'that', 'that', 1, 1],
])('what opens a content is no part of what it says: %s', (text, wanted, answered, exact, core) => {
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const scored = figuresOf('content', { text, quotes: [span(wanted)] }, prediction({ ...span(answered), kind: 'indirect', cue: null, speaker: null, stances: [] }))
  expect(scored).toMatchObject({ quoteExactF: exact, quoteCoreF: core })
})

describe('task "target"', () => {
  const more = { target: { ...at('Rusia'), iso2: 'RU' }, label: -1 }
  test.each([
    ['right', [stance('RU', 'oppose')], { answered: 1, accuracy: 1, stanceF_neg: 1 }],
    ['wrong', [stance('RU', 'support')], { answered: 1, accuracy: 0, stanceF_neg: 0 }],
    ['abstained', [abstained('RU')], { answered: 1, accuracy: 0 }],
    ['none', undefined, { answered: 0, accuracy: 0 }],
  ])('%s', (_, targets, expected) => {
    expect(figuresOf('target', more, { ...prediction(), ...(targets ? { targets } : {}) })).toMatchObject(expected)
  })
})

test('tasks of one file are measured apart, the language on demand', () => {
  const answered = [
    { gold: gold('article', { quotes: goldQuotes }), prediction: prediction(praise, refusal) },
    { gold: gold('content', { quotes: goldQuotes }), prediction: { ...prediction(refusal), language: 'ms' } },
  ]
  expect(evaluateAnswers('set', answered, { languages: true, draws: 0 }).map((e) => [e.name, e.figures['languageAcc']])).toEqual([['set:article', 1], ['set:content', 0]])
})

test('readGold says which line is no annotated text', () => {
  expect(() => readGold('{"id":1,"lang":"id","task":"article","text":"x","quotes":[]}\n{"id":2}')).toThrow(/^Line 2 is no annotated text/)
  expect(() => readGold('\n{"id":1,')).toThrow(/^Line 2 is not JSON/)
})
