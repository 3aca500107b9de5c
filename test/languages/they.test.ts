import { describe, expect, it } from 'vitest'
import { ministersSides } from './asked-sides'

/** In quoted words “they” of a later sentence are the one foreign country that was named. */
const openings: Readonly<Record<string, readonly string[]>> = {
  en: ['We know Chile well.', 'I have been to Chile many times.', 'Look at Chile.', 'We talked about Chile.'],
  id: ['Kami mengenal Chile dengan baik.', 'Saya sering ke Chile.', 'Lihat Chile.', 'Kami membicarakan Chile.'],
}
const sayings: Readonly<Record<string, readonly (readonly [said: string, answer: string])[]>> = {
  en: [['We do not trust them', 'CL-'], ['They lie', 'CL-'], ['Their policy is wrong', 'CL-'], ['We are grateful to them', 'CL+'], ['They keep their word', 'CL+'], ['We will meet them', 'CL0']],
  id: [['Kami tidak percaya pada mereka', 'CL-'], ['Mereka berbohong', 'CL-'], ['Kebijakan mereka keliru', 'CL-'], ['Kami berterima kasih kepada mereka', 'CL+'], ['Mereka menepati janji', 'CL+'], ['Kami akan bertemu mereka', 'CL0']],
}

describe.each(Object.entries(openings))('%s', (language, rows) => {
  it.each(rows)('%s', (opening) => {
    expect(sayings[language]?.map(([said, answer]) => [said, ministersSides(`${opening} ${said}`, language, answer)])).toEqual(sayings[language])
  })
})

/** Where two were named, or the own side, nobody is meant for sure. */
it.each([
  ['en', 'We know Chile and Peru well. They lie', 'CL0 PE0'],
  ['en', 'Chile sent us a note. We will meet them', 'CL0'],
  ['id', 'Kami mengenal Norwegia. Mereka berbohong', 'NO0'],
])('%s: %s → %s', (language, said, answer) => {
  expect(ministersSides(said, language, answer)).toBe(answer)
})
