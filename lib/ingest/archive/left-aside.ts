import type { InputReason } from '../../document'
import { FORMATS } from '../formats'
import { archiveKind } from './archive-kind'

/** Left by operating systems beside what a folder holds. */
const JUNK = /(?:^|\/)(?:__MACOSX(?:\/|$)|\.DS_Store$|\._[^/]*$|Thumbs\.db$|desktop\.ini$)/i
/** What a browser saves beside a page: scripts, advertisements, frames. */
const PAGE_PART = /(?:^|\/)[^/]+_(?:files|berkas)\//i
/** Old Word files are often RTF or a page by that name; those that are not are told so. */
const READ_TO_SEE: ReadonlySet<string> = new Set(['doc', 'xls'])

/** Why a file that lies in a folder or archive is passed over: nobody has named it, and it is none that holds an article. Null for those to be read. `path`: with `/` between its steps. */
export function leftAside(path: string): InputReason | null {
  if (JUNK.test(path)) return { code: 'member-junk' }
  if (archiveKind(path) !== null) return null
  if (PAGE_PART.test(path)) return { code: 'member-page-part' }
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase()
  const isReadable = extension !== undefined && (FORMATS.has(extension) || READ_TO_SEE.has(extension))
  return isReadable ? null : { code: 'member-kind', words: { name: path.replace(/^.*\//, '').slice(-60) } }
}
