const HIDDEN = /<w:vanish(?: w:val="(?:1|true|on)")?\s*\/>/
const END_OF_RUN = '</w:r>'

/** The XML of a Word document without the runs that it hides: “<w:vanish/>” among their properties. Runs inside runs, as in boxes, are looked at by themselves. */
export function withoutHiddenRuns(xml: string): string {
  if (!xml.includes('<w:vanish')) return xml
  const pieces = xml.split(END_OF_RUN)
  const last = pieces.length - 1
  return pieces.map((piece, at) => {
    const start = at === last ? -1 : Math.max(piece.lastIndexOf('<w:r>'), piece.lastIndexOf('<w:r '))
    const properties = start === -1 ? '' : piece.slice(start, piece.indexOf('</w:rPr>', start))
    return HIDDEN.test(properties) ? piece.slice(0, start) : `${piece}${at === last ? '' : END_OF_RUN}`
  }).join('')
}
