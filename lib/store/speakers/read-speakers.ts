import type { SpeakerRules } from '../changes/speaker-rules'
import type { Database } from '../client'
import type { NewQuotation } from '../articles/insert-quotations'
import type { Appearance } from './note-appearances'
import { resolveSpeakers } from './resolve-speakers'

/** Somebody whom the analysis reads as saying a quotation. */
export interface SpeakerRead extends Appearance {
  readonly quotation: string
  readonly place: number
  /** Whom the name means; `shown` is whom that is shown as. */
  readonly speaker: string
}

/** Who says the quotations, resolved to stored speakers; new ones are made. Takes for granted that the write lock is held. */
export async function readSpeakers(db: Database, quotations: readonly NewQuotation[], rules: SpeakerRules): Promise<readonly SpeakerRead[]> {
  const named = quotations.flatMap(({ id, article, quotation }) =>
    quotation.speakers.map(({ name, role, country }, place) => ({ quotation: id, article: article.id ?? '', start: quotation.start, end: quotation.end, place, name, role, country, seenAt: article.publication.sortKey })))
  // the names of a batch repeat; the last of each stands for it, as the latest role is the one shown
  const distinct = [...new Map(named.map((speaker, at) => [keyOf(speaker), { speaker, at }])).entries()].sort(([, a], [, b]) => a.at - b.at)
  const ids = await resolveSpeakers(db, distinct.map(([, { speaker }]) => speaker), rules)
  const idOf = new Map(distinct.map(([key], at) => [key, ids[at] ?? '']))
  return named.map((speaker) => {
    const id = idOf.get(keyOf(speaker)) ?? ''
    return { ...speaker, speaker: id, shown: rules.shown({ ...speaker, speaker: id }) }
  })
}

function keyOf({ name, role, country, seenAt }: { readonly name: string; readonly role: string | null; readonly country: string | null; readonly seenAt: number }): string {
  return `${name}\n${role}\n${country}\n${seenAt}`
}
