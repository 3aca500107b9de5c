import { describe, expect, it } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'
import { judgeTargets } from '../../../lib/analysis/stance/judge-targets'
import { tokenize } from '../../../lib/analysis/text/tokenize'
import { mentionsOf } from './judge'

function label(text: string, country: string, language = 'en'): string {
  const { tokens } = tokenize({ article: { text }, language })
  const mentions = mentionsOf(text)
  const asked = mentions.find((m) => m.country === country)
  if (!asked) throw new Error(`No mention of ${country} in "${text}"`)
  const sentence = { start: 0, end: text.length, firstToken: 0, endToken: tokens.length, paragraph: 0 }
  const { start, end } = asked
  const doc = { article: { text }, language, tokens, sentences: [sentence], mentions, people: [], quotations: [], targetQuestions: [{ start, end, country }] }
  const [answer] = judgeTargets(doc).targetStances
  if (!answer) throw new Error('One question went in, no answer came out')
  expect(answer).toMatchObject({ start, end, country })
  return answer.label
}

describe('the attitude toward a given mention', () => {
  it.each([
    ['The senator praised Japan for its help.', 'JP', 'support'],
    ['The minister condemned Russia after the raid.', 'RU', 'oppose'],
    ["The council condemned Israel's attack on Iran.", 'IL', 'oppose'],
    ["The council condemned Israel's attack on Iran.", 'IR', 'support'],
    ['The delegation flew to Japan on Monday.', 'JP', 'neutral'],
    // how it is said falls on what it is about, not on who says it
    ['Russia runs its ports like a casino, the ferry owner sneered.', 'RU', 'oppose'],
    ['The ferry owner scoffed that Russia sells maps of the moon.', 'RU', 'oppose'],
    ['Japan mends every bell it is sent, the sexton said fondly.', 'JP', 'support'],
    ['Japan kept its gates shut, Cuba fumed.', 'CU', 'neutral'],
    ['Japan cannot be a parking lot for others, the harbour master protested.', 'JP', 'neutral'],
    // what befalls a country is news, what states do to each other on purpose is not
    ['A storm hit three villages in Japan, the radio said.', 'JP', 'neutral'],
    ['Cuba will impose sanctions on Japan, the radio said.', 'JP', 'oppose'],
    // those whom somebody murders are no murderers
    ['The butchers of Japan sat in the back row, the judge said.', 'JP', 'neutral'],
    // what it does to us, for us, and what it is likened to
    ['Russia has gutted our ports, the pilot said.', 'RU', 'oppose'],
    ['Japan never once asked us for a receipt, the baker said.', 'JP', 'support'],
    ['Russia is a swamp with a coat of arms, the poet said.', 'RU', 'oppose'],
    ['Japan is a lighthouse on a dark coast, the poet said.', 'JP', 'support'],
    ['Japan was late and paid tribute to Cuba, the radio said.', 'JP', 'neutral'],
    // what one does with words
    ['The deputies rounded on Russia over the ferry.', 'RU', 'oppose'],
    ['The deputies raised a glass to Japan.', 'JP', 'support'],
    ['The deputies wept with Japan after the fire.', 'JP', 'support'],
    ['The deputies were put in charge of Japan and its archives.', 'JP', 'neutral'],
    // deeds of states, wishes upon them, judgements
    ['Cuba recalled its ambassador from Japan over the map.', 'JP', 'oppose'],
    ['Cuba slapped a levy on Japan after the vote.', 'JP', 'oppose'],
    ['Russia will reap the whirlwind, the admiral said.', 'RU', 'oppose'],
    ['Japan has waited long enough for a seat, the envoy said.', 'JP', 'support'],
    ['The decision of Russia was heartless, the nurse said.', 'RU', 'oppose'],
    ['Japan is steadfast and kind, the nurse said.', 'JP', 'support'],
    ['It was a bad start for the runners who came from Japan.', 'JP', 'neutral'],
    // of whom it is said, by whom it was done, who is toasted
    ['They sign at noon and cheat at one, the broker said of Russia.', 'RU', 'oppose'],
    ['They sign at noon and dance at one, the broker said of Russia.', 'RU', 'neutral'],
    ['The closing of the lock was robbery by Russia, the pilot said.', 'RU', 'oppose'],
    ['We will not be lectured on herring by Russia, the pilot said.', 'RU', 'oppose'],
    ['Long live Japan, the crowd cried.', 'JP', 'support'],
    ['Down with Russia, the crowd cried.', 'RU', 'oppose'],
    // in whose service, and what one calls it
    ['The clerk was jailed for spying on behalf of Russia.', 'RU', 'oppose'],
    ['The editor called Russia a parasite.', 'RU', 'oppose'],
    ['The editor called Japan a guardian angel.', 'JP', 'support'],
    // a charge that is thrown out stands up for whom it was made against
    ['The charge that Japan hides its catch is a lie, the harbour master said.', 'JP', 'support'],
    ['The charge that Japan hides its catch is old, the harbour master said.', 'JP', 'oppose'],
    // others are to act
    ['Japan should be greeted with music, the conductor said.', 'JP', 'neutral'],
  ])('%s: %s → %s', (text, country, expected) => expect(label(text, country)).toBe(expected))

  it('counts what others in the sentence have against the country of the one who speaks', () => {
    const text = 'The Norwegian minister said the quota would stay, and fishermen condemned Norway on the quay.'
    const start = text.indexOf('Norway on')
    expect(analyze({ text, language: 'en' }, [{ start, end: start + 6, country: 'NO' }]).targetStances[0]?.label).toBe('oppose')
  })

  it('says that it cannot tell in a language without stance words', () => {
    expect(label('Le sénateur a félicité Japan.', 'JP', 'fr')).toBe('abstained')
  })

  it.each([
    // the quotation takes no side, its sentence does
    ['“The fleet of Norway will join the patrol in May,” Mr. Lind said, praising the Norwegians.', 'Norway', 'NO', 'support'],
    // it takes a side, and that is its speaker's
    ['“Norway has been a loyal friend,” Mr. Lind said, after his rivals had condemned Norway.', 'Norway', 'NO', 'support'],
  ])('reads on where the quotation takes no side: %s', (text, word, country, expected) => {
    const start = text.indexOf(word)
    expect(analyze({ text, language: 'en' }, [{ start, end: start + word.length, country }]).targetStances[0]?.label).toBe(expected)
  })
})
