import { describe, expect, test } from 'vitest'
import { mentionsIn } from './found'
import { resolveCountryPronouns } from '../../../lib/analysis/countries/resolve-country-pronouns'
import type { AttributedQuotation, Sentence } from '../../../lib/document'

interface Quoted {
  readonly language: string
  /** The content in [brackets], the cue in {braces}, the source in (parentheses). */
  readonly text: string
  readonly cueClass?: string
  readonly speaker?: string
  readonly country?: string
  /** The state of a second speaker. */
  readonly joinedBy?: string
}

/** The mentions of the marked quotation: "kedua negara RU pronoun". */
function targeted({ language, text: marked, cueClass, speaker, country, joinedBy }: Quoted): string {
  const text = marked.replace(/[[\](){}]/g, '')
  const span = (open: string, close: string) => {
    const [from, to] = [marked.indexOf(open), marked.indexOf(close)]
    const plain = (until: number) => marked.slice(0, until).replace(/[[\](){}]/g, '').length
    return from < 0 ? null : { start: plain(from), end: plain(to) }
  }
  const content = span('[', ']') ?? { start: 0, end: text.length }
  const cue = span('{', '}')
  const source = span('(', ')')
  const who = { name: speaker ?? 'Rina Sulastri', role: null, country: country ?? null, source }
  const speakers = joinedBy === undefined ? [who] : [who, { ...who, name: 'Budi Santika', country: joinedBy }]
  const quotation: AttributedQuotation = {
    ...content, kind: 'indirect', cue: cue && { ...cue, text: text.slice(cue.start, cue.end) }, source, cueClass: cueClass ?? 'speech', rule: 'test', speaker: who, speakers,
  }
  const mentions = mentionsIn(language, text)
  const { targetedQuotations } = resolveCountryPronouns({
    article: { text }, language, tokens: [], sentences: sentencesOf(text), people: [], mentions, attributedQuotations: [quotation],
  })
  return (targetedQuotations[0]?.mentions ?? []).map((mention) => `${text.slice(mention.start, mention.end)} ${mention.country} ${mention.via}`).join(', ')
}

function sentencesOf(text: string): readonly Sentence[] {
  return Array.from(text.matchAll(/[^.]+\.?\s*/g), (match) => ({ start: match.index, end: match.index + match[0].length, firstToken: 0, endToken: 0, paragraph: 0 }))
}

describe('both countries', () => {
  test.each<[string, Quoted, string]>([
    ['are the pair named last', { language: 'id', text: 'Ia memuji persahabatan Peru dan Kuba. (Dia) juga {menyebut} [kedua negara perlu bekerja sama].' }, 'kedua negara CU pronoun, kedua negara PE pronoun'],
    ['in English too', { language: 'en', text: 'Peru and Chile signed. (She) {said} [the two countries would gain].' }, 'the two countries CL pronoun, the two countries PE pronoun'],
    ['are the only two named near', { language: 'en', text: 'An envoy of Peru flew to Chile. (She) {said} [both countries would gain].' }, 'both countries CL pronoun, both countries PE pronoun'],
    [
      'are those named right behind',
      { language: 'en', text: 'Cuba and Chile signed. (She) {said} [both countries -- Peru and Kenya -- would gain].' },
      'both countries KE pronoun, both countries PE pronoun, Peru PE name, Kenya KE name',
    ],
    [
      'are those of the two who speak together',
      { language: 'id', text: 'Chile menonton. (Keduanya) {mengecam} [sanksi terhadap kedua negara].', cueClass: 'condemn', country: 'PE', joinedBy: 'CU' },
      'kedua negara CU pronoun, kedua negara PE pronoun',
    ],
    ['are not guessed among three', { language: 'en', text: 'Envoys of Peru flew to Chile. Later Cuba wrote. (She) {said} [both countries would gain].' }, ''],
  ])('%s', (_, quoted, expected) => {
    expect(targeted(quoted)).toBe(expected)
  })
})

describe('that country', () => {
  test.each<[string, Quoted, string]>([
    ['is the only one named before', { language: 'id', text: 'Serangan Peru berlanjut. (Rina) {menuduh} [negara itu memicu konflik].', cueClass: 'accuse' }, 'negara itu PE pronoun'],
    ['is the one named in what is said', { language: 'id', text: '(Rina) {mengatakan} [Peru keliru dan negara itu bersalah].' }, 'Peru PE name, negara itu PE pronoun'],
    ['is not guessed from what was told before', { language: 'id', text: 'Serangan Peru berlanjut. (Rina) {mengatakan} [negara itu bersalah].' }, ''],
    ['is not guessed between two', { language: 'id', text: 'Peru menyerang Chile. (Rina) {menuduh} [negara itu bersalah].', cueClass: 'accuse' }, ''],
    ['is not the own one of the speaker', { language: 'id', text: 'Serangan Peru berlanjut. (Rina) {menuduh} [negara itu bersalah].', cueClass: 'accuse', country: 'PE' }, ''],
  ])('%s', (_, quoted, expected) => {
    expect(targeted(quoted)).toBe(expected)
  })
})

describe('the own state', () => {
  test.each<[string, Quoted, string]>([
    ['is that of the speaker', { language: 'id', text: '[Negara kami akan bertahan], {kata} (Rina).', country: 'PE' }, 'Negara kami PE pronoun'],
    ['in English too', { language: 'en', text: '[Our country will stand firm], {said} (Ann).', country: 'CL' }, 'Our country CL pronoun'],
    ['is known from an office', { language: 'en', text: '[Our people will stand firm], {said} (he).', speaker: 'Vladimir Putin' }, 'Our people RU pronoun'],
    ['is not guessed', { language: 'en', text: '[Our country will stand firm], {said} (Ann).' }, ''],
    ['is not meant by "warga negara kita"', { language: 'id', text: '[Warga negara kita aman], {kata} (Rina).', country: 'ID' }, ''],
  ])('%s', (_, quoted, expected) => {
    expect(targeted(quoted)).toBe(expected)
  })
})

describe('between cue and content', () => {
  test.each<[string, Quoted, string]>([
    ['the one who is urged counts', { language: 'id', text: '(Rina) {mendesak} Peru untuk [menyerah].', cueClass: 'urge' }, 'Peru PE name'],
    ['the accused counts', { language: 'en', text: '(Ann) {accused} Peru of [arming rebels in Chile].', cueClass: 'accuse' }, 'Peru PE name, Chile CL name'],
    ['the place of a saying does not', { language: 'en', text: '(Ann) {told} reporters in Peru that [Chile would pay].', cueClass: 'speech' }, 'Chile CL name'],
    ['who speaks there does not, the one accused before does', { language: 'id', text: 'Kuba {dituduh} (Peru) [memasok senjata].', cueClass: 'accuse' }, 'Kuba CU name'],
    ['a relative clause leads to the accused', { language: 'en', text: 'The government in Havana, which was {accused by} (Peru) of [arming rebels in Chile].', cueClass: 'accuse' }, 'Havana CU capital, Chile CL name'],
    ['whom another sentence names is not accused', { language: 'id', text: 'Itu terjadi di Kuba. Mereka {dituduh} (Peru) [memasok senjata].', cueClass: 'accuse' }, ''],
  ])('%s', (_, quoted, expected) => {
    expect(targeted(quoted)).toBe(expected)
  })
})

describe('a leader', () => {
  test.each<[string, Quoted, string]>([
    ['stands for the state', { language: 'en', text: '(Ann) {said} [Netanyahu must stop].' }, 'Netanyahu IL leader'],
    ['not where it is named otherwise', { language: 'en', text: '(Ann) {said} [Netanyahu must lead Israel].' }, 'Israel IL name'],
    ['not for the own side', { language: 'en', text: '(Ann) {said} [Netanyahu is open to talks].', country: 'IL' }, ''],
    ['not a leader at home whom somebody without a state speaks of', { language: 'id', text: '(Rina) {mengatakan} [Prabowo terbuka].' }, ''],
  ])('%s', (_, quoted, expected) => {
    expect(targeted(quoted)).toBe(expected)
  })
})
