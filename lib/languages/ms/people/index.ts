import { oneWord, sameFor, wordPhrases, type PeopleLexicon, type Pronoun } from '../../shared/people-lexicon'
import { once } from '../../shared/once'
import { people as indonesianPeople } from '../../id/people'
import { fromIndonesian } from '../from-indonesian'
import { malayOffices } from './offices'
import { places } from './places'

const { phrases, set } = fromIndonesian

/** Offices, ranks and forms of address of Malay news prose, as the Indonesian ones where nothing else is said. */
export const people = once((): PeopleLexicon => {
  const indonesian = indonesianPeople()
  const titles = wordPhrases(phrases(indonesian.titles.map((words) => words.join(' ')).join(', '), {
    without: 'anak, istri, suami, wamen',
    plus: `bekas presiden, bekas perdana menteri, bekas menteri, timbalan presiden, naib presiden, timbalan perdana menteri, menteri luar, timbalan menteri luar, menteri dalam negara, menteri ekonomi, menteri kewangan, menteri besar, ketua menteri, premier, timbalan menteri, menteri kanan, perdana menteri kanan, yang di-pertuan agong, yang dipertuan agong, agong, yang di-pertua negeri, yang di-pertua, raja permaisuri agong, raja muda, tengku mahkota, pemangku raja, permaisuri, setiausaha luar, setiausaha pertahanan, setiausaha akhbar, setiausaha perbendaharaan, ketua setiausaha negara, ketua setiausaha, timbalan setiausaha agung, setiausaha politik, ketua pengarah, timbalan ketua pengarah, pengarah eksekutif, pengarah urusan, pengarah, timbalan pengarah, pengurus besar, pengerusi, timbalan pengerusi, naib pengerusi, pengerusi eksekutif, ketua pegawai eksekutif, ketua polis negara, ketua polis, timbalan ketua polis negara, pesuruhjaya tinggi, timbalan pesuruhjaya tinggi, pesuruhjaya polis, pesuruhjaya, duta, duta khas, utusan khas, jurucakap rasmi, timbalan jurucakap, ketua turus, panglima tentera, panglima angkatan tentera, panglima tentera laut, panglima tentera darat, leftenan jeneral, mejar jeneral, brigedier jeneral, leftenan kolonel, leftenan, mejar, superintenden, inspektor, sarjan, peguam negara, peguam, hakim besar, ketua hakim negara, pendakwa raya, pensyarah, pensyarah kanan, profesor madya, naib canselor, ahli parlimen, ahli dewan undangan negeri, ahli akademik, ahli ekonomi, ahli perniagaan, penganalisis, penganalisis politik, pakar strategi, pegawai kanan, pegawai tinggi, ketua pembangkang, ketua pemuda, ketua wanita, presiden persatuan, kadi, ustazah, datuk bandar, penghulu, aktivis hak asasi, pengasas, pengasas bersama, penasihat kanan, penasihat undang-undang, timbalan, naib, ketua perunding, ketua perwakilan, pemangku, tan sri, puan sri, toh puan, datuk sri, dato sri, dato' sri, dato’ sri, datin sri, pemimpin agung`,
  }))
  return {
    ...indonesian,
    titles,
    offices: [...indonesian.offices, ...malayOffices],
    titleWords: oneWord(titles),
    bodyTitles: set(indonesian.bodyTitles, { plus: 'pengarah pengerusi pengurus pesuruhjaya' }),
    locatives: set(indonesian.locatives, { plus: 'berhampiran' }),
    obliques: set(indonesian.obliques, { plus: 'daripada berhubung berkenaan' }),
    servants: set(indonesian.servants, { plus: 'pembantu peguam' }),
    strangers: set(indonesian.strangers, { plus: 'berhubung berkenaan' }),
    nationalOffices: new Map([
      ...sameFor('MY', 'agong adun dap umno pkr amanah mca mic sprm spr jpj kdn kkm mkn madani felda petronas tnb mara wisma exco datuk datin putrajaya tldm tudm pdrm apmm bomba'),
      ...sameFor('ID', 'bupati tni polri dpr mpr kpk golkar gerindra pdip nasdem'),
    ]),
    // Malaysia has a prime minister, a king, sultans and senators
    foreignOffices: set(indonesian.foreignOffices, { without: 'perdana pm raja ratu sultan senator' }),
    postings: set(indonesian.postings, { plus: 'ke' }),
    origins: set(indonesian.origins, { plus: 'daripada' }),
    armies: set(indonesian.armies, { plus: 'polis' }),
    leadSources: new Map([...indonesian.leadSources, ...sameFor('voice' as const, 'jurucakap')]),
    stateVoices: indonesian.stateVoices,
    stateOffices: set(indonesian.stateOffices, { plus: 'agong jabatan polis kabinet diraja peguam pesuruhjaya wisma' }),
    worldBodies: set(indonesian.worldBodies, { plus: 'kesatuan gcc icrc msf' }),
    clauseWords: set(indonesian.clauseWords, { plus: 'berlaku ditemui' }),
    writings: set(indonesian.writings, { plus: 'kenyataan hantaran memo nota perutusan ucapan tinjauan' }),
    titleGender: new Map([...indonesian.titleGender, ...sameFor('female' as const, 'permaisuri ustazah'), ...sameFor('male' as const, 'tengku putera')]),
    honorifics: new Map<string, 'female' | 'male' | null>([
      ["'", null],
      ...sameFor(null, 'dr prof ir ts sr ar tun seri tuan sheikh syeikh hj sir sayyid patinggi datuk dato yb yab'),
      ...sameFor('female' as const, 'datin puan cik hajah hjh mrs ms'),
      ...sameFor('male' as const, 'encik haji mr'),
    ]),
    portfolios: set(indonesian.portfolios, {
      plus: `kewangan dalaman perpaduan perladangan komoditi pengajian alam kelestarian sumber asli pengangkutan belia sukan pembangunan keluarga kampung perwakilan jabatan majlis perikatan pakatan barisan harapan kanan diraja polis bersatu kabinet agensi mesyuarat hal ehwal perubatan strategik`,
    }),
    organisations: set(indonesian.organisations, { plus: 'wisma jabatan majlis polis parlimen kesatuan syarikat agensi hospital gabungan kumpulan briged kor kabinet' }),
    places,
    placeHeads: set(indonesian.placeHeads, { plus: 'bandaraya kuala daerah mukim felda lebuhraya kem' }),
    alsoNames: set(indonesian.alsoNames, { without: 'sultan', plus: 'putera tengku mahkota luar' }),
    looseTitles: set(indonesian.looseTitles, { plus: 'peguam bekas timbalan' }),
    initials: indonesian.initials,
    bodies: set(indonesian.bodies, { plus: 'perdana bernama petronas airasia felda umno pas dap pkr astro mara mercy' }),
    voices: set(indonesian.voices, { plus: 'pegawai jurucakap kenyataan akhbar pasukan pekerja mangsa penganalisis pemerhati pengulas' }),
    ownSuffix: /^(?:pihak|[a-z]*(?:pejabat|kementerian|jabatan|badan|kajian|laporan|kenyataan|catatan|ucapan|hantaran|akaun|tulisan|surat|parti|kerajaan|analisis))nya$/u,
    // “Kumar a/l Raju”, “Dato' Seri Halim”
    particles: set(indonesian.particles, { plus: "a / l p '" }),
    // “Yang di-Pertuan Agong”
    notNames: set(indonesian.notNames, { without: 'yang', plus: 'isnin khamis jumaat mac jun julai ogos disember manakala sekiranya terdahulu sebaliknya bagaimanapun justeru malah tambahnya katanya mengulas susulan berhubung berikutan sehubungan pelbagai' }),
    pronouns: new Map<string, Pronoun>([...indonesian.pronouns, ...sameFor({ number: 'one', gender: null } as const, 'baginda'), ...sameFor({ number: 'two', gender: null } as const, 'kedua-duanya')]),
    determiners: set(indonesian.determiners, { plus: 'sesetengah segelintir' }),
    demonstratives: set(indonesian.demonstratives, { plus: 'berkenaan terbabit' }),
    pairs: set(indonesian.pairs, { plus: 'kedua-dua' }),
    shortOffices: new Map([
      ['pm', ['perdana', 'menteri']], ['tpm', ['timbalan', 'perdana', 'menteri']], ['mb', ['menteri', 'besar']], ['kpn', ['ketua', 'polis', 'negara']], ['agong', ['yang', 'di-pertuan', 'agong']],
    ]),
  }
})
