import type { InputReason } from '../../document'
import { namesOf, plainName } from './field-names'

/** Nearly every text is told by its first letters. */
const START = /^\s*https?:/i
const ADDRESS = /^https?:\/\/\S+$/i
/** Fewer words in every cell, and none of them is the text of an article. */
const WORDS_OF_A_TEXT = 25
/** Archives of news that give out lists, and names that only their columns have. */
const EXPORTS: readonly { readonly name: string; readonly columns: readonly string[] }[] = [
  { name: 'GDELT', columns: ['globaleventid', 'gkgrecordid', 'v2tone', 'seendate', 'mobileurl', 'urlmobile', 'mentionidentifier'] },
  { name: 'Media Cloud', columns: ['storiesid', 'indexeddate', 'apsyndicated', 'mediacloudid'] },
]

/** Why rows of named fields without a text are none that a person can help by saying what they hold: they give addresses, and nothing as long as an article. Null where there may be a text. */
export function addressesOnly(names: readonly string[], rows: readonly (readonly unknown[])[]): InputReason | null {
  const cells = rows.flat().filter((cell) => typeof cell === 'string')
  if (cells.some((cell) => cell.split(/\s+/, WORDS_OF_A_TEXT).length === WORDS_OF_A_TEXT)) return null
  const known = EXPORTS.find(({ columns }) => names.some((name) => columns.includes(plainName(name))))
  if (known !== undefined) return { code: 'table-gdelt', words: { found: known.name } }
  return namesOf('url', names).length > 0 && cells.some(isAddress) ? { code: 'addresses-only' } : null
}

/** Whether a text is a list of addresses. */
export function isListOfAddresses(text: string): boolean {
  return START.test(text) && text.trim().split(/\s+/).every(isAddress)
}

function isAddress(word: string): boolean {
  return ADDRESS.test(word.trim())
}
