import { expect, expectTypeOf, test } from 'vitest'
import { pipeline } from '../../lib/analysis/pipeline'

interface Given {
  readonly text: string
}
const addWords = ({ text }: { readonly text: string }) => ({ words: text.split(' ') })
const addCount = ({ words }: { readonly words: readonly string[] }) => ({ count: words.length })

test('each stage reads what earlier ones added and adds its own', () => {
  const done = pipeline<Given>().add(addWords).add(addCount).run({ text: 'kata siapa itu' })
  expect(done).toEqual({ text: 'kata siapa itu', words: ['kata', 'siapa', 'itu'], count: 3 })
  expectTypeOf(done).toEqualTypeOf<Given & { words: string[] } & { count: number }>()
})

test('the given document is left as it was', () => {
  const given = Object.freeze({ text: 'satu dua' })
  expect(pipeline<Given>().add(addWords).run(given)).not.toBe(given)
  expect(given).toEqual({ text: 'satu dua' })
})

test('adding a stage makes a new pipeline; the old one stays as it was', () => {
  const short = pipeline<Given>().add(addWords)
  const long = short.add(addCount)
  expect(short.run({ text: 'a' })).not.toHaveProperty('count')
  expect(long.run({ text: 'a' })).toHaveProperty('count', 1)
})

test('a pipeline without stages gives back what it was given', () => {
  expect(pipeline<Given>().run({ text: 'a' })).toEqual({ text: 'a' })
})

test('a stage before the one whose fields it reads does not compile', () => {
  // @ts-expect-error nobody has added words yet
  const wrong = () => pipeline<Given>().add(addCount).run({ text: 'a' })
  expect(wrong).toThrow(TypeError)
})

test('a run can be measured stage by stage, in their order', () => {
  const ran: string[] = []
  const done = pipeline<Given>().add(addWords).add(addCount).run({ text: 'a b' }, (stage, run) => {
    ran.push(stage)
    return run()
  })
  expect(ran).toEqual(['addWords', 'addCount'])
  expect(done.count).toBe(2)
})
