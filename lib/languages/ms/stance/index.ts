import { fromIndonesian } from '../from-indonesian'
import { stance as indonesianStance } from '../../id/stance'
import type { StanceLexicon } from '../../shared/stance-lexicon'
import { once } from '../../shared/once'
import { frameWords } from './frames'

const { phrases } = fromIndonesian

/** Malay stance words and the small words around them, as the Indonesian ones where nothing else is said. */
export const stance = once((): StanceLexicon => {
  const { home, endings, contractions, enclitics, shortForms, ownWord, verbEndings, modifiers, shapes, slogans, roles } = indonesianStance()
  return {
    frames: frameWords(),
    home,
    endings,
    contractions,
    enclitics,
    shortForms,
    ownWord,
    verbEndings,
    shapes,
    slogans,
    modifiers: {
      ...modifiers,
      negators: phrases(modifiers.negators, { plus: 'tidak sekali-kali, tidak lagi, tidak pula, usah, langsung tidak, bukannya' }),
      hedges: phrases(modifiers.hedges, { plus: 'dijangka, berkemungkinan, dikatakan, difahamkan, kononnya, seolah-olah' }),
      intensifiers: phrases(modifiers.intensifiers, { plus: 'sama sekali, sepenuh hati, tidak berbelah bahagi, betul, secara terang-terangan' }),
      conditions: phrases(modifiers.conditions, { plus: 'sekiranya, andai kata, kecuali jika' }),
      duties: phrases(modifiers.duties, { plus: 'perlu, mestilah, haruslah, perlulah, sewajarnya, sepatutnya, wajar, hendaklah' }),
      wishes: phrases(modifiers.wishes, { plus: 'mahu, mahukan, menggesa, berhasrat, berhasrat untuk, merayu, komited untuk, bersedia untuk, berazam, mencadangkan, dicadangkan' }),
      bans: phrases(modifiers.bans, { plus: 'tidak wajar' }),
      ends: phrases(modifiers.ends, { plus: 'menamatkan, ditamatkan, tamatkan, penamatan, menarik balik, ditarik balik, menarik semula, memansuhkan, dimansuhkan, pemansuhan, membuka semula' }),
      orders: phrases(modifiers.orders, { plus: 'tamatkan, hentikanlah, tarik balik' }),
      yields: phrases(modifiers.yields, { plus: 'berundur, mengundurkan, menghentikan serta-merta, akur, bertanggungjawab, memohon maaf, mengikut, mengotakan, menunaikan' }),
      denials: phrases(modifiers.denials, { plus: 'tiada bukti bahawa, tiada bukti, tiada kaitan dengan, tidak mempunyai kaitan dengan, tidak berkaitan dengan, tidak benar' }),
      everyone: phrases(modifiers.everyone, { plus: 'kedua-dua pihak, kedua-dua belah pihak, kedua-dua negara untuk, meja rundingan' }),
    },
    roles: {
      ...roles,
      byWords: phrases(roles.byWords, { plus: 'daripada, yang dilakukan rejim' }),
      ontoWords: phrases(roles.ontoWords, { plus: 'ke atas, berhubung, di atas' }),
      placeWords: phrases(roles.placeWords, { plus: 'berhampiran, di sekitar, menerusi, berkenaan' }),
      topicWords: phrases(roles.topicWords, { plus: 'proses damai, pertikaian, pertelingkahan' }),
      makerWords: roles.makerWords,
      exampleWords: roles.exampleWords,
      passiveCopulas: roles.passiveCopulas,
      makingWords: roles.makingWords,
      contraryWords: roles.contraryWords,
      rulers: phrases(roles.rulers, { plus: 'kepimpinan' }),
      relativeWords: roles.relativeWords,
      antecedentWords: roles.antecedentWords,
      soleWords: roles.soleWords,
      prefixWords: roles.prefixWords,
      edgeWords: phrases(roles.edgeWords, { plus: 'sempadan, sempadan dengan, ruang udara, persisiran' }),
      untilWords: phrases(roles.untilWords, { plus: 'sehingga, selagi, melainkan jika' }),
      claimingWords: phrases(roles.claimingWords, { plus: 'mendakwa' }),
      usingWords: roles.usingWords,
      blamingWords: roles.blamingWords,
      blamedWords: phrases(roles.blamedWords, { plus: 'ke atas' }),
      responsibleWords: phrases(roles.responsibleWords, { plus: 'bertanggungjawab atas, bertanggungjawab terhadap' }),
      bands: phrases(roles.bands, { plus: 'puak pemisah, kumpulan, kumpulan bersenjata, kumpulan militan, pejuang pembebasan' }),
      clauseWords: phrases(roles.clauseWords, { plus: 'sekiranya, memandangkan, sebaliknya, justeru, walau bagaimanapun, bagaimanapun' }),
      joinWords: phrases(roles.joinWords, { plus: 'mahupun, malah, selain' }),
      purposeWords: phrases(roles.purposeWords, { plus: 'bagi' }),
      onlyWords: phrases(roles.onlyWords, { plus: 'sahaja' }),
      innocents: phrases(roles.innocents, { plus: 'orang awam yang tidak bersalah, wanita dan kanak-kanak, bayi, sukarelawan, petugas bantuan, petugas kesihatan' }),
      doingWords: phrases(roles.doingWords, { plus: 'melahirkan, menzahirkan, merakamkan, meluahkan, menghulurkan, menghantar, mengenakan, melaksanakan, meneruskan, mempergiat, memberhentikan' }),
      ownersDeeds: roles.ownersDeeds,
      ownObjects: roles.ownObjects,
      favourWords: roles.favourWords,
      yesWords: roles.yesWords,
      noWords: roles.noWords,
      closeOnes: phrases(roles.closeOnes, { plus: 'jiran, negara jiran, rakan, rakan dagang' }),
      sufferWords: phrases(roles.sufferWords, { plus: 'menanggung derita, menjadi mangsa, mangsa, berdepan, berdepan dengan, dibelenggu' }),
      causeWords: phrases(roles.causeWords, { plus: 'ekoran, berikutan, susulan' }),
      withWords: phrases(roles.withWords, { plus: 'bersama-sama' }),
      thatWords: phrases(roles.thatWords, { plus: 'perkara itu, perkara tersebut, berkenaan' }),
      meetings: phrases(roles.meetings, { plus: 'kunjungan, rundingan, hubungan dua hala, kunjungan hormat, sidang kemuncak' }),
      claimWords: phrases(roles.claimWords, { plus: 'dakwaan, gesaan, kenyataan, cadangan, ugutan, kata dua, amaran' }),
      firstPerson: phrases(roles.firstPerson, { plus: 'kerajaan kita, tentera kita, negara ini' }),
      thirdPerson: phrases(roles.thirdPerson, { plus: 'baginda' }),
      copulas: phrases(roles.copulas, { plus: 'disifatkan, disifatkan sebagai, dilihat, mencerminkan, membuktikan' }),
    },
  }
})

