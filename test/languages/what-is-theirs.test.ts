import { describe, expect, it } from 'vitest'
import { ministersSides } from './asked-sides'

/** What is said of what a country does, has or wants is said of the country; what only lies in it is not its. */
const things: Readonly<Record<string, Readonly<Record<'theirs' | 'others', readonly string[]>>>> = {
  en: {
    theirs: ['Chile’s policy', 'the decision of Chile', 'what Chile is doing', 'the way Chile acts', 'Chile’s latest proposal, which came on Monday,', 'Chile’s move to close the border', 'the actions of the Chilean army'],
    others: ['the weather in Chile', 'our embassy in Chile', 'Peru’s policy toward Chile'],
  },
  id: {
    theirs: ['kebijakan Chile', 'keputusan pemerintah Chile', 'apa yang dilakukan Chile', 'cara Chile bertindak', 'usulan terbaru Chile, yang datang pada Senin,', 'langkah Chile di perbatasan', 'tindakan tentara Chile'],
    others: ['cuaca di Chile', 'kedutaan kami di Chile', 'kebijakan Peru terhadap Chile'],
  },
}
const sayings: Readonly<Record<string, readonly (readonly [said: string, answer: string])[]>> = {
  en: [['is unacceptable', 'CL-'], ['worries us', 'CL-'], ['makes me angry', 'CL-'], ['is admirable', 'CL+'], ['gives us hope', 'CL+']],
  id: [['tidak bisa diterima', 'CL-'], ['salah', 'CL-'], ['mengkhawatirkan kami', 'CL-'], ['patut dikagumi', 'CL+'], ['memberi kami harapan', 'CL+']],
}

const answersTo = (language: string, thing: string) => sayings[language]?.map(([said]) => ministersSides(`${thing} ${said}`, language, 'CL0')) ?? []

describe.each(Object.entries(things))('%s', (language, { theirs, others }) => {
  it.each(theirs)('%s', (thing) => {
    expect(answersTo(language, thing).map((answer, at) => (answer === sayings[language]?.[at]?.[1] ? '' : sayings[language]?.[at]?.[0])).filter(Boolean)).toEqual([])
  })
  it.each(others)('%s', (thing) => {
    expect(answersTo(language, thing)).toEqual(sayings[language]?.map(() => 'CL0'))
  })
})
