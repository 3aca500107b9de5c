/** Expressions that hold the word of a country and name none: places, seas, bodies, companies, outlets, events, people. From common knowledge. */
export const notCountries: readonly string[] = [
  // seas and regions
  'Laut China Selatan', 'Laut Cina Selatan', 'Laut Tiongkok Selatan', 'Laut China Timur', 'Laut Cina Timur', 'Laut Tiongkok Timur', 'South China Sea', 'Samudra Hindia', 'Samudera Hindia', 'Samudra India', 'Samudera India',
  'Teluk Persia', 'Teluk Oman', 'Laut Oman', 'Laut Jepang', 'Laut Filipina', 'Laut Filipina Barat', 'Laut Norwegia', 'Laut Irlandia', 'Teluk Meksiko', 'Teluk Amerika', 'Teluk Guinea', 'Teluk Thailand', 'Selat Inggris', 'Indo-Pasifik', 'Indo-Pacific', 'Indo-Eropa',
  'Amerika Latin', 'Amerika Selatan', 'Amerika Utara', 'Amerika Tengah', 'Benua Amerika', 'benua Amerika', 'Semenanjung Korea', 'Terusan Panama', 'Sungai Yordan', 'Lembah Yordan', 'Sungai Kongo', 'Danau Chad', 'Delta Niger',
  'Bahasa Indonesia', 'bahasa Indonesia', 'Baku tembak', 'Baku hantam', 'Baku mutu', 'Baku Tembak', 'Baku Hantam', 'Baku Mutu', 'Bahan Baku', 'Bahasa Baku', 'Air Baku', 'Kata Baku', 'Standar Baku', 'Hilir Baku', 'Red Hot Chili Peppers', 'bahasa Inggris', 'Bahasa Inggris', 'bahasa Prancis', 'bahasa Jerman', 'bahasa Belanda', 'bahasa Jepang', 'bahasa Spanyol', 'bahasa Rusia', 'bahasa Turki',
  'bahasa Perancis', 'bahasa Portugis', 'bahasa Italia', 'bahasa Persia', 'berbahasa Inggris', 'berbahasa Indonesia', 'berbahasa Persia', 'berbahasa Rusia', 'berbahasa Prancis', 'Kekaisaran Persia',
  // places elsewhere
  'New Mexico', 'New England', 'British Columbia', 'Negara Bagian Georgia', 'negara bagian Georgia', 'Negara Bagian Washington', 'negara bagian Washington', 'Atlanta, Georgia', 'Washington State', 'Papua Barat', 'Mongolia Dalam',
  'Panama City, Florida', 'New Jersey', 'Gubernur Georgia', 'gubernur Georgia', 'Senator Georgia', 'senator Georgia', 'Sungai Mali', 'Sungai Niger', 'Negara Bagian Niger', 'Santiago de Compostela', 'Santiago Bernabeu',
  'Santiago Bernabéu', 'Santiago de Cuba',
  // bodies that are not states
  'AS Roma', 'AS Monaco', 'UK Petra', 'UK Maranatha', 'orang Roma', 'kaum Roma', 'Persija Jakarta',
  'Uni Eropa', 'Bank of America', 'Bank of China', 'Negara Islam Irak', 'Negara Islam di Irak', 'Negara Islam Irak dan Suriah', 'Negara Islam Irak dan Levant', 'Al-Qaeda di Irak', 'Al-Qaidah di Irak', 'Taliban Pakistan',
  'Organisasi Negara-negara Amerika', 'Organisasi Negara Amerika', 'Partai Amerika', 'Partai Demokrasi Indonesia', 'Partai Demokrasi Indonesia Perjuangan', 'Partai Solidaritas Indonesia', 'Gerakan Indonesia Raya', 'Air India', 'Air China', 'Air France', 'Singapore Airlines', 'Malaysia Airlines', 'Garuda Indonesia', 'Telkom Indonesia', 'American Airlines', 'British Airways', 'Qatar Airways',
  'Turkish Airlines', 'Korean Air', 'American Express', 
  'Microsoft Indonesia', 'Google Indonesia', 'Liga Inggris',
  'Liga Spanyol', 'Liga Italia', 'Liga Jerman', 'Liga Indonesia', 'Liga Prancis', 'Piala Inggris', 'Indonesia Corruption Watch', 'Gereja Inggris', 'Gereja Katolik Roma', 'Katolik Roma', 'Kekaisaran Roma',
  // outlets
  'CNN Indonesia', 'CNBC Indonesia', 'BBC Indonesia', 'BBC News Indonesia', 'VOA Indonesia', 'DW Indonesia', 'ABC Indonesia', 'Media Indonesia',
  'Deutsche Welle Indonesia', 'Bisnis Indonesia', 'Bloomberg Indonesia', 'China Daily', 'Times of Israel', 'The Times of Israel', 'Times of India', 'The Times of India', 'India Today', 'Moscow Times', 'The Moscow Times', 'Tehran Times',
  'Russia Today', 'Voice of America', 'USA Today', 'Washington Post', 'The Washington Post', 'Washington Times', 'The Washington Times', 'Jakarta Post', 'The Jakarta Post', 'Jakarta Globe', 'Bangkok Post', 'Japan Times', 'The Japan Times',
  'Korea Times', 'Korea Herald', 'The Korea Herald', 'The Korea Times', 'Kyiv Post', 'Kyiv Independent', 'The Kyiv Independent', 'South China Morning Post', 'Iran International', 'US News', 'Kantor Berita Antara Indonesia', 'Vatican News',
  'Suara Amerika', 'Radio Suara Amerika', 'Israel Hayom', 'Radio Israel', 'Radio Taiwan International',
  // things
  'Iran-Contra', 'US Open', 'Australia Terbuka', 'AS Terbuka', 'Prancis Terbuka', 'Indonesia Terbuka', 'Indonesia Open', 'Indonesia Raya', 'Indonesian Idol', 'Paris Agreement', 'Topi Panama', 'Perjanjian Paris', 'Kesepakatan Paris', 'Persetujuan Paris',
  'Perjanjian Iklim Paris', 'Kesepakatan Iklim Paris', 'Paris Saint-Germain', 'Perjanjian Oslo', 'Kesepakatan Oslo', 'Kesepakatan Minsk', 'Perjanjian Minsk', 'perjanjian Minsk', 'perjanjian damai Minsk', 'kesepakatan damai Minsk', 'Perjanjian Damai Minsk', 'perundingan damai Minsk', 'kesepakatan Minsk', 'protokol Minsk', 'Protokol Minsk', 'perjanjian Paris', 'kesepakatan Paris', 'perjanjian Oslo', 'kesepakatan Oslo', 'konvensi Wina', 'perjanjian Wina', 'Perjanjian Wina', 'Konvensi Jenewa', 'konvensi Jenewa', 'perjanjian Abraham', 'Kesepakatan Wina', 'kesepakatan Wina', 'Pakta Warsawa', 'Statuta Roma', 'Konvensi Wina', 'Tembok Berlin',
  'Panama Papers', 'Olimpiade Tokyo', 'Olimpiade Beijing', 'Olimpiade Paris', 'Olimpiade London', 'Sindrom Stockholm', 'Sindrom Havana', 'Captain America', 'Kapten Amerika', 'Miss America', 'Piagam Jakarta',
  'DKI Jakarta', 'Jakarta Selatan', 'Jakarta Utara', 'Jakarta Barat', 'Jakarta Timur', 'Jakarta Pusat', 'Gubernur Jakarta', 'Pemprov Jakarta', 'Pemprov DKI Jakarta', 'Daerah Khusus Jakarta',
  'Zionisme',
  // people
  'Turki al-Faisal', 'Turki al-Maliki', 'Turki Al-Maliki', 'Turki al-Malki', 'Turki Al-Malki', 'Turki al-Sheikh', 'Turki Alalshikh', 'Michael Jordan', 'Jordan Peterson', 'Jim Jordan', 'Jordan Henderson', 'Paris Hilton', 'Israel Katz', 'Israel Adesanya', 'George Washington', 'Denzel Washington', 'Georgia Meloni', 'Pangeran Wales', 'Putri Wales', 'Tom Holland',
]
