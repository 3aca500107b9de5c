import { describe, expect, test } from 'vitest'
import { quote } from '../quotations/quote'

const speakers = (text: string, language: string) => quote(text, language).map((q) => q.speakers.map(({ name }) => name).join(' & ')).join(', ')

describe.each<[string, readonly (readonly [text: string, expected: string])[]]>([
  ['id', [
    ['Komisi itu menolak tuduhan. Ketuanya, Dewi Larasati, mengatakan jalan itu aman.', 'Komisi itu, Dewi Larasati'],
    ['Polisi menembakkan gas air mata ke arah mahasiswa yang menuntut pembebasan kawan mereka.', 'mahasiswa'],
    ['Bekas penguasa kolonial, Inggris, mengatakan jalan itu aman.', 'Inggris'],
    ['Dewi Larasati mengatakan jalan itu aman. Presiden sendiri diam dalam pidatonya, ketika ia memuji Norwegia.', 'Dewi Larasati, Presiden'],
    ['Menteri Belanda Pieter van den Heuvel mengatakan jalan itu aman.', 'Pieter van den Heuvel'],
    ['“Ini penting,” kata Dr. H. Yusril Karangan.', 'Yusril Karangan'],
    ['“Ini penting,” kata Kombes Pol. Twedi Harahap.', 'Twedi Harahap'],
    ['Direktur Utama PT Samudra Kredit Nusantara, M. Rendra Wijaya, mengatakan jalan itu aman. “Ya,” kata Rendra.', 'M. Rendra Wijaya, M. Rendra Wijaya'],
    ['Pakar hukum Universitas Angkasa Raya, Prof. Dewi Larasati, mengatakan jalan itu aman.', 'Dewi Larasati'],
    ['Anggota Komisi I DPR dari Fraksi PKS Sukamto Hadi mengatakan jalan itu aman.', 'Sukamto Hadi'],
    ['Seorang warga bernama Slamet mengatakan jalan itu aman.', 'Slamet'],
    ['Dua menteri datang, yakni Rudolf Klein dan Marta Kiss. Keduanya mengatakan jalan itu aman.', 'Rudolf Klein & Marta Kiss'],
    ['“Ini penting,” ucap Bambang Suroso. Pria 45 tahun itu mengatakan jalan itu aman.', 'Bambang Suroso, Bambang Suroso'],
    ['Anggota DPR Pangeran Bayu Prakoso mengatakan jalan itu aman. “Ini penting,” kata Pangeran.', 'Pangeran Bayu Prakoso, Pangeran Bayu Prakoso'],
    ['Raja Yordania tiba. Anggota DPR Bayu Prakoso mengatakan jalan itu aman. “Ini penting,” kata Raja.', 'Bayu Prakoso, Raja'],
    ['Putra Mahkota Arab Saudi Mohammed bin Salman mengatakan jalan itu aman.', 'Mohammed bin Salman'],
    ['Putra Presiden Lula da Silva mengatakan jalan itu aman.', 'Putra Presiden Lula da Silva'],
    ['Emir Qatar Bayu bin Rashid Al Prakoso mengatakan jalan itu aman. “Ya,” kata Bayu.', 'Bayu bin Rashid Al Prakoso, Bayu bin Rashid Al Prakoso'],
    ['Presiden Peru Rendra Bayu Wirawan Prakoso mengatakan jalan itu aman. “Ya,” kata Bayu.', 'Rendra Bayu Wirawan Prakoso, Rendra Bayu Wirawan Prakoso'],
    ['Kapolri Jenderal Rendra Bayu Prakoso mengatakan jalan itu aman. “Ya,” kata Bayu.', 'Rendra Bayu Prakoso, Rendra Bayu Prakoso'],
    ['Direktur Utama Cakrawala Bayu Prakoso mengatakan jalan itu aman. “Ya,” kata Bayu.', 'Bayu Prakoso, Bayu Prakoso'],
    ['Perdana Menteri Malaysia Datuk Seri Bayu Prakoso mengatakan jalan itu aman.', 'Bayu Prakoso'],
    ['Menteri Bayu Prakoso mengatakan jalan itu aman. Dewi Larasati tiba di Lima pada Senin. “Ini penting,” ujarnya.', 'Bayu Prakoso, Dewi Larasati'],
    ['Pada Senin, Dewi Larasati mengunjungi pelabuhan. Ia mengatakan jalan itu aman.', 'Dewi Larasati'],
    ['Menteri Bayu Prakoso mengatakan jalan itu aman. Persija Jakarta bermain imbang pada Senin. “Ini penting,” ujarnya.', 'Bayu Prakoso, Bayu Prakoso'],
    ['Menteri Bayu Prakoso mengatakan jalan itu aman. Gunung Larasati meletus pada Senin. “Ini penting,” ujarnya.', 'Bayu Prakoso, Bayu Prakoso'],
    ['Kepala polisi Sukamaju Bayu Prakoso mengatakan jalan itu aman. “Ya,” kata Bayu.', 'Bayu Prakoso, Bayu Prakoso'],
    ['Para pengunjuk rasa berkumpul di alun-alun. Mereka mengatakan jalan itu aman.', 'Para pengunjuk rasa'],
  ]],
  ['en', [
    ['Rosa Duarte said the road was safe. The president himself was silent on it in a speech in which he praised Norway.', 'Rosa Duarte, The president'],
    ['Rosa Duarte, who heads a union of fishermen, said the road was safe. She said it was wide.', 'Rosa Duarte, Rosa Duarte'],
    ['The General Assembly said the road was safe, and the Premier League said it was wide.', 'General Assembly, the Premier League'],
    ['Rear Adm. Rosa Duarte said the road was safe. “Yes,” Capt. Duarte said.', 'Rosa Duarte, Rosa Duarte'],
    ['Vice President JD Duarte said the road was safe. “Yes,” Duarte said.', 'JD Duarte, JD Duarte'],
    ['Minister Ann Miller said the road was safe. Rosa Duarte visited the port on Monday. She said it was wide.', 'Ann Miller, Rosa Duarte'],
    ['Minister Ann Miller said the road was safe. The North Bridge closed on Monday. She said it was wide.', 'Ann Miller, Ann Miller'],
    ['Rosa Duarte of Greenpeace said the road was safe.', 'Rosa Duarte'],
    ['The Norwegian fisheries minister, Rosa Duarte, flew home without an agreement, blaming Peru for the delay.', 'Rosa Duarte'],
    ['Norwegian fisheries minister Rosa Duarte flew home without an agreement, blaming Peru for the delay.', 'Rosa Duarte'],
    ['Dutch minister Pieter van den Heuvel said the road was safe.', 'Pieter van den Heuvel'],
    ['One of her lawyers, Anne-Marie de la Croix, said the road was safe.', 'Anne-Marie de la Croix'],
    ['Sources close to President Mulenga said the road was safe.', 'Sources close to President Mulenga'],
    ['An envoy named Farid Yusof said the road was safe.', 'Farid Yusof'],
    ['“I saw it,” said Rosa Duarte. The woman said the road was safe.', 'Rosa Duarte, Rosa Duarte'],
    ['The Peruvian Ministry of Transport said the road was safe.', 'Peruvian Ministry of Transport'],
    ['Minister of Foreign Affairs Rosa Duarte said the road was safe.', 'Rosa Duarte'],
    ['A letter issued after the talks in Lima said the road was safe.', 'A letter'],
    ["Rosa Duarte spoke first. The envoy called to mend Peru's bridge and urged Chile to wait.", 'Rosa Duarte'],
    ['Minister of State for Foreign Affairs Rosa Duarte said the road was safe.', 'Rosa Duarte'],
    ['Rosa Duarte noted that Peru had threatened to close the pass, adding that the road was safe.', 'Rosa Duarte, Peru, Rosa Duarte'],
    ['The note accused Peru of sloth saying “the road is unsafe.”', 'The note, The note'],
    ['Angry villagers gathered in the square. They said the road was safe.', 'Angry villagers'],
  ]],
])('the names of speakers in %s', (language, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(speakers(text, language)).toBe(expected)
  })
})
