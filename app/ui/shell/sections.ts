/** The sections of the navigation, in the order shown. */
export const SECTIONS = [
  { key: 'overview', path: '/' },
  { key: 'countries', path: '/countries' },
  { key: 'speakers', path: '/speakers' },
  { key: 'matrix', path: '/matrix' },
  { key: 'changes', path: '/changes' },
  { key: 'quotations', path: '/quotations' },
  { key: 'articles', path: '/articles' },
  { key: 'events', path: '/events' },
  { key: 'upload', path: '/upload' },
  { key: 'try', path: '/try' },
  { key: 'settings', path: '/settings' },
] as const

/** Whether a page belongs to a section: /countries/RU is part of /countries, and an upload's report part of /upload. */
export function isInSection(path: string, section: string): boolean {
  if (section === '/') return path === '/'
  if (section === '/upload' && path.startsWith('/uploads')) return true
  return path === section || path.startsWith(`${section}/`)
}
