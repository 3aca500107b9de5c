import { cuesAt, inQuotes, isDash, isFinal, lowerAt, phraseLength, textAt, type CueHit, type Reading } from './reading'
import { sourceBefore } from './source-before'
import { trimEnd } from './trimmed'

/** Where content that starts at `from` ends: at the sentence's end, or before what is no longer said. */
export function contentEnd(reading: Reading, from: number, end: number, sentenceStart: number): number {
  const { cues } = reading
  for (let i = from + 1; i < end; i++) {
    if (inQuotes(reading, i)) continue
    const lower = lowerAt(reading, i)
    const afterComma = textAt(reading, i - 1) === ','
    if (isDash(reading, i)) {
      const partner = dashPartner(reading, i, end)
      // “… crimes -- including murder”
      if (partner < 0 && cues.includes.has(lowerAt(reading, i + 1))) continue
      if (partner < 0) return trimEnd(reading, from, i)
      i = partner
      continue
    }
    if (isFinal(reading, i) && i >= end - 2) return trimEnd(reading, from, i)
    if (isCredit(reading, i, afterComma)) return trimEnd(reading, from, i)
    if (afterComma && opensAttribution(reading, i, end)) return trimEnd(reading, from, i)
    if (cues.joiners.has(lower) && (joinsCue(reading, i, end) || opensOtherReport(reading, i, Math.min(end, i + 9), sentenceStart))) return trimEnd(reading, from, i)
    if (afterComma && cuesAt(reading, i, end).some((hit) => hit.form.voice === 'linked' || (hit.form.voice === 'active' && cues.verbShape !== null))) return trimEnd(reading, from, i)
    if (afterComma && i >= end - 2 && cues.adverbs.has(lower)) return trimEnd(reading, from, i)
    if (afterComma && (isAfterthought(reading, i) || opensOccasion(reading, i))) return trimEnd(reading, from, i)
    if (i > from + 2 && phraseLength(reading, cues.questions, i) > 0) return trimEnd(reading, from, i)
    if (afterComma && closesWithReport(reading, i, end)) return trimEnd(reading, from, i)
    if (afterComma && cues.clauseOpeners.has(lower) && opensOtherReport(reading, i, end, sentenceStart)) return trimEnd(reading, from, i)
  }
  return trimEnd(reading, from, end)
}

/** The dash that ends the aside which one opens; -1 where it opens the rest of the sentence. */
function dashPartner(reading: Reading, dash: number, end: number): number {
  for (let i = dash + 1; i < end; i++) if (isDash(reading, i)) return i
  return -1
}

// “…, seperti dilansir AFP”, “…, dikutip dari laman …”
function isCredit(reading: Reading, i: number, afterComma: boolean): boolean {
  const { cues } = reading
  const lower = lowerAt(reading, i)
  if (!cues.credits.has(lower) || inQuotes(reading, i)) return false
  const next = lowerAt(reading, i + 1)
  if (cues.credits.has(next)) return true
  return afterComma && (!cues.clauseOpeners.has(lower) || cues.credits.has(next)) && !cues.creditOpeners.has(lower)
}

/** “…, kata Rina”, “…, menurut Rina”, “…, said Ann”, “…, Ann said.”: an attribution that closes or splits the sentence. */
function opensAttribution(reading: Reading, i: number, end: number): boolean {
  const { cues } = reading
  if (phraseLength(reading, cues.accordingTo, i) > 0 || cues.accordingToOwn.has(lowerAt(reading, i)) || phraseLength(reading, cues.closing, i) > 0) return true
  return cuesAt(reading, i, end).some((hit) => hit.form.voice === 'bare' || hit.form.voice === 'own')
}

// “mengatakan … | dan menambahkan …”: the second cue shares the source.
function joinsCue(reading: Reading, i: number, end: number): boolean {
  const { cues } = reading
  let k = i + 1
  while (k < end && k < i + 5 && (cues.adverbs.has(lowerAt(reading, k)) || cues.joiners.has(lowerAt(reading, k)))) k++
  return cuesAt(reading, k, end).some((hit) => (hit.form.voice === 'active' || hit.form.voice === 'linked' && !isLike(reading, i - 1, k)) && mayReport(hit)) && !cues.blockers.has(lowerAt(reading, k - 1))
}

// “allowing or | encouraging”: two words of one form stand side by side.
function isLike(reading: Reading, a: number, b: number): boolean {
  return lowerAt(reading, a).length > 4 && lowerAt(reading, a).slice(-3) === lowerAt(reading, b).slice(-3)
}

// “…, in a speech in Oslo”, “…, dalam pidatonya di Jakarta”: where it was said.
function opensOccasion(reading: Reading, i: number): boolean {
  const { cues } = reading
  if (!cues.settings.has(lowerAt(reading, i))) return false
  for (let k = i + 1; k < i + 5; k++) {
    if (cues.occasions.has(lowerAt(reading, k))) return true
    if (reading.tokens[k]?.kind !== 'word' || cues.settings.has(lowerAt(reading, k)) || cues.relatives.has(lowerAt(reading, k))) return false
  }
  return false
}

const mayReport = (hit: CueHit): boolean => hit.form.words[0] !== 'percaya'

// “…, meskipun ada kecaman”, “…, beberapa hari setelah perang pecah”: the reporter adds what stands around it.
function isAfterthought(reading: Reading, i: number): boolean {
  const { cues } = reading
  if (cues.afterthoughts.has(lowerAt(reading, i))) return true
  let k = i
  while (k < i + 3 && !cues.durations.has(lowerAt(reading, k))) k++
  return cues.sequels.has(lowerAt(reading, k + 1)) && k < i + 3
}

// “…, the navy said on Monday.”
function closesWithReport(reading: Reading, from: number, end: number): boolean {
  const { cues, pack } = reading
  if (pack.people.ownerStands !== 'before') return false
  for (let k = from + 1; k < Math.min(end, from + 10); k++) {
    if (inQuotes(reading, k) || /^[,;:]$/u.test(textAt(reading, k)) || cues.finites.has(lowerAt(reading, k))) return false
    const hit = cuesAt(reading, k, end).find((h) => h.form.voice === 'active' && h.form.complement === 'clause')
    if (!hit) continue
    const source = sourceBefore(reading, k, from, false)
    if (source === null || source === 'linked' || source.from > from) return false
    const next = lowerAt(reading, hit.to)
    return hit.to >= end || isFinal(reading, hit.to) || next === ',' || cues.settings.has(next) || cues.times.has(next) || cues.tellsDirectly.has(lowerAt(reading, hit.to - 1))
  }
  return false
}

// “…, sementara Rina menyatakan …”: somebody else reports.
function opensOtherReport(reading: Reading, i: number, end: number, sentenceStart: number): boolean {
  for (let k = i + 1; k < Math.min(end, i + 12); k++) {
    if (inQuotes(reading, k)) return false
    const hit = cuesAt(reading, k, end).find((h) => h.form.voice === 'active')
    if (hit) {
      const source = sourceBefore(reading, k, Math.max(i + 1, sentenceStart))
      // “the dead and wounded, whom he claimed …”: the joining word joins something else.
      return source !== null && (!reading.cues.joiners.has(lowerAt(reading, i)) || source !== 'linked' && source.from <= i + 3)
    }
  }
  return false
}

/** Where the content of a cue ends that stands in a relative clause between commas: “Rina, yang mengecam serangan itu |, mengatakan …”. */
export function relativeEnd(reading: Reading, cueFrom: number, from: number, end: number): number {
  const { cues } = reading
  let relative = cueFrom - 1
  while (cues.adverbs.has(lowerAt(reading, relative)) || cues.progressives.has(lowerAt(reading, relative))) relative--
  if (!cues.relatives.has(lowerAt(reading, relative)) || textAt(reading, relative - 1) !== ',') return end
  for (let i = from; i < end - 1; i++) {
    if (inQuotes(reading, i) || textAt(reading, i) !== ',') continue
    for (let k = i + 1; k < Math.min(end, i + 5) && textAt(reading, k) !== ','; k++) {
      if (cues.relatives.has(lowerAt(reading, k)) || cues.clauseOpeners.has(lowerAt(reading, k))) break
      const verb = cues.finites.has(lowerAt(reading, k)) || cues.verbShape?.test(lowerAt(reading, k)) === true || cuesAt(reading, k, end).some((hit) => hit.form.voice === 'active')
      if (verb) return i
    }
  }
  return end
}
