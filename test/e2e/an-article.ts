/** An article of our own, as it is copied off a news page; its people and its outlet are invented. */
export const AN_ARTICLE = `Menlu Rusia Kecam Sanksi terhadap Kuba

ADVERTISEMENT

Dewi Lestari - Harian Samudra
Rabu, 23 Nov 2022 11:58 WIB
Moskow -

Menteri Luar Negeri Rusia Arkady Velikov menerima tamunya di Moskow pada Selasa.

"Kami mengecam sanksi Amerika Serikat yang tidak adil terhadap Kuba," ujar Velikov.

"Kami mendukung Kuba," kata dia.

Baca juga: Kuba Sambut Menlu Rusia
`

/** The same minister on another day, in an article that does not say when it was published. */
export const AN_UNDATED_ARTICLE = `Velikov Puji Persahabatan dengan Kuba

Menteri Luar Negeri Rusia Arkady Velikov berkunjung ke Havana.

"Kami berterima kasih kepada Kuba atas persahabatannya," kata Velikov kepada wartawan.
`
