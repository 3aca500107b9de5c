import { isTitleCase } from './is-title-case'
import type { FoundQuotation, Sentence } from '../../../document'
import { firstEndingAfter } from '../../text/outside'
import type { Attribution } from '../sources/attribution'
import { buildQuotation, type Found } from '../contents/build-quotation'
import { ofLastParagraph } from './of-last-paragraph'
import { quotedBeside } from './quoting'
import { closingSource } from '../sources/closing-source'
import { doesAndSays } from '../sources/does-and-says'
import { sourceAfter } from '../sources/source-after'
import { continued, listed, type Previous } from './continued'
import { displayed } from './displayed'
import { displayedBehind } from './displayed-behind'
import { isSubheading } from './is-subheading'
import { crowdOfVerb, goesOnAsClause, isFragment, isNamedInMarks, isPartOfClause, standsAlone, subjectOfBody } from './around-marks'
import { onlyTells, putsIt, saysMore, sourceThenCue } from './source-then-cue'
import { leadingCrowd } from '../sources/shown-by'
import { ofBearer } from './signs'
import { speaksFor } from '../sources/sentence-subject'
import { sourceBefore, type Source } from '../sources/source-before'
import { isOwnedNoun } from '../cues/owned-noun'
import { calledBySomebody } from '../cues/called-by-somebody'
import { hasFinite, hasVerb } from '../cues/verb-between'
import { toldBefore } from './told-before'
import { toldBehind } from './told-behind'
import { unlistedBefore, unlistedBehind, unlistedOwn } from './unlisted-verb'
import { cueAt, cuesAt, inQuotes, isCapitalised, isDash, isFinal, lowerAt, peopleAt, phraseLength, textAt, type CueHit, type Range, type Reading } from '../reading'

/** A direct quotation, and the tokens that its attribution used up. */
export interface DirectQuotation {
  readonly quotation: FoundQuotation
  readonly used: readonly Range[]
  readonly source: Range | null
}

/** Quotations whose whole content stands in quote marks, found by the attribution behind, before, or that of the quotation they go on from. */
export function directQuotations(reading: Reading): readonly DirectQuotation[] {
  const found = attributed(reading)
  const open = new Set(reading.quoted.filter(({ closed }) => !closed).map(({ content }) => content.start))
  const quotations = ofLastParagraph(found.map(({ quotation }) => quotation), open)
  return found.map((one, i) => ({ ...one, quotation: quotations[i] ?? one.quotation }))
}

function attributed(reading: Reading): readonly DirectQuotation[] {
  const found: DirectQuotation[] = []
  let previous: Previous | null = null
  reading.quoted.forEach((quoted, index) => {
    const sentenceIndex = firstEndingAfter(reading.sentences, quoted.start)
    const sentence = reading.sentences[sentenceIndex]
    if (!sentence || quoted.start < sentence.start) return
    const range = tokensOf(reading, index, sentence)
    const end = paragraphEnd(reading, sentenceIndex)
    if (isTitle(reading, range) || isSubheading(reading, quoted, sentence, sentenceIndex)) return
    const shown = displayed(reading, range, sentence) ?? listed(reading, range, previous)
    const behind = shown !== null || isPartOfClause(reading, range, sentence) ? null : attributionBehind(reading, range, sentence, end)
    // “Rina berkata: “….” | Rina mendesak …”: the name behind opens a sentence of its own
    // “mendesak Peru untuk “…,” katanya”: the first cue tells more
    const asked = behind?.rule === 'own-cue-behind' && cueAt(reading, range.from - 1).purpose
    const twice = behind !== null && !asked && /^[:,]$/u.test(textAt(reading, range.from - 1)) ? attributionBefore(reading, range, sentence) : null
    const before = shown === null && (behind === null || asked || behind.rule === 'source-cue-behind' && /^[:,]$/u.test(textAt(reading, range.from - 1))) ? attributionBefore(reading, range, sentence) : null
    const attribution = shown ?? before ?? ofBearer(reading, behind, sentence.endToken) ?? attributionAbove(reading, range, sentenceIndex) ?? (endsSplit(reading, sentenceIndex, previous) ? null : toldBehind(reading, range, sentenceIndex)) ?? toldBefore(reading, range, sentenceIndex) ?? unlistedBefore(reading, range, sentence)
    const goesOn = attribution === null ? continued(reading, range, sentence, end, previous) : null
    const used = attribution ?? goesOn
    if (used === null) return
    const content: Found = {
      content: range,
      cue: used.cue.to > used.cue.from ? used.cue : null,
      cueClass: used.cue.form?.cueClass ?? (used.cue.to > used.cue.from ? 'speech' : null),
      source: used.source,
      rule: used.rule,
    }
    const quotation = buildQuotation(reading, content)
    if (!quotation) return
    found.push({ quotation, source: used.source, used: attribution ? [attribution.cue, ...(attribution.source ? [attribution.source] : []), ...(asked && behind ? [behind.cue] : []), ...(twice && attribution !== twice ? [twice.cue] : [])] : [] })
    previous = { paragraph: sentence.paragraph, attribution: used, said: range, isOpen: !quoted.closed }
  })
  return found
}

// “…,” kata Rina. “| … |”, with “Hal senada disampaikan Ola” in a paragraph of its own behind it: that reaches no further back
function endsSplit(reading: Reading, sentenceIndex: number, previous: Previous | null): boolean {
  const paragraph = reading.sentences[sentenceIndex]?.paragraph
  return previous?.paragraph === paragraph && reading.sentences[sentenceIndex + 1]?.paragraph !== paragraph
}

// “webinar ”Masa Depan Laut””, “said on “Sunday Morning News””: a name, not speech.
function isTitle(reading: Reading, range: Range): boolean {
  const { from } = range
  return cueAt(reading, from - 1).titled || isAired(reading, from - 1) && isTitleCase(reading, range)
}

// “on |”, “on CBC's |”
function isAired(reading: Reading, before: number): boolean {
  return cueAt(reading, peopleAt(reading, before).possessive ? before - 1 : before).airing
}

export function tokensOf(reading: Reading, index: number, sentence: Sentence): Range {
  let from = sentence.firstToken
  while (from < reading.tokens.length && reading.quotedAt[from] !== index) from++
  let to = from
  while (to < reading.tokens.length && reading.quotedAt[to] === index) to++
  return { from, to }
}

function paragraphEnd(reading: Reading, sentenceIndex: number): number {
  const paragraph = reading.sentences[sentenceIndex]?.paragraph
  let k = sentenceIndex
  while (reading.sentences[k + 1]?.paragraph === paragraph && k < sentenceIndex + 3) k++
  return reading.sentences[k]?.endToken ?? 0
}

/** “…,” kata Rina · “…,” Ann said · “…,” ujarnya · “…,” demikian pernyataan kementerian */
export function attributionBehind(reading: Reading, range: Range, sentence: Sentence, end: number): Attribution | null {
  const { cues } = reading
  let i = range.to
  while (i < end && /^(?:[,.]|--+|[–—-])$/u.test(textAt(reading, i))) i++
  const ended = /[.!?…]["”“’'»]*$/u.test(reading.text.slice(range.from === range.to ? 0 : (reading.tokens[range.from]?.start ?? 0), reading.tokens[range.to - 1]?.end ?? 0).slice(-4))
  const closing = phraseLength(reading, 'closing', i)
  const according = phraseLength(reading, 'accordingTo', i)
  if ((closing > 0 || according > 0) && !isFragment(reading, range, sentence)) {
    const length = Math.max(closing, according)
    const source = closingSource(reading, i, i + length, end)
    if (source) return { cue: { from: i, to: i + length, form: null }, source, rule: 'closing-phrase' }
  }
  // “… itu 'tamparan keras'. | Ia mendesak …”: the marks end a sentence of their own, and another begins
  if (i >= sentence.endToken && range.from > sentence.firstToken && reading.tokens[range.from - 1]?.kind === 'word' && (isCapitalised(reading, i) || textAt(reading, range.to) === '.' && !endsAsSpeech(reading, { from: range.from, to: range.to - 1 }))) return null
  if (cueAt(reading, i).accordingToOwn) return { cue: { from: i, to: i + 1, form: null }, source: null, rule: 'own-cue-behind' }
  let k = i
  while (k < end && k < i + 2 && (cueAt(reading, k).joiners || cueAt(reading, k).adverbs || cues.closing.some(([word]) => word === lowerAt(reading, k)))) k++
  // “making a “choice” | and urged parliament to make one”: a second deed, and no speech ends
  if (cues.finites.size > 0 && k > i && cueAt(reading, i).joiners && !endsAsSpeech(reading, range)) k = i
  for (const at of k === i ? [i] : [i, k]) {
    const hits = cuesAt(reading, at, end)
    const own = hits.find((hit) => hit.form.voice === 'own')
    if (own) return { cue: own, source: null, rule: 'own-cue-behind' }
    const bare = hits.find((hit) => hit.form.voice === 'bare' || hit.form.voice === 'behind') ?? hits.find((hit) => hit.form.voice === 'active' && hit.form.complement !== 'object' && at === i && endsAsSpeech(reading, range) && !cueAt(reading, hit.to).complementizers)
    if (bare) {
      const source = sourceAfter(reading, bare.to, end)
      // “who called it “rigged,” has said | he | may sue”: he says more
      const saysMore = source !== null && peopleAt(reading, source.from).pronouns && source.to === source.from + 1 && cueAt(reading, source.to).finites
      if (source && !saysMore) return { cue: bare, source, rule: 'cue-behind' }
      if (bare.form.voice === 'active' && (isFinal(reading, bare.to) || cueAt(reading, bare.to).settings)) return { cue: bare, source: null, rule: 'cue-behind' }
    }
  }
  const shown = displayedBehind(reading, i, sentence.endToken)
  if (shown) return shown
  // “…?” | seraya menambahkan bahwa …: whoever has the floor
  if (cueAt(reading, i).alongside && range.from === sentence.firstToken && endsAsSpeech(reading, range) && cuesAt(reading, i + 1, sentence.endToken).some(({ form }) => form.voice === 'active' && form.cueClass === 'speech')) return { cue: { from: i, to: i, form: null }, source: null, rule: 'goes-on' }
  const quoted = quotedBeside(reading, i, end)
  if (quoted) return { cue: { ...quoted.cue, form: null }, source: quoted.source, rule: 'quoted-behind' }
  // “…,” | as | Ann put it
  const told = sourceThenCue(reading, putsIt(reading, i, sentence.endToken) ? i + 1 : i, end, { begins: range.from === sentence.firstToken, ends: endsAsSpeech(reading, range) })
  if (i === sentence.endToken && ended && (opensName(reading, i) ? saysMore(reading, told) : !onlyTells(reading, told))) return null
  return told ?? (i < sentence.endToken && endsAsSpeech(reading, range) ? unlistedOwn(reading, i, sentence.endToken) ?? unlistedBehind(reading, range, i, sentence.endToken) : null)
}

// “…,” said Ann, but: the advertisement “wrongly” suggests that …
function endsAsSpeech(reading: Reading, { from, to }: Range): boolean {
  const inside = reading.quoted[reading.quotedAt[from] ?? -1]?.content
  return /^[,.!?]$/u.test(textAt(reading, to)) || isDash(reading, to) || inside === undefined || /[,.!?…–—-]['’”"]?\s*$/u.test(reading.text.slice(inside.start, inside.end))
}

function opensName(reading: Reading, i: number): boolean {
  return (reading.personFrom[i] ?? 0) > 0 || peopleAt(reading, i).pronouns
}

/** Rina berkata, “…” · Ann said: “…” · kata Rina: “…” */
export function attributionBefore(reading: Reading, range: Range, sentence: Sentence): Attribution | null {
  const start = sentence.firstToken
  let i = range.from - 1
  const mark = textAt(reading, i)
  const introduced = mark === ':' || mark === ','
  while (i >= start && (/^(?:[,:]|--+|[–—-])$/u.test(textAt(reading, i)) || cueAt(reading, i).complementizers)) i--
  if (i < start) return null
  const quoted = quotedBeside(reading, start, i + 1)
  if (quoted && quoted.cue.to === i + 1) return { cue: { ...quoted.cue, form: null }, source: quoted.source, rule: 'quoted-before' }
  for (let k = i; k >= start && k > i - 22; k--) {
    // “wrote on the | “X” | platform, “…””: a name in marks
    if (inQuotes(reading, k) && isNamedInMarks(reading, k)) continue
    if (inQuotes(reading, k)) return null
    const hit = cuesAt(reading, k, range.from).find((h) => h.form.voice !== 'own' && h.form.voice !== 'nominal' && h.form.voice !== 'passive' && h.form.words.length + k <= range.from)
    // “mengatakan tanpa | merinci | lebih jauh, “…””
    if (!hit || cueAt(reading, k - 1).blockers && cueAt(reading, k - 1).settings) continue
    if (hit.form.voice === 'bare') {
      const source = sourceAfter(reading, hit.to, range.from)
      if (source && introduced && i - source.to < 8) return { cue: hit, source, rule: 'cue-before' }
      continue
    }
    // “hailed as “historic” | by Norway”: who calls it so stands behind
    if (cueAt(reading, range.to).byWords && calledBySomebody(reading, hit, sentence)) return null
    // “commented on Peru's | claim | that “…””: it is Peru's
    if (isOwnedNoun(reading, hit.to, i)) return null
    // “passed signs | saying “Lima 20 km””: nobody says it
    if (hit.form.voice === 'linked' && cueAt(reading, k - 1).carriers) return null
    if (!onlyAside(reading, hit, i + 1, introduced)) return null
    // “menegaskan, “persatuan” di Peru | telah menguat|”
    if (mark !== ':' && cueAt(reading, range.to).settings && goesOnAsClause(reading, range, sentence)) return null
    if (!introduced && !standsAlone(reading, range, sentence) && !(cueAt(reading, k).raising && cueAt(reading, range.to).joiners && inQuotes(reading, range.to + 1))) return null
    // told “Good Day” that …: the one who is told.
    if (!introduced && cueAt(reading, hit.to - 1).tellsDirectly && cueAt(reading, range.to).complementizers) return null
    const source = (hit.form.voice === 'linked' ? sourceOfVerb(reading, start, k) : null) ?? sourceBefore(reading, k, start)
    if (source === null && hit.form.voice !== 'linked') return null
    return { cue: hit, source: source === 'linked' ? doesAndSays(reading, k, start) ?? subjectOfBody(reading, k, start) ?? crowdOfVerb(reading, k, start) ?? leadingCrowd(reading, start, k) ?? speaksFor(reading, start, k) : source, rule: isShouted(reading, hit, source) ? 'displayed' : 'source-cue-before' }
  }
  return null
}

// “meneriakkan | “A” dan “B””: a second cry may follow
function isShouted(reading: Reading, { from }: CueHit, source: Source): boolean {
  return reading.pack.people.ownerStands === 'after' && cueAt(reading, from).raising && source !== null && source !== 'linked'
}

// “Rina Wati mengatakan:”, and what she says in a paragraph of its own
function attributionAbove(reading: Reading, range: Range, index: number): Attribution | null {
  const [above, sentence] = [reading.sentences[index - 1], reading.sentences[index]]
  if (above === undefined || sentence === undefined || range.from !== sentence.firstToken || above.endToken !== range.from || textAt(reading, range.from - 1) !== ':') return null
  return attributionBefore(reading, range, above)
}

// “The note | accused Peru of bad faith saying “…””: whoever the first verb tells of
function sourceOfVerb(reading: Reading, start: number, end: number): Range | null {
  if (textAt(reading, end - 1) === ',') return null
  for (let k = start + 1; k < end; k++) {
    if (!cuesAt(reading, k, end).some(({ form }) => form.voice === 'active')) continue
    const source = sourceBefore(reading, k, start)
    return source === 'linked' ? null : source
  }
  return null
}

/** Whether between a cue and the quote marks there is nothing that is itself said. */
function onlyAside(reading: Reading, hit: CueHit, to: number, introduced: boolean): boolean {
  if (to <= hit.to) return true
  const first = lowerAt(reading, hit.to)
  const firstCue = cueAt(reading, hit.to)
  // “mendesak Peru untuk “…””, but “mengatakan kapal itu dikirim untuk “…””
  if (cueAt(reading, to - 1).purpose && to - hit.to < 10 && hit.form.complement !== 'clause') return true
  // “mengatakan, bahwa | rakyat Peru “sangat marah””: what is said has begun before the marks
  for (let i = hit.to; i < to - 1; i++) if (cueAt(reading, i).complementizers) return false
  // “…, Ann said, | but the price is “too high””: the clause goes on, and the marks hold its end
  if (!introduced && first === ',' && cueAt(reading, hit.to + 1).contrasts) return false
  if (firstCue.addresseeMarkers || firstCue.settings || firstCue.times || firstCue.adverbs || first === ',' || first === '(') return introduced || to - hit.to < 6 && !hasVerb(reading, hit.to, to) && !hasFinite(reading, hit.to, to)
  return introduced && cueAt(reading, hit.to - 1).tellsDirectly
}
