import { describe, expect, test } from 'vitest'
import { found } from './found'

describe.each<[string, readonly (readonly [text: string, expected: string])[]]>([
  ['names', [
    ['Utusan Peru tiba dari Papua Nugini.', 'Peru PE name, Papua Nugini PG name'],
    ['Tiongkok, China, Cina dan RRT adalah satu negara.', 'Tiongkok CN name, China CN name, Cina CN name, RRT CN name'],
    ['Korut dan Korsel berunding dengan UEA.', 'Korut KP name, Korsel KR name, UEA AE name'],
    ['Guinea-Bissau, Guinea Ekuatorial dan Guinea hadir.', 'Guinea-Bissau GW name, Guinea Ekuatorial GQ name, Guinea GN name'],
    ['Republik Demokratik Kongo dan Republik Kongo berbatasan.', 'Republik Demokratik Kongo CD name, Republik Kongo CG name'],
    ['Warga mengungsi dari Jalur Gaza ke Tepi Barat.', 'Jalur Gaza PS name, Tepi Barat PS name'],
    ['Takhta Suci dan Kosovo menandatanganinya.', 'Takhta Suci VA name, Kosovo XK name'],
    ['Dulu Zaire, Swaziland dan Burma.', 'Zaire CD name, Swaziland SZ name, Burma MM name'],
    ['Türkiye dan Pantai Gading', 'Türkiye TR name, Pantai Gading CI name'],
    ['Amerika\nSerikat', 'Amerika\nSerikat US name'],
  ]],
  ['abbreviations stand exactly so', [
    ['Menlu AS menemui Menlu RI.', 'AS US name, RI ID name'],
    ['As roda itu patah, begitu pula as kedua.', ''],
    ['PRESIDEN AS TIBA', 'AS US name'],
    ['Bantuan senilai US$ 5 juta', ''],
  ]],
  ['hyphens, slashes and clitics', [
    ['perang Iran-Israel dan hubungan RI-Rusia', 'Iran IR name, Israel IL name, RI ID name, Rusia RU name'],
    ['perundingan AS–Iran serta Rusia/Belarus', 'AS US name, Iran IR name, Rusia RU name, Belarus BY name'],
    ['kelompok pro-Rusia dan anti-Amerika', 'Rusia RU name, Amerika US name'],
    ['sengketa Indo-Pakistan', 'Indo IN demonym, Pakistan PK name'],
    ['Rusianya menolak, Iran-lah yang setuju.', 'Rusia RU name, Iran IR name'],
    ['dariPeruyang luas, militerIsraelmengatakan, daripadaASyang lain', 'Peru PE name, Israel IL name, AS US name'],
  ]],
  ['demonyms', [
    ['warga Peru, rakyat Kuba dan orang-orang Inggris', 'warga Peru PE demonym, rakyat Kuba CU demonym, orang-orang Inggris GB demonym'],
    ['Tiga WNI pulang bersama warga negara Chile.', 'WNI ID demonym, warga negara Chile CL demonym'],
    ['pemerintah Peru dan tentara Kuba', 'Peru PE name, Kuba CU name'],
    ['kelompok etnis India dan keturunan Jepang', ''],
  ]],
  ['capitals', [
    ['Moskow menjawab Washington lewat Kairo.', 'Moskow RU capital, Washington US capital, Kairo EG capital'],
    ['Kota Jakarta Selatan banjir, Jakarta menunggu.', 'Jakarta ID capital'],
  ]],
  ['institutions', [
    ['Gedung Putih, Pentagon dan Kremlin', 'Gedung Putih US institution, Pentagon US institution, Kremlin RU institution'],
    ['KBRI dan TNI menolong, IDF dan Mossad diam.', 'KBRI ID institution, TNI ID institution, IDF IL institution, Mossad IL institution'],
  ]],
  ['epithets', [
    ['kekaisaran Yankee itu', 'kekaisaran Yankee US epithet -1'],
    ['rezim Zionis dan entitas zionis', 'rezim Zionis IL epithet -1, entitas zionis IL epithet -1'],
    ['Negeri Paman Sam dan Negeri Tirai Bambu', 'Negeri Paman Sam US epithet, Negeri Tirai Bambu CN epithet'],
    ['Negeri Beruang Merah membela negara Yahudi.', 'Negeri Beruang Merah RU epithet, negara Yahudi IL epithet'],
  ]],
  ['no countries', [
    ['Uni Eropa, NATO, PBB, Hamas, Hizbullah dan Barat', ''],
    ['di Laut China Selatan, Samudra Hindia dan Teluk Persia', ''],
    ['kata CNN Indonesia mengutip Washington Post', ''],
    ['Amerika Latin dan Amerika Selatan', ''],
    ['Ia fasih berbahasa Inggris dan bahasa Jepang.', ''],
  ]],
])('Indonesian %s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(found('id', text)).toBe(expected)
  })
})
