import type { DescribeSpeaker, MergeSpeakers, Numbered, SaidAt, SpeakerFields, SplitSpeaker } from '../../document'

export type SpeakerChange = Numbered<MergeSpeakers> | Numbered<SplitSpeaker> | Numbered<DescribeSpeaker>

/** Where a speaker was read: whom the name was resolved to, and the place. */
export interface ReadAt extends SaidAt {
  readonly speaker: string
}

/** What the changes say of speakers. */
export interface SpeakerRules {
  /** Whom what was read there is shown as. */
  readonly shown: (reading: ReadAt) => string
  /** Whom a speaker was merged into, in the end; itself where into nobody. */
  readonly mergedInto: (speaker: string) => string
  /** What a person said of a speaker. */
  readonly described: (speaker: string) => SpeakerFields
  readonly descriptions: ReadonlyMap<string, SpeakerFields>
  /** Whether any change is about this speaker. */
  readonly concern: (speaker: string) => boolean
}

/** The active changes about speakers, oldest first, as rules: a reading goes through them in their order. */
export function speakerRules(changes: readonly SpeakerChange[]): SpeakerRules {
  const moves = changes.flatMap((change): readonly Move[] => {
    if (change.kind === 'merge-speakers') return [{ from: change.after.speaker.id, to: change.after.into.id, applies: () => true, merge: true }]
    if (change.kind === 'describe-speaker') return []
    const { from, speaker, names, quotations } = change.after
    const named = new Set(names)
    const places = new Set(quotations.map(placeKey))
    return [{ from: from.id, to: speaker.id, applies: (reading) => named.has(reading.name) || places.has(placeKey(reading)), merge: false }]
  })
  const descriptions = new Map<string, SpeakerFields>()
  for (const change of changes) {
    if (change.kind !== 'describe-speaker') continue
    const { speaker, fields } = change.after
    descriptions.set(speaker.id, { ...descriptions.get(speaker.id), ...fields })
  }
  const concerned = new Set([...descriptions.keys(), ...moves.flatMap(({ from, to }) => [from, to])])
  const follow = (speaker: string, applies: (move: Move) => boolean): string =>
    concerned.has(speaker) ? moves.reduce((at, move) => (move.from === at && applies(move) ? move.to : at), speaker) : speaker
  return {
    shown: (reading) => follow(reading.speaker, (move) => move.applies(reading)),
    mergedInto: (speaker) => follow(speaker, (move) => move.merge),
    described: (speaker) => descriptions.get(speaker) ?? {},
    descriptions,
    concern: (speaker) => concerned.has(speaker),
  }
}

interface Move {
  readonly from: string
  readonly to: string
  readonly applies: (reading: ReadAt) => boolean
  readonly merge: boolean
}

function placeKey({ article, start, end, name }: SaidAt): string {
  return `${article} ${start} ${end} ${name}`
}
