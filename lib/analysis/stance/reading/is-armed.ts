import type { Speaker } from '../../../document'
import type { CompiledLexicon } from './compile-lexicon'

/** Whether armed forces speak, by name or office: “militer Norwegia”, “a navy spokesman”. */
export function isArmed(speaker: Speaker, lexicon: CompiledLexicon): boolean {
  return lexicon.names(called(speaker), 'forces')
}

/** Whether an armed band speaks that is no state's: “the rebels”, “kelompok separatis itu”. */
export function isBand(speaker: Speaker, lexicon: CompiledLexicon): boolean {
  return lexicon.names(called(speaker), 'bands')
}

const called = ({ name, role }: Speaker): string => `${name} ${role ?? ''}`
