import type { InputReason } from '../../document'
import { decodeText } from '../text/decode-text'
import { statedEncoding } from '../text/stated-encoding'
import { xmlSize } from './xml-size'

export type XmlRoot = { readonly root: Element } | { readonly reason: InputReason }

/** Each takes half a kilobyte of memory, and the library's time grows with the square of the depth; feeds and documents stay far below. */
const MAX_ELEMENTS = 250_000
const MAX_DEPTH = 2_000
const DOCTYPE = /<!DOCTYPE(?:[^<>[\]"']|"[^"]*"|'[^']*'|\[[^\]]*\])*>/i

/**
 * The root element of an XML file in whatever encoding. Its own entities are never expanded and nothing outside is fetched:
 * the document type is taken out before, so `&lol9;` stays the letters it is written with.
 */
export async function xmlDocument(format: string, bytes: Uint8Array): Promise<XmlRoot> {
  const decoded = await decodeText(bytes, statedEncoding(bytes))
  if ('reason' in decoded) return decoded
  const { elements, depth } = xmlSize(decoded.text, MAX_ELEMENTS)
  if (elements > MAX_ELEMENTS || depth > MAX_DEPTH) return { reason: { code: 'format-broken', words: { format, problem: elements > MAX_ELEMENTS ? `> ${MAX_ELEMENTS} elements` : `depth > ${MAX_DEPTH}` } } }
  const { DOMParser } = await import('linkedom')
  const root = new DOMParser().parseFromString(decoded.text.replace(DOCTYPE, ''), 'text/xml').documentElement
  return isElement(root) ? { root } : { reason: { code: 'format-broken', words: { format, problem: 'XML' } } }
}

/** The library types what it gives as a part of the browser's element. */
function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'nodeType' in node && node.nodeType === 1
}

/** The elements below one, at any depth, with this name, whatever the prefix: `dc:title` is found as "title". */
export function elementsNamed(root: Element, ...names: readonly string[]): readonly Element[] {
  return [...root.querySelectorAll('*')].filter((element) => names.includes(bareName(element)))
}

/** The children of an element that have this full name ("dc:creator") or, without prefix, this bare one. */
export function childrenNamed(parent: Element, name: string): readonly Element[] {
  return [...parent.children].filter((child) => child.nodeName.toLowerCase() === name.toLowerCase())
}

/** The name of an element without its prefix, in lower case. */
export function bareName(node: Node): string {
  return node.nodeName.slice(node.nodeName.indexOf(':') + 1).toLowerCase()
}
