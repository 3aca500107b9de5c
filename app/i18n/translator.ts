import { createTranslator } from 'next-intl'
import en from '../messages/en.json'
import id from '../messages/id.json'
import type { Locale } from './locales'

const messages = { en, id }

/** The texts of the interface in one language, for what is made outside a page. */
export function translator(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale] })
}

/** The texts of the filters alone, as their chips take them. */
export function filterTexts(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], namespace: 'filters' })
}

export type Translator = ReturnType<typeof translator>
