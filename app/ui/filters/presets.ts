export type PresetName = '7' | '30' | '90' | 'year' | 'all'
export interface Preset {
  readonly name: PresetName
  /** Local dates, both included; absent: open. */
  readonly from?: string
  readonly to?: string
}

const DAY = 86_400_000

/** The last 7, 30 and 90 days up to `newest` (that day included), its calendar year up to it, and everything. */
export function presets(newest: string): readonly Preset[] {
  const last = (count: number) => new Date(Date.parse(`${newest}T00:00:00Z`) - (count - 1) * DAY).toISOString().slice(0, 10)
  return [
    { name: '7', from: last(7), to: newest },
    { name: '30', from: last(30), to: newest },
    { name: '90', from: last(90), to: newest },
    { name: 'year', from: `${newest.slice(0, 4)}-01-01`, to: newest },
    { name: 'all' },
  ]
}
