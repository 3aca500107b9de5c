import { describe, expect, test } from 'vitest'
import { inputReasonText, type Article } from '../../lib/document'
import { readFile } from '../../lib/ingest'

const PROSE = 'Jakarta - Menteri Luar Negeri Raka Wiradana memuji Jepang dalam pertemuan yang berlangsung dua jam itu.\n\n“Jepang mitra yang baik,” ujar Raka kepada wartawan di Osaka.'
const SENT = 'Date: Mon, 3 Jun 2024 09:15:00 +0700'
const HEAD = `From: Tono Sekretaris <tono@kabar.example>\nSubject: Fwd: tolong\n${SENT}`
const quoted = (text: string) => text.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n')
const utf8 = 'Content-Type: text/plain; charset=utf-8'

async function read(mail: string | Buffer): Promise<{ readonly article: Article; readonly notes: string }> {
  const [item] = await readFile('a.eml', typeof mail === 'string' ? new TextEncoder().encode(mail) : mail)
  if (item?.kind !== 'article') throw new Error('The mail gives no article')
  return { article: item.article, notes: inputReasonText(item.notes ?? [], 'en') }
}

describe('what a mail quotes line by line, with little above it, is the mail', () => {
  test.each<[string, string, Partial<Article>]>([
    ['passed on by Apple Mail', `Begin forwarded message:\n\n${quoted(`From: Rani Ayu <rani@kabar.example>\nSubject: Menlu Puji Jepang\nDate: 2 June 2024 at 20:10:00 GMT+7\nTo: Tono <tono@kabar.example>\n\n${PROSE}`)}`, { title: 'Menlu Puji Jepang', sender: 'Rani Ayu' }],
    ['answered in Gmail', `Ini naskahnya.\n\nOn Sun, Jun 2, 2024 at 8:10 PM Rani Ayu <rani@kabar.example> wrote:\n\n${quoted(PROSE)}`, { sender: 'Rani Ayu' }],
    ['answered in Gmail in Indonesian, the line broken', `Ini naskahnya.\n\nPada tanggal Min, 2 Jun 2024 pukul 20.10 Rani Ayu <\nrani@kabar.example> menulis:\n\n${quoted(PROSE)}`, { sender: 'Rani Ayu' }],
    ['answered in Thunderbird', `On 6/2/24 20:10, Rani Ayu wrote:\n${quoted(PROSE)}`, { sender: 'Rani Ayu' }],
    ['quoted twice', `On 6/2/24 20:10, Rani Ayu wrote:\n${quoted(quoted(PROSE))}`, { sender: 'Rani Ayu' }],
  ])('%s', async (_, body, expected) => expect((await read(`${HEAD}\n${utf8}\n\n${body}\n`)).article).toMatchObject({ text: PROSE, ...expected }))

  test.each([
    ['a report that quotes a few lines', `${PROSE}\n\n> Apakah benar?\n\nBenar, kata dia.`],
    ['a report that says who wrote', `${PROSE}\n\nPada 2019 ia menulis:\n\n“Jepang jauh.”`],
  ])('%s stays', async (_, body) => expect((await read(`${HEAD}\n${utf8}\n\n${body}\n`)).article.text).toBe(body))
})

describe('a mail that is attached to one of few words is the article', () => {
  const inner = `From: Rani Ayu <rani@kabar.example>\nSubject: Menlu Puji Jepang\nDate: Sun, 2 Jun 2024 20:10:00 +0700\n${utf8}\n\n${PROSE}`
  const mail = (text: string, attached: readonly string[]) => `${HEAD}\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n${utf8}\n\n${text}\n${attached.map((part) => `--b\nContent-Type: message/rfc822\nContent-Disposition: attachment; filename="naskah.eml"\n\n${part}\n`).join('')}--b--\n`

  test('the first of them', async () => {
    const { article, notes } = await read(mail('Terlampir.', [inner, inner.replace('Jepang.', 'Korea.')]))
    expect(article).toEqual({ text: PROSE, title: 'Menlu Puji Jepang', sender: 'Rani Ayu', sentAt: '2024-06-02T20:10:00+07:00' })
    expect(notes).toContain('naskah.eml')
  })

  test('not where the mail itself is longer', async () => expect((await read(mail(PROSE, [inner.replace(PROSE, 'Halo.')]))).article.text).toBe(PROSE))

  test('mails inside mails without end are left at the words above them', async () => {
    const deep = Array.from({ length: 20 }).reduce<string>((held, _, at) => mail('Terlampir.', [held]).replaceAll('=b\n', `=b${at}\n`).replaceAll('--b', `--b${at}`), inner)
    expect((await read(deep)).article.text).toBe('Terlampir.')
  })
})

describe('what programs and letters to readers put around a text is none of it', () => {
  test.each([
    ['pictures that are named in the text', `${PROSE}\n\n[cid:image001.png@01DAB5A1.6A7B3C10]\n[image: logo.png]`],
    ['a notice of confidence', `${PROSE}\n\nCONFIDENTIALITY NOTICE: This e-mail is intended only for the person to whom it is addressed.\nIf you have received it in error, delete it.`],
    ['the same in Indonesian', `${PROSE}\n\nSurel ini bersifat rahasia dan hanya ditujukan kepada penerimanya.`],
    ['how to read it elsewhere', `Lihat surel ini di peramban Anda\n\n${PROSE}`],
    ['how to be rid of it', `${PROSE}\n\nYou are receiving this email because you signed up.\nUnsubscribe: https://kabar.example/u\n\nKabar Uji, Jl. Merdeka 1, Jakarta`],
    ['how to be rid of it in Indonesian', `${PROSE}\n\nAnda menerima surel ini karena berlangganan. Berhenti berlangganan`],
  ])('%s', async (_, body) => expect((await read(`${HEAD}\n${utf8}\n\n${body}\n`)).article.text).toBe(PROSE))

  test.each([
    ['whom a message is meant for', `Pesan ini ditujukan kepada Washington, kata dia.\n\n${PROSE}\n\nPesan ini ditujukan kepada para pemimpin dunia.\n\nDia lalu pulang.`],
    ['a message that was no secret', `${PROSE}\n\nThis message was never confidential, said the minister.\n\nHe left.`],
    ['who reads what elsewhere', `Baca puisi di depan peramban, Raka memuji Jepang dengan panjang lebar di hadapan tamu.\n\n${PROSE}`],
  ])('but a report says %s', async (_, body) => expect((await read(`${HEAD}\n${utf8}\n\n${body}\n`)).article.text).toBe(body))

  test('a letter in HTML hides what it shows in the list of mails', async () => {
    const html = `<div style="display:none;max-height:0">Pratinjau &zwnj;&nbsp;</div><div hidden>Tersembunyi</div><p style="mso-hide:all">Juga</p>${PROSE.split('\n\n').map((one) => `<p>${one}</p>`).join('')}`
    expect((await read(`${HEAD}\nContent-Type: text/html; charset=utf-8\n\n${html}`)).article.text).toBe(PROSE)
  })

  test('quote marks and dashes of Windows', async () => {
    const mail = Buffer.from(`${HEAD}\nContent-Type: text/html; charset=windows-1252\n\n<p>\x93Kami siap,\x94 kata dia \x96 di Caf\xe9.</p><p>&#147;Benar&#148;</p>`, 'latin1')
    expect((await read(mail)).article.text).toBe('“Kami siap,” kata dia – di Café.\n\n“Benar”')
  })
})

describe('letters in an encoding that the mail does not state, or states wrongly', () => {
  const body = '“Kami siap,” kata dia di Café.'
  test.each<[string, string, Buffer]>([
    ['UTF-8 as ASCII', 'Content-Type: text/plain; charset=us-ascii', Buffer.from(body)], ['UTF-8 as unknown', 'Content-Type: text/plain; charset="unknown-8bit"', Buffer.from(body)],
    ['UTF-8 as ASCII, in quoted printable', 'Content-Type: text/plain; charset=us-ascii\nContent-Transfer-Encoding: quoted-printable', Buffer.from('=E2=80=9CKami siap,=E2=80=9D kata dia di Caf=C3=A9.')],
    ['UTF-8 without a word', 'X-Mailer: x', Buffer.from(body)], ['Windows without a word', 'X-Mailer: x', Buffer.from('\x93Kami siap,\x94 kata dia di Caf\xe9.', 'latin1')],
    ['Windows as ASCII', 'Content-Type: text/plain; charset=us-ascii', Buffer.from('\x93Kami siap,\x94 kata dia di Caf\xe9.', 'latin1')],
    ['Windows as it says', 'Content-Type: text/plain; charset=windows-1252', Buffer.from('\x93Kami siap,\x94 kata dia di Caf\xe9.', 'latin1')],
  ])('%s', async (_, headers, bytes) => expect((await read(Buffer.concat([Buffer.from(`${HEAD}\n${headers}\n\n`), bytes]))).article.text).toBe(body))
})

test('a sentence that begins with “From” and ends in a year parts no messages', async () => {
  const mbox = `From a@b.example Mon Jun  3 09:15:00 2024\n${HEAD}\n\n${PROSE}\n\nFrom London kepada kami 2024\n\nFrom - Tue Jun  4 09:15 2024\n${HEAD}\n\nDua.`
  expect((await readFile('a.mbox', new TextEncoder().encode(mbox))).map((item) => item.kind === 'article' && item.article.text)).toEqual([expect.stringMatching(/From London kepada kami 2024$/), 'Dua.'])
})
