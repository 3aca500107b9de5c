import { expect, test } from 'vitest'
import { found } from '../../analysis/countries/found'

test.each([
  ['Emiriah Arab Bersatu dan Arab Saudi', 'Emiriah Arab Bersatu AE name, Arab Saudi SA name'],
  ['AS, Britain dan Jepun', 'AS US name, Britain GB name, Jepun JP name'],
  ['Korea Utara dan Kemboja', 'Korea Utara KP name, Kemboja KH name'],
  ['Lubnan, Maghribi dan Turkiye', 'Lubnan LB name, Maghribi MA name, Turkiye TR name'],
  ['warga Palestin di Tebing Barat', 'warga Palestin PS demonym, Tebing Barat PS name'],
  ['rejim Zionis itu', 'rejim Zionis IL epithet -1'],
  ['Israel laknatullah', 'Israel laknatullah IL epithet -1'],
  ['Moscow, Kaherah dan Damsyik', 'Moscow RU capital, Kaherah EG capital, Damsyik SY capital'],
  ['Putrajaya dan Beijing', 'Putrajaya MY capital, Beijing CN capital'],
  ['Wisma Putra, Rumah Putih dan Kremlin', 'Wisma Putra MY institution, Rumah Putih US institution, Kremlin RU institution'],
  // a people, not the state
  ['kaum Cina di Ipoh', ''],
  ['masyarakat India di Klang', ''],
  ['bahasa Inggeris', ''],
  ['Laut China Selatan', ''],
  ['Universiti Malaya', ''],
  ['harga 20 dolar AS', ''],
  ['duit di ATM', ''],
])('%s: %s', (text, expected) => {
  expect(found('ms', text)).toBe(expected)
})
