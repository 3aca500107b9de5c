import { cookies } from 'next/headers'
import { isTheme, THEME_COOKIE, type Theme } from './themes'

/** The theme chosen in this browser; it is known before the page is sent, so nothing flashes and no inline script is needed. */
export async function currentTheme(): Promise<Theme> {
  const chosen = (await cookies()).get(THEME_COOKIE)?.value
  return isTheme(chosen) ? chosen : 'system'
}
