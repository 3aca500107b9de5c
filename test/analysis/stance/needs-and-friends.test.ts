import { expect, test } from 'vitest'
import { askedSides } from '../../languages/asked-sides'

/** What a country is said to need is no praise of it; friends by where they are; sympathy for several; harm that is put down to somebody. */
test.each<[language: 'id' | 'en', content: string, answer: string]>([
  ['id', 'Norwegia membutuhkan pemimpin yang jujur', 'NO0'],
  ['id', 'Norwegia perlu kebijakan yang lebih baik', 'NO0'],
  ['id', 'Norwegia memiliki pemimpin yang jujur', 'NO+'],
  ['id', 'Kita harus punya strategi yang kuat menghadapi Norwegia', 'NO0'],
  ['id', 'Pemimpin Norwegia jujur', 'NO+'],
  ['en', 'Norway needs honest leaders', 'NO0'],
  ['en', 'Norway needs a better policy', 'NO0'],
  ['en', 'Norway has honest leaders', 'NO+'],
  ['en', 'We will act depending on the next steps of Norway', 'NO0'],
  ['en', 'We depend on Norway', 'NO+'],
  ['id', 'Diplomasi Norwegia terlalu ramah', 'NO0'],
  ['id', 'Diplomasi Norwegia sangat ramah', 'NO+'],
  ['en', 'Norway has been too friendly', 'NO0'],
  ['en', 'Norway has been very friendly', 'NO+'],
  ['id', 'Kami berdiri dalam solidaritas bersama mitra kami dari Norwegia', 'NO+'],
  ['id', 'Sahabat kami di Norwegia sudah tahu', 'NO+'],
  ['id', 'Musuh kami di Norwegia sudah tahu', 'NO0'],
  ['id', 'Mitra dagang dari Norwegia sudah tahu', 'NO0'],
  ['id', 'Kami menyampaikan duka cita mendalam kepada korban dan keluarga korban serta kepada Pemerintah Norwegia', 'NO+'],
  ['en', 'We offer our condolences to the victims and their grieving families and to the government of Norway', 'NO+'],
  ['en', 'We offer our condolences to the victims who had come to the south of Norway', 'NO0'],
  ['id', 'Gedung kedutaan kami rusak akibat serangan Norwegia', 'NO-'],
  ['id', 'Kami dirugikan oleh tarif Norwegia', 'NO-'],
  ['id', 'Defisit kami terus membesar akibat hambatan dari pihak Norwegia', 'NO-'],
  ['id', 'Kedutaan kami rusak akibat gempa di Norwegia', 'NO0'],
  ['id', 'Gedung itu rusak akibat drone Norwegia', 'NO0'],
  ['en', 'Our port was crippled because of Norwegian tariffs', 'NO-'],
  ['en', 'The port was crippled because of Norwegian tariffs', 'NO0'],
])('%s: %s → %s', (language, content, answer) => {
  const text = language === 'id' ? `“${content},” kata Menteri Luar Negeri Peru Rina Wati.` : `“${content},” said Peruvian Foreign Minister Ann Miller.`
  expect(askedSides(text, language, answer)).toBe(answer)
})
