import { expect, test } from 'vitest'
import { told } from './quote'

// what is said in a clause that comes before the main one ends where that begins, and its pronoun is the main subject's
test.each([
  ['Before he accused Peru of lying, Bo Lee had met the envoy.', 'en', ['Bo Lee: lying']],
  ['When he announced that Peru would join the talks, Bo Lee was applauded.', 'en', ['Bo Lee: Peru would join the talks']],
  ['As the minister warned of a long war, soldiers moved to the border.', 'en', ['the minister: a long war']],
  ['Even though he denied that Peru had been invited, Prime Minister Bo Lee met its envoy.', 'en', ['Bo Lee: Peru had been invited']],
  ['Because Peru claims the islands are its own, Norway has sent ships.', 'en', ['Peru: the islands are its own']],
  ['Since the president declared that the war was over, calm has returned to the bay.', 'en', ['the president: the war was over']],
  ['Hours after Bo Lee vowed to defend the border, Peru attacked it.', 'en', ['Bo Lee: to defend the border']],
  ['When Ann Miller said Peru, Chile and Norway had lied, markets were closed.', 'en', ['Ann Miller: Peru, Chile and Norway had lied']],
  ['But Ann Miller said the port was closed, and the crew left.', 'en', ['Ann Miller: the port was closed, and the crew left']],
  ['Tom Reed is the envoy. Although he rejected the claim, President Bo Lee vowed to go on.', 'en', ['Bo Lee: the claim', 'Bo Lee: to go on']],
  ['While welcoming the truce, Prime Minister Kari Holt said Peru must do more.', 'en', ['Kari Holt: the truce', 'Kari Holt: Peru must do more']],
  // another's, where somebody spoke before
  ['Ann Miller spoke first. When she said Peru had lied, the Peruvian envoy, Tom Reed, left the hall.', 'en', ['Ann Miller: Peru had lied']],
  ['Ketika Menteri Pertahanan memperingatkan perang panjang, tentara bergerak ke perbatasan.', 'id', ['Menteri Pertahanan: perang panjang']],
  ['Karena Peru mengklaim pulau-pulau itu miliknya, Norwegia mengirim kapal.', 'id', ['Peru: pulau-pulau itu miliknya']],
  ['Beberapa jam setelah Bo Lee bersumpah akan mempertahankan perbatasan, Peru menyerangnya.', 'id', ['Bo Lee: akan mempertahankan perbatasan']],
  ['Meski ia memuji Peru, Bo Lee mengatakan Chile telah berbohong.', 'id', ['Bo Lee: Peru', 'Bo Lee: Chile telah berbohong']],
  ['Setelah Rina Wati mencela kapal itu, yang baru dibeli, Budi Santoso mengancam akan mundur.', 'id', ['Rina Wati: kapal itu', 'Budi Santoso: akan mundur']],
  ['Setelah itu Rina Wati mengatakan kapal tenggelam, dan awaknya selamat.', 'id', ['Rina Wati: kapal tenggelam, dan awaknya selamat']],
] as const)('%s', (text, language, expected) => expect(told(text, language)).toEqual(expected))
