/** “The post Menlu Tiba appeared first on Kabar Uji.”, which WordPress writes below every entry, in either language; it stands in a paragraph of its own at the end. */
const APPEARED_FIRST = /(?:^|\n)(?:The (?:post|article) [^\n]{1,300} (?:first appeared|appeared first) on [^\n.]{1,120}|(?:Pos|Artikel|Tulisan|Berita|Kiriman) [^\n]{1,300} (?:pertama kali (?:tampil|muncul|terbit|dipublikasikan)|(?:tampil|muncul) pertama kali) (?:pada|di) [^\n.]{1,120})\.?\s*$/

/** The text of an entry without the line that says where it appeared first. */
export function withoutFirstAppearance(text: string): string {
  return text.replace(APPEARED_FIRST, '').trim() || text
}
