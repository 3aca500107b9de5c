import { expect, test } from 'vitest'
import { quote } from '../quotations/quote'

// the second half of a split quotation, whoever is given the floor in the paragraph behind it
test.each(['Hal senada diungkapkan Ola Berg.', 'Hal itu disampaikan Ola Berg di Oslo.', 'Pernyataan senada disampaikan Ola Berg.'])('%s', (next) => {
  const said = quote(`“Kami tidak boleh mendukung Chile,” ujar Rina Wati. “Jika Peru membohongi kami, kami akan tahu.”\n\n${next}`, 'id')
  expect(said.map(({ speakers }) => speakers.map(({ name }) => name).join(' & '))).toEqual(['Rina Wati', 'Rina Wati'])
})
