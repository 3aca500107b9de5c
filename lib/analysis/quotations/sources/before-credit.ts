import { cueAt, inQuotes, isCapitalised, isFinal, textAt, type Reading } from '../reading'

/** Words from where the credit of an agency opens to its end. */
const CREDIT_WITHIN = 8

/**
 * The last token before the credit of an agency that ends with token i: “Rina Wati | yang dikutip oleh kantor berita Jiji”, “Rina Wati |, seperti dilansir Jiji”;
 * -1 where none ends there.
 */
export function beforeCredit(reading: Reading, i: number, start: number): number {
  // “The Ledger, citing two officials|,| reported …”: a comma may close it
  for (let k = textAt(reading, i) === ',' ? i - 1 : i; k > start && k > i - CREDIT_WITHIN; k--) {
    // “Sebelumnya, dilaporkan bahwa Rina Wati | mengatakan …”: she is no agency
    if (isFinal(reading, k) || inQuotes(reading, k) || cueAt(reading, k).complementizers) return -1
    const opens = cueAt(reading, k + 1).credits
    if (cueAt(reading, k).relatives) return opens && reading.tokens[k - 1]?.kind === 'word' ? k - 1 : -1
    if (textAt(reading, k) === ',') return opens ? k - 1 : -1
    // “Seorang pejabat Peru | dikutip Jiji | mengatakan”
    if (opens && reading.cues.verbShape !== null && !cueAt(reading, k + 1).activeVerb && !cueAt(reading, k + 1).creditOpeners && isCapitalised(reading, k + 2) && k + 1 <= i && reading.tokens[k]?.kind === 'word' && !cueAt(reading, k).creditOpeners) return k
    // “Rina Wati | seperti dilansir Jiji”
    if (opens && cueAt(reading, k).creditOpeners && isCapitalised(reading, k - 1)) return k - 1
  }
  return -1
}
