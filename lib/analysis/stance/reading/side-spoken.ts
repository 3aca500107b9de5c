import type { FrameName } from '../../../languages/shared/stance/frames'
import type { CompiledLexicon } from './compile-lexicon'
import type { Item } from './read-items'

/** What states declare through their spokesmen. */
const declared: ReadonlySet<FrameName> = new Set(['condemn', 'welcome', 'thank', 'sympathise', 'demand'])

/** What they declare only with an adverb. */
const solemnly: ReadonlySet<FrameName> = new Set(['oppose', 'reject', 'support', 'criticise'])

/** Words before the verb of a declaration: “The Norwegian government strongly | condemns”. */
const DECLARED_WITHIN = 4

/** The side that a declaration in quote marks names as its own, where the speaker's is not known: “Norway strongly condemns …”. Empty: it is none. */
export function sideSpoken(content: readonly Item[], lexicon: CompiledLexicon): ReadonlySet<string> {
  const at = content.findIndex(({ mention }) => mention !== null)
  const mention = at >= 0 && at <= 1 ? content[at]?.mention : null
  if (!mention || mention.via === 'pronoun' || mention.via === 'epithet') return none
  // “the Norwegian people thank …”, but “if Norway condemns …”
  if (at === 1 && content[0]?.word.exactTags.includes('determiners') !== true) return none
  const words = content.slice(0, at + 1 + DECLARED_WITHIN).map(({ word }) => word)
  for (let place = at + 1; place < words.length; place++) {
    if (content[place]?.kind !== 'word') return none
    const [before, word] = [words[place - 1], words[place]]
    const found = word && lexicon.frames.find(word.frames, words, place)
    if (!found) continue
    // “Norway firmly opposes …”: an analyst would leave the adverb out
    const solemn = before && lexicon.tags.find(before.tags, words, place - 1)?.value.includes('intensifiers') && solemnly.has(found.value.name)
    // “Norway stands with Peru”, but “Norway supports Peru”
    const stands = found.value.name === 'support' && found.length > 1
    return found.value.forms.includes('active') && (solemn || stands || declared.has(found.value.name)) ? new Set([mention.country]) : none
  }
  return none
}

const none: ReadonlySet<string> = new Set()
