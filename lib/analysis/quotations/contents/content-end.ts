import { cueAt, cuesAt, inQuotes, isCapitalised, isDash, isFinal, lowerAt, peopleAt, phraseLength, textAt, type CueHit, type Reading } from '../reading'
import { behindBesides } from './behind-besides'
import { betweenTwo } from './between-two'
import { asksMore, endsAsDeed, isBareDeed } from './ends-as-deed'
import { innerAsideEnd } from './inner-aside'
import { leavesOpen } from './leaves-open'
import { leavesWhatWouldBe } from './leaves-what-would-be'
import { closesInverted, isOutletReport } from './closes-inverted'
import { goesOnBehindAside, isPutIn } from './is-put-in'
import { listsDeed } from './lists-deed'
import { joinsDeeds } from '../cues/joins-deeds'
import { opensRemark } from './opens-remark'
import { quotedBeside } from '../marks/quoting'
import { hasSubjectAndVerb } from './other-clause'
import { reportsWith } from './reports-with'
import { sourceBefore } from '../sources/source-before'
import { beforeTrailingSetting } from './trailing-setting'
import { trimEnd } from './trimmed'
import { turnsAgainst } from '../cues/turns-against'

/** Where content that starts at `from` ends: at the sentence's end, or before what is no longer said. */
export function contentEnd(reading: Reading, from: number, end: number, sentenceStart: number): number {
  for (let i = from + 1; i < end; i++) {
    if (inQuotes(reading, i)) continue
    const lowerCue = cueAt(reading, i)
    const afterComma = endsWithComma(reading, i - 1)
    const aside = afterComma ? innerAsideEnd(reading, from, i, end) : -1
    if (aside > i) {
      i = aside
      continue
    }
    if (isDash(reading, i)) {
      const partner = dashPartner(reading, i, end)
      // “… crimes -- including murder”
      // “two-faced – pretending to be fair”
      if (partner < 0 && (cueAt(reading, i + 1).includes || reading.cues.finites.size > 0 && /ing$/u.test(lowerAt(reading, i + 1)) && cuesAt(reading, i + 1, end).length === 0)) continue
      if (partner < 0) return trimEnd(reading, from, i)
      i = partner
      continue
    }
    if (textAt(reading, i) === ';' && opensOtherReport(reading, i, end, sentenceStart)) return trimEnd(reading, from, i)
    // “menekankan perlunya berunding: | “Kami …””
    if (textAt(reading, i) === ':' && inQuotes(reading, i + 1) && isCapitalised(reading, i + 2) && i > from + 1) return trimEnd(reading, from, i)
    if (isFinal(reading, i) && i >= end - 2) return beforeTrailingSetting(reading, from, trimEnd(reading, from, i))
    if (isCredit(reading, i, afterComma)) return trimEnd(reading, from, i)
    if (afterComma && (isPutIn(reading, i, end) || goesOnBehindAside(reading, i))) continue
    // “…, to which his counterpart replied that …”
    if (afterComma && lowerCue.addresseeMarkers && cueAt(reading, i + 1).relatives && opensOtherReport(reading, i + 1, end, sentenceStart)) return trimEnd(reading, from, i)
    if (afterComma && (opensAttribution(reading, i, end) || closesInverted(reading, i, end) || isOutletReport(reading, i, end))) return trimEnd(reading, from, i)
    if (lowerCue.joiners && betweenTwo(reading, i)) continue
    if (lowerCue.joiners && (joinsDeeds(reading, i, sentenceStart) || asksMore(reading, from, i))) continue
    // “memastikan dewan itu | juga | telah menyimpulkan …”: nothing is told yet
    // “menyebut KBRI | dan | Kementerian Luar Negeri selalu mengingatkan …”
    if (lowerCue.joiners && (lowerCue.adverbs || peopleAt(reading, i).joins && isCapitalised(reading, i + 1)) && reading.cues.verbShape !== null && !tells(reading, behindBesides(reading, from, i), i)) continue
    if (lowerCue.joiners && (joinsCue(reading, i, end) || (!listsPlaces(reading, i) && opensOtherReport(reading, i, Math.min(end, i + 9), sentenceStart)))) return trimEnd(reading, from, i)
    if (lowerCue.joiners && leavesWhatWouldBe(reading, from, i)) return trimEnd(reading, from, i)
    if (afterComma && cuesAt(reading, i, end).some((hit) => hit.form.voice === 'linked' || (hit.form.voice === 'active' && reading.cues.verbShape !== null && !listsDeed(reading, hit, end)))) return trimEnd(reading, from, i)
    // “denounced the raid, | demanded that Peru leave”
    if (afterComma && reading.cues.finites.size > 0 && cuesAt(reading, i, end).some(({ form, to }) => form.voice === 'active' && cueAt(reading, to).complementizers)) return trimEnd(reading, from, i)
    // “membantah kabar itu, | justru menuding Peru …”
    if (afterComma && lowerCue.adverbs && cuesAt(reading, i + 1, end).some((hit) => hit.form.voice === 'linked' || hit.form.voice === 'active' && reading.cues.verbShape !== null && !listsDeed(reading, hit, end))) return trimEnd(reading, from, i)
    if (afterComma && i >= end - 2 && lowerCue.adverbs) return trimEnd(reading, from, i)
    if (afterComma && lowerCue.asWords && reading.cues.finites.size > 0 && hasSubjectAndVerb(reading, i + 1, end)) return trimEnd(reading, from, i)
    if (afterComma && (isAfterthought(reading, i) || opensOccasion(reading, i) || opensRemark(reading, i, end))) return trimEnd(reading, from, i)
    if (i > from + 2 && phraseLength(reading, 'questions', i) > 0) return trimEnd(reading, from, i)
    if (afterComma && (closesWithReport(reading, i, end) || closesAsQuoted(reading, i, end))) return trimEnd(reading, from, i)
    if (afterComma && lowerCue.means && (reportsWith(reading, i + 1, end) || opensOtherReport(reading, i, end, sentenceStart))) return trimEnd(reading, from, i)
    // “…, tanpa menyebut siapa”
    if (afterComma && lowerCue.blockers && lowerCue.settings && cueAt(reading, i + 1).answers) return trimEnd(reading, from, i)
    if (afterComma && (lowerCue.contrasts || lowerCue.subordinators) && leavesOpen(reading, i + 1)) return trimEnd(reading, from, i)
    // “… itu | namun tidak merinci”: no comma parts them
    if (lowerCue.objections && (afterComma ? turnsAgainst(reading, i, end) : cueAt(reading, i + 1).blockers && cueAt(reading, i + 2).answers)) return trimEnd(reading, from, i)
    // “sebagai “agresi,” | dan mengerahkan armada”
    if (afterComma && lowerCue.joiners && inQuotes(reading, i - 2) && cueAt(reading, i + 1).deedVerb && reading.cues.verbShape !== null) return trimEnd(reading, from, i)
    if (afterComma && (lowerCue.alongside || opensApposition(reading, i, end))) return trimEnd(reading, from, i)
    if (afterComma && peopleAt(reading, i).pronouns && opensOwnReport(reading, i, end)) return trimEnd(reading, from, i)
    if (afterComma && lowerCue.clauseOpeners && opensOtherReport(reading, i, end, sentenceStart)) return trimEnd(reading, from, i)
  }
  return beforeTrailingSetting(reading, from, trimEnd(reading, from, end))
}

function tells(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cueAt(reading, i).verbShape || cueAt(reading, i).blockers || inQuotes(reading, i) || textAt(reading, i) === ',') return true
  return false
}

// “…,” | katanya: the comma may stand inside the marks
function endsWithComma(reading: Reading, i: number): boolean {
  return textAt(reading, i) === ',' || /^(?:["”»]|'')$/u.test(textAt(reading, i)) && textAt(reading, i - 1) === ','
}

/** The dash that ends the aside which one opens; -1 where it opens the rest of the sentence. */
function dashPartner(reading: Reading, dash: number, end: number): number {
  for (let i = dash + 1; i < end; i++) if (isDash(reading, i)) return i
  return -1
}

// “…, seperti dilansir AFP”, “…, dikutip dari laman …”
function isCredit(reading: Reading, i: number, afterComma: boolean): boolean {
  const lowerCue = cueAt(reading, i)
  if (!lowerCue.credits || inQuotes(reading, i)) return false
  const nextCue = cueAt(reading, i + 1)
  if (nextCue.credits) return true
  return afterComma && (!lowerCue.clauseOpeners || nextCue.credits) && !lowerCue.creditOpeners
}

/** “…, kata Rina”, “…, menurut Rina”, “…, said Ann”, “…, Ann said.”: an attribution that closes or splits the sentence. */
function opensAttribution(reading: Reading, i: number, end: number): boolean {
  if (phraseLength(reading, 'accordingTo', i) > 0 || cueAt(reading, i).accordingToOwn || phraseLength(reading, 'closing', i) > 0) return true
  return cuesAt(reading, i, end).some((hit) => hit.form.voice === 'bare' || hit.form.voice === 'own')
}

// “mengatakan … | dan menambahkan …”: the second cue shares the source.
function joinsCue(reading: Reading, i: number, end: number): boolean {
  // “has condemned and rejected the plan”: two verbs with one object
  if ([1, 2].some((back) => cuesAt(reading, i - back, i).some(({ form, to }) => to === i && form.voice === 'active' && form.complement === 'object'))) return false
  let k = i + 1
  while (k < end && k < i + 5 && (cueAt(reading, k).adverbs || cueAt(reading, k).joiners)) k++
  // “praised the plan but, in the same breath, | accused …”
  if (textAt(reading, k) === ',' && cueAt(reading, k + 1).settings) for (let at = k + 2; at < Math.min(end, k + ASIDE_WITHIN); at++) if (textAt(reading, at) === ',') return joinsCueAt(reading, at + 1, end)
  return joinsCueAt(reading, k, end, i)
}

/** Most words of an aside between a joining word and the verb. */
const ASIDE_WITHIN = 9

function joinsCueAt(reading: Reading, k: number, end: number, i: number = k): boolean {
  return cuesAt(reading, k, end).some((hit) => (hit.form.voice === 'active' || hit.form.voice === 'linked' && !isLike(reading, i - 1, k)) && mayReport(hit) && !endsAsDeed(reading, hit, end) && !isBareDeed(reading, hit, end)) && !cueAt(reading, k - 1).blockers
}

// “allowing or | encouraging”: two words of one form stand side by side.
function isLike(reading: Reading, a: number, b: number): boolean {
  return lowerAt(reading, a).length > 4 && lowerAt(reading, a).slice(-3) === lowerAt(reading, b).slice(-3)
}

// “…, in a speech in Oslo”, “…, dalam pidatonya di Jakarta”: where it was said.
function opensOccasion(reading: Reading, i: number): boolean {
  if (!cueAt(reading, i).settings) return false
  for (let k = i + 1; k < i + 5; k++) {
    if (cueAt(reading, k).occasions || cueAt(reading, k).comments) return true
    if (reading.tokens[k]?.kind !== 'word' || cueAt(reading, k).settings || cueAt(reading, k).relatives) return false
  }
  return false
}

const mayReport = (hit: CueHit): boolean => hit.form.words[0] !== 'percaya'

// “…, meskipun ada kecaman”, “…, beberapa hari setelah perang pecah”: the reporter adds what stands around it.
function isAfterthought(reading: Reading, i: number): boolean {
  if (cueAt(reading, i).afterthoughts) return true
  let k = i
  while (k < i + 3 && !cueAt(reading, k).durations) k++
  return cueAt(reading, k + 1).sequels && k < i + 3
}

// “…, the navy said on Monday.”
function closesWithReport(reading: Reading, from: number, end: number): boolean {
  // “…, | Rina Wati menegaskan.”
  if (reading.pack.people.ownerStands === 'after') {
    const name = reading.personFrom[from] ?? 0
    return name > 0 && cuesAt(reading, name, end).some(({ form, to }) => form.voice === 'active' && form.complement === 'clause' && (to >= end || isFinal(reading, to)))
  }
  for (let k = from + 1; k < Math.min(end, from + 10); k++) {
    if (inQuotes(reading, k) || /^[,;:]$/u.test(textAt(reading, k)) || cueAt(reading, k).finites) return false
    const hit = cuesAt(reading, k, end).find((h) => h.form.voice === 'active' && h.form.complement === 'clause')
    if (!hit) continue
    const source = sourceBefore(reading, k, from, false)
    if (source === null || source === 'linked' || source.from > from) return false
    const next = lowerAt(reading, hit.to)
    const nextCue = cueAt(reading, hit.to)
    return hit.to >= end || isFinal(reading, hit.to) || next === ',' || nextCue.settings || nextCue.times || cueAt(reading, hit.to - 1).tellsDirectly
  }
  return false
}

// “…, the daily quoted Ann as saying.”
function closesAsQuoted(reading: Reading, from: number, end: number): boolean {
  const quoted = quotedBeside(reading, from, end)
  return quoted !== null && (quoted.cue.to >= end || isFinal(reading, quoted.cue.to))
}

// “di Norwegia | dan Chile”
function listsPlaces(reading: Reading, joiner: number): boolean {
  const { joins, locatives } = reading.pack.people
  return joins.has(lowerAt(reading, joiner)) && isCapitalised(reading, joiner - 1) && isCapitalised(reading, joiner + 1) && locatives.has(lowerAt(reading, joiner - 2))
}

// “…, | tuduhan yang dibantah Peru”
function opensApposition(reading: Reading, i: number, end: number): boolean {
  return reading.pack.people.ownerStands === 'after' && cueAt(reading, i + 1).relatives && cuesAt(reading, i, end).some(({ form, to }) => to === i + 1 && (form.voice === 'nominal' || form.voice === 'bare'))
}

// “…, | ia juga menambahkan bahwa …”
function opensOwnReport(reading: Reading, i: number, end: number): boolean {
  let k = i + 1
  while (k < i + 4 && cueAt(reading, k).adverbs) k++
  return cuesAt(reading, k, end).some(({ form, to }) => form.voice === 'active' && cueAt(reading, to).complementizers)
}

// “…, sementara Rina menyatakan …”: somebody else reports.
function opensOtherReport(reading: Reading, i: number, end: number, sentenceStart: number): boolean {
  // “…, supaya kedua negara menyepakati damai”: what is to be agreed on
  // “latihan yang dilakukan Peru | walaupun Chile memberi peringatan”: no comma parts them
  if (cueAt(reading, i).purpose || reading.cues.verbShape !== null && cueAt(reading, i).subordinators && !endsWithComma(reading, i - 1)) return false
  for (let k = i + 1; k < Math.min(end, i + 12); k++) {
    if (inQuotes(reading, k)) return false
    // “Malta, which sent ships, | and called on …”: the relative clause ends, and the report goes on
    // “the minister, who led the team, | had promised ships”
    if (textAt(reading, k) === ',' && cueAt(reading, i).relatives && (cueAt(reading, k + 1).joiners || cueAt(reading, k + 1).finites)) return false
    const hit = cuesAt(reading, k, end).find((h) => h.form.voice === 'active')
    if (hit) {
      const next = cueAt(reading, hit.to)
      // “…, padahal Norwegia sudah | memberi peringatan”: it belongs to what is said, unless words are reported
      if (cueAt(reading, i).grounds && hit.form.cueClass !== 'speech') return false
      // “manfaat bagi Peru | dan negara lain yang mengecam perang itu”
      if (reading.cues.verbShape !== null && cueAt(reading, k - 1).relatives && peopleAt(reading, i).joins && textAt(reading, i - 1) !== ',') continue
      // “called into doubt”
      if (hit.form.cueClass === 'describe' && next.gatherings) continue
      // “menuding Peru dan Chile | menolak berunding”: a deed is refused, and nothing said
      if (hit.form.cueClass === 'reject' && (next.purpose || next.verbShape) && !next.answers) return false
      const source = sourceBefore(reading, k, Math.max(i + 1, sentenceStart))
      // “the dead and wounded, whom he claimed …”: the joining word joins something else.
      return source !== null && (!cueAt(reading, i).joiners || source !== 'linked' && source.from <= i + (!peopleAt(reading, i).joins && reading.cues.finites.size > 0 ? 14 : cueAt(reading, i).contrasts ? 8 : 3) && !opensBetween(reading, i + 1, source.from))
    }
  }
  return false
}

// “a friend | and partner as she welcomed him”: the joining word joins nouns
function opensBetween(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (cueAt(reading, k).clauseOpeners || cueAt(reading, k).relatives || cueAt(reading, k).asWords) return true
  return false
}
