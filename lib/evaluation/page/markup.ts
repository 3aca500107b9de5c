const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in an element or an attribute. */
export function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}

/** "90.1", in percent. */
export function percent(share: number): string {
  return (100 * share).toFixed(1)
}

/** Markup of each item, one after the other. */
export function each<Item>(items: readonly Item[], markup: (item: Item, index: number) => string): string {
  return items.map(markup).join('\n')
}
