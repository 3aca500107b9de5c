const FIRST = ['Arga', 'Bela', 'Citra', 'Damar', 'Elok', 'Fajar', 'Galih', 'Hana', 'Indra', 'Jati', 'Kirana', 'Laras', 'Mahesa', 'Nadia', 'Okta', 'Putra', 'Ratih', 'Satya', 'Tirta', 'Wulan']
const LAST = ['Abernal', 'Boskamp', 'Cervenka', 'Dombrow', 'Estrellado', 'Fournival', 'Gondokaryo', 'Hadinegoro', 'Ivanczuk', 'Jelantikan', 'Kerstholt', 'Lumbanraja', 'Mirzakhani', 'Nakazono', 'Ostrovar', 'Prawiranata', 'Quintanero', 'Rostamian', 'Sundaram', 'Tjokrowati']

/** One in so many files is the second page of the article before it. */
const A_SECOND_PAGE = 20

/** How many of so many short articles are second pages. */
export const secondPages = (count: number): number => Math.floor(count / A_SECOND_PAGE)

/** Short article files of many speakers and days, each with one quotation, so that many of them are soon read. */
export function shortArticles(count: number): readonly { readonly name: string; readonly text: string }[] {
  return Array.from({ length: count }, (_, at) => {
    const speaker = `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length) % LAST.length]}`
    const [article, foot] = at % A_SECOND_PAGE === A_SECOND_PAGE - 1 ? [at - 1, '\n\nHalaman 2 dari 2'] : [at, '']
    const day = `${String((article % 28) + 1).padStart(2, '0')} ${['Jan', 'Mar', 'Jun', 'Sep'][Math.floor(article / 28) % 4]} ${2020 + (Math.floor(article / 112) % 5)}`
    return { name: `kabar-${at}.txt`, text: `Kabar nomor ${article}\n\nArga Abernal - KabarUji\n${day} 10:00 WIB\n\n"Kami mengecam sanksi terhadap Kuba, dan itu sudah kami katakan ${at} kali," kata ${speaker}.${foot}` }
  })
}
