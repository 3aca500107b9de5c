import { describe, expect, test } from 'vitest'
import { readFile } from '../../lib/ingest'
import { chance, mutate } from './mutate'

const ONE = ['The minister of Norland, Eirik Solberg, rejected the embargo against Cuba on Monday.', '“We thank Japan,” he said.']
const TWO = ['IN the capital, Tala Venn praised Japan for its help after the flood.', 'Opposition leader Bo Karst disagreed.']
const THREE = ['Menteri Raka Wiradana mengecam serangan ke Lebanon.']
const gap = (...lines: readonly string[]) => lines.join('\n\n')

const FACTIVA_CODED = [
  'HD  Norland Rejects Embargo', 'BY  By Nora Vale', 'WC  312 words', 'PD  3 June 2024', 'ET  09:15', 'SN  Dew Times', 'SC  DEWTIM', 'LA  English', 'CY  (c) 2024 Dew Times', `LP  ${ONE[0]}`, `TD  ${ONE[1]}`,
  'RE  cuba : Cuba', 'AN  Document DEWTIM0020240603ek6300001',
  'HD  Venn Praises Japan', 'WC  145 words', 'PD  4 June 2024', 'SN  Embun News', 'SC  EMB', 'LA  English', 'CY  (c) 2024', `LP  ${TWO[0]}`, `TD  ${TWO[1]}`, 'AN  Document EMB0000020240604ek6400002',
]
const FACTIVA = [
  'World', 'Norland Rejects Embargo', 'By Nora Vale', '312 words', '3 June 2024', '09:15', 'Dew Times', 'DEWTIM', 'English', '(c) 2024 Dew Times. All Rights Reserved.', ...ONE, 'Document DEWTIM0020240603ek6300001',
  'Venn Praises Japan', '145 words', '4 June 2024', 'Embun News', 'LBA', 'English', 'Copyright 2024. Embun', ...TWO, 'Document EMB0000020240604ek6400002', 'Search Summary',
]
const nexis = (title: string, outlet: string, date: string, more: readonly string[], body: readonly string[]) =>
  [title, outlet, date, `Copyright 2024 ${outlet} All Rights Reserved`, ...more, 'Body', ...body, 'Classification', 'Language: ENGLISH; INDONESIAN', 'Load-Date: June 9, 2024', 'End of Document']
const NEXIS = [
  'User Name: = rani', 'Date and Time: = Monday, June 10, 2024 8:03:00 PM WIB', 'Documents (2)', '1. Norland Rejects Embargo', '2. Venn Praises Japan', '| About LexisNexis | Privacy Policy | Copyright © 2024 LexisNexis',
  ...nexis('Norland Rejects Embargo', 'Dew Times (Oslo)', 'June 3, 2024 Monday', ['Section: WORLD; Pg. 4', 'Length: 312 words', 'Byline: Nora Vale'], ONE),
  ...nexis('Venn Praises Japan', 'Embun News', 'June 4, 2024 Tuesday 10:15 AM GMT', ['Length: 145 words'], TWO),
]
const NEXIS_MAIL = [
  '1 of 2 DOCUMENTS', 'Dew Times', 'June 3, 2024 Monday', 'Norland Rejects Embargo', 'BYLINE: Nora Vale', 'SECTION: WORLD; Pg. 4', 'LENGTH: 312 words', ...ONE, 'LOAD-DATE: June 9, 2024', 'LANGUAGE: ENGLISH',
  '2 of 2 DOCUMENTS', 'Embun News', 'June 4, 2024 Tuesday', 'Venn Praises Japan', 'LENGTH: 145 words', ...TWO, 'LANGUAGE: ENGLISH', 'Copyright 2024 Embun News',
]
const PROQUEST = [
  'Document 1 of 2', 'Norland Rejects Embargo', 'Author: Vale, Nora', `Full text: ${ONE[0]}`, ONE[1] ?? '', 'Subject: Embargoes', 'Title: Norland Rejects Embargo', 'Publication title: Dew Times; Oslo', 'Publication date: Jun 3, 2024',
  'Section: World', 'Language of publication: English', '____________', 'Document 2 of 2', 'Venn Praises Japan', `Full text: ${TWO[0]}`, TWO[1] ?? '', 'Subject: Floods', 'Title: Venn Praises Japan', 'Publication title: Embun News',
  'Publication date: Jun 4, 2024', 'Language of publication: English',
]

describe('what a press database wrote is taken apart', () => {
  test.each([
    ['Factiva with codes', FACTIVA_CODED, '3 June 2024', undefined], ['Factiva without', FACTIVA, '3 June 2024', 'World'], ['Nexis', NEXIS, 'June 3, 2024 Monday', 'WORLD'], ['LexisNexis as mail', NEXIS_MAIL, 'June 3, 2024 Monday', 'WORLD'],
    ['ProQuest', PROQUEST, 'Jun 3, 2024', 'World'],
  ])('%s', async (_, lines, publishedAt, section) => {
    const items = await readFile('a.txt', Buffer.from(gap(...lines)))
    expect(items.map((item) => [item.name, item.kind === 'article' ? item.article : item])).toEqual([
      ['a.txt article 1', { title: 'Norland Rejects Embargo', byline: 'Nora Vale', outlet: 'Dew Times', publishedAt, language: 'en', ...(section === undefined ? {} : { section }), text: gap(...ONE) }],
      ['a.txt article 2', expect.objectContaining({ title: 'Venn Praises Japan', outlet: 'Embun News', language: 'en', text: gap(...TWO) })],
    ])
  })

  test.each([['Factiva with codes', FACTIVA_CODED], ['Factiva without', FACTIVA], ['Nexis', NEXIS], ['LexisNexis as mail', NEXIS_MAIL], ['ProQuest', PROQUEST]])('broken in any way it gives articles or a reason: %s', async (_, lines) => {
    const bytes = Buffer.from(gap(...lines, ...lines))
    const random = chance(11)
    for (let number = 0; number < 200; number++) {
      const items = await readFile('a.txt', mutate(bytes, random))
      expect(items.length).toBeGreaterThan(0)
      for (const item of items) expect(item.kind === 'article' ? item.article.text.trim() : item.reasons).not.toHaveLength(0)
    }
  })

  test.each(['Document 1 of 2\n', 'End of Document\n', 'Body\n', 'HD  x\n', '312 words\n', 'Document DEWTIM0020240603ek6300001\n'])('nothing but %j', async (line) => {
    expect((await readFile('a.txt', Buffer.from(line.repeat(Math.floor(900_000 / line.length))))).length).toBeGreaterThan(0)
  }, 20_000)

  test('of one that nobody can tell the head of, the text is kept', async () => {
    const items = await readFile('a.txt', Buffer.from(gap(...FACTIVA.slice(0, 13), ...THREE, 'Document EMB0000020240604ek6400003')))
    expect(items.map((item) => item.kind === 'article' && [item.article.title, item.article.text])).toEqual([['Norland Rejects Embargo', gap(...ONE)], [undefined, gap(...THREE)]])
  })

  test.each([['the end of a document in prose', gap(...ONE, 'End of Document', ...TWO)], ['a page number', gap('Document 1 of 2', ...ONE)]])('%s takes nothing apart', async (_, text) => {
    expect((await readFile('a.txt', Buffer.from(text))).map((item) => item.kind === 'article' && [item.name, item.article.text])).toEqual([['a.txt', text]])
  })
})
