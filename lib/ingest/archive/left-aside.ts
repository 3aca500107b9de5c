import type { InputReason } from '../../document'
import { fileExtension } from '../kind/file-extension'
import { FORMATS } from '../formats'
import { recogniseContent } from '../kind/recognise-content'
import { archiveKind } from './archive-kind'

/** Left by operating systems beside what a folder holds. */
const JUNK = /(?:^|\/)(?:__MACOSX(?:\/|$)|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$)/i
/** What a browser saves beside a page: scripts, advertisements, frames. */
const PAGE_PART = /(?:^|\/)[^/]+_(?:files|berkas)\//i
/** Old Word files are often RTF or a page by that name; those that are not are told so. */
const READ_TO_SEE: ReadonlySet<string> = new Set(['doc', 'xls'])

/**
 * Why a file that lies in a folder or archive is passed over: nobody has named it, and it is none that holds an article. Null for those to be read,
 * and for those that their content must tell, as their names say no format. `path`: with `/` between its steps.
 */
export function leftAside(path: string): InputReason | null {
  if (JUNK.test(path)) return { code: 'member-junk' }
  if (archiveKind(path) !== null) return null
  if (PAGE_PART.test(path)) return { code: 'member-page-part' }
  const extension = fileExtension(path)
  return extension === undefined ? hidden(path) : FORMATS.has(extension) || READ_TO_SEE.has(extension) ? null : ofNoKind(path)
}

/** The same of a file whose content is there and whose name says no format. */
export async function leftAsideByContent(path: string, bytes: Uint8Array): Promise<InputReason | null> {
  if (fileExtension(path) !== undefined) return null
  const kind = await recogniseContent(bytes)
  return kind !== null && (FORMATS.has(kind) || kind === 'cfb') ? null : ofNoKind(path)
}

/** “.gitignore” and what else begins with a dot was written by no person for others to read. */
function hidden(path: string): InputReason | null {
  return /(?:^|\/)\.[^/]*$/.test(path) ? ofNoKind(path) : null
}

function ofNoKind(path: string): InputReason {
  return { code: 'member-kind', words: { name: path.replace(/^.*\//, '').slice(-60) } }
}
