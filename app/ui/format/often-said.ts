import type { Locale } from '../../i18n/locales'
import { perLocale } from './per-locale'

/** What a message is filled with: texts, and numbers by which it may also choose its words. */
export type Said = Readonly<Record<string, string | number>>

const numbers = perLocale((locale) => new Intl.NumberFormat(locale))
/** From here on stand the numbers that take the place of others: no message names one, and each is of the same kind of number as two is. */
const STAND_IN = 900_001

/**
 * Says one message many times: it is made once for every choice of words, with stand-ins that are then exchanged. Making it anew takes some
 * twenty times as long, and a page of charts says a thousand. Whole numbers from 0 on; of them 0 and 1 may have words of their own.
 */
export function oftenSaid(write: (said: Said) => string, locale: Locale): (said: Said) => string {
  const templates = new Map<string, readonly (string | { readonly name: string })[]>()

  function templateOf(said: Said): readonly (string | { readonly name: string })[] {
    const names = Object.keys(said)
    const standIns = names.map((name, at) => {
      const value = said[name] ?? ''
      if (typeof value === 'string') return { name, value: String.fromCodePoint(0xe000 + at), shown: String.fromCodePoint(0xe000 + at) }
      const stood = isOfItsOwn(value) ? value : STAND_IN + at
      return { name, value: stood, shown: isOfItsOwn(value) ? null : numbers(locale).format(stood) }
    })
    const text = write(Object.fromEntries(standIns.map(({ name, value }) => [name, value])))
    const shown = standIns.flatMap((each) => (each.shown === null ? [] : [{ name: each.name, shown: each.shown }]))
    if (shown.length === 0) return [text]
    return text.split(new RegExp(`(${shown.map((each) => each.shown.replaceAll('.', '\\.')).join('|')})`)).map((part) => shown.find((each) => each.shown === part) ?? part)
  }

  return (said) => {
    let key = ''
    for (const name in said) {
      const value = said[name]
      key += typeof value === 'string' ? 's' : value === 0 || value === 1 ? value : 'n'
    }
    const known = templates.get(key)
    const template = known ?? templateOf(said)
    if (known === undefined) templates.set(key, template)
    return template.map((part) => (typeof part === 'string' ? part : written(said[part.name] ?? '', locale))).join('')
  }
}

function isOfItsOwn(value: number): boolean {
  return value === 0 || value === 1
}

function written(value: string | number, locale: Locale): string {
  return typeof value === 'string' ? value : numbers(locale).format(value)
}
