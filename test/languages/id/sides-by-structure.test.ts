import { describe, expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

const says = (content: string) => (content.endsWith('?') ? `"${content}" kata Menteri Luar Negeri Fiji Dewi Larasati.` : `"${content}," kata Menteri Luar Negeri Fiji Dewi Larasati.`)

/** Sides that follow from how a sentence is built, as a Fijian says them, and neutral sentences that are built alike. */
const families: Readonly<Record<string, readonly (readonly [content: string, answer: string])[]>> = {
  'a charge that is called a lie': [
    ['Tuduhan bahwa Norwegia menyerang Peru itu bohong', 'NO+ PE0'],
    ['Kabar bahwa Norwegia menipu Peru tidak berdasar', 'NO+ PE0'],
    ['Kabar bahwa Norwegia mengunjungi Peru itu benar', 'NO0 PE0'],
    ['Bukan Norwegia yang menyerang kami', 'NO+'],
    ['Bukan Norwegia yang menyerang kami, tetapi Peru', 'NO+ PE-'],
    ['Bukan Norwegia yang mengundang kami, tetapi Peru', 'NO0 PE0'],
    ['Kami belum tahu apakah Norwegia menipu Peru', 'NO0 PE0'],
  ],
  'two sides in one sentence': [
    ['Kami memuji langkah Norwegia, tetapi kecewa dengan Peru', 'NO+ PE-'],
    ['Kami memuji bantuan Norwegia untuk Peru', 'NO+ PE+'],
    ['Kami memuji bantuan Norwegia di Peru', 'NO+ PE0'],
    ['Selain membantu kami, Norwegia juga mengirim dokter', 'NO+'],
    ['Selain mengunjungi kami, Norwegia juga mengirim surat', 'NO0'],
    ['Kami bangga dengan hubungan kami dengan Norwegia', 'NO+'],
    ['Kami membahas hubungan kami dengan Norwegia', 'NO0'],
    ['Peru sama kejamnya dengan Norwegia', 'PE- NO-'],
    ['Peru tidak kalah licik dari Norwegia', 'PE- NO-'],
    ['Peru sama luasnya dengan Norwegia', 'PE0 NO0'],
  ],
  'who bears what another does': [
    ['Norwegia menanggung akibat invasi Peru', 'NO+ PE-'],
    ['Norwegia akan menanggung akibat perbuatannya', 'NO-'],
    ['Rakyat Norwegia hidup di bawah blokade Peru', 'NO+ PE-'],
    ['Kami akan melindungi Norwegia dari serangan Peru', 'NO+ PE-'],
    ['Kami harus melindungi rakyat dari pengeboman Norwegia', 'NO-'],
    ['Kami harus melindungi rakyat dari banjir di Norwegia', 'NO0'],
    ['Kami menjadi korban serangan Norwegia', 'NO-'],
    ['Mereka yang menyerang Norwegia akan menyesal', 'NO+'],
    ['Norwegia akan menyesal', 'NO-'],
    ['Kami prihatin atas kekerasan terhadap pendemo di Norwegia', 'NO-'],
    ['Kami prihatin atas kekerasan terhadap warga sipil di Norwegia', 'NO+'],
  ],
  'what came of it': [
    ['Gara-gara Norwegia, rakyat kami kelaparan', 'NO-'],
    ['Berkat Norwegia, kami selamat', 'NO+'],
    ['Gara-gara hujan di Norwegia, penerbangan kami ditunda', 'NO0'],
    ['Kami bisa bertahan karena bantuan Norwegia', 'NO+'],
    ['Perundingan gagal karena Norwegia menolak mengalah', 'NO-'],
    ['Perundingan ditunda karena Norwegia sedang menggelar pemilu', 'NO0'],
    ['Kami bersatu supaya Norwegia tidak lagi menyerang kami', 'NO-'],
    ['Kami menulis supaya Norwegia tidak lagi menunggu jawaban', 'NO0'],
  ],
  'what is asked of one side and of both': [
    ['Norwegia harus menahan diri', 'NO-'],
    ['Kami meminta Norwegia menahan diri', 'NO-'],
    ['Kami meminta Norwegia dan Peru menahan diri', 'NO0 PE0'],
    ['Kami meminta semua pihak di Norwegia menahan diri', 'NO0'],
    ['Kami menuntut permintaan maaf resmi dari pemerintah Norwegia', 'NO-'],
    ['Kami menunggu surat resmi dari pemerintah Norwegia', 'NO0'],
    ['Norwegia tidak punya hak untuk menentukan masa depan rakyat Peru', 'NO- PE0'],
    ['Kita harus menghentikan pembunuhan dan kelaparan yang dilaporkan oleh warga Peru', 'PE0'],
    ['Sulit mempercayai Norwegia setelah apa yang terjadi', 'NO-'],
    ['Sulit pergi ke Norwegia setelah apa yang terjadi', 'NO0'],
  ],
  'whom one warns, regrets and is sad for': [
    ['Siapa pun yang menyerang Norwegia adalah musuh kami', 'NO+'],
    ['Siapa pun yang membantu Norwegia adalah musuh kami', 'NO-'],
    ['Siapa pun yang mengunjungi Norwegia harus membawa paspor', 'NO0'],
    ['Kami sedih melihat rakyat Norwegia diserang', 'NO+'],
    ['Kami sedih melihat Norwegia menyerang Peru', 'NO- PE+'],
    ['Kami sedih melihat Norwegia kalah', 'NO0'],
    ['Kami menyesal telah membantu Norwegia', 'NO-'],
    ['Kami tidak pernah menyesal telah membantu Norwegia', 'NO+'],
    ['Kami menyesal tidak sempat mengunjungi Norwegia', 'NO0'],
    ['Tidak ada alasan bagi Norwegia untuk menyerang Peru', 'NO- PE+'],
    ['Tidak ada alasan untuk menyerang Norwegia', 'NO+'],
    ['Yang kami inginkan hanyalah Norwegia berhenti menyerang rakyat kami', 'NO-'],
    ['Norwegia tidak layak diserang', 'NO+'],
    ['Kami tidak menyesal telah mendukung Norwegia', 'NO+'],
    ['Kami mengecam pihak yang mengancam Norwegia', 'NO+'],
    ['Kami membela Norwegia dari tuduhan Peru', 'NO+ PE-'],
  ],
  'what it made of us, could do and is to us': [
    ['Serangan Norwegia membuat kami kehilangan segalanya', 'NO-'],
    ['Bantuan Norwegia membuat kami bisa bertahan', 'NO+'],
    ['Cuaca di Norwegia membuat kami menunggu', 'NO0'],
    ['Kalau saja Norwegia mau membantu kami', 'NO0'],
    ['Norwegia bisa membantu kami', 'NO0'],
    ['Para korban kekejaman Norwegia menuntut keadilan', 'NO-'],
    ['Norwegia sudah kami anggap sahabat', 'NO+'],
    ['Bagi kami Norwegia adalah sahabat', 'NO+'],
    ['Norwegia tidak bisa lagi disebut mitra', 'NO-'],
    ['Kami memihak Peru dalam perangnya melawan Norwegia', 'PE+ NO-'],
    ['Kami punya masalah serius dengan Norwegia', 'NO-'],
    ['Kami punya kantor baru dengan staf dari Norwegia', 'NO0'],
    ['Tidak ada sahabat yang lebih setia daripada Norwegia', 'NO+'],
    ['Norwegia selalu mendapat tempat di hati kami', 'NO+'],
    ['Dunia harus membantu Norwegia memulihkan diri dari serangan Peru', 'NO+ PE-'],
  ],
  'who it was': [
    ['Yang mengancam kami adalah Norwegia', 'NO-'],
    ['Yang mendukung kami justru Norwegia', 'NO+'],
    ['Yang mengundang kami adalah Norwegia', 'NO0'],
    ['Norwegia tetangga yang baik', 'NO+'],
    ['Norwegia negara yang luas', 'NO0'],
    ['Jangan meniru Norwegia', 'NO-'],
    ['Bagaimana bisa kita memercayai Norwegia?', 'NO-'],
    ['Bagaimana bisa kita pergi ke Norwegia?', 'NO0'],
    ['Norwegia tidak perlu mengunjungi Peru', 'NO0 PE0'],
    ['Norwegia yang mengunjungi Peru sangat arogan', 'NO- PE0'],
    ['Kami akan mengambil sikap keras terhadap Norwegia', 'NO-'],
    ['Kami nggak suka sama Norwegia', 'NO-'],
    ['Kami akan menyelamatkan nyawa warga Norwegia', 'NO+'],
  ],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (content, answer) => {
    expect(askedSides(says(content), 'id', answer)).toBe(answer)
  })
})

/** The same told in the reporter's words, where the speaker's own side is “pihaknya” and “negaranya”. */
const reported: readonly (readonly [content: string, answer: string])[] = [
  ['Norwegia tidak pernah membantu negaranya', 'NO-'],
  ['Norwegia tidak pernah mengancam negaranya', 'NO+'],
  ['Norwegia tidak mendukung negaranya', 'NO-'],
  ['Norwegia menolak membantu negaranya', 'NO-'],
  ['serangan Norwegia membuat pihaknya kehilangan segalanya', 'NO-'],
  ['pihaknya tidak setuju jika Norwegia dikucilkan', 'NO+'],
  ['Norwegia membombardir rakyat negaranya tanpa alasan', 'NO-'],
  ['Norwegia tidak pernah mengundang negaranya', 'NO0'],
  ['pihaknya tidak mau menunggu Norwegia', 'NO0'],
]

describe('in indirect speech', () => {
  it.each(reported)('%s → %s', (content, answer) => {
    expect(askedSides(`Menteri Luar Negeri Fiji Dewi Larasati mengatakan bahwa ${content}.`, 'id', answer)).toBe(answer)
  })
})
