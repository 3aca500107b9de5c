import { expect, test } from 'vitest'
import { joinedText, type PageText } from '../../../lib/store/pages/joined-text'

const page = (text: string, ...boilerplate: readonly string[]): PageText => ({
  text, boilerplate: boilerplate.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, kind: 'continuation' })),
})

test.each<[string, string, readonly PageText[], string]>([
  ['no further page', 'Satu.\n', [], 'Satu.\n'],
  ['paragraphs follow as the first page parts its own', 'Satu.\n\nDua.', [page('Tiga.\nEmpat.')], 'Satu.\n\nDua.\n\nTiga.\n\nEmpat.'],
  ['lines follow as lines', 'Satu.\nDua.', [page('Tiga.\n\nEmpat.'), page('Lima.')], 'Satu.\nDua.\nTiga.\nEmpat.\nLima.'],
  ['headline and number of a further page are left out', 'Judul\nSatu.', [page('Judul\nDua.\nHalaman 2 dari 2', 'Judul', 'Halaman 2 dari 2')], 'Judul\nSatu.\nDua.'],
  ['a dateline inside a line, too', 'Satu.', [page('JAKARTA – Dua.', 'JAKARTA – ')], 'Satu.\nDua.'],
  ['what an earlier page said is not said again', 'Ringkasan.\nSatu.', [page('Ringkasan.\nKalimat kedua.'), page('Ringkasan.\nKalimat ketiga.')], 'Ringkasan.\nSatu.\nKalimat kedua.\nKalimat ketiga.'],
  ['what is mostly there already is a page of a whole article', 'Satu.\nDua.\nTiga dan empat.', [page('Dua.\nTiga dan empat.\nLima.')], 'Satu.\nDua.\nTiga dan empat.'],
  ['the whole article beside its pages', 'Satu.\nDua.', [page('Dua.')], 'Satu.\nDua.'],
  ['a first page that is as long as an article may be', 'a'.repeat(2_000_000), [page('Dua.')], 'a'.repeat(2_000_000)],
])('%s', (_, first, further, expected) => {
  expect(joinedText(first, further)).toBe(expected)
})
