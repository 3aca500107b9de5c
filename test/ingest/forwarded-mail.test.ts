import { describe, expect, test } from 'vitest'
import { forwardedMail } from '../../lib/ingest/mail/forwarded-mail'
import { readFile } from '../../lib/ingest'

const PROSE = 'Jakarta - Menteri Luar Negeri Raka Wiradana memuji Jepang dalam pertemuan itu.\n\n"Jepang mitra yang baik," ujar Raka di Osaka.'

describe('a mail that passes another one on is that one', () => {
  test.each<[string, string]>([
    ['as Gmail does', '---------- Forwarded message ---------\nDari: Rani Ayu <rani@kabar.example>\nDate: Min, 2 Jun 2024 pukul 20.10\nSubject: Menlu Puji Jepang\nTo: Tono <tono@kabar.example>\nCc: Sari <s@kabar.example>\n'],
    ['as Outlook does', '________________________________\nFrom: Rani Ayu <rani@kabar.example>\nSent: Min, 2 Jun 2024 pukul 20.10\nTo: Tono <tono@kabar.example>\nSubject: Menlu Puji Jepang'],
    ['as Apple does', 'Begin forwarded message:\n\nFrom: "Rani Ayu" <rani@kabar.example>\nSubject: Menlu Puji Jepang\nDate: Min, 2 Jun 2024 pukul 20.10\nTo: tono@kabar.example'],
    ['in bold', '*Dari:* Rani Ayu [mailto:rani@kabar.example]\n*Dikirim:* Min, 2 Jun 2024 pukul 20.10\n*Kepada:* Tono\n*Perihal:* Menlu Puji Jepang'],
  ])('%s', (_, head) => {
    expect(forwardedMail(`Tolong dimuat ya.\n\nSalam,\nTono\n\n${head}\n\n${PROSE}`)).toEqual({ text: PROSE, sender: 'Rani Ayu', subject: 'Menlu Puji Jepang', date: 'Min, 2 Jun 2024 pukul 20.10' })
  })

  test.each<[string, string]>([
    ['a text that quotes a mail at its end', `${PROSE}\n\n${PROSE}\n\nFrom: Rani Ayu\nDate: 2 Jun 2024\nSubject: Tanya\n\nApakah benar?`],
    ['two fields are no head', `Dari: Jakarta\nKepada: Osaka\n\n${PROSE}`],
    ['a text without any', PROSE],
  ])('%s stays', (_, text) => expect(forwardedMail(text)).toEqual({ text }))

  test('a signature is no part of it', () => {
    expect(forwardedMail(`${PROSE}\n\n-- \nRani Ayu\nWartawan Kabar Uji\nJl. Merdeka 1`)).toEqual({ text: PROSE })
    const long = `Menteri tiba.\n--\n${Array.from({ length: 30 }, (_, at) => `Baris ${at}.`).join('\n')}`
    expect(forwardedMail(long)).toEqual({ text: long })
  })
})

test('who wrote it, when and under which subject are those of the mail passed on', async () => {
  const mail = `From: Tono Sekretaris <tono@kabar.example>\nSubject: Fwd: tolong\nDate: Mon, 3 Jun 2024 09:15:00 +0700\n\nTolong.\n\nFrom: Rani Ayu <rani@kabar.example>\nSent: Sunday, June 2, 2024 8:10 PM\nTo: Tono <tono@kabar.example>\nSubject: FW: Menlu Puji Jepang\n\n${PROSE}\n`
  const [item] = await readFile('a.eml', new TextEncoder().encode(mail))
  expect(item?.kind === 'article' && item.article).toEqual({ text: PROSE, title: 'Menlu Puji Jepang', sender: 'Rani Ayu', sentAt: 'Sunday, June 2, 2024 8:10 PM' })
})
