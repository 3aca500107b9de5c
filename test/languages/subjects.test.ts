import { describe, expect, it } from 'vitest'
import { ministersSides } from './asked-sides'

/** What may stand around the one whom a clause is about: “X” is what is said of it. */
const carriers: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Chile, our neighbour, X', 'Chile, our old friend, X', 'Chile, a country of nine million, X', 'Chile, which borders us, X', 'Chile – our neighbour – X', 'Chile, however, X', 'Chile, in our view, X',
    'Chile, I am sad to say, X', 'The Chilean government, which took office in May, X', 'If you ask me, Chile X', 'While Peru waits, Chile X', 'Chile borders us and X', 'Chile borders us, and it X', 'And Chile? It X',
    'We visited Chile last year. It X', 'A country like Chile X', 'It is Chile that X', 'Like us, Chile X', 'On Monday Chile X', 'Chile since 2010 X', 'To be frank, Chile X', 'Whatever others say, Chile X', 'Chile, not Peru, X', 'At last Chile X', 'The Chilean ambassador in Oslo X', 'Nobody can deny that Chile X', 'Chile – and I say this as a friend – X',
  ],
  id: [
    'Chile, tetangga kami, X', 'Chile, negara berpenduduk sembilan juta, X', 'Chile, yang berbatasan dengan kami, X', 'Chile – tetangga kami – X', 'Chile, bagaimanapun, X', 'Chile, menurut kami, X',
    'Chile, dengan berat hati saya katakan, X', 'Kalau ditanya, Chile X', 'Sementara Peru menunggu, Chile X', 'Harus kita akui Chile X', 'Saya sudah berkali-kali bilang Chile X', 'Kami mengunjungi Chile tahun lalu. Mereka X',
    'Soal Chile, negara itu X', 'Negara seperti Chile X', 'Chile memang X', 'Seperti kami, Chile X', 'Pada Senin Chile X', 'Chile sejak 2010 X', 'Jujur saja, Chile X', 'Chile, di pihak lain, X', 'Chile sebagai tetangga kami X', 'Chile melalui duta besarnya X', 'Bukan hanya Peru, Chile juga X', 'Sejak itu Chile X', 'Chile dalam dua tahun terakhir X', 'Chile pada KTT di Lima X', 'Dengan demikian Chile X', 'Tidak ada yang bisa menyangkal bahwa Chile X', 'Chile – dan ini saya katakan sebagai sahabat – X',
  ],
}
const sayings: Readonly<Record<string, readonly (readonly [said: string, answer: string])[]>> = {
  en: [['lied to us', 'CL-'], ['is arrogant', 'CL-'], ['cannot be trusted', 'CL-'], ['helped us', 'CL+'], ['kept its word', 'CL+'], ['will send a delegation', 'CL0']],
  id: [['membohongi kami', 'CL-'], ['arogan', 'CL-'], ['tidak bisa dipercaya', 'CL-'], ['membantu kami', 'CL+'], ['menepati janjinya', 'CL+'], ['akan mengirim delegasi', 'CL0']],
}

describe.each(Object.entries(carriers))('%s', (language, rows) => {
  it.each(rows)('%s', (carrier) => {
    const answers = sayings[language]?.map(([said, answer]) => [said, ministersSides(carrier.replace(/X$/u, said), language, answer)])
    expect(answers).toEqual(sayings[language])
  })
})

/** What stands between the parts of a list or of a row of deeds is no aside. */
const listed: readonly (readonly [language: string, said: string, answer: string])[] = [
  ['en', 'We thank Cuba, Peru, and Chile, who helped us', 'CU+ PE+ CL+'],
  ['en', 'We thanked Cuba, condemned Peru, and left', 'CU+ PE-'],
  ['id', 'Kami mendukung Kuba, mengutuk Peru, menolak Chile', 'CU+ PE- CL-'],
]

it.each(listed)('%s: %s → %s', (language, said, answer) => {
  expect(ministersSides(said, language, answer)).toBe(answer)
})
