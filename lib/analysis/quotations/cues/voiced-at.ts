import type { CueClass } from '../../../languages/shared/cue-lexicon'
import type { ReadToken } from '../../words/read-tokens'

/** Words between a crowd that demonstrates and what it is against. */
const CROWD_WITHIN = 14

/** Words between an attitude and another one that joins it. */
const JOINED_WITHIN = 22

/** Attitudes that are put into words. */
const attitudes: ReadonlySet<CueClass> = new Set<CueClass>(['condemn', 'criticise', 'reject', 'protest', 'demand', 'urge', 'support', 'praise', 'welcome', 'accuse'])

/** Whether a verb that elsewhere tells a deed is put into words at token i: “dengan tegas | menentang |”, “massa | menentang | …”, “mengecam serangan itu dan | mendukung | Kuba”. */
export function voicedAt(tokens: readonly ReadToken[], i: number): boolean {
  const before = tokens[i - 1]?.word
  if (before === undefined) return false
  return before.cue.loudly || !before.cue.relatives && (ofCrowd(tokens, i) || before.people.joins && joinsAttitude(tokens, i))
}

function ofCrowd(tokens: readonly ReadToken[], i: number): boolean {
  let behindComma = false
  for (let k = i - 1; k >= 0 && k > i - CROWD_WITHIN; k--) {
    const token = tokens[k]
    if (token === undefined || token.kind === 'punctuation' && token.text !== ',') return false
    // “Dalam unjuk rasa itu, ratusan orang | menentang …”, but “demonstrasi | menentang …” tells what it is about
    if (token.word.cue.marchers || token.word.cue.rallies && (behindComma || ofThose(tokens, k) || isSubject(tokens, k))) return true
    behindComma ||= token.text === ','
    // “Ketua serikat itu | mengatakan | para buruh mendukung Peru”: another's words; “massa membakar ban | dan | menentang …” are its own
    const acts = token.word.cue.activeVerb && token.word.shape.small && tokens[k - 1]?.word.cue.relatives !== true
    if (token.word.cue.purpose || token.word.cue.blockers || token.word.cue.complementizers || acts && tokens[i - 1]?.word.people.joins !== true) return false
  }
  return false
}

// “| Unjuk rasa itu | menentang …”, “| Demonstrasi di Lima | menentang …”
function isSubject(tokens: readonly ReadToken[], rally: number): boolean {
  const before = tokens[rally - 1]
  return before === undefined || before.kind === 'punctuation' || [1, 2].some((on) => tokens[rally + on]?.word.people.demonstratives) && !before.word.cue.settings
}

// “peserta | aksi unjuk rasa |”
function ofThose(tokens: readonly ReadToken[], rally: number): boolean {
  let k = rally - 1
  while (tokens[k]?.word.cue.rallies) k--
  const people = tokens[k]?.word.people
  return people !== undefined && (people.voices || people.looseTitles) && !people.writings
}

function joinsAttitude(tokens: readonly ReadToken[], i: number): boolean {
  for (let k = i - 2; k >= 0 && k > i - JOINED_WITHIN; k--) {
    const token = tokens[k]
    if (token === undefined || token.word.shape.closes || /^[:;.!?]$/u.test(token.text)) return false
    if (!token.word.starts.forms.some(({ voice, cueClass, words }) => voice === 'active' && words.length === 1 && attitudes.has(cueClass))) continue
    const before = tokens[k - 1]?.word.cue
    return before !== undefined && !before.purpose && !before.relatives && !before.blockers
  }
  return false
}
