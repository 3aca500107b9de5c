import { describe, expect, test } from 'vitest'
import { quote } from './quote'

/** Each quotation of a text: “speaker [cue]: content”. */
function read(text: string, language: string): readonly string[] {
  return quote(text, language).map(({ start, end, speakers, cue }) => `${speakers.map(({ name }) => name).join(' + ') || '-'} [${cue?.text ?? ''}]: ${text.slice(start, end)}`)
}

type Rows = readonly (readonly [text: string, ...expected: readonly string[]])[]

describe.each<[string, string, Rows]>([
  ['what is defended in words', 'en', [
    ['Ingrid Marsh, the transport minister, defended the decision on Monday, saying it would save lives.', 'Ingrid Marsh [defended]: the decision on Monday', 'Ingrid Marsh [saying]: it would save lives'],
    ['Minister Ingrid Marsh defended the move as “a painful but necessary step” after weeks of protest.', 'Ingrid Marsh [defended]: the move as “a painful but necessary step”'],
    ["The ministry defended its handling of the strike.", 'The ministry [defended]: its handling of the strike'],
    ['Minister Ingrid Marsh has defended the new policy.', 'Ingrid Marsh [defended]: the new policy'],
    ['Peru has defended its right to fish in the bay.', 'Peru [defended]: its right to fish in the bay'],
    ['Ingrid Marsh defended Tove Lind as “a woman of her word”.', 'Ingrid Marsh [defended]: Tove Lind as “a woman of her word”'],
    ['Peru has justified the blockade as a matter of health.', 'Peru [justified]: the blockade as a matter of health'],
    ['Ingrid Marsh spoke for an hour, defending the decision to close the port.', 'Ingrid Marsh [defending]: the decision to close the port'],
    ['Norway’s army defended the town against rebels.'],
    ['Ingrid Marsh defended her title in Berlin, beating the Swede.'],
    ['Ingrid Marsh defended her thesis in 2004.'],
    ['Ingrid Marsh will defend the decision on Monday.'],
    ['Soldiers defended the bridge as planes circled.'],
  ]],
  ['both of a kind', 'en', [
    ['Both candidates said they would respect the result.', 'Both candidates [said]: they would respect the result'],
    ['“We will wait,” both candidates said in a joint statement.', 'both candidates [said]: We will wait'],
    ['Both sides accused each other of lying.', 'Both sides [accused]: lying'],
    ['Both said they were tired.', 'Both [said]: they were tired'],
    ['Ann Miller and Bo Lee said they were tired.', 'Ann Miller + Bo Lee [said]: they were tired'],
    ['Ann Miller and Bo Lee both said they were tired.', 'Ann Miller + Bo Lee [said]: they were tired'],
    ['The ministers both said they were tired.', 'The ministers [said]: they were tired'],
  ]],
  ['a thing that somebody has asked for', 'en', [
    ['The fishermen want a commission Oslo has proposed to start work before winter.'],
    ['A report Oslo has demanded is due in May.'],
    ['The tax Ann Miller proposed would cost families 40 crowns a month.'],
    ['The council has adopted the plan Oslo urged in March.'],
    ['In the evening Oslo proposed to start talks.', 'Oslo [proposed]: to start talks'],
    ['Ann Miller told the court Oslo demanded the files.', 'Ann Miller [told]: Oslo demanded the files', 'Oslo [demanded]: the files'],
    ['After the vote Oslo demanded a recount.', 'Oslo [demanded]: a recount'],
  ]],
  ['blame and praise that one draws', 'en', [
    ['The plan came under fire from opposition lawmakers for ignoring the poor.', 'opposition lawmakers [came under fire from]: The plan'],
    ['The new fee drew sharp criticism from Ann Miller, the mayor of Bergen.', 'Ann Miller [drew sharp criticism from]: The new fee'],
    ['The verdict drew condemnation from Norway.', 'Norway [drew condemnation from]: The verdict'],
    ['The cease-fire won praise from the Peruvian government.', 'the Peruvian government [won praise from]: The cease-fire'],
    ['The soldiers came under fire from the hills.'],
    ['The convoy came under fire from rebels near the dam.'],
    ['The village drew water from the river.'],
  ]],
  ['what something is called by somebody', 'en', [
    ['The report was dismissed as “pure fantasy” by Deputy Minister Karl Oster.', 'Karl Oster [dismissed]: pure fantasy'],
    ['The claim was rejected as “baseless” by the Kremlin.', 'the Kremlin [rejected]: baseless'],
    ['It was branded “a betrayal” by Senator Lena Holt.', 'Lena Holt [branded]: a betrayal'],
    ['He was called “a liar” by Senator Lena Holt on Tuesday.', 'Lena Holt [called]: a liar'],
    ['The raid has been described as a blunder by Norwegian officials.', 'Norwegian officials [described]: a blunder'],
    ['The accord, hailed as “historic” by Norway, will be signed in May.', 'Norway [hailed]: historic'],
    ['The deal was described by Senator Lena Holt as “a disaster for farmers”.', 'Lena Holt [described by]: a disaster for farmers'],
    ['He was called to the office by the minister.'],
    ['The boy was called Ola by his mother.'],
    ['The bay is described as “quiet” in the guide.'],
    ['The bill was dismissed as the session ended by a vote of 12 to 3.'],
  ]],
  ['per somebody', 'en', [
    ['Per the finance ministry, exports fell 4% in March.', 'the finance ministry [Per]: exports fell 4% in March'],
    ['Exports to Chile fell 4%, per the finance ministry.', 'the finance ministry [per]: Exports to Chile fell 4%'],
    ['Per a spokesperson for the mayor, the bridge will reopen on Friday.', 'a spokesperson for the mayor [Per]: the bridge will reopen on Friday'],
    ['Income per head fell by 2%.'],
    ['Water costs $4 per month, per the contract law.'],
    ['Per Lindh said the bridge was old.', 'Per Lindh [said]: the bridge was old'],
    ['The speed was 40 kilometres, per hour.'],
  ]],
  ['in a statement, adding', 'en', [
    ['“The situation is grave,” Ombudsman Pia Lund said in a statement, adding: “We call on the council to act.”', 'Pia Lund [said]: The situation is grave', 'Pia Lund [adding]: We call on the council to act'],
    ['“It is over,” Pia Lund wrote in a long letter, warning: “No ship is safe.”', 'Pia Lund [wrote]: It is over', 'Pia Lund [warning]: No ship is safe'],
    ['“It is over,” Pia Lund told a rally in Bergen, adding, “No ship is safe.”', 'Pia Lund [told]: It is over', 'Pia Lund [adding]: No ship is safe'],
  ]],
  ['names with a generation', 'en', [
    ['“No ship is safe,” Martin Luther King Jr. wrote.', 'Martin Luther King Jr [wrote]: No ship is safe'],
    ['Martin Luther King Jr. said the war was a tragedy.', 'Martin Luther King Jr [said]: the war was a tragedy'],
    ['Donald Trump, Jr., said the trial was a farce.', 'Donald Trump Jr [said]: the trial was a farce'],
    ['“They hate us,” Donald Trump, Jr., told a crowd.', 'Donald Trump Jr [told]: They hate us'],
    ['Mervyn King said the bank was sound.', 'Mervyn King [said]: the bank was sound'],
    ['The Spanish King said the bank was sound.', 'The Spanish King [said]: the bank was sound'],
    ['Saudi King Salman said the bank was sound.', 'Salman [said]: the bank was sound'],
    ['King Harald said the war was a tragedy.', 'Harald [said]: the war was a tragedy'],
  ]],
  ['heads of state whose office readers know', 'en', [
    ['MOSCOW, May 3 (Reuters) - Putin visited a factory on Friday. Russia will keep its gas contracts, the president told workers.', 'Putin [told]: Russia will keep its gas contracts'],
    ['Putin met Macron on Friday. The ferry will sail, the president said.', 'the president [said]: The ferry will sail'],
    ['Ann Miller, the president of the club, met Putin. The ferry will sail, the president said.', 'Ann Miller [said]: The ferry will sail'],
    ['Putin visited a factory on Friday. The mayor said the smoke was harmless.', 'The mayor [said]: the smoke was harmless'],
  ]],
  ['spokespeople, neighbours and lists', 'en', [
    ['A spokesperson for Senator Rosa Duarte declined to discuss the letter but said in an email that “the senator is well.”', 'A spokesperson for Senator Rosa Duarte [said]: the senator is well'],
    ['A lawyer for Castell, Pedro Ruiz, disputed that account.', 'Pedro Ruiz [disputed]: that account'],
    ['Pedro Ruiz disputed that the ferry was late.', 'Pedro Ruiz [disputed]: the ferry was late'],
    ['Norway denied that account.', 'Norway [denied]: that account'],
    ['“I heard a bang,” said Maria Lind, 34. Her neighbor, a retired teacher, said police had come too late.', 'Maria Lind [said]: I heard a bang', 'Her neighbor [said]: police had come too late'],
    ['“I heard a bang,” said Maria Lind. Her lawyer said police had come too late.', 'Maria Lind [said]: I heard a bang', 'Her lawyer [said]: police had come too late'],
    ['The leaders of France, Germany and Britain called on Iran to resume talks.', 'The leaders of France, Germany and Britain [called on]: to resume talks'],
    ['In a joint statement, the foreign ministers of Peru, Chile and Norway condemned the raid.', 'the foreign ministers of Peru, Chile and Norway [condemned]: the raid'],
    ['France, Germany and Britain called on Iran to resume talks.', 'France + Germany + Britain [called on]: to resume talks'],
  ]],
  ['as somebody put it', 'en', [
    ['“This is not diplomacy, it is theatre,” as one European diplomat put it.', 'one European diplomat [put it]: This is not diplomacy, it is theatre'],
    ['“It is theatre,” as Ann Miller says.', 'Ann Miller [says]: It is theatre'],
    ['The vote was, as Ann Miller put it, “a farce.”', 'Ann Miller [put it]: a farce'],
  ]],
  ['by phone, both sides, what it calls', 'en', [
    ['Idriss Abakar, a trader, said by phone that “the sky lit up.”', 'Idriss Abakar [said]: the sky lit up'],
    ['Foreign Minister Ines Roca said both sides had agreed to “keep talking.”', 'Ines Roca [said]: both sides had agreed to “keep talking.”'],
    ['Washington has imposed what it calls “targeted measures” on two banks.', 'Washington [calls]: targeted measures'],
  ]],
  ['he and she', 'en', [
    ['Lena Brandt met Tomas Vik in Oslo. She said the talks were “frank,” while he described them as “a waste of time.”', 'Lena Brandt [said]: the talks were “frank,”', 'Tomas Vik [described]: them as “a waste of time.”'],
  ]],
  ['what agencies put beside it', 'en', [
    ['President Ann Miller tweeted: “Peru has been ripping us off!” Hours later, her trade adviser, Phil Marsh, walked back the remark, saying the two sides were “close to a deal.”', 'Ann Miller [tweeted]: Peru has been ripping us off!', 'Phil Marsh [saying]: the two sides were “close to a deal.”'],
    ['The group said in its annual report that Egypt was holding 60,000 prisoners, a figure Cairo disputes.', 'The group [said]: Egypt was holding 60,000 prisoners, a figure Cairo disputes'],
    ['The army burnt the huts, a charge Peru denies.'],
    ['“He was a gentle boy,” said his aunt, Fatima Zahra, clutching a photograph.', 'Fatima Zahra [said]: He was a gentle boy'],
    ['The White House described the conversation as “constructive”; the note made no mention of Ukraine.', 'The White House [described]: the conversation as “constructive”'],
    ['The coroner concluded that the drowning was accidental. “We do not accept this,” said their lawyer, Bill Tran.', 'The coroner [concluded]: the drowning was accidental', 'Bill Tran [said]: We do not accept this'],
  ]],
  ['who will not be named, heads, ages', 'id', [
    ['Seorang diplomat Barat yang meminta namanya dirahasiakan mengatakan kepada Reuters bahwa Rusia belum menyerahkan dokumen.', 'Seorang diplomat Barat [mengatakan]: Rusia belum menyerahkan dokumen'],
    ['Seorang pejabat yang meminta tidak disebutkan namanya mengatakan kapal itu karam.', 'Seorang pejabat [mengatakan]: kapal itu karam'],
    ['Rina Wati meminta namanya dihapus dari daftar.', 'Rina Wati [meminta]: namanya dihapus dari daftar'],
    ['“Tidak ada pangkalan asing,” ujar Prabowo. Kepala Negara menambahkan bahwa politik luar negeri tetap bebas.', 'Prabowo [ujar]: Tidak ada pangkalan asing', 'Prabowo [menambahkan]: politik luar negeri tetap bebas'],
    ['Warga Gaza, Umm Yusuf, menceritakan bagaimana rumahnya digeledah. “Mereka menembak,” kenang perempuan 52 tahun itu sambil menangis.', 'Umm Yusuf [menceritakan]: bagaimana rumahnya digeledah', 'Umm Yusuf [kenang]: Mereka menembak'],
  ]],
  ['what ought to be said, cut short, put in', 'id', [
    ['Menurut dia, pemerintah Peru semestinya memberi tahu lebih dulu.', '- [Menurut]: pemerintah Peru semestinya memberi tahu lebih dulu'],
    ['“Benar, sudah kami amankan,” singkat Rina Wati saat dikonfirmasi wartawan.', 'Rina Wati [singkat]: Benar, sudah kami amankan'],
    ['“Saya tidak tahu,” elak Rina Wati.', 'Rina Wati [elak]: Saya tidak tahu'],
    ['“Benar,” kata Rina Wati singkat.', 'Rina Wati [kata]: Benar'],
    ['Rina Wati menambahkan, selain memulangkan pekerja, pemerintah juga menuntut Peru membayar gaji mereka.', 'Rina Wati [menambahkan]: selain memulangkan pekerja, pemerintah juga menuntut Peru membayar gaji mereka', 'pemerintah [menuntut]: membayar gaji mereka'],
    ['Laporan Human Rights Watch yang dirilis Kamis menyebut militer Myanmar membakar 78 desa.', 'Laporan Human Rights Watch [menyebut]: militer Myanmar membakar 78 desa'],
    ['Menurut Kepala Badan Pangan Arief Sutomo, sebagaimana disampaikan dalam keterangan tertulis, impor beras dihentikan.', 'Arief Sutomo [Menurut]: impor beras dihentikan'],
    ['Dalam dokumen setebal 40 halaman yang diperoleh Tempo disebutkan bahwa perusahaan itu menyuap pejabat Vietnam.', 'dokumen setebal 40 halaman yang diperoleh Tempo [disebutkan]: perusahaan itu menyuap pejabat Vietnam'],
    ['Gubernur Bank Sentral Perdana Wijaya menilai pelemahan itu sementara.', 'Perdana Wijaya [menilai]: pelemahan itu sementara'],
  ]],
  ['what is defended in words', 'id', [
    ['Menteri Perdagangan Rano Sutisna membela kebijakan itu, dengan mengatakan harga akan turun.', 'Rano Sutisna [membela]: kebijakan itu', 'Rano Sutisna [mengatakan]: harga akan turun'],
    ['Juru bicara Gedung Putih membela keputusan tersebut sebagai “langkah yang perlu”.', 'Juru bicara Gedung Putih [membela]: keputusan tersebut sebagai “langkah yang perlu”'],
    ['Rina Wati membela langkah Peru menutup pelabuhan.', 'Rina Wati [membela]: langkah Peru menutup pelabuhan'],
    ['Prajurit itu gugur membela tanah air.'],
    ['Rina Wati membela timnas di Lima.'],
  ]],
  ['heads of bodies with short names', 'id', [
    ['“Mereka aman,” kata Kepala BNP2TKI, Nusron Halim, di Jakarta.', 'Nusron Halim [kata]: Mereka aman'],
    ['Kepala BNP2TKI mengatakan para pekerja akan pulang. “Mereka aman,” kata Nusron Halim, Kepala BNP2TKI.', 'Nusron Halim [mengatakan]: para pekerja akan pulang', 'Nusron Halim [kata]: Mereka aman'],
    ['Menurut Kepala BP2MI Benny Surya, para pekerja akan pulang.', 'Benny Surya [Menurut]: para pekerja akan pulang'],
    ['Direktur LBHI Sinta Ardani menilai putusan itu keliru.', 'Sinta Ardani [menilai]: putusan itu keliru'],
  ]],
  ['blame and praise that one draws', 'id', [
    ['Kebijakan itu menuai kritik dari Ketua Komisi I DPR Hasna Wibisono yang menyebut pemerintah terlalu lunak terhadap China.', 'Hasna Wibisono [menuai kritik dari]: Kebijakan itu', 'Hasna Wibisono [menyebut]: pemerintah terlalu lunak terhadap China'],
    ['Rencana itu menuai kecaman dari Turki.', 'Turki [menuai kecaman dari]: Rencana itu'],
    ['Pidato itu mendapat pujian dari Presiden Finlandia Bo Lind karena membela Ukraina.', 'Bo Lind [mendapat pujian dari]: Pidato itu'],
    ['Serangan itu mengundang kecaman keras dari pemerintah Peru.', 'pemerintah Peru [mengundang kecaman keras dari]: Serangan itu'],
    ['Rina Wati menerima surat dari Norwegia.'],
    ['Petani mendapat pupuk dari pemerintah Peru.'],
  ]],
  ['what something is called by somebody', 'id', [
    ['Rencana itu dikecam oleh Menteri Luar Negeri Iran sebagai “pelanggaran berat”.', 'Menteri Luar Negeri Iran [dikecam]: pelanggaran berat'],
    ['Ia dicap “pengkhianat” oleh Ketua Parlemen Darma Sitoru.', 'Darma Sitoru [dicap]: pengkhianat'],
    ['Langkah itu disebut “bunuh diri politik” oleh pengamat dari Universitas Laut, Bayu Prakoso.', 'Bayu Prakoso [disebut]: bunuh diri politik'],
    ['Perundingan itu digambarkan sebagai “langkah maju” oleh utusan Norwegia.', 'utusan Norwegia [digambarkan]: langkah maju'],
    ['Kapal itu disebut “Laut Biru” oleh awaknya.'],
  ]],
  ['reports that others quote', 'id', [
    ['Menurut laporan lembaga itu yang dikutip Reuters, Senin (3/4), ekspor turun 4 persen.', 'lembaga itu [Menurut laporan]: ekspor turun 4 persen'],
    ['Menurut laporan Bank Dunia yang dikutip Antara, Senin, pertumbuhan Vietnam melambat.', 'Bank Dunia [Menurut laporan]: pertumbuhan Vietnam melambat'],
    ['Juru bicara militer Daniel Hagar, dikutip dari Reuters, mengatakan pasukannya siap.', 'Daniel Hagar [mengatakan]: pasukannya siap'],
    ['Menteri Pertahanan Olof Lindar, seperti dikutip AFP pada Senin (3/4), mengatakan Swedia akan menambah pasukan.', 'Olof Lindar [mengatakan]: Swedia akan menambah pasukan'],
    ['Rina Wati, sebagaimana dilansir laman Suara Laut, Senin, menyebut Rusia sebagai ancaman.', 'Rina Wati [menyebut]: Rusia sebagai ancaman'],
  ]],
  ['what one draws, and what something is called', 'ms', [
    ['Rancangan itu mengundang kecaman daripada Turki.', 'Turki [mengundang kecaman daripada]: Rancangan itu'],
    ['Rancangan itu disifatkan sebagai “pelanggaran berat” oleh Menteri Luar Iran.', 'Menteri Luar Iran [disifatkan]: pelanggaran berat'],
    ['Menteri Perdagangan Rano Sutisna mempertahankan keputusan itu.', 'Rano Sutisna [mempertahankan]: keputusan itu'],
    ['Tentera Norway mempertahankan kota itu.'],
  ]],
])('agency reports: %s (%s)', (_, language, rows) => {
  test.each(rows.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(read(text, language)).toEqual(expected)
  })
})
