import type { ArticleField, Columns } from '../../document'

/**
 * What exports and scrapers call each field, best first: of several in one record the first that is filled in is taken.
 * Written as `plainName` gives them. Collected from GDELT (DOC, GKG, events), Media Cloud, NewsAPI, NewsData, Guardian Open
 * Platform, JSON Feed, schema.org, newspaper3k, news-please, trafilatura, and from what Indonesian scrapers use.
 */
const NAMES: { readonly [Field in ArticleField]: readonly string[] } = {
  text: [
    'text', 'fulltext', 'articletext', 'articlebody', 'bodytext', 'body', 'maintext', 'rawtext', 'plaintext', 'contenttext', 'textcontent', 'fullcontent', 'content',
    'contenthtml', 'contentencoded', 'bodyhtml', 'story', 'storytext', 'article', 'paragraphs', 'isi', 'isiberita', 'isiartikel', 'isiteks', 'isilengkap', 'teks', 'teksberita', 'tekslengkap', 'konten', 'kontenberita',
    'isikonten', 'kontenartikel', 'teksartikel', 'naskah', 'badan', 'badanberita', 'tubuhberita', 'artikel', 'berita',
  ],
  title: ['title', 'headline', 'articletitle', 'newstitle', 'webtitle', 'hedline', 'heading', 'judul', 'judulberita', 'judulartikel', 'kepalaberita', 'titre', 'subject'],
  publishedAt: [
    'dategmt', 'postdategmt', 'dateutc', 'pubdateutc', 'publishedatutc', 'publishedutc', 'publishedat', 'datepublished', 'publishdate', 'publisheddate', 'pubdate', 'publicationdate', 'webpublicationdate', 'firstpublicationdate', 'datepublish', 'published', 'publishtime', 'pubtime', 'publishedtime',
    'publisheddatetime', 'date', 'datetime', 'seendate', 'timestamp', 'time', 'postdate', 'posted', 'postedat', 'createdat', 'datestring', 'day', 'tanggal', 'tanggalterbit', 'tanggalpublikasi', 'tanggaltayang', 'tanggalberita', 'tgl',
    'tglterbit', 'tglberita', 'waktu', 'waktuterbit', 'terbit', 'tayang', 'dipublikasikan', 'v21date', 'dateadded', 'sqldate',
  ],
  outlet: [
    'outlet', 'sourcename', 'sourcehostname', 'source', 'publisher', 'publishername', 'publication', 'medianame', 'media', 'sitename', 'site', 'newspaper', 'newssource', 'portal', 'website', 'sumber', 'namamedia', 'namasumber', 'sumberberita', 'penerbit',
    'sourcecommonname', 'v2sourcecommonname', 'domain', 'sourcedomain', 'hostname', 'mediaurl',
  ],
  updatedAt: [
    'modifiedgmt', 'postmodifiedgmt', 'datemodified', 'modifiedat', 'modifieddate', 'datemodify', 'modified', 'lastmodified', 'lastupdated', 'lastupdate', 'diperbarui', 'tanggaldiperbarui', 'tanggalupdate', 'tglupdate',
  ],
  section: ['section', 'sectionname', 'articlesection', 'category', 'desk', 'rubric', 'channel', 'kategori', 'rubrik', 'kanal', 'topik'],
  byline: ['byline', 'author', 'authors', 'authorname', 'creator', 'writer', 'reporter', 'journalist', 'dccreator', 'penulis', 'namapenulis', 'wartawan', 'jurnalis', 'pewarta', 'oleh'],
  url: [
    'url', 'link', 'articleurl', 'weburl', 'canonicalurl', 'canonical', 'sourceurl', 'permalink', 'href', 'uri', 'guid', 'pageurl', 'newsurl', 'tautan', 'pranala', 'alamat', 'urlberita', 'linkberita', 'documentidentifier', 'v2documentidentifier',
  ],
  language: ['language', 'lang', 'inlanguage', 'languagecode', 'locale', 'bahasa'],
}

/** Fields that hold a summary: taken where no text is given, and noted. */
const SUMMARIES: readonly string[] = ['description', 'summary', 'abstract', 'excerpt', 'snippet', 'lead', 'leadparagraph', 'trailtext', 'contentsnippet', 'deskripsi', 'ringkasan', 'ikhtisar', 'cuplikan', 'teras']

/** Of a name that is longer, a text in place of a header, nothing more is looked at. */
const LONGEST_NAME = 100

/** A name without its case, marks and blanks: "pub_date", "Pub Date" and "pubDate" are one; "og:title" keeps no prefix of its kind. */
export function plainName(name: string): string {
  return name.slice(0, LONGEST_NAME).normalize('NFKC').toLowerCase().replace(/^(?:og|article|dc|news):/, '').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** The names among these that hold a field, best first; a person's word counts alone. For the text, summaries come last. */
export function namesOf(field: ArticleField, names: readonly string[], columns: Columns = {}): readonly string[] {
  const told = columns[field]
  if (told !== undefined) return names.filter((name) => name === told).concat(names.filter((name) => name !== told && plainName(name) === plainName(told))).slice(0, 1)
  return ranked(field === 'text' ? [...NAMES.text, ...SUMMARIES] : NAMES[field], names)
}

/** Whether a field of this name holds no more than a summary. */
export function isSummary(name: string): boolean {
  return SUMMARIES.includes(plainName(name))
}

function ranked(known: readonly string[], names: readonly string[]): readonly string[] {
  return names
    .map((name) => ({ name, rank: known.indexOf(plainName(name)) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name)
}
