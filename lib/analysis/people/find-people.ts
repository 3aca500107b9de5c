import type { Has } from '../../document'
import { packOf } from '../../languages/registry'
import { candidatesIn } from './candidates-in'
import { cutToNames } from './cut-to-names'
import { mergeCandidates } from './merge-candidates'

/** Adds the people and organisations that can speak, with every place they are named. */
export function findPeople(doc: Has<'article' | 'language' | 'tokens' | 'sentences'>): Has<'people'> {
  const pack = packOf(doc.language)
  if (!pack) return { people: [] }
  const candidates = doc.sentences.flatMap((sentence) => candidatesIn(pack, doc.tokens, sentence))
  return { people: mergeCandidates(cutToNames(candidates, doc.tokens, pack.people), doc.article.text, pack.people) }
}
