/** The themes, and the cookie that remembers the chosen one. "system": as the device is set. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export const THEME_COOKIE = 'theme'

export function isTheme(value: string | undefined): value is Theme {
  return THEMES.some((theme) => theme === value)
}
