const ELEMENT_NODE = 1

/** Elements of a page and how deep they nest, counted no further than `limit` elements. */
export function pageSize(root: Node, limit: number): { readonly elements: number; readonly depth: number } {
  const open: { readonly node: Node; readonly depth: number }[] = [{ node: root, depth: 1 }]
  let elements = 0
  let deepest = 0
  for (let next = open.pop(); next !== undefined && elements <= limit; next = open.pop()) {
    elements++
    deepest = Math.max(deepest, next.depth)
    for (const node of next.node.childNodes) if (node.nodeType === ELEMENT_NODE) open.push({ node, depth: next.depth + 1 })
  }
  return { elements, depth: deepest }
}
