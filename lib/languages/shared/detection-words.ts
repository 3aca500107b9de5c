/** Words that tell a language, lower case: those every text of it is full of, and those that its nearest relatives write otherwise. */
export interface DetectionWords {
  readonly words: readonly string[]
}

/** A list written as one string of words. @throws where a word stands twice. */
export function detectionWords(list: string): DetectionWords {
  const words = list.trim().split(/\s+/)
  const twice = words.find((word, at) => words.indexOf(word) !== at)
  if (twice !== undefined) throw new Error(`Detection word "${twice}" is listed twice; keep one`)
  return { words }
}

/**
 * Languages that are recognised in order not to be taken for one that is scored, by ISO 639-1 code.
 * Our own choice of the commonest articles, pronouns, prepositions and conjunctions.
 */
export const otherLanguages: Readonly<Record<string, DetectionWords>> = {
  jv: detectionWords(`
    lan ing sing kang iku iki karo saka ora wis uga marang kanggo amarga yaiku dening ana nalika utawa kabeh wong kanthi menyang luwih
    bakal isih dadi duwe gawe yen nanging wae kuwi mau banjur awit sawise minangka akeh liyane dheweke ngendika panjenengan`),
  su: detectionWords(`
    jeung nu ka ti ieu éta eta teu henteu téh teh geus ogé oge pikeun dina kana ku keur nyaéta nyaeta mah aya anu sarta urang lamun tapi
    ngan bakal jadi salaku antawis saurna ceuk manéhna manehna kudu loba kabéh sanggeus`),
  tl: detectionWords(`
    ang ng mga sa na ay at ni si hindi kay para nang niya siya ito kanyang ayon ngunit kung din rin pa lamang mula naman sila nila tayo
    kami may mayroon wala dahil bilang isang nito noong sinabi habang upang`),
  nl: detectionWords(`
    de het een en van in is dat op te zijn met voor niet aan er om ook als bij maar door over ze hij werd naar uit dan nog heeft worden
    wordt deze zich was heb hebben geen wel zegt volgens`),
  de: detectionWords(`
    der die das und in zu den mit von für auf ist nicht ein eine dem des sich auch es an werden aus er hat dass sie nach bei einer um
    am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis wird sagte`),
  fr: detectionWords(`
    le la les de des et à en un une du dans que qui pour pas sur au plus par est ce il elle avec ne se sont a été aux mais ou son sa ses
    leur cette nous vous été-ce selon après d'un l'on ont était`),
  es: detectionWords(`
    el la los las de y en que a un una por con para no se su del al lo como más pero sus le ya o este sí porque esta entre cuando muy
    sin sobre también ha fue son dijo según hasta desde`),
  pt: detectionWords(`
    o a os as de e em que um uma do da dos das no na nos nas por para com não se ao mais foi como seu sua ou quando muito já está também
    são pelo pela até isso ela entre disse segundo após`),
  it: detectionWords(`
    il lo la i gli le di e in che un una per con non si è da del della dei delle nel nella al alla sono ha più come ma anche dal questo
    questa suo sua detto secondo ai degli dalla`),
  sv: detectionWords(`
    och att det som en på är av för med den till inte har de ett om men var jag från vid så kan han hon sig ska efter eller när hade
    också enligt säger mot`),
  da: detectionWords(`
    og at det som en på er af for med den til ikke har de et om men var jeg fra ved så kan han hun sig skal efter eller når havde også
    ifølge siger mod blev bliver`),
  pl: detectionWords(`
    i w na z do się nie że to jest o jak po od za przez ale dla są oraz był była tym tego które który także już tylko jego może przed`),
  tr: detectionWords(`
    ve bir bu da de için ile olarak çok daha gibi olan kadar sonra ne var ama en ise dedi değil tarafından göre olduğu her iki`),
  vi: detectionWords(`
    và của là có các trong cho được với không một những người đã này để khi từ đến tại cũng như về ra sẽ năm ông theo việc`),
  sw: detectionWords(`
    na ya wa kwa ni za katika la kuwa hii hiyo kama lakini pia yake wao baada cha huo huyo ambao alisema hakuna watu`),
  ro: detectionWords(`
    și de la în a cu pe nu că din pentru o un este care mai sunt au fost ce prin după ca sau său lui către spune`),
}
