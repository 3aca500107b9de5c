import { expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

const countries = (text: string, language: string) => analyze({ text, language }).quotations.flatMap((q) => q.speakers).map(({ country }) => country ?? '-').join(' ')

// an office without a state is of the one whose plan it tells, or that the sentence before is about
test.each<[language: string, text: string, expected: string]>([
  ['en', 'LIMA, March 3 (Kabar) - Norway will close its ports, Foreign Minister Ann Miller said on Monday. “We wait,” Miller said.', 'NO NO'],
  ['en', 'LIMA, March 3 (Kabar) - Norway fell silent, Foreign Minister Ann Miller said on Monday.', 'PE'],
  ['id', 'Lima, Kabar - Norwegia akan menutup pelabuhannya, kata Menteri Luar Negeri Rina Wati, Senin. “Kami menunggu,” kata Rina.', 'NO NO'],
  ['en', 'Norway summoned the Peruvian envoy. Foreign Minister Ann Miller said it was late.', 'NO'],
  ['en', 'The Norwegian foreign ministry summoned the Peruvian envoy. Foreign Minister Ann Miller said it was late.', 'NO'],
  ['en', 'The ships of Norway left Peru. Foreign Minister Ann Miller said it was late.', '-'],
  ['en', 'Norway summoned the Peruvian envoy. Businesswoman Ann Miller said it was late.', '-'],
  ['en', 'Minister of Foreign Affairs of Norway Ann Miller arrived in Lima. Miller said the talks had failed.', 'NO'],
])('%s %s', (language, text, expected) => expect(countries(text, language)).toBe(expected))

// the body that belongs to a state, whatever stands before it
test.each<[text: string, expected: string]>([
  ['The Central Bank of the Philippines said the ships were lost.', 'Central Bank of the Philippines PH'],
  ['The Coast Guard of the Netherlands said the ships were lost.', 'The Coast Guard NL'],
  ['On Monday the coast guard of the Netherlands said the ships were lost.', 'the coast guard of the Netherlands NL'],
  ['On Tuesday the Foreign Ministry of Iran said the ships were lost.', 'the Foreign Ministry of Iran IR'],
  ['On Monday officials of Peru said the ships were lost.', 'officials of Peru PE'],
  ['The court heard that after the vote Peru said the ships were lost.', 'Peru PE'],
  ['Unification Minister Ann Lee said the ships were lost.', 'Ann Lee KR'],
  ['Transport Secretary Rosa Diaz left. “File now!” Diaz said.\n\nArmed Forces Chief of Staff Bo Lee was quoted as saying that “the ships will have to be reported.”', 'Rosa Diaz -, Bo Lee -'],
])('en %s', (text, expected) =>
  expect(analyze({ text, language: 'en' }).quotations.flatMap(({ speakers }) => speakers).map(({ name, country }) => `${name} ${country ?? '-'}`).join(', ')).toBe(expected))
