import { describe, expect, it } from 'vitest'
import { sides } from '../../analysis/stance/judge'

type Row = readonly [text: string, expected: string, from?: string | null]

/** Quarrels between states as agency reports tell them. */
const rows: Readonly<Record<string, readonly Row[]>> = {
  'what is refused': [
    ['She [said] ⟨Russia had refused to withdraw its guns from the valley⟩.', 'RU-', 'UA'],
    ['She [said] ⟨it was Russia that refused to pull its troops out of the town⟩.', 'RU-', 'UA'],
    ['She [said] ⟨Japan had refused no visa this year⟩.', 'JP0', 'CU'],
  ],
  'what somebody is slow to do': [
    ['She [said] ⟨Russia was reluctant to keep its promises⟩.', 'RU-', 'UA'],
    ['She [said] ⟨Japan had kept its promises⟩.', 'JP+', 'CU'],
  ],
  'help in the face of harm': [
    ['She [thanked] ⟨Cuba for its support in the face of the Russian embargo⟩.', 'CU+ RU-', 'JP'],
  ],
  'what a deed is for': [
    ['She [said] ⟨was aimed at undermining Ukraine⟩.', 'UA0', 'RU'],
  ],
  'shelter': [
    ['She [said] ⟨Cuba had given shelter to guerrilla commanders⟩.', 'CU-', 'JP'],
    ['She [said] ⟨Cuba had given shelter to widows⟩.', 'CU+', 'JP'],
  ],
  'what a country is turned into': [
    ['She [said] ⟨Israel had turned the strip into an open-air prison⟩.', 'IL-', 'JP'],
    ['She [said] ⟨Japan had turned the hall into a museum⟩.', 'JP0', 'CU'],
  ],
  'fuel and those who bring aid': [
    ['She [said] ⟨Russia had cut gas deliveries to zero⟩.', 'RU-', 'UA'],
    ['She [said] ⟨Israel had barred its nurses from the camps⟩.', 'IL-', 'JP'],
    ['She [said] ⟨Cuba had kept the hospitals running⟩.', 'CU+', 'JP'],
  ],
  'what is needed': [
    ['She [said] ⟨new sanctions against Cuba were needed⟩.', 'CU-', 'JP'],
    ['She [said] ⟨sanctions on Cuba were not needed⟩.', 'CU+', 'JP'],
    ['She [said] ⟨there was no need for sanctions on Cuba⟩.', 'CU+', 'JP'],
    ['She [said] ⟨more help for Cuba was needed⟩.', 'CU+', 'JP'],
    ['She [said] ⟨Russia’s attack on Cuba was justified⟩.', 'RU+ CU-', 'JP'],
    ['She [said] ⟨if sanctions on Cuba were needed, the council would meet⟩.', 'CU0', 'JP'],
  ],
  'what is done instead': [
    ['She [said] ⟨Russia should talk instead of attacking Cuba⟩.', 'RU- CU+', 'JP'],
  ],
  'what is endangered': [
    ['She [said] ⟨Cuba posed a serious challenge to peace and security⟩.', 'CU-', 'JP'],
    ['She [said] ⟨Cuba was raising its open threat to peace and prosperity⟩.', 'CU-', 'JP'],
    ['She [said] ⟨the steps of Cuba were only cosmetic⟩.', 'CU-', 'JP'],
  ],
  'one of two adversaries': [
    ['She [said] ⟨Cuba had the right to defend itself against Russia⟩.', 'CU+ RU-', 'JP'],
    ['She [said] ⟨Cuba had been betrayed by Russia⟩.', 'CU+ RU-', 'JP'],
    ['She [said] ⟨Cuba had made concessions but Russia had made none⟩.', 'CU+ RU-', 'JP'],
    ['She [said] ⟨both Cuba and Russia were responsible⟩.', 'CU- RU-', 'JP'],
    ['She [said] ⟨the people of Cuba were suffering because of Russia⟩.', 'CU+ RU-', 'JP'],
  ],
  'what is left undone': [
    ['She [said] ⟨Cuba had never tried to respect the treaty⟩.', 'CU-', 'JP'],
    ['She [said] ⟨Cuba was unwilling to help the refugees⟩.', 'CU-', 'JP'],
    ['She [said] ⟨Cuba had yet to seek peace⟩.', 'CU-', 'JP'],
    ['She [said] ⟨Cuba continued to threaten its neighbours⟩.', 'CU-', 'JP'],
  ],
  'who is winning, who only takes': [
    ['She [said] ⟨Cuba had emerged as the winner⟩.', 'CU+', 'JP'],
    ['She [said] ⟨Cuba should not be underestimated⟩.', 'CU+', 'JP'],
    ['She [said] ⟨Cuba was only weeks away from a nuclear bomb⟩.', 'CU-', 'JP'],
    ['She [said] ⟨our patience with Cuba is wearing thin⟩.', 'CU-', 'JP'],
    ['She [said] ⟨Cuba takes and takes and gives nothing back⟩.', 'CU-', 'JP'],
    ['She [said] ⟨we stand with our brothers and sisters in Cuba⟩.', 'CU+', 'JP'],
    ['She [said] ⟨we will not negotiate at gunpoint with Cuba⟩.', 'CU-', 'JP'],
  ],
  'what came to a country and what remained': [
    ['She [said] ⟨Cuba could no longer be trusted⟩.', 'CU-', 'JP'],
    ['She [said] ⟨Cuba was involved in the murder of the envoy⟩.', 'CU-', 'JP'],
    ['She [said] ⟨all options against Cuba remained open⟩.', 'CU-', 'JP'],
    ['She [said] ⟨Cuba remained her country’s main ally⟩.', 'CU+', 'JP'],
  ],
  'what one may do, what nobody should do': [
    ['She [said] ⟨nobody should interfere in Cuba’s affairs⟩.', 'CU+', 'JP'],
    ['She [said] ⟨Cuba was right⟩.', 'CU+', 'JP'],
    ['She [said] ⟨the door was open for Cuba⟩.', 'CU+', 'JP'],
    ['She [said] ⟨no solution was possible without Cuba⟩.', 'CU+', 'JP'],
    ['She [said] ⟨Japan would give Cuba ten million dollars⟩.', 'JP0 CU+', 'JP'],
  ],
  'who did it to whom': [
    ['She [condemned] ⟨the attack by Russia on Cuba⟩.', 'RU- CU+', 'JP'],
    ['She [condemned] ⟨the attack on Cuba by Russia⟩.', 'CU+ RU-', 'JP'],
    ['She [condemned] ⟨the aggression of Russia against Cuba⟩.', 'RU- CU+', 'JP'],
    ['She [condemned] ⟨the bombing of Cuba⟩.', 'CU+', 'JP'],
    ['She [said] ⟨we reject the threats of Russia⟩.', 'RU-', 'JP'],
    ['She [condemned] ⟨the strikes in the valley reported by Russia⟩.', 'RU0', 'JP'],
  ],
}

for (const [family, table] of Object.entries(rows)) {
  describe(family, () => {
    for (const [text, expected, from = null] of table) it(`${text} → ${expected}`, () => expect(sides({ language: 'en', text, from })).toBe(expected))
  })
}
