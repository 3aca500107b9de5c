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
