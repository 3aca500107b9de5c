/** A PDF with these lines of letters on its pages, one below the other, as simple as a PDF can be. */
export function pdfOf(pages: readonly (readonly string[])[]): Buffer {
  const contents = pages.map((lines) => `BT /F1 12 Tf 14 TL 72 760 Td ${lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join(' ')} ET`)
  const kids = pages.map((_, at) => `${4 + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + at * 2} 0 R >>`, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  const parts = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`)
  const head = '%PDF-1.4\n'
  const offsets = parts.map((_, at) => head.length + parts.slice(0, at).join('').length)
  const table = `xref\n0 ${parts.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  return Buffer.from(`${head}${parts.join('')}${table}trailer\n<< /Size ${parts.length + 1} /Root 1 0 R >>\nstartxref\n${head.length + parts.join('').length}\n%%EOF\n`, 'latin1')
}
