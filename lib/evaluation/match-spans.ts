import type { Span } from '../document'
import { overlap } from './overlap'
import { coreSpan } from './core-span'
import { trimSpan } from './trim-span'

const LEAST_OVERLAP = 0.5

/** Pairs of annotated and predicted spans, best overlap first, each span in one pair at most. */
export function matchSpans<G extends Span, P extends Span>(text: string, gold: readonly G[], predicted: readonly P[]): ReadonlyMap<G, P> {
  const pairs = gold
    .flatMap((g) => predicted.map((p) => ({ g, p, shared: overlap(trimSpan(text, g), trimSpan(text, p)) })))
    .filter(({ shared }) => shared >= LEAST_OVERLAP)
    .sort((a, b) => b.shared - a.shared)
  const matched = new Map<G, P>()
  const used = new Set<P>()
  for (const { g, p } of pairs) {
    if (matched.has(g) || used.has(p)) continue
    matched.set(g, p)
    used.add(p)
  }
  return matched
}

/** Whether two spans are the same once marks at their ends are trimmed. */
export function sameSpan(text: string, a: Span, b: Span): boolean {
  return equal(trimSpan(text, a), trimSpan(text, b))
}

/** Whether the same is said in two spans, however much of what opens it each takes in. */
export function sameCore(text: string, a: Span, b: Span): boolean {
  return equal(coreSpan(text, a), coreSpan(text, b))
}

const equal = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
