import { wordsByTone as indonesian } from '../../id/tone/words'
import { fromIndonesian } from '../from-indonesian'

const like = (value: string, change: { readonly without?: string; readonly plus?: string }): string => fromIndonesian.words(indonesian[value] ?? '', change)

/** Malay words by tone, -5 to 5: the Indonesian ones as Malay writes them, without those that mean less or something else, and Malay's own. */
export const wordsByTone = (): Readonly<Record<string, string>> => ({
  '5': like('5', { plus: 'terulung' }),
  '4': like('4', { plus: 'wira wirawati' }),
  // senang: easy; menjuarai: speak up for
  '3': like('3', {
    without: 'senang kesenangan menyenangkan menjuarai',
    plus: 'tahniah syabas cekap kecekapan berjaya menjayakan seronok keseronokan menyeronokkan teruja keterujaan',
  }),
  '2': like('2', {
    plus: `sumbangan menyumbang menyumbangkan disumbangkan penyumbang mengalu-alukan dialu-alukan alu-aluan komited prihatin keprihatinan membina perpaduan pengiktirafan mengiktiraf diiktiraf selesa keselesaan
      mampan lestari memperkukuh memperkukuhkan diperkukuh kukuh mengukuhkan pengukuhan kelulusan meluluskan diluluskan bersetuju persefahaman`,
  }),
  '1': like('1', { plus: 'mesra kemesraan percuma sudi kesudian' }),
  // bimbang stands lower: worried, not of two minds
  '-1': like('-1', { without: 'bimbang kebimbangan', plus: 'susut menyusut lembap tertangguh menangguhkan ditangguhkan penangguhan hutang berhutang' }),
  // mendakwa: claim
  '-2': like('-2', {
    without: 'mendakwa didakwa',
    plus: `menyekat disekat halangan menghalang dihalang kesal kekesalan mengesali dukacita sugul menempelak membidas dibidas bidasan menafikan dinafikan penafian mengugut diugut ugutan amaran
      rusuhan merusuh pergolakan bergolak pertelingkahan bertelingkah mangsa tercedera mencederakan kecederaan`,
  }),
  '-3': like('-3', {
    plus: `menyelar diselar selaran menceroboh diceroboh ganas jenayah rampasan letupan meletup meletupkan diletupkan derhaka rasuah perasuah penyelewengan menyeleweng laknatullah
      pencabulan mencabuli dicabuli hipokrit bongkak kebongkakan`,
  }),
  '-4': like('-4', { plus: 'maut terkorban menyembelih disembelih penyembelihan durjana' }),
  '-5': like('-5', {}),
})
