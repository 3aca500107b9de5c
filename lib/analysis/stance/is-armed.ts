import type { Speaker } from '../../document'
import type { CompiledLexicon } from './compile-lexicon'

/** Whether armed forces speak, by name or office: “militer Norwegia”, “a navy spokesman”. */
export function isArmed({ name, role }: Speaker, lexicon: CompiledLexicon): boolean {
  const words = `${name} ${role ?? ''}`.toLowerCase().split(/[^\p{L}\p{N}'-]+/u).map((word) => lexicon.word(word).forms)
  return words.some((_, place) => lexicon.tags.find(words, place)?.value.includes('forces'))
}
