const TAG = /<!\[CDATA\[[^]*?\]\]>|<!--[^]*?-->|<(\/)?[\p{L}_][^<>]*?(\/)?>/gu

/** How many elements an XML text opens and how deep they nest, counted no further than `limit` elements. Elements that are never closed count as open. */
export function xmlSize(xml: string, limit: number): { readonly elements: number; readonly depth: number } {
  let [elements, depth, deepest] = [0, 0, 0]
  for (const [tag, closes, isEmpty] of xml.matchAll(TAG)) {
    if (tag.startsWith('<!')) continue
    if (closes !== undefined) depth = Math.max(0, depth - 1)
    else {
      elements++
      if (isEmpty === undefined) depth++
      deepest = Math.max(deepest, depth)
    }
    if (elements > limit) break
  }
  return { elements, depth: deepest }
}
