import { describe, expect, test } from 'vitest'
import { analyze } from '../../lib/analysis/analyze'
import { inputReasonText, type Article } from '../../lib/document'
import { readFile } from '../../lib/ingest'

const TITLE = 'Menlu Raka Kecam Serangan ke Lebanon'
const PROSE = [
  'Menteri Luar Negeri Raka Wiradana mengecam serangan Israel terhadap Lebanon dalam pertemuan di Jakarta, Senin (3/6/2024).',
  '"Kami mendukung kedaulatan Lebanon tanpa syarat," ujar Raka kepada wartawan yang menunggunya di lobi gedung itu.',
  'Menurut dia, perundingan itu akan dilanjutkan di Jenewa pada pekan depan bersama utusan dari Norwegia dan Swedia.',
]
const [first = '', second = '', third = ''] = PROSE
const paragraphs = (...texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('')
const linked = (...values: readonly unknown[]) => values.map((value) => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`).join('')
const article = (more: Readonly<Record<string, unknown>> = {}) => ({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, datePublished: '2024-06-03T09:15:00+07:00', publisher: { '@type': 'Organization', name: 'Kabar Uji' }, ...more })
const person = (name: unknown) => ({ '@type': 'Person', name })
const FURNITURE = '<nav><ul><li><a href="/">Beranda</a></li><li><a href="/d">Dunia</a></li></ul></nav>'

async function read(head: string, body = `<article><h1>${TITLE}</h1>${paragraphs(...PROSE)}</article>`, around = ''): Promise<Article> {
  const [item] = await readFile('a.html', new TextEncoder().encode(`${around}<!doctype html><html><head>${head}</head><body>${FURNITURE}${body}</body></html>`))
  if (item?.kind !== 'article') throw new Error('The page gives no article')
  return item.article
}

describe('what JSON-LD states, in the forms that portals write it', () => {
  test.each<[string, string, Partial<Article>]>([
    ['authors as a list, one twice', linked(article({ author: [person('Rani Ayu'), person('Bima Satria'), person('Rani Ayu')] })), { byline: 'Rani Ayu, Bima Satria' }],
    ['names as a list', linked(article({ author: person(['Rani Ayu', 'Bima Satria']) })), { byline: 'Rani Ayu, Bima Satria' }],
    ['a name alone, with the word before it', linked(article({ author: 'Oleh: Rani Ayu' })), { byline: 'Rani Ayu' }],
    ['people count before organisations', linked(article({ author: [{ '@type': 'Organization', name: 'Kantor Rata' }, person('Rani Ayu')] })), { byline: 'Rani Ayu' }],
    ['inside the page it is the main thing of', linked({ '@type': 'WebPage', mainEntity: article() }), { title: TITLE, outlet: 'Kabar Uji' }],
    ['only the date of its last change', linked(article({ datePublished: undefined, dateModified: '2024-06-04T08:00:00+07:00' })), { updatedAt: '2024-06-04T08:00:00+07:00' }],
    ['with line ends in a text, a comma too many and comments around', linked(`<!-- {"@type":"NewsArticle","headline":"${TITLE}","description":"Dua\nbaris","author":{"name":"Rani Ayu"},} -->`), { title: TITLE, byline: 'Rani Ayu' }],
    ['with marks as a page writes them', linked(article({ headline: 'Raka: &quot;Kami Siap &amp; Sigap&quot;' })), { title: 'Raka: "Kami Siap & Sigap"' }],
    ['after a list of other articles', linked({ '@type': 'ItemList', itemListElement: [article({ headline: 'Harga Beras Naik', author: person('Orang Lain') })] }, article({ author: person('Rani Ayu') })), { title: TITLE, byline: 'Rani Ayu' }],
    ['of several, that of the address', `<link rel="canonical" href="https://kabar.example/b/2?utm=x">${linked(article({ headline: 'Lain', url: 'https://kabar.example/b/1' }), article({ url: 'http://www.kabar.example/b/2/' }))}`, { title: TITLE }],
    ['of several, that of the headline', linked(article({ headline: 'Harga Beras Naik Lagi' }), article()), { title: TITLE }],
    ['a live page, not one of its entries', linked({ ...article({ headline: 'Langsung: perundingan' }), '@type': 'LiveBlogPosting', liveBlogUpdate: [{ '@type': 'BlogPosting', headline: 'Entri', author: person('Orang Lain') }] }), { title: 'Langsung: perundingan' }],
  ])('%s', async (_, head, expected) => expect(await read(head)).toMatchObject(expected))

  test.each([
    ['the newsroom itself', { author: person('Kabar Uji') }], ['a part of it', { author: person('Tim Kabar Uji') }], ['its company', { author: person('Kabar Siber Media') }],
    ['an account', { author: person('redaksi') }], ['a team without a name', { author: person('tim') }], ['an address', { author: 'rani@kabar.example' }],
  ])('nobody wrote it: %s', async (_, more) => expect((await read(linked(article(more)))).byline).toBeUndefined())

  test('an agency is no reporter', async () => {
    expect(analyze(await read(linked(article({ author: { '@type': 'Organization', name: 'AFP' } })))).metadata).toMatchObject({ byline: null, agency: 'AFP', outlet: 'Kabar Uji' })
  })

  test('a short text for subscribers may be only its beginning', async () => {
    const notes = async (more: Readonly<Record<string, unknown>>) => {
      const [item] = await readFile('a.html', new TextEncoder().encode(`<html><head>${linked(article(more))}</head><body><article>${paragraphs(...PROSE)}</article></body></html>`))
      return item?.kind === 'article' ? inputReasonText(item.notes ?? [], 'en') : ''
    }
    expect(await notes({ isAccessibleForFree: 'False', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paywall' } })).toContain('for subscribers')
    expect(await notes({ isAccessibleForFree: true })).toBe('')
  })
})

describe('what the head and the marks of a page state', () => {
  const at = (body: string) => `<div itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1>${body}<div itemprop="articleBody">${paragraphs(...PROSE)}</div></div>`
  test.each<[string, string, string | undefined, Partial<Article>]>([
    ['names of portals', '<meta name="content_author" content="Rani Ayu"><meta name="content_PublishedDate" content="2024-06-03 09:15:32">', undefined, { byline: 'Rani Ayu', publishedAt: '2024-06-03' }],
    ['a date with strokes', '<meta name="publishdate" content="2024/06/03 09:15:32">', undefined, { publishedAt: '2024-06-03' }],
    ['the hour that the page shows beside the day it states', '<meta name="publishdate" content="2024/06/03 09:15:32">', `<div><h1>${TITLE}</h1><div class="date">Senin, 03 Jun 2024 09:15 WIB</div></div><article>${paragraphs(...PROSE)}</article>`, { publishedAt: 'Senin, 03 Jun 2024 09:15 WIB' }],
    ['but not of another day', '<meta name="publishdate" content="2024/06/03 09:15:32">', `<div><h1>${TITLE}</h1><div class="date">Kamis, 13 Jun 2024 09:15 WIB</div></div><article>${paragraphs(...PROSE)}</article>`, { publishedAt: '2024-06-03' }],
    ['a profile is no name', '<meta property="article:author" content="https://kabar.example/rani"><meta name="byl" content="By Rani Ayu">', undefined, { byline: 'Rani Ayu' }],
    ['microdata', '', at('<span itemprop="author" itemscope><span itemprop="name">Rani Ayu</span></span><meta itemprop="datePublished" content="2024-06-03T09:15:00+07:00"><span itemprop="publisher" itemscope><meta itemprop="name" content="Kabar Uji"></span>'), { byline: 'Rani Ayu', publishedAt: '2024-06-03T09:15:00+07:00', outlet: 'Kabar Uji' }],
    ['the newsroom behind the title', `<meta property="og:title" content="${TITLE} : Kabar Uji News"><meta property="og:site_name" content="Kabar Uji">`, `<article>${paragraphs(...PROSE)}</article>`, { title: TITLE }],
    ['the domain behind the title', `<meta property="og:title" content="${TITLE} | sorot.co.id"><link rel="canonical" href="https://www.sorot.co.id/b/1">`, `<article>${paragraphs(...PROSE)}</article>`, { title: TITLE, url: 'https://www.sorot.co.id/b/1' }],
    ['a section behind the headline', `<meta property="og:title" content="${TITLE} - Dunia">`, undefined, { title: TITLE }],
    ['a colon of the headline itself', '<meta property="og:title" content="Lebanon: Kami Menunggu Langkah Nyata"><meta property="og:site_name" content="Kabar Uji">', undefined, { title: 'Lebanon: Kami Menunggu Langkah Nyata' }],
    ['an address as the name of the newsroom', '<meta property="og:site_name" content="https://dunia.sorot.example/">', undefined, { outlet: 'dunia.sorot.example' }],
    ['the newsroom, not the company that owns it', `<meta property="og:site_name" content="Kabar.example">${linked(article({ publisher: { name: 'Kabar Cyber Media' } }))}`, undefined, { outlet: 'Kabar.example' }],
    ['what it is called, not how its head is written', `<meta property="og:site_name" content="kabar uji">${linked(article())}`, undefined, { outlet: 'Kabar Uji' }],
    ['a path for an address', '<link rel="canonical" href="/b/1"><meta property="og:url" content="https://kabar.example/b/1">', undefined, { url: 'https://kabar.example/b/1' }],
    ['date and reporter under the headline alone', '', `<div><h1>${TITLE}</h1><div class="byline">Oleh Rani Ayu | Senin, 3 Juni 2024</div></div><article>${paragraphs(...PROSE)}</article>`, { byline: 'Rani Ayu', publishedAt: 'Oleh Rani Ayu | Senin, 3 Juni 2024' }],
    ['name and trade under the headline', '', `<div><h1>${TITLE}</h1><div>Rani Ayu , Jurnalis·Senin 03 Juni 2024 09:15 WIB</div></div><article>${paragraphs(...PROSE)}</article>`, { byline: 'Rani Ayu' }],
    ['reporter and editor under the headline', '', `<div><h1>${TITLE}</h1><p class="byline">Rep: Rani Ayu/ Red: Bima Satria</p></div><article>${paragraphs(...PROSE)}</article>`, { byline: 'Rani Ayu' }],
  ])('%s', async (_, head, body, expected) => expect(await read(head, body)).toMatchObject(expected))

  test('the address that SingleFile notes, inside the page', async () => {
    expect(await read('', undefined, '<!DOCTYPE html> <html lang=id><!--\n Page saved with SingleFile \n url: https://kabar.example/b/1 \n saved date: x\n-->')).toMatchObject({ url: 'https://kabar.example/b/1' })
  })

  test('a path of which nobody knows where it begins is no address', async () => expect((await read('<link rel="canonical" href="/b/1">')).url).toBeUndefined())
})

describe('the pages of an article that goes over several are told apart', () => {
  const canonical = '<link rel="canonical" href="https://kabar.example/b/1">'
  test.each<[string, string, string, string]>([
    ['by the address it was saved from', `<meta property="og:title" content="${TITLE}">${canonical}`, '', '<!-- saved from url=(0036)https://kabar.example/b/1?page=2 -->\n'],
    ['by the address that SingleFile notes', `<meta property="og:title" content="${TITLE}">${canonical}`, '', '<!--\n Page saved with SingleFile \n url: https://kabar.example/b/1?page=2 \n saved date: Mon Jul 01 2024 09:15:00 GMT+0700 (WIB)\n-->'],
    ['by its own address', `<meta property="og:title" content="${TITLE}"><link rel="canonical" href="https://kabar.example/b/1?page=2">`, '', ''],
    ['by what its links tell', `<meta property="og:title" content="${TITLE} Halaman 2">${canonical}`, '<div class="detail__long-nav"><a href="/3">Selanjutnya</a> <span>Halaman 2 dari 3</span></div>', ''],
    ['by the number that stands out', `<meta property="og:title" content="${TITLE}">${canonical}`, '<div class="detail__long-nav">Halaman <a href="?page=1">1</a> <a class="active">2</a> <a href="?page=3">3</a></div>', ''],
  ])('%s', async (_, head, links, around) => {
    expect(await read(head, `<article><h1>${TITLE}</h1>${paragraphs(...PROSE)}</article>${links}`, around)).toMatchObject({ title: `${TITLE} (2)`, url: 'https://kabar.example/b/1?page=2' })
  })

  test('an address that ends in the number of its page is its own', async () => {
    expect(await read('<link rel="canonical" href="https://kabar.example/b/1/2">', `<article><h1>${TITLE}</h1>${paragraphs(...PROSE)}<div class="anchor-numb"><a>1</a><a class="item active">2</a></div></article>`)).toMatchObject({
      title: `${TITLE} (2)`, url: 'https://kabar.example/b/1/2', text: PROSE.join('\n\n'),
    })
  })

  test.each(['Halaman 1', '- Halaman all', '| Page 1'])('a title without “%s”', async (number) => expect((await read(`<meta property="og:title" content="${TITLE} ${number}">`, `<article>${paragraphs(...PROSE)}</article>`)).title).toBe(TITLE))

  test('the first is the article', async () => {
    expect(await read(canonical, `<article><h1>${TITLE}</h1>${paragraphs(...PROSE)}</article><div class="paging"><a class="active">1</a><a>2</a></div>`)).toMatchObject({ title: TITLE, url: 'https://kabar.example/b/1' })
  })
})

describe('who wrote it, in a box of its own above the text', () => {
  test.each([
    ['name, office and place', '<div data-component="byline-block"><div><time>3 hours ago</time></div><div><span>Nora Vale</span></div><div><span>Nordic correspondent</span></div><div>Reporting from<span>Oslo</span></div></div>', 'Nora Vale'],
    ['the place behind the name', '<section><div class="x1-TextContributorName">By Nora Vale, in Oslo</div><div class="x1-Contributor-JobTitle">Kabar Uji</div></section>', 'Nora Vale'],
    ['two and where each was', '<address aria-label="Contributor info"><div>Nora Vale in Oslo and <a rel="author">Tom Hask</a> in London</div></address>', 'Nora Vale, Tom Hask'],
    ['with labels', '<section aria-labelledby="article-byline"><strong id="article-byline">Keterangan penulis</strong><ul><li><span>Penulis, </span><span>Rani Ayu</span></li><li>Peranan, Wartawan Kabar Uji</li></ul></section>', 'Rani Ayu'],
    ['the newsroom alone', '<div class="byline"><span>Kabar Uji</span></div>', undefined],
  ])('%s', async (_, box, byline) => {
    expect(await read('<meta property="og:site_name" content="Kabar Uji">', `<article><h1>${TITLE}</h1>${box}${paragraphs(...PROSE)}</article>`)).toMatchObject({ text: PROSE.join('\n\n'), ...(byline === undefined ? {} : { byline }) })
  })

  test('a name in a sentence stays in it', async () => {
    const sentence = 'Buku <span class="author-name">Rani Ayu</span> terbit bulan lalu.'
    expect((await read('', `<article><h1>${TITLE}</h1>${paragraphs(...PROSE, sentence)}</article>`)).text).toContain('Buku Rani Ayu terbit bulan lalu.')
  })
})

describe('the text ends where the article does', () => {
  const text = async (between: string) => (await read('', `<article><h1>${TITLE}</h1>${paragraphs(first, second)}${between}${paragraphs(third)}</article>`)).text
  test.each([
    ['a box of links', '<div class="baca-juga-collections"><div>Baca Juga</div><ul><li><a>Rusia Kirim Kapal ke Kuba</a></li></ul></div>'],
    ['a table of links', '<table class="linksisip"><tbody><tr><td><div class="lihatjg"><strong>Baca juga: </strong><a href="/x">Rusia Kirim Kapal ke Kuba</a></div></td></tr></tbody></table>'],
    ['a list of headlines', '<ul><li><a href="/x">Rusia Kirim Kapal ke Kuba</a></li><li><a href="/y">Gempa Guncang Kota Pantai</a></li></ul>'],
    ['a picture with its caption', '<figure><img src="a.jpg"><div>Kantor Foto</div><figcaption>Raka di Jakarta</figcaption></figure>'],
    ['parts of quick pages', '<amp-ad><div fallback>Iklan</div></amp-ad><amp-video><div placeholder>Memutar video</div></amp-video>'],
    ['an offer of letters by what it is for', '<figure><div data-spacefinder-type="newsletter"><h2>Daftar <span>Pagi</span></h2><p>Kabar utama setiap hari di kotak surat Anda</p></div></figure>'],
    ['an offer of letters by its label', '<div data-testid="promo-box">Surat pagi kami membawa semua kabar yang Anda perlukan. Daftar <a href="/s">di sini.</a></div>'],
    ['a link to another report', '<div class="PagePromo"><a href="/x">Rusia Kirim Kapal ke Kuba</a></div>'],
    ['a place for an advertisement', '<div class="ads-partner-wrap">Artikel mitra</div><div class="ads">Iklan di sini</div>'],
    ['its catchwords', '<div data-component="tags"><a href="/t">Lebanon</a></div><div class="tags">Topik: <a href="/l">Lebanon</a> <a href="/i">Israel</a></div>'],
    ['an offer of letters', '<aside><h4>Daftar</h4><p>Dapatkan berita utama setiap pagi di kotak surat Anda</p></aside>'],
  ])('without %s', async (_, between) => expect(await text(between)).toBe(PROSE.join('\n\n')))

  test('without its outlet and section above it', async () => {
    const page = `<div class="wrap"><div><div>Kabar Uji</div><div>Dunia</div></div><div>${paragraphs(...PROSE)}</div></div>`
    expect((await read(linked(article({ articleSection: 'Dunia' })), page)).text).toBe(PROSE.join('\n\n'))
  })

  test('with what belongs to it', async () => {
    expect(await text('<p>Ia menyebut <span class="tags">Lebanon dan <a href="/i">Israel</a> dalam pidato</span> itu.</p>')).toContain('Ia menyebut Lebanon dan Israel dalam pidato itu.')
    expect(await text('<ul><li>Norwegia menjadi tuan rumah perundingan</li><li>Swedia mengirim <a href="/s">utusan</a></li></ul>')).toContain('Norwegia menjadi tuan rumah perundingan')
    expect(await text('<ul><li><a href="/n">Norwegia</a></li><li><a href="/s">Swedia</a></li></ul>')).toContain('Swedia')
    expect(await text('<figure><blockquote>Kami tidak akan pergi dari tanah ini</blockquote></figure>')).toContain('Kami tidak akan pergi')
  })
})
