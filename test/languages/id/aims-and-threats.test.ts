import { expect, it } from 'vitest'
import { sidesOf } from '../asked-sides'

/** What is aimed at, what is called for softly, and what is said to be in store for somebody. */
it.each([
  ['Perdana Menteri Norwegia Ola Berg mengatakan serangan itu bertujuan menggagalkan ancaman yang ditimbulkan program nuklir Peru.', 'PE-'],
  ['Pemerintah Chile berdalih aksi militer itu ditujukan untuk menghancurkan proyek nuklir milik Peru.', 'PE-'],
  ['Presiden Chile Ana Rojas mengatakan bantuan itu dirancang untuk membantu Peru.', 'PE+'],
  ['Presiden Chile Ana Rojas mengatakan Norwegia perlu membungkam Peru.', 'NO0 PE-'],
  ['Presiden Chile Ana Rojas mengatakan Norwegia perlu menekan Peru.', 'NO0 PE-'],
  ['Presiden Chile Ana Rojas mengatakan Norwegia perlu membantu Peru.', 'NO0 PE+'],
  ['Presiden Chile Ana Rojas menyebut serangan itu sebagai langkah agar Peru tidak memperoleh senjata nuklir.', 'PE-'],
  ['“Akan ada perdamaian atau akan ada tragedi bagi Peru,” kata Presiden Chile Ana Rojas.', 'PE-'],
  ['“Akan ada bencana besar bagi Peru,” kata Presiden Chile Ana Rojas.', 'PE-'],
  ['“Tragedi yang dialami Peru harus diakhiri,” kata Presiden Chile Ana Rojas.', 'PE+'],
  ['“Penting bagi kami untuk terus fokus pada keselamatan rakyat Peru,” kata Presiden Chile Ana Rojas.', 'PE+'],
  ['“Hak-hak sah rakyat Peru harus dipenuhi,” kata Presiden Chile Ana Rojas.', 'PE+'],
])('%s', (text, answer) => expect(sidesOf(text, 'id')).toBe(answer))
