import { contentSignature, decodeText } from '../text/decode-text'
import { namesOf } from '../record/field-names'
import { fieldsNamed } from '../table/header-row'
import { parseJson } from '../record/parse-json'

/** How much of a text shows what it is. */
const START_CHARS = 4096
const PAGE = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>])/i
const PART_OF_PAGE = /^\s*<(?:head|body|main|article|div|section|h1|p|meta|title)[\s>]/i
const XHTML = /^\s*<\?xml\b[^>]*>\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html[\s>])/i
const XML = /^\s*<(?:\?xml\b|rss[\s>]|feed[\s>]|rdf:RDF[\s>])/i
const MAILBOX = /^From \S+.*\b\d{4}(?: [+-]\d{4})?\r?\n[\w-]+:/
const HEADER = /^([\w-]{2,40}):[ \t]/
const OF_MAIL: ReadonlySet<string> = new Set(['from', 'to', 'subject', 'date', 'message-id', 'received', 'return-path', 'mime-version', 'delivered-to', 'content-type'])
const SAVED_PAGE = /^Content-Type:\s*multipart\/related/im
const FRONT_MATTER = /^---\r?\n[\w-]+:[^\n]*\n[\s\S]{0,4000}?^---\s*$/m
const DELIMITERS = [',', ';', '\t', '|']

/** Whether a text is a page as a server sends it, whatever it is called. */
export function isPage(bytes: Uint8Array): boolean {
  return PAGE.test(new TextDecoder('latin1').decode(bytes.subarray(0, START_CHARS)))
}

/** Whether a text is a table that names what its columns hold, whatever it is called. */
export async function isNamedTable(bytes: Uint8Array): Promise<boolean> {
  const decoded = await decodeText(bytes.subarray(0, START_CHARS))
  return 'text' in decoded && decoded.text.includes('\n') && isTable(decoded.text, 2)
}

/** The extension of the format that the content of a file shows, for one whose name says none: "html", "json", "txt", of a picture "png"; null where it shows nothing. */
export async function recogniseContent(bytes: Uint8Array): Promise<string | null> {
  const signature = bytes.length === 0 ? null : await contentSignature(bytes)
  if (signature !== null) return signature
  const decoded = await decodeText(bytes)
  // what is empty is told so by whoever reads texts
  return 'text' in decoded ? formatOfText(decoded.text) : decoded.reason.code === 'file-binary' ? null : 'txt'
}

function formatOfText(text: string): string {
  const start = text.slice(0, START_CHARS)
  if (PAGE.test(start) || XHTML.test(start) || PART_OF_PAGE.test(start)) return 'html'
  if (XML.test(start)) return 'xml'
  if (MAILBOX.test(start)) return 'mbox'
  if (isMail(start)) return SAVED_PAGE.test(start) ? 'mht' : 'eml'
  if (/^\s*[[{]/.test(start) && isJson(text)) return 'json'
  if (FRONT_MATTER.test(start) && start.startsWith('---')) return 'md'
  return isTable(start) ? 'csv' : 'txt'
}

/** Two headers that mails have, before anything else. */
function isMail(start: string): boolean {
  const names = start.split('\n', 12).filter((line) => !/^[ \t]/.test(line)).map((line) => HEADER.exec(line)?.[1]?.toLowerCase())
  const end = names.indexOf(undefined)
  return names.slice(0, end === -1 ? names.length : end).filter((name) => name !== undefined && OF_MAIL.has(name)).length >= 2
}

/** One value, or one a line; “[VIDEO] Menlu tiba” is none. */
function isJson(text: string): boolean {
  if (!('problem' in parseJson(text))) return true
  const [first = ''] = text.trimStart().split('\n', 1)
  return first.startsWith('{') && !('problem' in parseJson(first))
}

/** A header with a name for the text and others beside it, of which at least `fields` are known. */
function isTable(start: string, fields = 1): boolean {
  const [header = ''] = start.split('\n', 1)
  return DELIMITERS.some((delimiter) => {
    const names = header.split(delimiter).map((name) => name.replaceAll('"', '').trim())
    return names.length > 1 && names.every((name) => name.length < 40) && namesOf('text', names).length > 0 && fieldsNamed(names, {}) >= fields
  })
}
