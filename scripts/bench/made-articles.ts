import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../../lib/analysis/analyze'
import { seededRandom } from './seeded-random'

const LENGTH = 2000
/** Articles are spread over two years, as those of a newsroom are. */
const DAYS = 730
const FIRST_DAY = Date.UTC(2024, 0, 1)
const SAMPLES = join(import.meta.dirname, '../../samples')
/** Paragraphs of narration, in which nobody speaks. */
const BACKGROUND = join(import.meta.dirname, 'background')
/**
 * The share of such paragraphs: it gives 8.3 quotations and 8.8 countries in them an article. The annotated news and agency reports of
 * docs/accuracy.md have 7.0 to 9.5 and 5.8 to 8.1 in 2,000 characters.
 */
const NARRATED = 0.35
const FIRST = ['Arga', 'Bela', 'Citra', 'Damar', 'Elok', 'Fajar', 'Galih', 'Hana', 'Indra', 'Jati', 'Kirana', 'Laras', 'Mahesa', 'Nadia', 'Okta', 'Putra', 'Ratih', 'Satya', 'Tirta', 'Wulan']
const LAST = ['Abernal', 'Boskamp', 'Cervenka', 'Dombrow', 'Estrellado', 'Fournival', 'Gondokaryo', 'Hadinegoro', 'Ivanczuk', 'Jelantikan', 'Kerstholt', 'Lumbanraja', 'Mirzakhani', 'Nakazono', 'Ostrovar', 'Prawiranata', 'Quintanero', 'Rostamian', 'Sundaram', 'Tjokrowati']
const OUTLETS = ['WartaTelukBiru', 'KabarSelatSunda', 'The Harbour Ledger', 'Northern Dispatch', 'PosLintasNusa', 'Suara Pesisir']

/** An article file. */
export interface MadeFile {
  readonly name: string
  readonly text: string
}

/**
 * Articles of about 2,000 characters, the same for the same seed: paragraphs of our samples and of narration shuffled, each with speakers of
 * its own, so that no two are alike and a saying is rarely that of another article. Dense ones are of the samples alone: twice as many
 * quotations as news has.
 */
export function madeArticles(count: number, seed: number, { dense = false } = {}): readonly MadeFile[] {
  const languages = (['id', 'en'] as const).map((language) => ({ language, paragraphs: paragraphsOf(language), background: dense ? [] : backgroundOf(language) }))
  const speakers = [...new Set(languages.flatMap(({ paragraphs }) => paragraphs.flatMap((text) => analyze({ text }).quotations.flatMap((quotation) => quotation.speakers.map(({ name }) => name)))))]
    .filter((name) => /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(name))
  const random = seededRandom(seed)
  const one = <Of>(of: readonly Of[]): Of => of[Math.floor(random() * of.length)] ?? fail()
  return Array.from({ length: count }, (_, at) => {
    const { language, paragraphs, background } = one(languages)
    const day = new Date(FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000)
    const date = language === 'id' ? day.toLocaleDateString('id', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'short', year: 'numeric' }) : day.toLocaleDateString('en', { timeZone: 'UTC', month: 'long', day: 'numeric', year: 'numeric' })
    let text = `${(one(paragraphs).split(/[.!?"“]/, 1)[0] ?? '').slice(0, 60)} (${at + 1})\n\n${one(FIRST)} ${one(LAST)} - ${one(OUTLETS)}\n${date}${language === 'id' ? ' 14:05 WIB' : ''}`
    while (text.length < LENGTH) {
      const paragraph = one(random() < NARRATED && background.length > 0 ? background : paragraphs)
      if (!text.includes(paragraph)) text += `\n\n${paragraph}`
    }
    return { name: `made-${String(at + 1).padStart(6, '0')}.txt`, text: renamed(text, speakers, () => [one(FIRST), one(LAST)]) }
  })
}

/** Paragraphs of running text, without titles, dates and advertisements. */
function paragraphsOf(language: 'id' | 'en'): readonly string[] {
  return readdirSync(SAMPLES)
    .filter((name) => name.endsWith('.txt') && name.includes(`-${language}-`))
    .sort()
    .flatMap((name) => readFileSync(join(SAMPLES, name), 'utf8').split(/\n\s*\n/))
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph.length > 40 && /[.”"]$/.test(paragraph))
}

function backgroundOf(language: 'id' | 'en'): readonly string[] {
  return readFileSync(join(BACKGROUND, `${language}.txt`), 'utf8').trim().split(/\n\s*\n/)
}

/** Each speaker of the samples under another name, the same throughout the text, surname alone too. */
function renamed(text: string, speakers: readonly string[], name: () => readonly [string, string]): string {
  return speakers.reduce((so, speaker) => {
    const [first = '', surname = ''] = speaker.split(' ')
    if (!so.includes(surname)) return so
    const [newFirst, newSurname] = name()
    return so.replaceAll(speaker, `${newFirst} ${newSurname}`).replaceAll(surname, newSurname).replaceAll(first, newFirst)
  }, text)
}

function fail(): never {
  throw new Error(`No text samples in ${SAMPLES}; expected some in Indonesian and in English`)
}
