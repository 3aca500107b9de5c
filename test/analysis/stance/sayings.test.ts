import { describe, expect, it } from 'vitest'
import { sides } from './judge'

type Row = readonly [text: string, expected: string, from?: string]

/** English: what a deed does to what is good or bad in itself, and set phrases about states. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'what is good, undone': [
    ['He [said] ⟨Russia had turned away every offer of mediation⟩.', 'RU-'],
    ['He [said] ⟨Japan was stifling basic rights⟩.', 'JP-'],
    ['He [said] ⟨Cuba wrecked the fishing accord by its last demand⟩.', 'CU-'],
  ],
  'what is bad, brought about': [
    ['She [said] ⟨Russia was sowing mistrust⟩.', 'RU-'],
    ['She [said] ⟨Japan had committed an act of piracy⟩.', 'JP-'],
    ['She [said] ⟨Cuba tolerates and finances piracy⟩.', 'CU-'],
  ],
  'what is good, brought about': [
    ['She [said] ⟨Japan upholds press freedom⟩.', 'JP+'],
    ['She [said] ⟨Cuba had brokered the truce⟩.', 'CU+', 'JP'],
  ],
  'what is bad, averted': [['She [said] ⟨Japan had averted a famine⟩.', 'JP+', 'CU']],
  'owed and not done': [
    ['He [said] ⟨Russia has yet to hand over the sailors⟩.', 'RU-', 'JP'],
    ['He [said] ⟨Japan did not open the port as promised⟩.', 'JP-', 'CU'],
    ['He [said] ⟨Japan has yet to choose a date⟩.', 'JP0', 'CU'],
  ],
  'set phrases of blame': [
    ['He [said] ⟨Russia had left the miners to their fate⟩.', 'RU-'],
    ['He [said] ⟨Japan is drifting away from democracy⟩.', 'JP-', 'CU'],
    ['He [said] ⟨Russian frigates rammed two fishing boats⟩.', 'RU-', 'JP'],
    ['He [said] ⟨one should not be naive about Russia⟩.', 'RU-'],
  ],
  'whose soldiers they are, and who did it': [
    ['He [said] ⟨soldiers from Russia had looted homes⟩.', 'RU-', 'JP'],
    ['He [said] ⟨the ferry was hijacked by Russia⟩.', 'RU-', 'JP'],
    ['He [said] ⟨the ferry came from Russia⟩.', 'RU0', 'JP'],
  ],
  'whom one stands by is no merit': [
    ['She [said] ⟨Japan will always support the people of Cuba⟩.', 'JP0 CU+', 'JP'],
    ['She [said] ⟨we uphold the sovereignty of Cuba⟩.', 'CU+', 'JP'],
    ['She [said] ⟨we respect the independence of Cuba⟩.', 'CU+', 'JP'],
    ['She [said] ⟨we will safeguard the security of Cuba⟩.', 'CU+', 'JP'],
  ],
  'set phrases of praise': [
    ['He [said] ⟨Japan had made an invaluable contribution⟩.', 'JP+', 'CU'],
    ['He [said] ⟨Japan shouldered a heavy burden⟩.', 'JP+', 'CU'],
    ['He [said] ⟨Japan belonged in the alliance⟩.', 'JP+', 'CU'],
    ['He [said] ⟨Japan came to the rescue when the dam broke⟩.', 'JP+', 'CU'],
    ['He [said] ⟨his people would never forget what Japan had done for them⟩.', 'JP+', 'CU'],
    ['He [said] ⟨they counted on Japan to lead the talks⟩.', 'JP+', 'CU'],
  ],
}

for (const [family, table] of Object.entries(rows)) {
  describe(family, () => {
    for (const [text, expected, from = null] of table) it(`${text} → ${expected}`, () => expect(sides({ language: 'en', text, from })).toBe(expected))
  })
}
