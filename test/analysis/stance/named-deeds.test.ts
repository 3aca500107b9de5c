import { describe, expect, it } from 'vitest'
import { sides } from './judge'

interface Table {
  readonly language: 'id' | 'en'
  readonly said: (content: string) => string
  readonly harms: readonly string[]
  readonly helps: readonly string[]
  /** What is said of a deed, which stands for “*”. */
  readonly wants: readonly string[]
  readonly refuses: readonly string[]
}

const tables: readonly Table[] = [
  {
    language: 'en',
    said: (content) => `She [said] ⟨${content}⟩.`,
    harms: ['sanctions on Cuba', 'more pressure on Cuba', 'a boycott of Cuba'],
    helps: ['aid to Cuba', 'closer ties with Cuba'],
    wants: [
      '* was the only way', 'it was time for *', 'there was no alternative to *', '* would be the right answer', '* would send the right message', '* would bring peace', '* was working', '* made sense', '* was in our interest', '* was long overdue',
      'there must be *', '* was necessary', '* was justified', 'she hoped for *', 'she had no objection to *', 'she would vote for *',
    ],
    refuses: [
      'she was against *', '* had failed', '* would not work', '* was not the answer', '* would backfire', '* made no sense', 'nothing justified *', 'she saw no reason for *', 'there was no reason for *', '* was a waste of money', '* was premature', '* would help nobody',
      '* was out of the question', '* was too much', 'it was too early for *', '* should be avoided', '* must end', 'there was no justification for *',
    ],
  },
  {
    language: 'id',
    said: (content) => `Dia [mengatakan] ⟨${content}⟩.`,
    harms: ['sanksi terhadap Kuba', 'tekanan terhadap Kuba', 'boikot terhadap Kuba'],
    helps: ['bantuan untuk Kuba', 'kerja sama dengan Kuba'],
    wants: [
      '* adalah satu-satunya jalan', 'tidak ada pilihan lain selain *', '* adalah langkah yang tepat', '* akan membawa perdamaian', '* sudah berhasil', '* masuk akal', '* sesuai dengan kepentingan kami', 'harus ada *', 'perlu ada *', '* diperlukan', '* dapat dibenarkan',
      'dunia harus menyepakati *', 'dia tidak keberatan dengan *',
    ],
    refuses: [
      '* telah gagal', '* tidak akan berhasil', '* bukan jawaban', '* bukan solusi', '* tidak masuk akal', 'tidak ada alasan untuk *', 'tidak ada pembenaran bagi *', '* hanya membuang uang', '* terlalu dini', '* tidak membantu siapa pun', 'tidak akan ada *', '* harus dihindari',
      '* tidak diperlukan', '* tidak dapat dibenarkan', '* harus segera diakhiri', 'dia mempertanyakan *',
    ],
  },
]

for (const { language, said, harms, helps, wants, refuses } of tables)
  describe(`a deed that is named and what is said of it, ${language}`, () => {
    const side = (content: string) => sides({ language, text: said(content), from: 'JP' })
    describe.each(wants)('%s', (wanting) => {
      it.each(harms)('%s: against those who would suffer it', (deed) => expect(side(wanting.replace('*', deed))).toBe('CU-'))
      it.each(helps)('%s: for those who would have it', (deed) => expect(side(wanting.replace('*', deed))).toBe('CU+'))
    })
    describe.each(refuses)('%s', (refusing) => {
      it.each(harms)('%s: for those who would suffer it', (deed) => expect(side(refusing.replace('*', deed))).toBe('CU+'))
      it.each(helps)('%s: against those who would have it', (deed) => expect(side(refusing.replace('*', deed))).toBe('CU-'))
    })
  })
