import type { Speaker } from '../../document'
import type { CompiledLexicon } from './compile-lexicon'

/** Whether armed forces speak, by name or office: “militer Norwegia”, “a navy spokesman”. */
export function isArmed({ name, role }: Speaker, lexicon: CompiledLexicon): boolean {
  return lexicon.armed(`${name} ${role ?? ''}`)
}
