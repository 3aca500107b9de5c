import { across } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

/** What states do to each other at sea and at borders, what they are said to share the guilt of, and what they are told they will bear. Compiled for this project. */
export const encounters = (): FrameTable => ({
  attack: {
    active: 'menembakkan meriam air ke, menembakkan meriam air ke arah, menembakkan meriam air kepada, menembakkan meriam air terhadap, menyemprotkan meriam air ke, menyemprotkan meriam air ke arah, menabrak, menabrakkan diri ke, mengepung, mengusir kapal, mengusir nelayan, melepaskan tembakan peringatan ke arah, mengarahkan laser ke, mengarahkan laser kepada',
    noun: 'penggunaan meriam air, penembakan meriam air, penabrakan, pengusiran nelayan',
  },
  oppress: { active: 'mengganggu kapal, mengganggu nelayan, menghalangi kapal, menghalangi nelayan, menghalangi pasokan, merintangi, menguntit kapal, membayangi kapal' },
  provoke: {
    active: [
      across('menabur, menebar, menciptakan, memicu, menyulut, menimbulkan', 'kekacauan, ketegangan, keonaran, instabilitas, ketidakstabilan, perpecahan, permusuhan, eskalasi'),
      'meningkatkan ketegangan, menaikkan ketegangan, memanaskan situasi, memanaskan suasana',
    ].join(', '),
  },
  misdeed: {
    active: across('merupakan, menjadi, adalah, ikut, turut, terlibat, ikut serta, bersekongkol, berkomplot, ambil bagian', 'dalam kejahatan, dalam agresi, dalam genosida, dalam pembantaian, dalam serangan itu, dalam serangan terhadap, dalam kebohongan, partisipan penuh, partisipan dalam, kaki tangan agresi'),
  },
  meddle: { active: across('mencoba, berusaha, berupaya, ingin', 'memengaruhi pemilu, mempengaruhi pemilu, memengaruhi hasil pemilu, mempengaruhi hasil pemilu, mencampuri, mengintervensi') },
  punishment: {
    active: across('membuat', 'menyesal, menyesali, menyesalinya, membayar mahal, bertekuk lutut, jera, kapok, gigit jari, bertobat') + ', hanya punya dua pilihan, hanya memiliki dua pilihan, tidak punya pilihan selain, tak punya pilihan selain, hanya punya satu pilihan, ' + across('akan menerima, harus menerima, menerima, akan menghadapi, akan merasakan, akan memikul, harus memikul', 'konsekuensi, konsekuensi serius, konsekuensi berat, konsekuensi atas, akibat dari, ganjaran, balasan setimpal, balasan yang setimpal'),
  },
  right: { active: 'memiliki kedaulatan atas, mempunyai kedaulatan atas, memiliki kedaulatan tak terbantahkan, memiliki kedaulatan penuh, mempunyai kedaulatan penuh, memiliki hak berdaulat' },
})
