import { expect, test } from 'vitest'
import { bibtex, citationPicture, citationText, type Citation } from '../../lib/export'

const citation: Citation = {
  id: '12', quote: '"Kami mengecam sanksi yang tidak adil," ', kind: 'direct', language: 'id', speaker: 'Arkady Velikov, Menteri Luar Negeri, Russia', title: 'Velikov & Kuba: 100% mitra_baru',
  outlet: 'Harian Samudra', byline: 'Dewi Lestari', date: '2022-11-03', dateWords: '3 Nov 2022',
  stances: [{ country: 'CU', name: 'Cuba', score: 0.52, label: 'support', written: '+0.52 supports' }, { country: 'JP', name: 'Japan', score: null, label: 'abstained', written: 'no answer' }],
  wording: null, analysis: '1', permalink: 'http://127.0.0.1:3000/articles/7?quotation=12#q-12', url: null, judged: 'Stance as judged by Sikap, analysis 1',
}

test('as text: the words, who said them, where, the stances, the address', () => {
  expect(citationText(citation)).toBe(`"Kami mengecam sanksi yang tidak adil,"
Arkady Velikov, Menteri Luar Negeri, Russia
“Velikov & Kuba: 100% mitra_baru”, Harian Samudra, 3 Nov 2022
Stance as judged by Sikap, analysis 1: Cuba +0.52 supports; Japan no answer
http://127.0.0.1:3000/articles/7?quotation=12#q-12`)
  expect(citationText({ ...citation, quote: 'sanctions help nobody', outlet: null, stances: [], url: 'https://samudra.example/1' })).toBe(`“sanctions help nobody”
Arkady Velikov, Menteri Luar Negeri, Russia
“Velikov & Kuba: 100% mitra_baru”, 3 Nov 2022
https://samudra.example/1
http://127.0.0.1:3000/articles/7?quotation=12#q-12`)
})

test('as BibTeX: what TeX would read as a command is written out, and an undated article has no year', () => {
  expect(bibtex(citation)).toBe(`@misc{sikap-quotation-12,
  author = {{Dewi Lestari}},
  title = {{Velikov \\& Kuba: 100\\% mitra\\_baru}},
  howpublished = {Harian Samudra},
  year = {2022},
  month = {11},
  day = {3},
  language = {id},
  url = {http://127.0.0.1:3000/articles/7?quotation=12#q-12},
  note = {Arkady Velikov, Menteri Luar Negeri, Russia: "Kami mengecam sanksi yang tidak adil,". Stance as judged by Sikap, analysis 1: Cuba +0.52 supports; Japan no answer}
}
`)
  const undated = bibtex({ ...citation, date: null, byline: null, outlet: null, url: 'https://samudra.example/{1}', quote: 'a\\b {c} $d #e ~f ^g' })
  expect(undated).not.toMatch(/year|author|howpublished/)
  expect(undated).toContain('url = {https://samudra.example/%7B1%7D}')
  expect(undated).toContain('“a\\textbackslash{}b \\{c\\} \\$d \\#e \\textasciitilde{}f \\textasciicircum{}g”')
})

test('as a picture: every part of it, nothing from elsewhere, markup as text', () => {
  const svg = citationPicture({ ...citation, speaker: '<b>Velikov</b> & "x"', quote: 'kata '.repeat(300) }, { serif: 'AAAA', sans: 'BBBB' })
  for (const words of ['&#60;b&#62;Velikov&#60;/b&#62; &#38; &#34;x&#34;', '3 Nov 2022', '+0.52 supports', 'no answer', 'analysis 1', 'articles/7?quotation=12#q-12', ' …']) expect(svg).toContain(words)
  expect(citationPicture({ ...citation, stances: [] }, { serif: 'AAAA', sans: 'BBBB' })).not.toContain('Stance as judged')
  expect(svg).not.toMatch(/href=|src=|url\((?!data:)|<b>/)
})

test('speech that is only reported stands without quote marks, for nobody said just that', () => {
  const reported = { ...citation, quote: 'sanctions help nobody', kind: 'indirect', wording: 'in the words of the article', outlet: null, stances: [], url: null } as const
  expect(citationText(reported).split('\n').slice(0, 2)).toEqual(['sanctions help nobody', 'Arkady Velikov, Menteri Luar Negeri, Russia (in the words of the article)'])
  expect(citationPicture(reported, { serif: 'AAAA', sans: 'BBBB' })).toContain('Russia (in the words of the article)')
  expect(bibtex({ ...citation, quote: 'the port was “closed for good”', kind: 'mixed', wording: 'partly in the words of the article' })).toContain('Russia (partly in the words of the article): the port was “closed for good”')
})
