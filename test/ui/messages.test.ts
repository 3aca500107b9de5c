import { expect, test } from 'vitest'
import { localeOfHeader } from '../../app/i18n/locales'
import en from '../../app/messages/en.json'
import id from '../../app/messages/id.json'

/** Every text by its path, with the values it takes. */
function texts(messages: object, path = ''): readonly (readonly [path: string, values: readonly string[]])[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return texts(value, `${path}${key}.`)
    return [[`${path}${key}`, [...new Set([...String(value).matchAll(/\{(\w+)[,}]|<(\w+)>/g)].map(([, name, tag]) => name ?? tag ?? ''))].sort()]]
  })
}

test('both languages have every text, and each takes the same values', () => {
  expect(texts(id)).toEqual(texts(en))
})

test.each([
  ['id-ID,id;q=0.9,en;q=0.8', 'id'],
  ['fr-FR,en;q=0.8', 'en'],
  ['fr', 'en'],
  [null, 'en'],
] as const)('a browser that asks for %s gets %s', (header, expected) => {
  expect(localeOfHeader(header)).toBe(expected)
})

// "#" is the number of a plural, and stays a "#" where a choice stands between the two
test.each([['en', en], ['id', id]] as const)('no text of %s has a number sign in a choice', (_language, messages) => {
  expect(JSON.stringify(messages)).not.toMatch(/select,(?:[^{}]*\{[^{}]*\})*[^{}]*\{#/)
})
