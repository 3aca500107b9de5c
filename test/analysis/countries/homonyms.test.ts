import { describe, expect, test } from 'vitest'
import { found } from './found'

describe.each<[string, readonly (readonly [text: string, expected: string])[]]>([
  ['id', [
    ['Tersangka AS (41) mengaku bersalah.', ''],
    ['Seorang wanita AS tewas.', 'AS US name'],
    ['Pelaku berinisial RI sudah ditahan.', ''],
    ['AS Roma menang atas AS Monaco.', ''],
    ['Harganya 75 juta dolar AS, atau US$ 75 juta.', ''],
    ['Penguatan dolar AS menekan impor.', 'AS US name'],
    ['Harga Bahan Baku naik.', ''],
    ['Perundingan di Baku selesai.', 'Baku AZ capital'],
    ['Gubernur Georgia kalah.', ''],
    ['Presiden Georgia menang.', 'Georgia GE name'],
    ['Partai Republik menang di Georgia.', ''],
    ['Presiden tiba di Georgia.', 'Georgia GE name'],
    ['Perdana Menteri Rusia Vladimir Putin menuduh Georgia melancarkan serangan.', 'Rusia RU name, Vladimir Putin RU leader, Georgia GE name'],
    ['Georgia dan Armenia berunding.', 'Georgia GE name, Armenia AM name'],
    ['Unggah berkas PNG atau JPG.', ''],
    ['PNG dan Fiji sepakat.', 'PNG PG name, Fiji FJ name'],
    ['Kaum Roma di Rumania.', 'Rumania RO name'],
    ['Kapal tiba di Kingston, Jamaika.', 'Kingston JM capital, Jamaika JM name'],
    ['Grup band Kingston tampil.', ''],
    ['pasukan AS-Korsel-Jepang', 'AS US name, Korsel KR name, Jepang JP name'],
    ['hubungan RI–Rusia', 'RI ID name, Rusia RU name'],
    ['sikap anti-AS dan pro-Rusia', 'AS US name, Rusia RU name'],
    ['U.K. dan UK', 'U.K. GB name, UK GB name'],
  ]],
  ['en', [
    ['He paid 40 million Australian dollars, or US$30 million.', ''],
    ['A weak Australian dollar helps.', 'Australian AU demonym'],
    ['Guinea pigs and a Turkey sandwich', ''],
    ['Turkey said no.', 'Turkey TR name'],
    ['Polish the glass. Polish troops left.', 'Polish PL demonym'],
    ['Providence, RI, and a senator (D-RI)', ''],
    ['In Jakarta, RI officials objected.', 'Jakarta ID capital, RI ID name'],
    ["Georgia's governor, Georgia voters and the University of Georgia", ''],
    ["Georgia's parliament voted.", 'Georgia GE name'],
    ['the parliament of Georgia', 'Georgia GE name'],
    ['Save it as PNG.', ''],
    ['Vienna, Virginia, and Vienna', 'Vienna AT capital'],
    ['Washington Nationals fans in Washington', 'Washington US capital'],
    ['Flights to San Jose and Costa Rica', 'San Jose CR capital, Costa Rica CR name'],
    ['Flights to San Jose', ''],
    ['Bosnian Serbs and Kosovo Albanians', 'Bosnian Serbs BA demonym, Kosovo Albanians XK demonym'],
    ['New Mexicans and Mexicans', 'Mexicans MX demonym'],
    ['The Foreign Office in London and the Pakistani Foreign Office', 'Foreign Office GB institution, London GB capital, Pakistani Foreign Office PK institution'],
    ['the No 10 seed', ''],
    ['Russo-Turkish and US-Japan-Philippine drills', 'Russo RU demonym, Turkish TR demonym, US US name, Japan JP name, Philippine PH demonym'],
  ]],
])('words like those of countries in %s', (language, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(found(language, text)).toBe(expected)
  })
})
