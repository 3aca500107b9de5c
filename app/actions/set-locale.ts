'use server'

import { cookies } from 'next/headers'
import { isLocale, LOCALE_COOKIE } from '../i18n/locales'

/** Remembers the language of the interface for a year. Anything but a known language changes nothing. */
export async function setLocale(form: FormData): Promise<void> {
  const locale = form.get('locale')
  if (typeof locale !== 'string' || !isLocale(locale)) return
  const jar = await cookies()
  jar.set(LOCALE_COOKIE, locale, { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true })
}
