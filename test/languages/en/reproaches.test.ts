import { describe, expect, it } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

/** Who says what, and the sides taken: "Ann Lee: NO+ PE-". */
function first(text: string): string {
  const [quotation] = analyze({ text, language: 'en' }).quotations
  const signs = { support: '+', oppose: '-', neutral: '0', abstained: '?' }
  return quotation ? `${quotation.speaker?.name ?? ''}: ${quotation.stances.map((s) => `${s.country}${signs[s.label]}`).join(' ')}` : 'none'
}

const families: Readonly<Record<string, readonly (readonly [text: string, answer: string])[]>> = {
  'blame by asking': [
    ['Ann Lee questioned why Chile closed its border.', 'Ann Lee: CL-'],
    ['"Is it right that Chile, of all countries, lectures us on human rights?" Ann Lee said.', 'Ann Lee: CL-'],
    ['"Where did Chile buy the ships?" Ann Lee asked.', 'Ann Lee: CL0'],
  ],
  'what the world must not look on': [['Ann Lee said the world must not stand idly by while Chile does as it pleases.', 'Ann Lee: CL-']],
  'what is done on purpose': [['"This attack was carried out by Chile deliberately," Peruvian Foreign Minister Ann Lee said.', 'Ann Lee: CL-']],
  'what it no longer is': [['Ann Lee said Chile was no longer a country of laws.', 'Ann Lee: CL-']],
  'what one is likened to': [['Ann Lee compared the Chilean leader to Hitler.', 'Ann Lee: CL-'], ['Ann Lee compared the Chilean desert to the moon.', 'Ann Lee: CL0']],
  'late regret and shared blame': [
    ['Ann Lee said Chile only apologised after 75 years.', 'Ann Lee: CL-'],
    ['Ann Lee said Chile shared the blame.', 'Ann Lee: CL-'],
  ],
  'havens for militants': [['Ann Lee said the Taliban had found a safe haven in Chile.', 'Ann Lee: CL-']],
  'what builds no peace, and what would never have been': [
    ['Ann Lee said Chilean settlement building undermined the chances of peace.', 'Ann Lee: CL-'],
    ['Ann Lee said without rain Chile would never have been so green.', 'Ann Lee: CL0'],
    ['Ann Lee said Chile was blocking the deployment of peacekeepers.', 'Ann Lee: CL-'],
    ['Ann Lee said Chile was a full partner in the crime.', 'Ann Lee: CL-'],
  ],
  'shelter is given to people': [['"Chile gave shelter to our people," Peruvian Foreign Minister Ann Lee said.', 'Ann Lee: CL+ PE0']],
  'harm that is told by whom it befell': [
    ['Fisherman Tom Reed said he was beaten up by Chilean police.', 'Tom Reed: CL-'],
    ['Fisherman Tom Reed said his boat was rammed by a Chilean patrol ship.', 'Tom Reed: CL-'],
    ['Coach Tom Reed said his team was beaten by Chile.', 'Tom Reed: CL0'],
  ],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (text, answer) => expect(first(text)).toBe(answer))
})
