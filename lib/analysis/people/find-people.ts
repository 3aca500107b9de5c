import type { Has } from '../../document'
import { packOf } from '../../languages/registry'
import { gather } from '../gather'
import { readTokens } from '../words/read-tokens'
import { bodiesWithShortForms } from './bodies-with-short-forms'
import { candidatesIn } from './candidates-in'
import { cutToNames } from './cut-to-names'
import { mergeCandidates } from './merge-candidates'

/** Adds the people and organisations that can speak, with every place they are named. */
export function findPeople(doc: Has<'article' | 'language' | 'tokens' | 'quoted' | 'sentences'>): Has<'people'> {
  const pack = packOf(doc.language)
  if (!pack) return { people: [] }
  const tokens = readTokens(doc.tokens, pack)
  const candidates = gather(doc.sentences, (sentence) => candidatesIn(pack, tokens, sentence))
  const bodies = bodiesWithShortForms(pack, tokens)
  // “| Majelis Ulama Indonesia | (MUI)” was found by itself as well
  const others = bodies.length === 0 ? candidates : candidates.filter((one) => !bodies.some(({ start, end }) => start < one.end && one.start < end))
  return { people: mergeCandidates(cutToNames([...others, ...bodies], tokens, pack.people), doc, pack.people) }
}
