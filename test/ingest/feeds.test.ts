import { describe, expect, test } from 'vitest'
import { readFile, type ReadItem } from '../../lib/ingest'

const PROSE = ['Jakarta - Menteri Luar Negeri Raka Wiradana memuji Jepang dalam pertemuan itu.', '“Jepang mitra yang baik,” ujar Raka di Osaka.']
const HTML = PROSE.map((text) => `<p>${text}</p>`).join('')
const read = (xml: string) => readFile('a.xml', new TextEncoder().encode(xml))
const article = async (xml: string) => {
  const [item] = await read(xml)
  if (item?.kind !== 'article') throw new Error('The feed gives no article')
  return item.article
}
const rss = (item: string, channel = '<title>Kabar Uji</title><link>https://kabar.example</link>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel>${channel}${item}</channel></rss>`
const encoded = (html: string) => `<item><title>Menlu Tiba</title><content:encoded><![CDATA[${html}]]></content:encoded></item>`

describe('the text of an entry without what its program puts around it', () => {
  test.each([
    ['a caption', `<figure class="wp-block-image"><img src="a.jpg"><figcaption>Raka di Osaka. (Foto: Kemlu)</figcaption></figure>${HTML}`],
    ['buttons to share it, and others like it', `${HTML}<div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a href="#">Facebook</a></li></ul></div><div class="jp-relatedposts"><h3>Related</h3></div>`],
    ['where it appeared first', `${HTML}<p>The post <a href="/1">Menlu Tiba</a> appeared first on <a href="/">Kabar Uji</a>.</p>`],
    ['the same in Indonesian', `${HTML}<p>Artikel <a href="/1">Menlu Tiba</a> pertama kali tampil pada <a href="/">Kabar Uji</a>.</p>`],
    ['a box of links', `<p>${PROSE[0]}</p><p class="baca-juga">Baca juga: <a href="/2">Kapal Tiba</a></p><p>${PROSE[1]}</p>`],
  ])('%s', async (_, html) => expect((await article(rss(encoded(html)))).text).toBe(PROSE.join('\n\n')))

  test('a post that someone appeared on stays', async () => {
    const text = 'The post appeared first on his page, said the minister on Monday. It was removed later.'
    expect((await article(rss(encoded(`<p>${text}</p>`)))).text).toBe(text)
  })

  test('pictures and menus of an exported site are no entries', async () => {
    const items = await read(rss(`<item><title>Menlu Tiba</title><content:encoded><![CDATA[${HTML}]]></content:encoded><wp:post_type>post</wp:post_type></item><item><title>foto</title><wp:post_type>attachment</wp:post_type></item><item><title>menu</title><wp:post_type>nav_menu_item</wp:post_type></item>`))
    expect(items.map(({ kind }) => kind)).toEqual(['article'])
  })
})

describe('the name of the newsroom', () => {
  test.each([
    ['Kabar Uji', 'https://kabar.example', 'Kabar Uji'],
    ['Kabar &amp;amp; Uji', 'https://kabar.example', 'Kabar & Uji'],
    ['Dunia &#8211; Kabar Uji', 'https://kabaruji.example', 'Kabar Uji'],
    ['Kabar Uji - Politik', 'https://www.kabaruji.example/politik', 'Kabar Uji'],
    ['KU &gt; Dunia &gt; Asia', 'https://rss.ku.example', 'KU'],
    ['Kabar Uji: Dunia', 'https://kabaruji.example', 'Kabar Uji'],
    ['Kabar: Uji', 'https://kabaruji.example', 'Kabar: Uji'],
    ['Dunia - Asia', 'https://kabar.example', 'Dunia - Asia'],
  ])('%s at %s', async (title, link, outlet) => expect((await article(rss(encoded(HTML), `<title>${title}</title><link>${link}</link>`))).outlet).toBe(outlet))
})

test('all who wrote an entry', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Kabar</title><entry><title>a</title><author><name>Rani Ayu</name></author><author><name>Bima Satria</name></author><content type="html">${HTML.replaceAll('<', '&lt;')}</content></entry></feed>`
  expect((await article(atom)).byline).toBe('Rani Ayu, Bima Satria')
  expect((await article(rss(`<item><title>a</title><dc:creator>Rani Ayu</dc:creator><dc:creator>Bima Satria</dc:creator><content:encoded><![CDATA[${HTML}]]></content:encoded></item>`))).byline).toBe('Rani Ayu, Bima Satria')
})

test.each([
  ['Mon, 03 Jun 2024 21:15:00 EST', '2024-06-03T21:15:00-05:00'], ['Mon, 3 Jun 2024 21:15:00 PDT', '2024-06-03T21:15:00-07:00'], ['03 Jun 24 09:15 +0700', '2024-06-03T09:15:00+07:00'],
  ['Mon, 03 Jun 2024 09:15:00 WIB', '2024-06-03T09:15:00+07:00'], ['Mon, 03 Jun 2024 09:15:00 SGT', '2024-06-03T09:15:00+08:00'], ['Mon, 03 Jun 2024 09:15:00 CEST', '2024-06-03T09:15:00+02:00'],
])('an entry of %s', async (pubDate, publishedAt) => {
  expect((await article(rss(`<item><title>a</title><pubDate>${pubDate}</pubDate><content:encoded><![CDATA[${HTML}]]></content:encoded></item>`))).publishedAt).toBe(publishedAt)
})

const listed = (items: readonly ReadItem[]) => items.map((item) => (item.kind === 'article' ? item.article : item.reasons))

describe('what news agencies deliver', () => {
  const stated = { title: 'Menlu Puji Jepang', publishedAt: '2024-06-03T09:15:00+07:00', text: PROSE.join('\n\n') }
  test('NITF', async () => {
    const nitf = `<?xml version="1.0"?><nitf><head><title>x</title><docdata><date.issue norm="20240603T091500+0700"/><doc.copyright holder="Kantor Uji"/></docdata></head><body><body.head><hedline><hl1>Menlu Puji Jepang</hl1><hl2>Di Osaka</hl2></hedline><byline>Oleh <person>Rani Ayu</person></byline><distributor>Kantor Uji</distributor></body.head><body.content><block>${HTML}</block><media><media-caption><p>Raka</p></media-caption></media></body.content></body></nitf>`
    expect(listed(await read(nitf))).toEqual([{ ...stated, byline: 'Rani Ayu', outlet: 'Kantor Uji' }])
  })

  test('NewsML-G2, several items in one message', async () => {
    const item = (headline: string) => `<newsItem guid="urn:1" version="2"><itemMeta><itemClass qcode="ninat:text"/><provider><name>Kantor Uji</name></provider><versionCreated>2024-06-03T09:15:00+07:00</versionCreated></itemMeta><contentMeta><contentCreated>2024-06-03T08:00:00+07:00</contentCreated><creator><name>Rani Ayu</name></creator><language tag="id"/><subject type="cpnat:abstract"><name>x</name></subject><headline>${headline}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${HTML}</body></html></inlineXML></contentSet></newsItem>`
    const message = `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>${item('Menlu Puji Jepang')}${item('Menlu Tiba')}</itemSet></newsMessage>`
    expect(listed(await read(message))).toEqual([{ ...stated, byline: 'Rani Ayu', outlet: 'Kantor Uji', language: 'id' }, { ...stated, title: 'Menlu Tiba', byline: 'Rani Ayu', outlet: 'Kantor Uji', language: 'id' }])
  })

  test('NewsML 1.2 around NITF', async () => {
    const newsml = `<NewsML><NewsItem><NewsManagement><FirstCreated>20240603T091500+0700</FirstCreated></NewsManagement><NewsComponent><NewsLines><HeadLine>Menlu Puji Jepang</HeadLine><ByLine>Rani Ayu</ByLine><CreditLine>Kantor Uji</CreditLine></NewsLines><NewsComponent><ContentItem><DataContent><nitf><body><body.content>${HTML}</body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsComponent></NewsItem></NewsML>`
    expect(listed(await read(newsml))).toEqual([{ ...stated, byline: 'Rani Ayu', outlet: 'Kantor Uji' }])
  })

  test('a picture alone has no text', async () => {
    expect(listed(await read('<newsItem><itemMeta/><contentMeta><headline>Foto</headline></contentMeta><contentSet><remoteContent href="a.jpg"/></contentSet></newsItem>'))).toEqual([[{ code: 'entry-empty' }]])
  })
})
