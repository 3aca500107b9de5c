/** Short article files, each with one quotation of its own, so that many of them are soon read. */
export function shortArticles(count: number): readonly { readonly name: string; readonly text: string }[] {
  return Array.from({ length: count }, (_, at) => {
    const day = String((at % 28) + 1).padStart(2, '0')
    return { name: `kabar-${at}.txt`, text: `Kabar nomor ${at}\n\n${day} Jan 2024 10:00 WIB\n\n"Kami mengecam sanksi terhadap Kuba, dan itu sudah kami katakan ${at} kali," kata Arkady Velikov.` }
  })
}
