/** A speaker as the tables write one. */
export interface NamedSpeaker {
  readonly id: string | null
  readonly name: string
  readonly role: string | null
  readonly country: string | null
}

/** The columns that say who speaks; of a joint source all, in order. A country that is not known is "". */
export const speakerColumns = [
  { name: 'speakers', cell: ({ speakers }: Spoken) => speakers.map(({ name }) => name) },
  { name: 'speakerIds', cell: ({ speakers }: Spoken) => speakers.map(({ id }) => id ?? '') },
  { name: 'speakerRoles', cell: ({ speakers }: Spoken) => speakers.map(({ role }) => role ?? '') },
  { name: 'speakerCountries', cell: ({ speakers }: Spoken) => speakers.map(({ country }) => country ?? '') },
] as const

interface Spoken {
  readonly speakers: readonly NamedSpeaker[]
}
