import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { seededRandom } from './seeded-random'

const LENGTH = 2000
/** Articles are spread over two years, as those of a newsroom are. */
const DAYS = 730
const FIRST_DAY = Date.UTC(2024, 0, 1)
/** 3,000 sentences of news a language, in each of which a country stands. */
const SENTENCES = join(import.meta.dirname, '../../test/sentences')
/** Narration, in which nobody speaks. */
const BACKGROUND = join(import.meta.dirname, 'background')
/**
 * The share of paragraphs of narration: it gives 8.0 quotations and 9.7 countries in them an article. The annotated news and agency reports of
 * docs/accuracy.md have 7.0 to 9.5 and 5.8 to 8.1 in 2,000 characters.
 */
const NARRATED = 0.5
/** Sentences a paragraph. */
const SAID = 2
const TOLD = 3
const FIRST = ['Arga', 'Bela', 'Citra', 'Damar', 'Elok', 'Fajar', 'Galih', 'Hana', 'Indra', 'Jati', 'Kirana', 'Laras', 'Mahesa', 'Nadia', 'Okta', 'Putra', 'Ratih', 'Satya', 'Tirta', 'Wulan']
const LAST = ['Abernal', 'Boskamp', 'Cervenka', 'Dombrow', 'Estrellado', 'Fournival', 'Gondokaryo', 'Hadinegoro', 'Ivanczuk', 'Jelantikan', 'Kerstholt', 'Lumbanraja', 'Mirzakhani', 'Nakazono', 'Ostrovar', 'Prawiranata', 'Quintanero', 'Rostamian', 'Sundaram', 'Tjokrowati']
const OUTLETS = ['WartaTelukBiru', 'KabarSelatSunda', 'The Harbour Ledger', 'Northern Dispatch', 'PosLintasNusa', 'Suara Pesisir']

/** An article file. */
export interface MadeFile {
  readonly name: string
  readonly text: string
}

const line = z.object({ text: z.string() })

/** Articles of about 2,000 characters, the same for the same seed: sentences of our own shuffled, so that no two are alike and a saying is rarely that of another article. */
export function madeArticles(count: number, seed: number): readonly MadeFile[] {
  const languages = (['id', 'en'] as const).map((language) => ({ language, sentences: sentencesOf(language), background: backgroundOf(language) }))
  const random = seededRandom(seed)
  const one = <Of>(of: readonly Of[]): Of => of[Math.floor(random() * of.length)] ?? fail()
  const several = (of: readonly string[], many: number): string => Array.from({ length: many }, () => one(of)).join(' ')
  return Array.from({ length: count }, (_, at) => {
    const { language, sentences, background } = one(languages)
    const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000)
    const date = language === 'id' ? day.toLocaleDateString('id', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'short', year: 'numeric' }) : day.toLocaleDateString('en', { timeZone: 'UTC', month: 'long', day: 'numeric', year: 'numeric' })
    let text = `${(one(sentences).split(/[.!?"“]/, 1)[0] ?? '').slice(0, 60)} (${at + 1})\n\n${one(FIRST)} ${one(LAST)} - ${one(OUTLETS)}\n${date}${language === 'id' ? ' 14:05 WIB' : ''}`
    while (text.length < LENGTH) {
      const paragraph = random() < NARRATED ? several(background, TOLD).replace(/\d/g, () => String(1 + Math.floor(random() * 9))) : several(sentences, SAID)
      text += `\n\n${paragraph}`
    }
    return { name: `made-${String(at + 1).padStart(6, '0')}.txt`, text }
  })
}

function sentencesOf(language: 'id' | 'en'): readonly string[] {
  const lines = readFileSync(join(SENTENCES, `${language}.jsonl`), 'utf8').trim().split('\n')
  return [...new Set(lines.map((json) => line.parse(JSON.parse(json)).text))]
}

function backgroundOf(language: 'id' | 'en'): readonly string[] {
  return readFileSync(join(BACKGROUND, `${language}.txt`), 'utf8').trim().split(/(?<=\.)\s+/)
}

function fail(): never {
  throw new Error(`No sentences in ${SENTENCES} or ${BACKGROUND}; expected some in Indonesian and in English`)
}
