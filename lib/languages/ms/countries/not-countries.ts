import { notCountries as indonesian } from '../../id/countries/not-countries'

/** Expressions that hold the word of a country and name none, beside those known from Indonesian, most of which are the same anywhere. From common knowledge. */
export const notCountries: readonly string[] = [
  ...indonesian,
  // seas and regions
  'Lautan Hindi', 'Lautan India', 'Teluk Parsi', 'Laut Jepun', 'Teluk Mexico', 'Teluk Siam', 'Selat Inggeris', 'Selat Taiwan', 'Semenanjung Malaysia', 'Lembah Jordan', 'Sungai Jordan', 'Sungai Congo', 'Tanah Melayu Baru',
  // peoples and languages
  'bahasa Inggeris', 'Bahasa Inggeris', 'bahasa Jepun', 'bahasa Sepanyol', 'bahasa Itali', 'bahasa Portugal', 'Bahasa Malaysia', 'bahasa Malaysia', 'berbahasa Inggeris', 'kaum India', 'masyarakat India', 'etnik India',
  'kuil India', 'tarian India', 'filem India', 'makanan India',
  // bodies that are not states
  'Kesatuan Eropah', 'Universiti Malaya', 'Universiti Malaysia', 'Universiti Kebangsaan Malaysia', 'Universiti Sains Malaysia', 'Universiti Putra Malaysia', 'Universiti Teknologi Malaysia', 'Universiti Islam Antarabangsa Malaysia', 'Bursa Malaysia', 'Telekom Malaysia', 'AirAsia Malaysia',
  'Liga Super Malaysia', 'Piala Malaysia', 'Liga Malaysia', 'Liga Inggeris', 'Liga Perdana Inggeris', 'Liga Sepanyol', 'Terbuka Malaysia', 'Terbuka Perancis', 'Terbuka Jepun', 'Terbuka China', 'Masters Malaysia', 'Kongres India Malaysia', 'Parti Islam Se-Malaysia',
  'Kongres Kesatuan Sekerja Malaysia', 'Negara Islam Iraq', 'Negara Islam Iraq dan Syria', 'Negara Islam di Iraq', 'Negara Islam Iraq dan Levant',
  // outlets
  'Free Malaysia Today', 'Malaysia Gazette', 'Radio Televisyen Malaysia', 'Suara Amerika Syarikat', 'Malaysia Kini', 'The Malaysian Insight', 'BBC Malaysia', 'Agensi Berita Nasional Malaysia', 'Pertubuhan Berita Nasional Malaysia',
  // things
  'Hari Malaysia', 'Perjanjian Malaysia', 'Malaysia Madani', 'Malaysia MADANI', 'Malaysia Baharu', 'Gagasan Malaysia', 'Perjanjian Malaysia 1963', 'Kod Penal Malaysia', 'Olimpik Paris', 'Olimpik Tokyo', 'Olimpik Beijing', 'Sukan Olimpik Paris', 'Statut Rom', 'Konvensyen Vienna',
  'ringgit Malaysia', 'Ringgit Malaysia', 'dolar AS', 'dolar Amerika', 'dolar Amerika Syarikat', 'dolar Australia', 'dolar Singapura', 'Universiti Jordan',
]
