import { expect, test } from 'vitest'
import { sidesOf } from '../asked-sides'

const sides = (text: string) => sidesOf(text, 'ms')

test.each([
  ['Presiden Chile Ana Rojas menyelar Rusia.', 'RU-'],
  ['Presiden Chile Ana Rojas memuji persahabatan dengan Rusia.', 'RU+'],
  ['Presiden Chile Ana Rojas membantah pencerobohan Rusia ke atas Ukraine.', 'RU- UA+'],
  ['Presiden Chile Ana Rojas menolak sekatan terhadap Rusia.', 'RU+'],
  ['Presiden Chile Ana Rojas menggesa Israel supaya menghentikan serangan ke atas Gaza.', 'IL- PS+'],
  ['Presiden Chile Ana Rojas menafikan dakwaan Peru bahawa kapal itu karam.', 'PE-'],
  ['Presiden Chile Ana Rojas mendakwa Rusia menyokong pemberontak.', 'RU-'],
  ['Presiden Chile Ana Rojas berkata Rusia telah mungkir janjinya.', 'RU-'],
  ['Presiden Chile Ana Rojas berkata tindakan Israel itu kejam dan tidak bertanggungjawab.', 'IL-'],
  ['Presiden Chile Ana Rojas berkata Chile akan terus berdiri teguh bersama rakyat Palestin.', 'CL0 PS+'],
  ['Presiden Chile Ana Rojas mengalu-alukan keputusan Jepun.', 'JP+'],
  ['"Jepun ialah rakan dagang penting kami," kata Presiden Chile Ana Rojas.', 'JP+'],
  ['"Rusia ialah negara pengganas," kata Presiden Chile Ana Rojas.', 'RU-'],
  ['"Kami merakamkan penghargaan kepada Mesir," kata Presiden Chile Ana Rojas.', 'EG+'],
  ['"Kami prihatin dengan nasib rakyat Palestin," kata Presiden Chile Ana Rojas.', 'PS+'],
  ['"Kami tidak menyokong Israel," kata Presiden Chile Ana Rojas.', 'IL-'],
  ['"Tindakan Peru itu kami bidas," kata Presiden Chile Ana Rojas.', 'PE-'],
  ['"Perjuangan Peru kami sokong," kata Presiden Chile Ana Rojas.', 'PE+'],
  ['"Serangan Israel ke atas hospital itu adalah jenayah perang," kata Presiden Chile Ana Rojas.', 'IL-'],
  ['"Tamatkan sekatan ke atas Cuba," kata Presiden Chile Ana Rojas.', 'CU+'],
  ['"Pulau itu adalah bahagian yang tidak dapat dipisahkan daripada Chile," kata Presiden Chile Ana Rojas.', 'CL+'],
  ['"Peru adalah bahagian yang tidak boleh dipisahkan daripada Chile," kata Presiden Chile Ana Rojas.', 'PE- CL+'],
  ['"Tarian itu bahagian yang tidak dapat dipisahkan daripada budaya Chile," kata Presiden Chile Ana Rojas.', 'CL0'],
  ['"Ini urusan dalaman Chile," kata Presiden Chile Ana Rojas.', 'CL+'],
  ['"Mesyuarat itu membincangkan urusan dalaman Chile," kata Presiden Chile Ana Rojas.', 'CL0'],
  ['Presiden Chile Ana Rojas berkata mesyuarat itu diadakan di Rusia.', 'RU0'],
  // words that say something else in Indonesian
  ['"Minyak daripada Rusia itu diberi percuma," kata Presiden Chile Ana Rojas.', 'RU0'],
  ['Presiden Chile Ana Rojas berkata dia mengimbau lawatan ke Jepun.', 'JP0'],
])('%s → %s', (text, expected) => {
  expect(sides(text)).toBe(expected)
})
