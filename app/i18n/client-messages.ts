import type en from '../messages/en.json'

/** The parts of the texts that something drawn in the browser says; a test holds the list to the components. The others are written by the server alone. */
export const CLIENT_NAMESPACES = [
  'article', 'closer', 'columns', 'errors', 'events', 'filters', 'ledger', 'matrix', 'mending', 'palette', 'samples',
  'sections', 'shell', 'stance', 'table', 'takeAway', 'trend', 'try', 'upload', 'uploads', 'views',
] as const satisfies readonly (keyof typeof en)[]

/** Of all texts of a language those that a page carries. */
export function clientMessages(messages: typeof en): Partial<typeof en> {
  return Object.fromEntries(CLIENT_NAMESPACES.map((name) => [name, messages[name]]))
}
