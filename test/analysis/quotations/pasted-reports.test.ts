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
