/** "Microsoft Word - berita.doc", "Document1", "untitled", "print.php": left by programs. */
const LEFT_BY_PROGRAMS = /^(?:microsoft (?:word|powerpoint)|(?:document|dokumen|book|untitled|unknown title|tanpa judul|new document|word document|pdf)\s*\d*$|about:blank|https?:|file:)|\.(?:docx?|odt|rtf|pdf|html?|php|aspx?|indd|qxd|txt|pages)$/i

/** The title among a document's properties where it is one; undefined where a program or the name of the file put it there. */
export function sensibleTitle(title: string | null | undefined, file: string): string | undefined {
  const line = (title ?? '').replace(/\s+/g, ' ').trim()
  const own = file.replace(/^.*[/\\]/, '').replace(/\.[^.]*$/, '')
  return LEFT_BY_PROGRAMS.test(line) || line.toLowerCase() === own.toLowerCase() || !/\p{L}.*\s.*\p{L}/u.test(line) ? undefined : line
}
