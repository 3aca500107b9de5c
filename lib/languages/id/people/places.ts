import { wordPhrases } from '../../shared/people-lexicon'

/** Provinces and large cities of Indonesia, and regions that offices elsewhere are named after. */
export const places = wordPhrases(`dki jakarta, jakarta, jakarta pusat, jakarta selatan, jakarta timur, jakarta barat, jakarta utara, jawa barat, jawa tengah, jawa timur, jabar, jateng, jatim, banten, di yogyakarta, daerah istimewa yogyakarta, yogyakarta, diy, bali, aceh,
  sumatera utara, sumatera barat, sumatera selatan, sumut, sumbar, sumsel, riau, kepulauan riau, jambi, bengkulu, lampung, bangka belitung, kalimantan barat, kalimantan timur, kalimantan tengah, kalimantan selatan, kalimantan utara, kaltim, kalbar,
  kalsel, sulawesi utara, sulawesi selatan, sulawesi tengah, sulawesi tenggara, sulawesi barat, gorontalo, sulut, sulsel, sulteng, maluku, maluku utara, papua, papua barat, nusa tenggara barat, nusa tenggara timur, ntb, ntt, bandung, bogor, depok,
  bekasi, tangerang, tangerang selatan, surabaya, semarang, solo, surakarta, malang, medan, makassar, palembang, batam, pekanbaru, padang, denpasar, banjarmasin, pontianak, samarinda, balikpapan, manado, kupang, metro jaya, new york, california, texas,
  moskow, kiev, kyiv, tokyo, london, afrika, asia, asia tenggara, asia pasifik, eropa, amerika, timur tengah`)
