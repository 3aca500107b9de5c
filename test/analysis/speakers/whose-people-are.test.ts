import { expect, test } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

const speakers = (text: string, language: string) => analyze({ text, language }).quotations.flatMap((q) => q.speakers).map(({ name, country }) => `${name} ${country ?? '-'}`).join(', ')

// whose citizen a name is told to be, by an adjective before what somebody is
test.each<[text: string, expected: string]>([
  ['The Norwegian jurist Ann Miller said the talks had failed.', 'Ann Miller NO'],
  ['Norwegian figure skater Ann Miller said the talks had failed.', 'Ann Miller NO'],
  ['U.S. historian Ann Miller said the talks had failed.', 'Ann Miller US'],
  ['Ann Miller, a retired Norwegian jurist who lives in Lima, said the talks had failed.', 'Ann Miller NO'],
  ['“No,” said Ann Miller, a Norwegian fisherwoman.', 'Ann Miller NO'],
  ['Its author, the Norwegian jurist Ann Miller, said the talks had failed.', 'Ann Miller NO'],
  ['A former judge of the appellate body, the Norwegian lawyer Bo Lee, predicted that Peru would win. “Yes,” he said.', 'Bo Lee NO, Bo Lee NO'],
  // what somebody knows of a country is not where she is from
  ['Ann Miller, an expert on Norway, said the talks had failed.', 'Ann Miller -'],
  ['“No,” said Ann Miller, a critic of the Norwegian government.', 'Ann Miller -'],
  ['“No,” said Ann Miller, a Norwegian affairs lecturer.', 'Ann Miller -'],
  ['Norway captain Ann Miller said the talks had failed.', 'Ann Miller NO'],
  // a son's father is not who speaks
  ['The coach, a son of the striker Bo Lee, said the talks had failed.', 'The coach -'],
])('en %s', (text, expected) => expect(speakers(text, 'en')).toBe(expected))

// who heads a body whose state was told before
test.each<[language: string, text: string, expected: string]>([
  ['en', "Peru's swimming federation was angry. “We are tired,” said the federation's president, Ann Miller.", 'Ann Miller PE'],
  ['en', "The Swimming Federation of Peru was angry. Ann Miller, the federation's president, said it was late.", 'Ann Miller PE'],
  ['en', "Peru's swimming federation was angry. The Norwegian federation was calm. “Good,” said the federation's deputy president, Ann Miller.", 'Ann Miller NO'],
  ['en', "Norway left the European Union. The union's president, Ann Miller, said it was late.", 'Ann Miller -'],
  ['en', "Norway was angry at the union. “We are tired,” said the union's president, Ann Miller.", 'Ann Miller -'],
  ['id', 'Federasi Renang Norwegia kecewa. “Kami lelah,” ujar Ketua Federasi Kari Solberg.', 'Kari Solberg NO'],
])('%s %s', (language, text, expected) => expect(speakers(text, language)).toBe(expected))

// the state whose body or region tells it
test.each<[language: string, text: string, expected: string]>([
  ['id', 'Kantor berita Norwegia, Siam Press, melaporkan bahwa perundingan gagal.', 'Siam Press NO'],
  ['id', 'Presiden Konfederasi Renang Asia menyatakan perundingan gagal.', 'Renang Asia -'],
  ['en', 'California Governor Ann Miller said it was late.', 'Ann Miller US'],
  ['en', 'The Chief Minister of Tamil Nadu, Ann Miller, said it was late.', 'Ann Miller IN'],
  ['en', 'Ann Miller, the mayor of Chicago, said it was late.', 'Ann Miller US'],
  ['en', 'University of Texas professor Ann Miller said it was late.', 'Ann Miller -'],
  ['en', 'Senator Virginia Lee said it was late.', 'Virginia Lee -'],
  ['id', 'Menteri Besar Johor Kari Solberg mengatakan perundingan gagal.', 'Kari Solberg MY'],
  ['id', 'Gubernur California Kari Solberg mengatakan perundingan gagal.', 'Kari Solberg US'],
])('%s %s', (language, text, expected) => expect(speakers(text, language)).toBe(expected))

// the state that has just spoken, is the scene, or has the office that is served
test.each<[text: string, expected: string]>([
  ['CANBERRA - Australia waits. Norway\'s Ministry of Trade regretted the decision. A deputy minister, Ann Miller, said Oslo would pay.', "Norway's Ministry of Trade NO, Ann Miller NO"],
  ["Norway's Ministry of Trade regretted the decision. A spokesman, Bo Lee, said Oslo would pay.", "Norway's Ministry of Trade NO, Bo Lee NO"],
  ['The African Union urged Peru to wait. A spokeswoman, Ann Miller, said it was late.', 'The African Union -, Ann Miller -'],
  ['Norway asked for help. “It is late,” said Ambassador Ann Miller.', 'Norway NO, Ann Miller NO'],
  ['Norway asked for help. “It is late,” said UN spokesman Bo Lee.', 'Norway NO, Bo Lee -'],
  ['LILONGWE - Malawi waits. “We will pay,” said Ann Miller, the Norwegian trade minister. Her ministry said later that it was late.', 'Ann Miller NO, Her ministry NO'],
  ['LILONGWE - Malawi waits. In Oslo, Trade Minister Ann Miller said it was late.', 'Ann Miller NO'],
  ['LILONGWE - Malawi waits. In Oslo, Development Secretary Ann Miller said it was late.', 'Ann Miller NO'],
  ['LILONGWE - Malawi waits. In Oslo, the Peruvian trade minister, Ann Miller, said it was late.', 'Ann Miller PE'],
  ['LILONGWE - Malawi waits. In Oslo, businesswoman Ann Miller said it was late.', 'Ann Miller -'],
  ["Norwegian Prime Minister Ola Berg left. It was late, according to the PM's press secretary.", "the PM's press secretary NO"],
  ["Norwegian President Ola Berg left. The president's office said it was late.", "The president's office NO"],
  ["Norwegian President Ola Berg met Peruvian President Bo Lee. The president's office said it was late.", "The president's office -"],
  // who serves within the state that a report is sent from
  ['LILONGWE - Malawi waits. The opposition lawmaker Bo Lee said it was late.', 'Bo Lee MW'],
  ['LILONGWE - Malawi waits. Bo Lee, a member of parliament who defends it, said it was late.', 'Bo Lee MW'],
  ['LILONGWE - Malawi waits. The mayor of Lund, Ann Miller, said it was late.', 'Ann Miller MW'],
  ['LILONGWE - Malawi waits. Police in Lund denied the report.', 'Police in Lund MW'],
  ['LILONGWE - Malawi waits. California Governor Ann Miller said it was late.', 'Ann Miller US'],
  ['LILONGWE - Malawi waits. Senator Ann Miller said it was late.', 'Ann Miller -'],
  ['Malawi waits. Malawi waits. The opposition lawmaker Bo Lee said it was late.', 'Bo Lee -'],
])('en %s', (text, expected) => expect(speakers(text, 'en')).toBe(expected))

// missions, offices of persons, bodies that speak through somebody, reports sent from the state itself
test.each<[language: string, text: string, expected: string]>([
  ['id', 'Duta Besar Norwegia untuk Indonesia diam. Seorang pejabat kedutaan mengatakan perundingan gagal.', 'Seorang pejabat kedutaan NO'],
  ['id', 'Kedutaan Norwegia diam. Pejabat kedutaan mengatakan perundingan gagal.', 'Pejabat kedutaan NO'],
  ['id', 'Duta Besar Norwegia diam. Perwakilan buruh mengatakan perundingan gagal.', 'Perwakilan buruh -'],
  ['en', "Norway's ambassador left. An embassy official said it was late.", 'An embassy official NO'],
  ['en', "Norway's ambassador left. The U.S. embassy said it was late.", 'The U.S. embassy US'],
  ['en', 'A statement by the Norwegian embassy said it was late.', 'A statement by the Norwegian embassy NO'],
  ['id', 'Perdana Menteri Norwegia Kari Solberg pulang. Kantor Solberg mengatakan perundingan gagal.', 'Kantor Solberg NO'],
  ['id', 'ATHENA - Kementerian Luar Negeri Yunani melalui juru bicara Kari Solberg mengatakan perundingan gagal.', 'Kari Solberg GR'],
  ['id', 'JAKARTA, Koran Teluk - Rapat Komisi I DPR memanas ketika membahas kapal dari Norwegia. Wakil Menteri Pertahanan Bayu Santoso mengatakan kapal itu aman.', 'Bayu Santoso ID'],
  ['id', 'JAKARTA, Koran Teluk - Rapat memanas ketika membahas kapal dari Norwegia. Wakil Menteri Pertahanan Bayu Santoso mengatakan kapal itu aman.', 'Bayu Santoso -'],
  ['id', 'OSLO — Pemerintah Norwegia menunda visa bagi perawat Indonesia. Menteri Imigrasi Kari Solberg beralasan bahwa berkasnya kurang.', 'Kari Solberg NO'],
  ['id', 'JAKARTA — Pemerintah Norwegia menunda visa bagi perawat Indonesia. Menteri Imigrasi Kari Solberg beralasan bahwa berkasnya kurang.', 'Kari Solberg ID'],
])('%s %s', (language, text, expected) => expect(speakers(text, language)).toBe(expected))

// whom a pronoun means where the sentence before gives the floor to an office without a name, or is set in a capital
test.each<[language: string, text: string, expected: string]>([
  ['id', 'Ketua delegasi Peru, Bo Lee, setuju. “Ya,” kata Lee. Utusan Norwegia sependapat. Ia memuji Zambia.', 'Bo Lee PE, Utusan Norwegia NO'],
  ['id', '“Ya,” kata Bo Lee. Rina Wati sependapat. Ia memuji Zambia.', 'Bo Lee -, Rina Wati -'],
  ['id', 'Kepala perwakilan Uni Eropa di Lima, Kari Solberg, menilai perundingan gagal. Kementerian Irigasi Norwegia menyambut baik usul itu. Juru bicara kementerian itu mengatakan Oslo setuju.', 'Kari Solberg -, Kementerian Irigasi Norwegia NO, Juru bicara kementerian itu NO'],
  ['en', "Norway's Ministry of Industry regretted the decision. In Lima, the trade ministry was sharper. It accused Chile of lying.", "Norway's Ministry of Industry NO, the trade ministry PE"],
  ['en', 'In Lima, Norway closed its embassy. It said it was late.', 'Norway NO'],
])('%s %s', (language, text, expected) => expect(speakers(text, language)).toBe(expected))

// regions, analysts, offices of whoever the sentence before is about
test.each<[language: string, text: string, expected: string]>([
  ['en', 'Oregon Governor Ann Miller said it was late.', 'Ann Miller US'],
  ['en', 'Queensland Premier Ann Miller said it was late.', 'Ann Miller AU'],
  ['id', 'Wali Kota Toronto Kari Solberg mengatakan perundingan gagal.', 'Toronto Kari Solberg CA'],
  ['en', 'The Norway analyst Ann Miller said it was late.', 'Ann Miller -'],
  ['en', 'The Norwegian analyst Ann Miller said it was late.', 'Ann Miller NO'],
  ['en', 'Norwegian Health Minister Ann Miller flew to Lima. Her office said it was late.', 'Her office NO'],
  ['id', 'Utusan Norwegia senada. Ia menilai usul itu adil.', 'Utusan Norwegia NO'],
  ['id', 'Kementerian Perikanan Norwegia protes. Juru bicara kementerian itu mengatakan perundingan gagal.', 'Juru bicara kementerian itu NO'],
  ['id', 'Rapat DPD alot soal impor dari Norwegia. Menteri Perdagangan Rina Wati mengatakan kuota tetap.', 'Rina Wati ID'],
])('%s %s', (language, text, expected) => expect(speakers(text, language)).toBe(expected))
