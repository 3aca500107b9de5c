import { analyze } from '../../lib/analysis/analyze'

const signs = { support: '+', oppose: '-', neutral: '0', abstained: '?' }

/** The sides that the first quotation of a text takes toward the countries of an answer such as "PE- CL+", in its order. */
export function askedSides(text: string, language: string, answer: string): string {
  const stances = analyze({ text, language }).quotations[0]?.stances ?? []
  return answer.split(' ').map((side) => side.slice(0, 2)).map((country) => {
    const stance = stances.find((one) => one.country === country)
    return stance ? country + signs[stance.label] : `${country} is not found`
  }).join(' ')
}

/** The sides that the first quotation of a text takes, "NO+ PE-"; empty where there is no quotation or it names no country. */
export function sidesOf(text: string, language: string): string {
  const [quotation] = analyze({ text, language }).quotations
  return quotation?.stances.map(({ country, label }) => country + signs[label]).join(' ') ?? ''
}

const ministers: Readonly<Record<string, (said: string) => string>> = {
  en: (said) => `“${said}${said.endsWith('?') ? '' : ','}” Norwegian Foreign Minister Ola Berg said.`,
  id: (said) => `“${said}${said.endsWith('?') ? '' : ','}” kata Menteri Luar Negeri Norwegia Ola Berg.`,
}

/** The sides that a Norwegian minister takes by these words toward the countries of an answer such as "PE- CL+", in its order. */
export function ministersSides(said: string, language: string, answer: string): string {
  return askedSides(ministers[language]?.(said) ?? '', language, answer)
}
