/** A text after a key was pressed: a letter more, or the last one less. Undefined where the key is no letter. */
export function withKey(text: string, { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string | undefined {
  if (ctrlKey || metaKey || altKey) return undefined
  if (key === 'Backspace') return [...text].slice(0, -1).join('')
  return [...key].length === 1 ? `${text}${key}` : undefined
}
