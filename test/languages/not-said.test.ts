import { describe, expect, it } from 'vitest'
import { ministersSides } from './asked-sides'

/** Around a statement about Chile: what is told of others, asked, or not said at all takes no side. */
const carriers: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Peru says that Chile X', 'According to Peru, Chile X', 'The newspapers write that Chile X', 'Some people claim that Chile X', 'I do not know whether Chile X', 'We asked Chile whether it X', 'The court will decide whether Chile X',
    'I am not saying that Chile X', 'We have no reason to believe that Chile X', 'The minister who said that Chile X has resigned',
  ],
  id: [
    'Peru mengatakan bahwa Chile X', 'Menurut Peru, Chile X', 'Koran-koran menulis bahwa Chile X', 'Saya tidak tahu apakah Chile X', 'Pengadilan akan memutuskan apakah Chile X', 'Saya tidak mengatakan bahwa Chile X', 'Belum tentu Chile X',
    'Menteri yang mengatakan Chile X sudah mundur', 'Peru keliru mengklaim bahwa Chile X', 'Chile membantah telah X',
  ],
}
const sayings: Readonly<Record<string, readonly string[]>> = {
  en: ['lied to us', 'bullied its neighbours', 'helped us', 'kept its word'],
  id: ['membohongi kami', 'menindas tetangganya', 'membantu kami', 'menepati janjinya'],
}

describe.each(Object.entries(carriers))('%s', (language, rows) => {
  it.each(rows)('%s', (carrier) => {
    expect(sayings[language]?.map((said) => ministersSides(carrier.replace('X', said), language, 'CL0'))).toEqual(sayings[language]?.map(() => 'CL0'))
  })
})

/** What one says oneself counts. */
const said: readonly (readonly [language: string, said: string, answer: string])[] = [
  ['en', 'I say that Chile lied to us', 'CL-'],
  ['en', 'Everyone knows that Chile lied to us', 'CL-'],
  ['en', 'Whether it likes it or not, Chile lied to us', 'CL-'],
  ['id', 'Saya katakan bahwa Chile membohongi kami', 'CL-'],
  ['id', 'Semua orang tahu bahwa Chile membohongi kami', 'CL-'],
]

it.each(said)('%s: %s → %s', (language, text, answer) => {
  expect(ministersSides(text, language, answer)).toBe(answer)
})
