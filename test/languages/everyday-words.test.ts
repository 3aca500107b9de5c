import { describe, expect, it } from 'vitest'
import { analyze } from '../../lib/analysis/analyze'

/** Words of everyday blame and praise, each in the place of the “%” of a sentence said by a Peruvian minister of Mongolia. */
const tables = [
  { language: 'id', side: 'oppose', sentence: '"Mongolia %," kata Menteri Luar Negeri Peru Rina Wati.', words: ['sombong', 'egois', 'lamban', 'kepala batu', 'sangat melecehkan', 'tak bisa diajak bicara'] },
  { language: 'id', side: 'oppose', sentence: '"Kami % Mongolia," kata Menteri Luar Negeri Peru Rina Wati.', words: ['tidak menyukai', 'lelah dengan', 'terkejut dengan sikap', 'sudah cukup bersabar dengan', 'punya masalah dengan'] },
  { language: 'id', side: 'oppose', sentence: '"Mongolia % rakyat kami," kata Menteri Luar Negeri Peru Rina Wati.', words: ['menakut-nakuti', 'merundung', 'mempersekusi', 'meracuni'] },
  { language: 'id', side: 'oppose', sentence: '"% Mongolia terlihat jelas," kata Menteri Luar Negeri Peru Rina Wati.', words: ['ketidakjujuran', 'permainan ganda', 'wajah asli', 'keengganan berunding'] },
  { language: 'id', side: 'support', sentence: '"Mongolia %," kata Menteri Luar Negeri Peru Rina Wati.', words: ['jujur', 'sangat dewasa', 'dapat dimengerti', 'bisa diandalkan', 'sangat transparan'] },
  { language: 'id', side: 'support', sentence: '"Kami % Mongolia," kata Menteri Luar Negeri Peru Rina Wati.', words: ['menyukai', 'berbagi duka dengan', 'berteman baik dengan', 'tidak punya masalah dengan'] },
  { language: 'id', side: 'support', sentence: '"Mongolia % rakyat kami," kata Menteri Luar Negeri Peru Rina Wati.', words: ['merawat', 'mengayomi', 'memberi tempat berlindung bagi', 'membangun rumah sakit untuk', 'berjasa bagi'] },
  { language: 'id', side: 'support', sentence: '"% Mongolia terlihat jelas," kata Menteri Luar Negeri Peru Rina Wati.', words: ['kejujuran', 'kesediaan berunding', 'sikap menahan diri', 'kesungguhan'] },
  { language: 'id', side: 'neutral', sentence: '"Di Mongolia %," kata Menteri Luar Negeri Peru Rina Wati.', words: ['anak-anak dirawat di dua rumah sakit', 'situasi cukup serius', 'ada seratus orang dewasa', 'kapal itu tepat waktu'] },
  { language: 'en', side: 'oppose', sentence: '"Mongolia is %," Peruvian Foreign Minister Ann Lee said.', words: ['conceited', 'confrontational', 'secretive', 'plainly wrong', 'deaf to criticism', 'morally bankrupt'] },
  { language: 'en', side: 'oppose', sentence: '"We % Mongolia," Peruvian Foreign Minister Ann Lee said.', words: ['dislike', 'are tired of', 'have a problem with', 'are at war with', 'will never surrender to', 'recalled our ambassador from'] },
  { language: 'en', side: 'oppose', sentence: '"We hold Mongolia %," Peruvian Foreign Minister Ann Lee said.', words: ['responsible', 'fully responsible', 'liable'] },
  { language: 'en', side: 'oppose', sentence: '"Mongolia % our people," Peruvian Foreign Minister Ann Lee said.', words: ['robbed', 'evicted', 'choked', 'preyed on', 'takes advantage of'] },
  { language: 'en', side: 'oppose', sentence: '"Mongolia\'s % is plain to see," Peruvian Foreign Minister Ann Lee said.', words: ['cowardice', 'selfishness', 'lack of transparency', 'lust for power'] },
  { language: 'en', side: 'support', sentence: '"Mongolia is %," Peruvian Foreign Minister Ann Lee said.', words: ['honest', 'absolutely right', 'widely respected', 'stronger than ever', 'caring'] },
  { language: 'en', side: 'support', sentence: '"Mongolia % our people," Peruvian Foreign Minister Ann Lee said.', words: ['sheltered', 'looked after', 'gave jobs to', 'treated generously', 'died for'] },
  { language: 'en', side: 'support', sentence: '"Mongolia\'s % is plain to see," Peruvian Foreign Minister Ann Lee said.', words: ['sincerity', 'willingness to talk', 'decency', 'commitment to peace'] },
  { language: 'en', side: 'neutral', sentence: '"In Mongolia, %," Peruvian Foreign Minister Ann Lee said.', words: ['we sheltered from the rain', 'the quake measured six', 'the trial was adjourned', 'soldiers fought on'] },
] as const

describe.each(tables)('$language: $sentence is $side', ({ language, side, sentence, words }) => {
  it.each(words)('%s', (word) => {
    const [quotation] = analyze({ text: sentence.replace('%', word), language }).quotations
    expect(quotation?.stances.find(({ country }) => country === 'MN')?.label).toBe(side)
  })
})
