import { expect, test } from 'vitest'
import { quote } from '../quotations/quote'

const speakers = (text: string, language: string) => quote(text, language).flatMap((q) => q.speakers).map(({ name, country }) => `${name} ${country ?? '-'}`).join(', ')

test.each<[text: string, expected: string]>([
  // the field or body of an office between it and the name
  ['Sudan\'s minister of defence Ann Miller said the talks had failed.', 'Ann Miller SD'],
  ['“We wait,” said Sudan\'s state minister of foreign affairs al-Samani Wasil.', 'al-Samani Wasil SD'],
  ['“We wait,” said Sudanese minister of information Ann Miller.', 'Ann Miller SD'],
  ['“We wait,” said the governor of the central bank Ann Miller.', 'Ann Miller -'],
  ['“We wait,” said president of the senate Ann Miller.', 'Ann Miller -'],
  ['“We wait,” said deputy minister for trade Ann Miller. “It is late,” Miller added.', 'Ann Miller -, Ann Miller -'],
  ['The talks had failed, according to the minister of foreign affairs Ann Miller.', 'Ann Miller -'],
  ['“We wait,” said the head of the company Cakrawala.', 'the head of the company Cakrawala -'],
  // a surname that opens with small words
  ['Dutch minister van Weel said the talks had failed. “We wait,” van Weel said.', 'van Weel NL, van Weel NL'],
  ['“We wait,” said German minister von Berg.', 'von Berg DE'],
  ['“We wait,” said Dutch minister Ann van Weel. Van Weel said it was late.', 'Ann van Weel NL, Ann van Weel NL'],
  ['Chilean senator de la Cruz said the talks had failed.', 'de la Cruz CL'],
  ['The minister from Berg said the talks had failed.', 'The minister from Berg -'],
])('en %s', (text, expected) => expect(speakers(text, 'en')).toBe(expected))

test.each<[text: string, expected: string]>([
  ['Menteri Belanda van Weel mengatakan perundingan gagal.', 'van Weel NL'],
  ['“Kami menunggu,” kata utusan Prancis de Villar.', 'de Villar FR'],
  ['“Kami menunggu,” kata van Weel.', 'van Weel -'],
  ['Pangeran Turki bin Rashid mengatakan perundingan gagal.', 'Turki bin Rashid -'],
])('id %s', (text, expected) => expect(speakers(text, 'id')).toBe(expected))

// one name alone beside an office, bodies of many states, offices of several words
test.each<[text: string, expected: string]>([
  ['The Norwegian foreign minister, Rodriguez, said the talks had failed.', 'Rodriguez NO'],
  ['“We wait,” said the Norwegian Foreign Minister, Rodriguez.', 'Rodriguez NO'],
  ['“We wait,” Norway\'s president, Rodriguez, told reporters.', 'Rodriguez NO'],
  ['The talks had failed, the president of Norway, Rodriguez, said on Monday.', 'Rodriguez NO'],
  ['According to Norway\'s president, Rodriguez, the talks had failed.', 'Rodriguez NO'],
  ['According to the Norwegian president, the talks had failed.', 'the Norwegian president NO'],
  ['“We wait,” said Norway\'s ambassador to the UN Ann Miller.', 'Ann Miller NO'],
  ['“We wait,” said Norway\'s ambassador to the European Union Ann Miller.', 'Ann Miller NO'],
  ['Norwegian permanent representative to the United Nations Ann Miller said the talks had failed.', 'Ann Miller NO'],
  ['“We wait,” said Norway\'s secretary of state for defence Ann Miller.', 'Ann Miller NO'],
  ['“We wait,” said Norwegian chief of staff of the armed forces Ann Miller.', 'Ann Miller NO'],
  ['Norwegian top diplomat Ann Miller said the talks had failed.', 'Ann Miller NO'],
  ['“We wait,” said a Western diplomat.', 'a Western diplomat -'],
])('en %s', (text, expected) => expect(speakers(text, 'en')).toBe(expected))

// navies, and seas that are called after states; one name alone; offices of several words
test.each<[text: string, expected: string]>([
  ['Juru bicara Angkatan Laut Filipina Rina Wati mengatakan perundingan gagal.', 'Rina Wati PH'],
  ['Komandan Angkatan Laut Peru Rina Wati mengatakan perundingan gagal.', 'Rina Wati PE'],
  ['Angkatan Laut Jepang mengatakan perundingan gagal.', 'Angkatan Laut Jepang JP'],
  ['Juru bicara Garda Pantai Norwegia Rina Wati mengatakan perundingan gagal.', 'Rina Wati NO'],
  ['“Kami menunggu,” kata Perdana Menteri Norwegia, Rodriguez.', 'Rodriguez NO'],
  ['Perundingan gagal, kata Menteri Kesehatan Norwegia, Rodriguez kepada wartawan.', 'Rodriguez NO'],
  ['Hal itu disampaikan pemimpin oposisi Norwegia, Rodriguez di Lima. “Kami menunggu,” katanya.', 'Rodriguez NO'],
  ['“Kami menunggu,” kata kepala delegasi Norwegia Rina Wati.', 'Rina Wati NO'],
  ['Menurut Rina Wati, Direktur Jenderal Asia Pasifik Kemlu Norwegia, perundingan gagal.', 'Rina Wati NO'],
])('id %s', (text, expected) => expect(speakers(text, 'id')).toBe(expected))
