import { describe, expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

/** The kinds of the spans that lie on a line, put between two paragraphs of a report. */
function kindsOf(line: string, language: string): readonly string[] {
  const [before, after] = language === 'id'
    ? ['Menteri Luar Negeri Raka Wiradana bertemu utusan Jepang di ibu kota untuk membahas kerja sama kedua negara.', 'Pertemuan itu berlangsung selama dua jam dan menghasilkan beberapa kesepakatan baru bagi kedua pihak.']
    : ['Foreign Minister Alma Brandt met the envoy of Japan in the capital on Monday to discuss cooperation.', 'The meeting lasted for two hours and led to several new agreements between the two sides, officials said.']
  const text = `${before}\n\n${before}\n\n${line}\n\n${after}\n\n${after}`
  const start = text.indexOf(`\n${line}\n`) + 1
  const { boilerplate } = analyze({ text, language })
  return boilerplate.filter((span) => span.start <= start && span.end >= start + line.trimEnd().length).map(({ kind }) => kind)
}

describe('lines of portals are no part of the report', () => {
  test.each<[string, string, string]>([
    ['detik', 'advertisement', 'SCROLL TO CONTINUE WITH CONTENT'],
    ['detik', 'video', "Simak Video 'Menlu Temui Utusan Jepang':"],
    ['detik', 'video', '[Gambas:Video 20detik]'],
    ['detik', 'link', 'Baca juga: Menlu Wiradana Terbang ke Osaka'],
    ['detik', 'continuation', 'Halaman 2 dari 3'],
    ['detik', 'continuation', 'Halaman selanjutnya →'],
    ['detik', 'continuation', 'Selengkapnya di halaman selanjutnya.'],
    ['kompas', 'link', 'Segera lengkapi data dirimu untuk ikutan program #JernihBerkomentar.'],
    ['kompas', 'link', 'Kompascom+ baca berita tanpa iklan. Gabung Kompascom+'],
    ['kompas', 'link', 'Baca tentang'],
    ['kompas', 'link', 'Tulis komentar dengan menyertakan tagar #JernihBerkomentar di kolom komentar artikel Kompas.com.'],
    ['kompas', 'link', 'Dapatkan update berita pilihan dan breaking news setiap hari dari Kompas.com.'],
    ['tempo', 'link', 'Pilihan Editor: Kunjungan Utusan Jepang Ditunda'],
    ['tempo', 'advertisement', 'Scroll ke bawah untuk melanjutkan membaca'],
    ['tempo', 'link', 'Dapatkan berita pilihan dari Tempo.co di kanal Telegram, klik di sini.'],
    ['liputan6', 'credit', '* Fakta atau Hoaks? Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp ke nomor Cek Fakta Liputan6.com'],
    ['liputan6', 'continuation', 'Lanjutkan Membaca ↓↓'],
    ['liputan6', 'video', 'Saksikan Video Pilihan Berikut Ini:'],
    ['liputan6', 'video', 'Video Pilihan di Bawah Ini:'],
    ['okezone', 'link', 'Dapatkan berita up to date dengan semua berita terkini dari Okezone hanya dengan satu akun, daftar sekarang.'],
    ['okezone', 'link', 'Follow Berita Okezone di Google News'],
    ['kompas', 'continuation', 'Halaman: 1 2 3 Show All'],
    ['tempo', 'link', 'Ingin membaca lebih lanjut? Berlangganan mulai Rp 39.000'],
    ['a live page', 'date', '11.30 WIB'],
    ['a live page', 'date', '9:15 am'],
    ['republika', 'byline', 'sumber : Antara'],
    ['republika', 'link', 'Silakan akses epaper Republika di sini'],
    ['republika', 'advertisement', 'Scroll untuk membaca'],
    ['cnnindonesia', 'link', 'Pilihan Redaksi'],
    ['cnnindonesia', 'continuation', 'Bersambung ke halaman berikutnya...'],
    ['cnnindonesia', 'continuation', 'HALAMAN : 1 2 Selanjutnya'],
    ['antaranews', 'byline', 'Pewarta: Rani Kusumawati'],
    ['antaranews', 'credit', 'Pewarta: Rani Kusumawati Editor: Bima Sakti Copyright © ANTARA 2024'],
    ['antaranews', 'credit', 'Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis untuk AI di situs web ini tanpa izin tertulis.'],
    ['antaranews', 'credit', 'COPYRIGHT © ANTARA 2024'],
  ])('%s, %s: %s', (_, kind, line) => expect(kindsOf(line, 'id')).toEqual([kind]))

  test.each<[string, string, string]>([
    ['Reuters', 'credit', 'Our Standards: The Thomson Reuters Trust Principles., opens new tab'],
    ['Reuters', 'credit', '(Reporting by Alma Brandt in Oslo; Editing by Tom Riker)'],
    ['Reuters', 'credit', 'Reporting by Alma Brandt; Additional reporting by Jan Holm; Editing by Tom Riker'],
    ['Reuters', 'caption', '[1/3]Foreign Minister Alma Brandt speaks in Oslo, Norway, June 4, 2024. REUTERS/Jan Holm Acquire Licensing Rights, opens new tab'],
    ['Reuters', 'link', 'Purchase Licensing Rights'],
    ['Reuters', 'link', 'Suggested Topics:'],
    ['Reuters', 'link', 'Sign up here.'],
    ['Reuters', 'advertisement', 'Advertisement · Scroll to continue'],
    ['Al Jazeera', 'link', 'list 1 of 2Ministers meet again in Oslo after a year'],
    ['a live page', 'date', '11.30 BST'],
    ['AP', 'credit', 'Associated Press writers Alma Brandt in Oslo and Jan Holm in Bergen contributed to this report.'],
    ['AP', 'credit', 'The Associated Press receives support from several private foundations to enhance its explanatory coverage.'],
    ['AP', 'link', 'Follow AP’s coverage of the talks at https://apnews.example/hub/talks'],
    ['AP', 'credit', '___'],
    ['AFP', 'credit', 'bur-abr/jho'],
    ['AFP', 'credit', 'abr/jho/tr'],
    ['BBC', 'caption', 'Image source, Getty Images'],
    ['BBC', 'caption', 'Image caption, The minister on Monday'],
    ['BBC', 'credit', 'The BBC is not responsible for the content of external sites.'],
    ['BBC', 'link', 'Around the BBC'],
    ['BBC', 'link', 'Follow BBC Africa on Twitter @BBCAfrica, on Facebook or on Instagram'],
    ['BBC', 'video', 'This video can not be played'],
    ['the Guardian', 'link', 'skip past newsletter promotion'],
    ['the Guardian', 'link', 'after newsletter promotion'],
    ['the Guardian', 'link', 'Privacy Notice: Newsletters may contain info about charities, online ads, and content funded by outside parties.'],
    ['the Guardian', 'link', 'View image in fullscreen'],
    ['the Guardian', 'link', 'Explore more on these topics'],
    ['the Guardian', 'link', 'Reuse this content'],
    ['the Guardian', 'caption', 'Photograph: Jan Holm/AP'],
    ['Al Jazeera', 'link', 'list 2 of 4'],
    ['Al Jazeera', 'link', 'end of list'],
    ['Al Jazeera', 'link', 'Keep reading'],
    ['Al Jazeera', 'byline', 'Source: Al Jazeera and news agencies'],
    ['any', 'continuation', 'Page 2 of 3'],
  ])('%s, %s: %s', (_, kind, line) => expect(kindsOf(line, 'en')).toEqual([kind]))
})

describe('sentences that begin alike stay', () => {
  test.each<[string, string]>([
    ['id', 'Halaman 2 dari laporan itu menyebut Jepang sebagai mitra lama yang dapat dipercaya.'],
    ['id', 'Sumber di kementerian itu mengatakan Jepang telah setuju.'],
    ['id', 'Dilarang keras oleh Mesir, kapal itu kembali ke pelabuhan asalnya.'],
    ['id', 'Pilihan redaksi kebijakan itu jatuh pada Jepang, kata Wiradana.'],
    ['en', 'Page 2 of the report calls Japan an old partner that can be trusted.'],
    ['en', 'Sources in the ministry said Japan had agreed.'],
    ['en', 'Follow the money, said Brandt, and you will find Japan.'],
    ['en', 'The BBC is not responsible for the quarrel, Brandt said.'],
    ['en', 'Keep reading the treaty, Brandt told Japan.'],
  ])('%s: %s', (language, line) => expect(kindsOf(line, language)).toEqual([]))
})
