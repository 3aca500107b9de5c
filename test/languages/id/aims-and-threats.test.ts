import { expect, it } from 'vitest'
import { askedSides, sidesOf } from '../asked-sides'

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
  ['Presiden Chile Ana Rojas mengatakan Peru berhasil lolos dari sanksi.', 'PE-'],
  ['Presiden Chile Ana Rojas mengatakan Peru berhasil mencapai kesepakatan.', 'PE+'],
  ['Presiden Chile Ana Rojas sekali lagi mengulang kritikannya terhadap Peru.', 'PE-'],
  ['Presiden Chile Ana Rojas menjelaskan penolakannya terhadap Peru.', 'PE-'],
  ['Presiden Chile Ana Rojas mengatakan Chile akan memberlakukan tarif balasan sebesar 34 persen pada impor dari Peru.', 'CL0 PE-'],
  ['“Jika Peru bersikeras dengan caranya sendiri, Chile akan bertarung sampai akhir,” kata Presiden Chile Ana Rojas.', 'PE- CL0'],
  ['“Jika Peru mengambil langkah yang memperburuk keadaan, kami tidak segan melawan balik,” kata Presiden Chile Ana Rojas.', 'PE-'],
  ['“Jika Peru menang, Norwegia akan senang,” kata Presiden Chile Ana Rojas.', 'PE0 NO0'],
  ['Presiden Chile Ana Rojas mengatakan visi apa pun harus dimulai dari pengakuan terhadap kemerdekaan Peru.', 'PE+'],
  ['Presiden Chile Ana Rojas menyerukan agar dunia menjamin negara Peru.', 'PE+'],
  ['Presiden Chile Ana Rojas memperingatkan bahwa Chile siap bertindak tegas apabila Peru melanjutkan program nuklirnya.', 'CL0 PE-'],
  ['Presiden Chile Ana Rojas menyatakan bahwa Peru akan “dilenyapkan dari muka bumi”.', 'PE-'],
  ['Presiden Chile Ana Rojas bersumpah akan terus melancarkan tekanan terhadap Peru.', 'PE-'],
  ['Presiden Chile Ana Rojas menegaskan dominasi Chile dan Norwegia dalam konflik itu.', 'CL0 NO0'],
  ['Presiden Chile Ana Rojas mengecam dominasi Peru dan Norwegia dalam konflik itu.', 'PE- NO-'],
  ['Presiden Chile Ana Rojas menilai latihan militer Peru merupakan akar penyebab hancurnya perdamaian.', 'PE-'],
  ['Presiden Chile Ana Rojas menilai latihan militer Peru merupakan ekspresi paling jelas dari keinginan memprovokasi perang.', 'PE-'],
  ['Presiden Chile Ana Rojas menyatakan Peru telah “merencanakan” penembakan massal tersebut.', 'PE-'],
  ['“Pasukan Peru berada di dalam wilayah yang diakui sebagai milik Chile,” kata Presiden Chile Ana Rojas.', 'PE0 CL0'],
  ['“Tidak ada kebenaran dalam klaim Peru,” kata Presiden Chile Ana Rojas.', 'PE-'],
  ['“Jika Peru menentang kebijakan kami, Chile akan terus mengambil tindakan tegas,” kata Presiden Chile Ana Rojas.', 'PE- CL0'],
])('%s', (text, answer) => expect(sidesOf(text, 'id')).toBe(answer))

it('takes no feeling of somebody else for the speaker’s', () =>
  expect(askedSides('Presiden Chile Ana Rojas memperingatkan Peru atas dukungannya terhadap Norwegia.', 'id', 'NO0')).toBe('NO0'))
