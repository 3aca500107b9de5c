import { expect, test } from 'vitest'
import { told } from './quote'

// Indonesian reports as they are pasted: who says what in them
test.each([
  ['only where it was said', 'Rina Wati mengungkapkan dalam sebuah pernyataan yang disiarkan radio Peru terkait hal tersebut.', []],
  ['told before a comma', 'Hal itu disampaikannya, seusai delegasi Peru dan Norwegia gagal mencapai kesepakatan.', []],
  ['behind the occasion', 'Kementerian Luar Negeri Peru mengatakan dalam sebuah pernyataan perundingan akan dilanjutkan pekan depan.', ['Kementerian Luar Negeri Peru: perundingan akan dilanjutkan pekan depan']],
  ['behind an occasion of her own', 'Rina Wati mengatakan dalam pidatonya Peru akan mundur.', ['Rina Wati: Peru akan mundur']],
  ['behind an interview', 'Rina Wati mengatakan dalam sebuah wawancara televisi pasukan Peru telah mundur.', ['Rina Wati: pasukan Peru telah mundur']],
  ['whose the statement is', 'Rina Wati mengatakan dalam pernyataan kementerian itu bahwa Peru mundur.', ['Rina Wati: Peru mundur']],
  ['who goes on behind a statement', 'Kementerian Luar Negeri Peru menolak usul itu.\n\n“Kami kaget,” bunyi pernyataan kementerian itu, yang menambahkan, “Kami akan melapor.”', ['Kementerian Luar Negeri Peru: usul itu', 'Kementerian Luar Negeri Peru: Kami kaget', 'Kementerian Luar Negeri Peru: Kami akan melapor']],
  ['denies, and charges instead', 'Norwegia membantah perundingan terhenti, justru menuding Peru menghindar. Chile menolak tuduhan itu, sebaliknya menuduh Peru berbohong.', ['Norwegia: perundingan terhenti', 'Norwegia: Peru menghindar', 'Chile: tuduhan itu', 'Chile: Peru berbohong']],
  ['marks stand right behind a full stop', 'Menteri Luar Negeri Peru Rina Wati menyatakan kapal itu bukan ancaman."Itu wajar," kata Rina Wati.', ['Rina Wati: kapal itu bukan ancaman', 'Rina Wati: Itu wajar']],
  ['a ministry in short', 'Kementerian Luar Negeri Peru menolak usul itu.\n\n“Peru terkejut,” kata kementerian luar negeri.', ['Kementerian Luar Negeri Peru: usul itu', 'Kementerian Luar Negeri Peru: Peru terkejut']],
  ['a ministry that nobody named', '“Peru terkejut,” kata kementerian luar negeri.', ['kementerian luar negeri: Peru terkejut']],
])('%s', (_, text, expected) => expect(told(text, 'id')).toEqual(expected))

// credits, asides and papers around what is said
test.each([
  ['a statement that is only issued', 'Dalam pernyataan resmi yang disampaikan dengan nada tegas, Rina Wati menilai serangan itu keliru.', ['Rina Wati: serangan itu keliru']],
  ['a report of a day', 'Dalam laporan yang dirilis Senin disebutkan bahwa kapal itu tua.', ['laporan yang dirilis Senin: kapal itu tua']],
  ['an announcement of which more is told', '“Kapal itu harus pergi,” begitu pengumuman yang dikutip dari Kabar Laut.', ['pengumuman: Kapal itu harus pergi']],
  ['an ambassador without a second comma', 'LIMA - Duta Besar Norwegia untuk Peru, Rina Wati menggelar jumpa pers. Wati menilai serangan itu keliru.', ['Rina Wati: serangan itu keliru']],
  ['marks, and more behind', 'Rina Wati mengecam Peru.\n\n“Apakah Anda ingin perang?” seraya menambahkan bahwa “dalangnya adalah Peru.”', ['Rina Wati: Peru', 'Rina Wati: Apakah Anda ingin perang?', 'Rina Wati: dalangnya adalah Peru']],
  ['this day is told of', 'Rina Wati menegaskan hari ini adalah hari terakhir bagi kapal Peru. Ia mengatakan hari ini, Norwegia mundur.', ['Rina Wati: hari ini adalah hari terakhir bagi kapal Peru', 'Rina Wati: Norwegia mundur']],
  ['a credit with no comma behind', 'Dilansir dari laman Kabar Laut Selasa (14/10/2025) seorang juru bicara Kementerian Perdagangan Peru mengatakan kapal itu tua.', ['seorang juru bicara Kementerian Perdagangan Peru: kapal itu tua']],
  ['that was said by', 'Tarif itu contoh standar ganda Norwegia, hal tersebut diungkap pemerintah Peru.', ['pemerintah Peru: Tarif itu contoh standar ganda Norwegia']],
  ['told before and behind', 'Rina Wati menulis: “Jangan khawatir tentang Peru!” kata dia.', ['Rina Wati: Jangan khawatir tentang Peru!']],
  ['a charge that is called a lie', 'Rina Wati menegaskan tuduhan Peru bahwa Norwegia menembak kapal itu merupakan kebohongan.', ['Rina Wati: tuduhan Peru bahwa Norwegia menembak kapal itu merupakan kebohongan', 'Peru: Norwegia menembak kapal itu']],
])('%s', (_, text, expected) => expect(told(text, 'id')).toEqual(expected))

// words that open what is said, and whose statement tells it
test.each([
  ['that, by a word for if', 'Rina Wati menambahkan jika Peru adalah korban.', ['Rina Wati: Peru adalah korban']],
  ['if, with what follows', 'Rina Wati mengatakan jika Peru mundur maka Norwegia menang. Ia mengatakan jika Peru mundur, Norwegia menang.', ['Rina Wati: jika Peru mundur maka Norwegia menang', 'Rina Wati: jika Peru mundur, Norwegia menang']],
  ['whose statement one is startled by', 'Norwegia mengaku kaget dengan pernyataan Peru yang mengatakan siap berperang.', ['Norwegia: kaget dengan pernyataan Peru yang mengatakan siap berperang', 'Peru: siap berperang']],
  ['a given name in short', 'Menteri Luar Negeri Peru Mohamad bin Salim tiba. Mat Salim mengatakan kapal itu tua. Ali Salim mengatakan kapal itu karam.', ['Mohamad bin Salim: kapal itu tua', 'Ali Salim: kapal itu karam']],
])('%s', (_, text, expected) => expect(told(text, 'id')).toEqual(expected))

// how loudly, and names that stand bare
test.each([
  ['said firmly', 'Rina Wati mengatakan dengan sangat tegas Peru akan mundur.', ['Rina Wati: Peru akan mundur']],
  ['a name and no verb', '“Kapal itu tua,” Sekretaris Fraksi PAN Rina Wati, dalam rapat di Lima.', ['Rina Wati: Kapal itu tua']],
  ['a given name before a state', 'Presiden Peru Rina Wati tiba. Menurut Rina Norwegia terus menyerang.', ['Rina Wati: Norwegia terus menyerang']],
  ['a given name that is a word', '“Kapal itu tua,” kata Menteri Kesehatan Agung Laksono.', ['Agung Laksono: Kapal itu tua']],
])('%s', (_, text, expected) => expect(told(text, 'id')).toEqual(expected))
