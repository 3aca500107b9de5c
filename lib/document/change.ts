/** A speaker or an article, with the name that it had when the change was made. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** What a person can say of a speaker; null: none. Absent fields stay as they are. */
export interface SpeakerFields {
  readonly name?: string
  readonly role?: string | null
  /** ISO 3166-1 alpha-2 */
  readonly country?: string | null
}

/** What can be mended in an article; null: not stated. Absent fields stay as they are. */
export interface ArticleFields {
  readonly title?: string | null
  readonly outlet?: string | null
  /** ISO 8601 */
  readonly publishedAt?: string | null
  /** ISO 639-1 code */
  readonly language?: string
}

/** One place where somebody is quoted: it stays the same when its article is analysed anew. */
export interface SaidAt {
  readonly article: string
  readonly start: number
  readonly end: number
  /** As the article names the speaker there. */
  readonly name: string
}

interface Made<Kind extends string, After, Before> {
  readonly kind: Kind
  readonly after: After
  readonly before: Before
}
type Nothing = Readonly<Record<string, never>>

/** `speaker` is the same as `into`. */
export type MergeSpeakers = Made<'merge-speakers', { readonly speaker: Named; readonly into: Named }, Nothing>
/** What `from` said under these names, and at these places, was said by `speaker`. */
export type SplitSpeaker = Made<'split-speaker', { readonly from: Named; readonly speaker: Named; readonly names: readonly string[]; readonly quotations: readonly SaidAt[] }, Nothing>
export type DescribeSpeaker = Made<'describe-speaker', { readonly speaker: Named; readonly fields: SpeakerFields }, SpeakerFields>
/** These names stand for `outlet`; null: each stands for itself. */
export type AliasOutlets = Made<'alias-outlets', { readonly names: readonly string[]; readonly outlet: string | null }, Nothing>
export type MendArticle = Made<'mend-article', { readonly article: Named; readonly fields: ArticleFields }, ArticleFields>
export type DeleteArticle = Made<'delete-article', { readonly article: Named }, Nothing>

/**
 * What a person changed. Changes are kept apart from what the analysis read: what is shown is that reading with the
 * changes that are not undone applied in their order.
 */
export type Change = MergeSpeakers | SplitSpeaker | DescribeSpeaker | AliasOutlets | MendArticle | DeleteArticle
export type ChangeKind = Change['kind']

/** A change as it is stored. `id` grows with the order of the changes. */
export type Numbered<Kind extends Change = Change> = Kind & { readonly id: string }

/** Why a change is not made or not undone. */
export type Refusal =
  | 'speaker-missing' | 'speaker-same' | 'nothing-chosen' | 'everything-chosen' | 'value-wrong' | 'nothing-changed' | 'article-missing' | 'article-deleted'
  | 'outlet-missing' | 'outlet-same' | 'change-missing' | 'undone-already' | 'changed-later' | 'text-stored-again'

/** The change that was made or undone, or why not; `later`: the change that must be undone first. */
export type ChangeResult = { readonly change: string } | { readonly refused: Refusal; readonly later?: string }
