'use server'

import { cookies } from 'next/headers'
import { isTheme, THEME_COOKIE } from '../ui/shell/themes'

/** Remembers the theme for a year; "system" follows the device. Anything but a known theme changes nothing. */
export async function setTheme(form: FormData): Promise<void> {
  const theme = form.get('theme')
  if (typeof theme !== 'string' || !isTheme(theme)) return
  const jar = await cookies()
  jar.set(THEME_COOKIE, theme, { path: '/', maxAge: 31_536_000, sameSite: 'lax', httpOnly: true })
}
