import { expect, test } from 'vitest'
import { pagedAddress } from '../../lib/document'

test.each([
  ['https://a.example/x', 1, 'https://a.example/x'],
  ['https://a.example/x?page=2', 2, 'https://a.example/x'],
  ['https://a.example/x?id=7&page=3', 3, 'https://a.example/x?id=7'],
  ['https://a.example/x?page=3&id=7', 3, 'https://a.example/x?id=7'],
  ['https://a.example/x?hal=12', 12, 'https://a.example/x'],
  ['https://a.example/x?page=all', 1, 'https://a.example/x'],
  ['https://a.example/x?page=1', 1, 'https://a.example/x'],
  ['https://a.example/x?page=2024', 1, 'https://a.example/x?page=2024'],
  ['https://a.example/x?homepage=2', 1, 'https://a.example/x?homepage=2'],
  ['https://a.example/x/page/2/', 2, 'https://a.example/x'],
  ['https://a.example/x/halaman/2', 2, 'https://a.example/x'],
  ['https://a.example/berita/menlu-tiba-di-suva/2', 2, 'https://a.example/berita/menlu-tiba-di-suva'],
  ['https://a.example/2024/11/2', 1, 'https://a.example/2024/11/2'],
  ['https://a.example/berita-2/2', 1, 'https://a.example/berita-2/2'],
])('%s', (address, number, first) => {
  expect(pagedAddress(address)).toEqual({ number, first })
})
