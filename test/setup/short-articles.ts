const FIRST = ['Arga', 'Bela', 'Citra', 'Damar', 'Elok', 'Fajar', 'Galih', 'Hana', 'Indra', 'Jati', 'Kirana', 'Laras', 'Mahesa', 'Nadia', 'Okta', 'Putra', 'Ratih', 'Satya', 'Tirta', 'Wulan']
const LAST = ['Abernal', 'Boskamp', 'Cervenka', 'Dombrow', 'Estrellado', 'Fournival', 'Gondokaryo', 'Hadinegoro', 'Ivanczuk', 'Jelantikan', 'Kerstholt', 'Lumbanraja', 'Mirzakhani', 'Nakazono', 'Ostrovar', 'Prawiranata', 'Quintanero', 'Rostamian', 'Sundaram', 'Tjokrowati']

/** Short article files of many speakers and days, each with one quotation, so that many of them are soon read. */
export function shortArticles(count: number): readonly { readonly name: string; readonly text: string }[] {
  return Array.from({ length: count }, (_, at) => {
    const speaker = `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length) % LAST.length]}`
    const day = `${String((at % 28) + 1).padStart(2, '0')} ${['Jan', 'Mar', 'Jun', 'Sep'][Math.floor(at / 28) % 4]} ${2020 + (Math.floor(at / 112) % 5)}`
    return { name: `kabar-${at}.txt`, text: `Kabar nomor ${at}\n\n${day} 10:00 WIB\n\n"Kami mengecam sanksi terhadap Kuba, dan itu sudah kami katakan ${at} kali," kata ${speaker}.` }
  })
}
