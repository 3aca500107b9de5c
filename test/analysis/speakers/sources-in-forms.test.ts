import { expect, test } from 'vitest'
import { quote } from '../quotations/quote'

/** Every source in every form of attribution: who speaks, and what, is found in all of them. */
const CASES = {
  id: {
    sources: [
      'Kementerian Luar Negeri Iran', 'Gedung Putih', 'Kremlin', 'Seorang pejabat senior AS', 'Para pengamat politik', 'Amnesty International', 'Juru bicara militer Israel', 'Warga setempat', 'Kelompok Hamas',
      'Kedutaan Besar Rusia di Jakarta', 'Pemerintah Australia', 'Dewan Keamanan PBB', 'Lembaga HAM Bahari', 'Partai Keadilan Bahari', 'Sejumlah diplomat Barat', 'Seorang saksi mata', 'Militer Myanmar', 'Uni Eropa',
      'Departemen Luar Negeri AS', 'Seorang juru bicara PBB', 'Otoritas kesehatan Gaza', 'Kepolisian Filipina', 'Mahkamah Internasional', 'Dua pejabat Eropa', 'Keluarga korban', 'Seorang perempuan Palestina', 'Pihak oposisi',
      'Presiden Korea Selatan', 'Kepala badan intelijen Ukraina', 'Menteri Transportasi Norwegia Ratna Kirana', 'Ratna Kirana, Menteri Transportasi Norwegia,',
    ],
    said: 'jalan itu aman bagi semua warga',
    forms: (source: string, inside: string, said: string, opening: string) => [
      `${source} mengatakan ${said}.`, `${source} menyatakan bahwa ${said}.`, `"${opening}," kata ${inside}.`, `"${opening}," demikian pernyataan ${inside}.`, `Dalam pernyataannya, ${inside} menegaskan ${said}.`,
      `${opening}, ujar ${inside} kepada wartawan.`, `Namun, ${inside} mengatakan ${said}.`, `${source} sebelumnya telah mengatakan ${said}.`, `Sementara itu, ${inside} menyebut ${said}.`, `${source} juga menambahkan bahwa ${said}.`,
    ],
  },
  en: {
    sources: [
      "Iran's Foreign Ministry", 'The White House', 'The Kremlin', 'A senior U.S. official', 'Political analysts', 'Amnesty International', 'An Israeli military spokesman', 'Local residents', 'Hamas', 'The Australian government',
      'The U.N. Security Council', 'Human Rights Watch', 'The Harbour Party', 'Several Western diplomats', 'A witness', "Myanmar's military", 'The European Union', 'A U.N. spokesperson', 'Gaza health authorities', 'Philippine police',
      'The International Court of Justice', 'Two European officials', 'Relatives of the victims', 'A Palestinian woman', 'The opposition', 'Critics', "Ukraine's intelligence chief", 'Officials in Kyiv',
      'The International Committee of the Red Cross', 'Doctors Without Borders', 'The Committee to Protect Journalists', 'The Bank of Japan', 'Norwegian transport minister Rosa Duarte',
    ],
    said: 'the road was safe for everyone',
    forms: (source: string, inside: string, said: string, opening: string) => [
      `${source} said ${said}.`, `${source} said that ${said}.`, `According to ${inside}, ${said}.`, `${opening}, ${inside} said.`, `${opening}, according to ${inside}.`, `“${opening},” ${inside} said in a statement.`,
      `“${opening},” said ${inside}.`, `In a statement, ${inside} said ${said}.`, `${source} said on Monday that ${said}.`, `But ${inside} said ${said}.`, `On Monday, ${inside} warned that ${said}.`, `${source} told reporters that ${said}.`, `${source} also argued ${said}.`,
    ],
  },
}
const OFTEN_SMALL = /^(?:The|A|An|Two|Several|Political|Local|Critics|Relatives|Officials|Seorang|Para|Sejumlah|Dua|Warga|Keluarga|Pihak|Juru|Kepala|Otoritas|Kepolisian|Militer)\b/

const bare = (words: string): string => words.toLowerCase().replace(/^the /, '')

/** Whether a name is that of the source: a person's name, else its words from the first on (“officials” of “officials in Kyiv”). */
function means(source: string, name: string): boolean {
  const person = /Ratna Kirana|Rosa Duarte/.exec(source)?.[0]
  return person === undefined ? name !== '' && `${bare(source)} `.startsWith(`${bare(name)} `) : name === person
}

test.each(Object.entries(CASES).flatMap(([language, { sources, said, forms }]) => sources.map((source) => [language, source, said, forms] as const)))('%s: %s', (language, source, said, forms) => {
  const inside = source.replace(OFTEN_SMALL, (word) => word.toLowerCase())
  const texts = forms(source, inside, said, said.charAt(0).toUpperCase() + said.slice(1))
  const wrong = texts.filter((text) => {
    const [quotation, ...more] = quote(text, language)
    const isRight = quotation !== undefined && more.length === 0 && text.slice(quotation.start, quotation.end).toLowerCase() === said
    return !(isRight && means(source, quotation.speakers[0]?.name ?? ''))
  })
  expect(wrong).toEqual([])
})
