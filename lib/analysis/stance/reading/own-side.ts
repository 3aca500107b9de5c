import type { Mention, Speaker } from '../../../document'

/** The countries that speakers belong to: as attributed, or as their name tells (“militer Israel”, a leader known by name). */
export function ownSide(speakers: readonly Speaker[], mentions: readonly Mention[], text: string): ReadonlySet<string> {
  return new Set(speakers.flatMap((speaker) => speaker.country ?? countryInName(speaker.name, namedIn(mentions, text)) ?? []))
}

/** A country as an article names it, in lower case between blanks. */
interface Name {
  readonly words: string
  readonly country: string
}

const known = new WeakMap<readonly Mention[], readonly Name[]>()

/** The names of countries in an article, each once however often it stands there. */
function namedIn(mentions: readonly Mention[], text: string): readonly Name[] {
  const before = known.get(mentions)
  if (before) return before
  const names = new Map<string, Name>()
  for (const { start, end, via, country } of mentions) {
    if (via === 'pronoun' || via === 'epithet') continue
    const words = ` ${text.slice(start, end).toLowerCase()} `
    if (!names.has(words)) names.set(words, { words, country })
  }
  const fresh = Array.from(names.values())
  known.set(mentions, fresh)
  return fresh
}

function countryInName(name: string, names: readonly Name[]): string | null {
  const whole = ` ${name.toLowerCase()} `
  let first: { readonly at: number; readonly country: string } | null = null
  for (const { words, country } of names) {
    const at = whole.indexOf(words)
    if (at >= 0 && (!first || at < first.at)) first = { at, country }
  }
  return first?.country ?? null
}
