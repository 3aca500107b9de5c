import { expect, test } from 'vitest'
import { quote } from '../quotations/quote'

// an office is shown with the body it is held in, without the country and without short forms in brackets
test.each<[language: string, text: string, office: string | null]>([
  // before the name
  ['id', '“Kami siap,” kata Kepala Departemen Pengelolaan Moneter & Aset Surat (DPMA) BI Rina Wati.', 'Kepala Departemen Pengelolaan Moneter & Aset Surat BI'],
  ['id', '“Kami siap,” kata Wakil Menteri Kelautan dan Perikanan (KKP) Rina Wati.', 'Wakil Menteri Kelautan dan Perikanan'],
  ['id', '“Kami siap,” kata Rektor Universitas Sagulestari Rina Wati.', 'Rektor Universitas Sagulestari'],
  ['id', '“Kami siap,” kata Profesor Ilmu Politik di Universitas Sagulestari Rina Wati.', 'Profesor Ilmu Politik di Universitas Sagulestari'],
  ['id', '“Kami siap,” kata Sekretaris Pers Gedung Putih Ann Miller.', 'Sekretaris Pers Gedung Putih'],
  ['id', '“Kami siap,” kata juru bicara kementerian luar negeri Peru Rina Wati.', 'juru bicara kementerian luar negeri'],
  ['id', '“Kami siap,” kata Presiden Amerika Serikat (AS) Ann Miller.', 'Presiden'],
  ['id', '“Kami siap,” kata Duta Besar Norwegia untuk Indonesia, Rina Wati.', 'Duta Besar'],
  ['en', '“We are ready,” said Foreign Office spokesperson Ann Miller.', 'Foreign Office spokesperson'],
  ['en', '“We are ready,” said New Mexico Governor Ann Miller.', 'New Mexico Governor'],
  ['en', '“We are ready,” said Peruvian Deputy Foreign Minister Ann Miller.', 'Deputy Foreign Minister'],
  ['en', '“We are ready,” said French Minister for Europe and Foreign Affairs Ann Miller.', 'Minister for Europe and Foreign Affairs'],
  ['en', '“We are ready,” said Sagoland spokesman Tom Hanlon.', 'Sagoland spokesman'],
  // before a comma
  ['id', '“Kami siap,” kata Direktur Eksekutif Center of Sago and Law Studies (Cesal), Rina Wati.', 'Direktur Eksekutif Center of Sago and Law Studies'],
  ['id', '“Kami siap,” kata Direktur Utama PT Sagu Makmur Indonesia (Asamin), Rina Wati.', 'Direktur Utama PT Sagu Makmur Indonesia'],
  ['id', 'Menurut asisten sekretaris jenderal bidang politik, Rina Wati, jalan itu aman.', 'asisten sekretaris jenderal bidang politik'],
  ['id', '“Kami siap,” kata istri presiden, Rina Wati, Senin.', 'istri presiden'],
  ['en', 'The chairman of the Senate Sago Committee, Ann Miller, said the road was safe.', 'chairman of the Senate Sago Committee'],
  ['en', 'The Peruvian-born archbishop of York, Ann Miller, said the road was safe.', 'archbishop of York'],
  // behind the name
  ['id', 'Rina Wati, dosen hubungan internasional di Universitas Sagulestari, mengatakan harga naik.', 'dosen hubungan internasional di Universitas Sagulestari'],
  ['en', 'Ann Miller, director of the Center for Sago Studies, said prices rose.', 'director of the Center for Sago Studies'],
  ['en', 'Ann Miller, chairwoman of the Committee on Sago, said prices rose.', 'chairwoman of the Committee on Sago'],
  ['en', 'Ann Miller, a journalist who lives in Lima, said prices rose.', 'journalist'],
  // a rank before the name
  ['id', '“Kami siap,” kata juru bicara militer Kolonel Bayu Santoso.', 'juru bicara militer'],
  ['en', '“We are ready,” said army spokesman Colonel Tom Hanlon.', 'army spokesman'],
  ['en', '“We are ready,” said Major General Tom Hanlon.', 'Major General'],
  ['en', '“We are ready,” said NATO Secretary General Tom Hanlon.', 'NATO Secretary General'],
  // a country’s short form behind it is no part of the office
  ['id', '“Kami siap,” kata juru bicara Kementerian Luar Negeri Papua Nugini (PNG) Rina Wati.', 'juru bicara Kementerian Luar Negeri'],
  ['id', '“Kami siap,” kata Menteri Luar Negeri Amerika Serikat (Menlu AS) Ann Miller.', 'Menteri Luar Negeri'],
  // no office
  ['id', 'Rina Wati mengatakan harga naik.', null],
])('%s: %s', (language, text, office) => {
  expect(quote(text, language).flatMap((q) => q.speakers.map(({ role }) => role))).toEqual([office])
})
