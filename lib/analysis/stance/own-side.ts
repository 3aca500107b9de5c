import type { Mention, Speaker } from '../../document'

/** The countries that speakers belong to: as attributed, or as their name tells (“militer Israel”, a leader known by name). */
export function ownSide(speakers: readonly Speaker[], mentions: readonly Mention[], text: string): ReadonlySet<string> {
  return new Set(speakers.flatMap((speaker) => speaker.country ?? countryInName(speaker.name, mentions, text) ?? []))
}

function countryInName(name: string, mentions: readonly Mention[], text: string): string | null {
  const whole = ` ${name.toLowerCase()} `
  let first: { readonly at: number; readonly country: string } | null = null
  for (const mention of mentions) {
    if (mention.via === 'pronoun' || mention.via === 'epithet') continue
    const words = text.slice(mention.start, mention.end).toLowerCase()
    const at = whole.indexOf(` ${words} `)
    if (at >= 0 && (!first || at < first.at)) first = { at, country: mention.country }
  }
  return first?.country ?? null
}
