import { describe, expect, test } from 'vitest'
import { sides } from '../../analysis/stance/judge'

/** What is said in letters, verdicts, votes, apologies and bulletins of war. */
describe.each<[string, readonly (readonly [text: string, expected: string])[]]>([
  ['who is let down or insulted', [
    ['She [said] ⟨Russia had betrayed the Palestinians⟩.', 'RU- PS+'],
    ['She [wrote] that ⟨Russia had abandoned Ukraine⟩.', 'RU- UA+'],
    ['She [said] ⟨Russia had turned its back on Cuba⟩.', 'RU- CU+'],
    ['She [said] ⟨Russia had left Cuba alone⟩.', 'RU- CU+'],
    ['She [said] ⟨Russia had let Cuba down⟩.', 'RU- CU+'],
    ['She [said] ⟨Russia had stabbed Cuba in the back⟩.', 'RU- CU+'],
    ['She [called] ⟨the text an insult to the people of Cuba⟩.', 'CU+'],
    ['She [called] ⟨Russian maps a slap in the face for Japan⟩.', 'RU- JP+'],
    ['She [said] ⟨the firm had abandoned Russia⟩.', 'RU0'],
    ['She [said] ⟨Iran had abandoned its plan for a harbour⟩.', 'IR0'],
    ['She [said] ⟨the ferry had left Cuba in May⟩.', 'CU0'],
  ]],
  ['harm that “of” ties to those who suffer it', [
    ['She [condemned] ⟨the massacre of Palestinians⟩.', 'PS+'],
    ['He [apologised for] ⟨the massacre of Palestinians in 1961⟩.', 'PS+'],
  ]],
  ['regrets, prayers and thanks', [
    ['He [voiced his deepest regret] for ⟨the suffering inflicted on Cuba⟩.', 'CU+'],
    ['She [regretted] ⟨a Russian decision⟩.', 'RU-'],
    ['She [said] ⟨she prayed for the people of Cuba⟩.', 'CU+'],
    ['She [wrote]: “⟨We will not forget what Cuba did for our children⟩.”', 'CU+'],
    ['“⟨We will give Cuba all the help it needs⟩,” she [said].', 'CU+'],
  ]],
  ['plots, arms and salvos', [
    ['She [said] ⟨Iran had plotted to kidnap the editor⟩.', 'IR-'],
    ['She [said] ⟨the government must stop selling arms to Russia⟩.', 'RU-'],
    ['He [demanded] ⟨the full withdrawal of Russian troops from the bay⟩.', 'RU-'],
    ['She [called for] ⟨the expulsion of Russia from the bloc⟩.', 'RU-'],
  ]],
  ['whose words are lies', [
    ['She [said] that ⟨Russia\'s account was a lie⟩.', 'RU-'],
    ['She [said] that ⟨Russia\'s claim was a pack of lies⟩.', 'RU-'],
    ['She [said] ⟨Russia\'s account was long⟩.', 'RU0'],
  ]],
  ['what for, and where to', [
    ['She [said] ⟨Russia had sold out Cuba to please Japan⟩.', 'RU- CU+ JP0'],
    ['She [said] ⟨Russian loans had pushed Cuba into ruin⟩.', 'RU- CU+'],
    ['She [said] ⟨Russia had pushed the boat into the water⟩.', 'RU0'],
  ]],
  ['who will not succeed', [
    ['“⟨Russia will not bully us⟩,” she [said].', 'RU-'],
    ['“⟨Russia will never break us⟩,” she [said].', 'RU-'],
    ['“⟨Russia will not sail⟩,” she [said].', 'RU0'],
  ]],
  ['support that is to end', [
    ['She [urged] Japan ⟨to end its support for Russia⟩.', 'JP0 RU-'],
    ['She [urged] Japan ⟨to withdraw its military aid to Russia⟩.', 'JP- RU-'],
    ['She [said] ⟨Japan had ended its support for Russia⟩.', 'JP0 RU0'],
    ['She [voiced] ⟨support for Russia⟩.', 'RU+'],
  ]],
  ['no lessons', [
    ['She [said] ⟨Cuba needed no lessons in democracy⟩.', 'CU+'],
    ['She [said] ⟨the pupils needed no lessons in Japan⟩.', 'JP0'],
  ]],
  ['whom one asks, and where one is not to go', [
    ['She [urged] Iran\'s neighbours ⟨to release the crew⟩.', 'IR0'],
    ['She [urged] Iran\'s leaders ⟨to release the crew⟩.', 'IR-'],
    ['The ministry [advised against] ⟨all travel to Cuba⟩.', 'CU0'],
    ['She [said] ⟨our friends in Ukraine know what tyranny is⟩.', 'UA+'],
  ]],
])('%s', (_, rows) => {
  test.each(rows)('%s → %s', (text, expected) => {
    expect(sides({ language: 'en', text, kind: text.includes('“') ? 'direct' : 'indirect' })).toBe(expected)
  })
})
