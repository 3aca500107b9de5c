import { wordPhrases } from '../../shared/people-lexicon'

/** States and cities of Malaysia and its neighbours (those that are no common given name), and regions that offices elsewhere are named after. */
export const places = wordPhrases(`johor, johor bahru, kedah, alor setar, kelantan, kota bharu, melaka, bandaraya melaka, negeri sembilan, seremban, pahang, kuantan, perak, ipoh, taiping, perlis, kangar, pulau pinang, george town, butterworth,
  sabah, kota kinabalu, sandakan, tawau, lahad datu, semporna, sarawak, kuching, miri, sibu, bintulu, selangor, shah alam, petaling jaya, subang jaya, klang, kajang, sepang, terengganu, kuala terengganu, kemaman, labuan, langkawi,
  kuala lumpur, putrajaya, cyberjaya, nilai, muar, batu pahat, kluang, segamat, pontian, tanjung pinang, batam, medan, surabaya, sumatera, jawa, kalimantan, bali, aceh, mindanao, luzon, sulu, selatan thai, pattani, new york, california, texas, moscow,
  tokyo, london, afrika, asia, asia tenggara, asia barat, asia pasifik, eropah, amerika latin, new mexico, asean`)
