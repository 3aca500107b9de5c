import type { ReasonTemplate } from './reason-template'

/** What is said of the format a file is in, and of the text that it gives. */
export const formatReasons = {
  'format-by-content': {
    en: 'The file is {format}, whatever its name says, and was read as that.',
    id: 'Berkas ini {format}, apa pun namanya, dan dibaca sebagai itu.',
  },
  'format-recognised': {
    en: 'The file name has no extension; by its content the file is {format}, and was read as that.',
    id: 'Nama berkas tidak berakhiran; menurut isinya berkas ini {format}, dan dibaca sebagai itu.',
  },
  'format-broken': {
    en: 'The file cannot be read as {format} ({problem}). Open it in the program that made it and save it again.',
    id: 'Berkas ini tidak dapat dibaca sebagai {format} ({problem}). Buka dengan program pembuatnya lalu simpan lagi.',
  },
  'format-encrypted': {
    en: 'The file is protected by a password. Save it without one.',
    id: 'Berkas ini dilindungi kata sandi. Simpan tanpa kata sandi.',
  },
  'format-empty': {
    en: 'The file is {format} without any text; expected an article.',
    id: 'Berkas ini {format} tanpa teks; seharusnya berisi artikel.',
  },
  'text-layer-missing': {
    en: 'No text layer: the pages of this PDF are pictures, as a scanner makes them. Run text recognition (OCR) on it, or save the article as text.',
    id: 'Tidak ada lapisan teks: halaman PDF ini berupa gambar, seperti hasil pemindai. Jalankan pengenalan teks (OCR), atau simpan artikelnya sebagai teks.',
  },
  'text-layer-garbled': {
    en: 'The letters of this PDF cannot be told: its fonts do not say which letter each sign is. Run text recognition (OCR) on it, or save the article as text.',
    id: 'Huruf PDF ini tidak dapat dikenali: fonnya tidak menyebut huruf setiap tanda. Jalankan pengenalan teks (OCR), atau simpan artikelnya sebagai teks.',
  },
  'text-for-subscribers': {
    en: 'The page says that its text is for subscribers, and the text is short: it may be only the beginning. Save it while you are logged in.',
    id: 'Halaman ini menyatakan teksnya untuk pelanggan, dan teksnya pendek: mungkin hanya bagian awalnya. Simpan saat Anda masuk sebagai pelanggan.',
  },
  'pages-left-out': {
    en: 'Only the first {limit} pages were read.',
    id: 'Hanya {limit} halaman pertama yang dibaca.',
  },
  'page-empty': {
    en: 'The page holds no text outside its scripts; expected an article. Save it from the browser once it is shown.',
    id: 'Halaman ini tidak berisi teks di luar skripnya; seharusnya berisi artikel. Simpan dari peramban setelah artikelnya tampil.',
  },
  'text-summary': {
    en: 'Only a summary is given ("{field}"), not the text of the article: what it quotes further on is missing.',
    id: 'Yang ada hanya ringkasan ("{field}"), bukan teks artikelnya: kutipan selebihnya tidak ikut.',
  },
  'attachments-left-out': {
    en: 'What is attached to the mail was not read ({names}). Save it from the mail and upload it too.',
    id: 'Lampiran surel ini tidak dibaca ({names}). Simpan dari surelnya lalu unggah juga.',
  },
} as const satisfies Readonly<Record<string, ReasonTemplate>>
