import type { Attribution } from '../sources/attribution'
import { isOfficeBefore } from '../sources/office-before'
import { cueAt, cuesAt, inQuotes, isCapitalised, isFinal, opensClause, peopleAt, textAt, type Range, type Reading } from '../reading'
import { hasTitle } from '../sources/has-title'
import { isPossessive } from '../sources/possessive'
import { sourceBefore } from '../sources/source-before'

/** Who tells behind a quotation, the name before the cue: “…,” Ann Miller told reporters. null: none does. */
export function sourceThenCue(reading: Reading, from: number, end: number, speech: { readonly begins: boolean, readonly ends: boolean }): Attribution | null {
  // “… was “right” when he said …”
  if (cueAt(reading, from).clauseOpeners && !peopleAt(reading, from).pronouns) return null
  for (let i = from + 1; i < Math.min(end, from + 14); i++) {
    if (inQuotes(reading, i) || isFinal(reading, i) || /^[:;]$/u.test(textAt(reading, i))) return null
    const hit = cuesAt(reading, i, end).find((h) => (h.form.voice === 'active' || h.form.voice === 'behind') && h.form.complement !== 'object')
    if (!hit) continue
    // “….” Editor's | note: …
    if (isPossessive(reading, i - 1)) return null
    // “…,” Ann called on the crews to leave: what she calls for follows
    if (hit.form.words.length > 1 && hit.form.cueClass !== 'speech') return null
    const source = sourceBefore(reading, i, from)
    if (source === null || source === 'linked') return null
    // A clause that goes on is another sentence: “…” Rina mengatakan bahwa …, on “The Hour,” Ann said her plan was …
    if (!speech.begins && opensClause(reading, hit.to, end)) return null
    if (cueAt(reading, hit.to).complementizers) return null
    // “… refused “every demand” of the navy, Ann said …”
    return source.from - from <= (speech.ends ? 3 : 0) || speech.ends && isOfficeBefore(reading, from, source.from) ? { cue: hit, source, rule: 'source-cue-behind' } : null
  }
  return null
}

/** Whether a sentence behind a quotation does nothing but tell who said it: “… gone?” | Foreign Minister Ann Lee said. “… gone?” | Ann Lee, a nurse, wrote on a wall. */
export function onlyTells(reading: Reading, told: Attribution | null): boolean {
  if (!told?.source) return false
  if (isApposed(reading, told.source, told.cue.from) && endsNear(reading, told.cue.to)) return true
  if (!hasTitle(reading, told.source.from, told.source.to)) return false
  const { to } = told.cue
  return isFinal(reading, to) || cueAt(reading, to).times || cueAt(reading, to).settings
}

/** Whether a sentence behind a quotation that a full stop has ended reports something of its own: “… gone.” | Lee said the port was closed.” */
export function saysMore(reading: Reading, told: Attribution | null): boolean {
  if (told === null || reading.cues.finites.size === 0) return false
  const { to } = told.cue
  if (opensClause(reading, to, Infinity)) return true
  const { settings, times, adverbs, mannerShape, addressees, addresseeMarkers, tellsDirectly } = cueAt(reading, to)
  return reading.tokens[to]?.kind === 'word' && !settings && !times && !adverbs && !mannerShape && !addressees && !addresseeMarkers && !tellsDirectly && !cueAt(reading, to - 1).tellsDirectly
}

// “| Ann Lee |, a nurse in Oslo, wrote”: a name in two words, and what is told of it
function isApposed(reading: Reading, { from }: Range, cueFrom: number): boolean {
  let to = from
  while (isCapitalised(reading, to)) to++
  return to > from + 1 && textAt(reading, to) === ',' && textAt(reading, cueFrom - 1) === ',' && cueFrom > to + 2
}

/** Most words behind the verb that only tell where or when. */
const SET_WITHIN = 6

function endsNear(reading: Reading, from: number): boolean {
  for (let i = from; i < from + SET_WITHIN; i++) {
    if (isFinal(reading, i)) return i === from || cueAt(reading, from).settings || cueAt(reading, from).times || cueAt(reading, from).addressees
    if (reading.tokens[i]?.kind === 'punctuation' || cueAt(reading, i).complementizers || cueAt(reading, i).finites) return false
  }
  return false
}

/** Whether somebody put so what stands before: “…,” as one diplomat | put it |. */
export function putsIt(reading: Reading, as: number, end: number): boolean {
  if (!cueAt(reading, as).asWords || reading.pack.people.ownerStands === 'after') return false
  for (let i = as + 2; i < end; i++) for (const { form, to } of cuesAt(reading, i, end)) if (form.voice === 'active') return isFinal(reading, to) || textAt(reading, to) === ','
  return false
}
