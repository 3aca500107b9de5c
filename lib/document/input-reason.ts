import { archiveReasons } from './archive-reasons'
import { feedReasons } from './feed-reasons'
import { formatReasons } from './format-reasons'
import type { Reason } from './reason'
import type { ReasonTemplate } from './reason-template'
import type { ReasonLocale } from './reason-text'

/** What was found, what was expected and what to do, for each code, in both languages of the interface; `{problem}` is filled with that word of the reason. */
const templates = {
  'file-empty': {
    en: 'The file is empty; expected an article. Save it again with its text.',
    id: 'Berkas ini kosong; seharusnya berisi artikel. Simpan lagi beserta teksnya.',
  },
  'file-blank': {
    en: 'The file holds only blank space; expected an article. Save it again with its text.',
    id: 'Berkas ini hanya berisi spasi kosong; seharusnya berisi artikel. Simpan lagi beserta teksnya.',
  },
  'file-binary': {
    en: 'The file is binary: it holds NUL bytes or other control characters; expected text. Save the article as plain text.',
    id: 'Berkas ini biner: berisi bita NUL atau karakter kendali lain; seharusnya teks. Simpan artikelnya sebagai teks biasa.',
  },
  'file-other-format': {
    en: 'The file is of the format {format}, which is not read. Save the article as .docx, .pdf, .html or .txt.',
    id: 'Berkas ini berformat {format}, yang tidak dapat dibaca. Simpan artikelnya sebagai .docx, .pdf, .html, atau .txt.',
  },
  'file-too-large': {
    en: 'The file has more than {limit} MB; expected at most that. Split it into smaller files.',
    id: 'Berkas ini lebih dari {limit} MB; itu batasnya. Bagi menjadi berkas yang lebih kecil.',
  },
  'file-unreadable': {
    en: 'The file cannot be read: {problem}',
    id: 'Berkas ini tidak dapat dibaca: {problem}',
  },
  'unpacked-too-large': {
    en: 'Unpacked, the file holds more than {limit} MB of text; expected an article. Split it into smaller files.',
    id: 'Setelah dibuka, berkas ini berisi lebih dari {limit} MB teks; seharusnya satu artikel. Bagi menjadi berkas yang lebih kecil.',
  },
  'time-over': {
    en: 'Reading the file took more than {limit} seconds and was given up. Save the article in another format.',
    id: 'Membaca berkas ini memakan lebih dari {limit} detik dan dihentikan. Simpan artikelnya dalam format lain.',
  },
  'feed-missing': {
    en: 'The file is XML with the root <{found}>; expected a feed (RSS, Atom) or what a news agency delivers (NITF, NewsML). Save the article in another format.',
    id: 'Berkas ini XML dengan akar <{found}>; seharusnya umpan (RSS, Atom) atau kiriman kantor berita (NITF, NewsML). Simpan artikelnya dalam format lain.',
  },
  'entries-missing': {
    en: 'The file is {format} without any entry; expected at least one article.',
    id: 'Berkas ini {format} tanpa entri; seharusnya setidaknya satu artikel.',
  },
  'text-cut': {
    en: 'The text breaks off where its source cut it ("{found}"): what it quotes further on is missing.',
    id: 'Teksnya terputus di tempat sumbernya memotong ("{found}"): kutipan selebihnya tidak ikut.',
  },
  'words-glued': {
    en: 'Words were glued together in {count} places ("{found}"), as when lines are copied without their breaks: sentences may end unseen there.',
    id: 'Ada kata yang menempel di {count} tempat ("{found}"), seperti saat baris disalin tanpa gantinya: akhir kalimat di situ bisa terlewat.',
  },
  'response-no-page': {
    en: 'The record holds {found}; expected a page (HTML or text).',
    id: 'Rekaman ini berisi {found}; seharusnya halaman (HTML atau teks).',
  },
  ...archiveReasons,
  ...formatReasons,
  ...feedReasons,
  'path-missing': {
    en: 'There is no such file or folder.',
    id: 'Tidak ada berkas atau folder itu.',
  },
  'path-closed': {
    en: 'The file cannot be opened; expected a file that exists and may be read. Check its path.',
    id: 'Berkas ini tidak dapat dibuka; seharusnya berkas yang ada dan boleh dibaca. Periksa letaknya.',
  },
  'extension-missing': {
    en: 'The file name has no extension, and its content shows no format that is read; expected {known}. Save the article in one of these.',
    id: 'Nama berkas tidak berakhiran, dan isinya tidak menunjukkan format yang dibaca; seharusnya {known}. Simpan artikelnya dalam salah satu format itu.',
  },
  'extension-unknown': {
    en: 'Files ending in .{extension} are not read; expected {known}. Save the article in one of these.',
    id: 'Berkas berakhiran .{extension} tidak dibaca; seharusnya {known}. Simpan artikelnya dalam salah satu format itu.',
  },
  'json-broken': {
    en: 'The file is not JSON ({problem}); expected one article as an object or a list of them. Check where it breaks off.',
    id: 'Berkas ini bukan JSON ({problem}); seharusnya satu artikel sebagai objek atau daftar objek. Periksa di mana isinya terputus.',
  },
  'list-empty': {
    en: 'The list in the file is empty; expected at least one article.',
    id: 'Daftar dalam berkas ini kosong; seharusnya berisi setidaknya satu artikel.',
  },
  'lines-missing': {
    en: 'The file has no lines; expected one JSON object a line.',
    id: 'Berkas ini tidak memiliki baris; seharusnya satu objek JSON per baris.',
  },
  'line-broken': {
    en: 'Line {line} is not JSON ({problem}); expected one object with "text" a line. Correct or remove the line.',
    id: 'Baris {line} bukan JSON ({problem}); seharusnya satu objek dengan "text" per baris. Perbaiki atau hapus baris itu.',
  },
  'quote-unclosed': {
    en: 'A quote mark that opens in row {row} is never closed, so that all after it would be one cell; the rows before it were read. Close it and upload the file again: nothing is stored twice.',
    id: 'Tanda petik yang dibuka pada baris {row} tidak pernah ditutup, sehingga semua sesudahnya menjadi satu sel; baris sebelumnya sudah dibaca. Tutup tandanya lalu unggah lagi berkasnya: tidak ada yang tersimpan dua kali.',
  },
  'cells-left-out': {
    en: 'The table holds more than {limit} cells; the rows from here on were left out. Split it into smaller files.',
    id: 'Tabel ini berisi lebih dari {limit} sel; baris mulai dari sini tidak dibaca. Bagi menjadi berkas yang lebih kecil.',
  },
  'places-left-out': {
    en: 'The file holds more than {limit} articles; those from here on were left out. Split it into smaller files.',
    id: 'Berkas ini memuat lebih dari {limit} artikel; yang mulai dari sini tidak dibaca. Bagi menjadi berkas yang lebih kecil.',
  },
  'text-too-long': {
    en: 'The text has more than {limit} characters; expected one article. Split the file.',
    id: 'Teksnya lebih dari {limit} karakter; seharusnya satu artikel. Bagi berkasnya.',
  },
  'column-missing': {
    en: 'The header has no column "text" or one that is known to hold texts, found {found}; expected {known}. Say on the page of the upload what the columns hold, or name them in the first row.',
    id: 'Baris judul tidak memiliki kolom "text" atau kolom lain yang dikenal berisi teks, yang ada {found}; seharusnya {known}. Sebutkan isi kolomnya di halaman unggahan, atau beri nama pada baris pertama.',
  },
  'table-gdelt': {
    en: 'This is an export of {found}: it lists addresses and codes, not the texts of articles, and nothing is fetched from the web. Save the pages it names (from the browser, or with a program such as wget) and upload those.',
    id: 'Ini ekspor {found}: isinya alamat dan kode, bukan teks artikel, dan tidak ada yang diambil dari web. Simpan halaman yang disebutnya (dari peramban, atau dengan program seperti wget) lalu unggah.',
  },
  'addresses-only': {
    en: 'Addresses are listed here, not the texts of articles, and nothing is fetched from the web. Save the pages themselves (from the browser, or with a program such as wget) and upload those.',
    id: 'Yang tercantum di sini alamat, bukan teks artikel, dan tidak ada yang diambil dari web. Simpan halamannya (dari peramban, atau dengan program seperti wget) lalu unggah.',
  },
  'rows-missing': {
    en: 'The file has a header and no rows; expected an article a row.',
    id: 'Berkas ini hanya memiliki baris judul; seharusnya satu artikel per baris.',
  },
  'row-too-wide': {
    en: 'The row has {columns} columns and the header {header}; put texts with commas or line breaks in quote marks.',
    id: 'Baris ini memiliki {columns} kolom, sedangkan baris judul {header}; apit teks yang mengandung koma atau baris baru dengan tanda petik.',
  },
  'entry-no-object': {
    en: 'Found {found}; expected an object with the fields {known}.',
    id: 'Yang ada {found}; seharusnya objek dengan isian {known}.',
  },
  'text-empty': {
    en: 'The field "text" is empty; expected the text of the article. Fill it in or leave this entry out.',
    id: 'Isian "text" kosong; seharusnya berisi teks artikel. Isilah atau hapus entri ini.',
  },
  'field-no-text': {
    en: 'The field "{field}" holds {found}; expected text in quote marks. Correct it.',
    id: 'Isian "{field}" berisi {found}; seharusnya teks dalam tanda petik. Perbaiki.',
  },
  'field-missing': {
    en: 'The field "{field}" is missing, found {found}; expected {known}. Add or rename it.',
    id: 'Isian "{field}" tidak ada, yang ada {found}; seharusnya {known}. Tambahkan atau ganti namanya.',
  },
  'date-unreadable': {
    en: 'The field "publishedAt" holds "{found}"; expected a date such as 2024-05-31 or 2024-05-31T08:15:00+07:00. It was left out; correct it, or date the article by hand.',
    id: 'Isian "publishedAt" berisi "{found}"; seharusnya tanggal seperti 2024-05-31 atau 2024-05-31T08:15:00+07:00. Isian itu dilewatkan; perbaiki, atau beri tanggal artikelnya di sini.',
  },
  'date-without-year': {
    en: 'The date "{found}" has no year: it says when the page was looked at, not when the article came out. It was left out; give a date such as 2024-05-31, or date the article by hand.',
    id: 'Tanggal "{found}" tanpa tahun: itu menunjukkan kapan halamannya dilihat, bukan kapan artikelnya terbit. Isian itu dilewatkan; beri tanggal seperti 2024-05-31, atau beri tanggal artikelnya di sini.',
  },
  'language-unreadable': {
    en: 'The field "language" holds "{found}"; expected a code such as id or en. The language is read from the text instead.',
    id: 'Isian "language" berisi "{found}"; seharusnya kode seperti id atau en. Sebagai gantinya bahasa dibaca dari teksnya.',
  },
  'upload-cancelled': {
    en: 'The upload was cancelled before this was read. Upload it again to add it.',
    id: 'Unggahan dibatalkan sebelum ini dibaca. Unggah lagi untuk menambahkannya.',
  },
  'text-stored': {
    en: 'The same text is stored already.',
    id: 'Teks yang sama sudah tersimpan.',
  },
  'articles-missing': {
    en: 'The file holds fewer articles than when it came in. Upload it again.',
    id: 'Isi berkas ini lebih sedikit daripada saat diunggah. Unggah lagi.',
  },
  'analysis-stopped': {
    en: 'The analysis of this article stopped: {problem}',
    id: 'Analisis artikel ini terhenti: {problem}',
  },
  'analysis-too-long': {
    en: 'Reading this took more than {seconds} seconds and was ended. Split the file, or raise SIKAP_FILE_SECONDS.',
    id: 'Membaca ini memakan waktu lebih dari {seconds} detik dan dihentikan. Bagi berkasnya, atau naikkan SIKAP_FILE_SECONDS.',
  },
  'not-stored': {
    en: 'The article could not be stored: {problem}',
    id: 'Artikel ini tidak dapat disimpan: {problem}',
  },
  'filter-unknown': {
    en: 'Unknown filter "{name}"; known: {known}',
    id: 'Saringan "{name}" tidak dikenal; yang ada: {known}',
  },
  'filter-repeated': {
    en: 'The filter "{name}" is given {times} times; expected once',
    id: 'Saringan "{name}" diberikan {times} kali; seharusnya sekali',
  },
  'filter-value': {
    en: 'Unknown value "{found}" of the filter "{name}"; expected something like {name}={expected}',
    id: 'Nilai "{found}" pada saringan "{name}" tidak dikenal; seharusnya seperti {name}={expected}',
  },
} as const satisfies Readonly<Record<string, ReasonTemplate>>

export type InputReasonCode = keyof typeof templates

/** Why something that came in, a file or an entry of it or a filter, was not taken just as it is. Rendered by `inputReasonText`. */
export interface InputReason extends Reason {
  readonly code: InputReasonCode
}

/** The sentences of every code, by language. */
export const INPUT_REASONS: Readonly<Record<string, ReasonTemplate>> = templates

/** Reasons as sentences. A code that this version does not know is shown as itself. */
export function inputReasonText(reasons: readonly Reason[], locale: ReasonLocale): string {
  return reasons.map((reason) => sentence(reason, locale)).join(' ')
}

function sentence({ code, words = {} }: Reason, locale: ReasonLocale): string {
  if (!Object.hasOwn(INPUT_REASONS, code)) return code
  // what a library said may end in a full stop: “(Invalid PDF structure.). Save …”
  return (INPUT_REASONS[code]?.[locale] ?? code).replace(/\{(\w+)\}/g, (_, name: string) => shown(name, words[name] ?? '', locale)).replace(/\.\)(?=[.;])/g, ')')
}

/** A limit has its thousands told apart: "2,000,000". */
function shown(name: string, word: string, locale: ReasonLocale): string {
  return name === 'limit' && /^\d{5,}$/.test(word) ? Number(word).toLocaleString(locale) : word
}
