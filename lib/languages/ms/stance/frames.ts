import { listedWords as indonesian } from '../../id/stance/frames'
import { withObjectVoice } from '../../id/stance/object-voice'
import type { FrameName } from '../../shared/stance/frames'
import { combine } from '../../shared/stance/combine'
import type { FrameForm, FrameWords } from '../../shared/stance-lexicon'
import { fromIndonesian } from '../from-indonesian'

const forms: readonly FrameForm[] = ['active', 'passive', 'noun', 'describing']

/** A frame's Indonesian words as Malay writes them, without those that mean something else, and Malay's own. */
function like(name: FrameName, plus: FrameWords = {}, without: FrameWords = {}): FrameWords {
  const words = indonesian()[name]
  return Object.fromEntries(forms.flatMap((form) =>
    words[form] === undefined && plus[form] === undefined ? [] : [[form, fromIndonesian.phrases(words[form] ?? '', { plus: plus[form] ?? '', without: without[form] ?? '' })] as const],
  ))
}

/** Malay stance words by frame, every inflected form listed. Compiled for this project. */
export const frameWords = (): Readonly<Record<FrameName, FrameWords>> => withObjectVoice({
  // what the speaker feels toward something
  condemn: like('condemn', {
    active: 'menyelar, menghentam, mengutuk sekeras-kerasnya tindakan, menyelar keras, menyelar sekeras-kerasnya, mengutuk keras tindakan',
    passive: 'diselar, dihentam, kita kutuk sekeras-kerasnya',
    noun: 'selaran',
  }),
  // membantah: to protest, in Malay
  criticise: like('criticise', {
    active: `membidas, menempelak, membantah, membantah keras, membantah sekeras-kerasnya, mempertikai, mempertikaikan, mempersoal, mempersoalkan, amat kesal dengan, kesal atas, mengesali, dukacita dengan,
      amat kecewa dengan, melahirkan kekesalan terhadap, melahirkan rasa kesal terhadap, menyatakan bantahan terhadap, menyuarakan bantahan terhadap, mengemukakan bantahan terhadap`,
    passive: 'dibidas, dibantah, dipertikai, dipertikaikan',
    noun: 'bantahan, bidasan, rasa kesal',
  }),
  reject: like('reject', {
    active: 'menolak sekeras-kerasnya, menolak sepenuhnya, menolak sama sekali, tidak mengiktiraf, tidak akan mengiktiraf, memutuskan hubungan diplomatik, tidak akan berkompromi dengan, tidak bertolak ansur dengan, tidak tunduk kepada tekanan',
  }),
  deny: like('deny', { active: 'menafikan, menafikan sekeras-kerasnya, menafikan dakwaan, menolak dakwaan', passive: 'dinafikan', noun: 'penafian' }, { active: 'membantah, membantah keras', passive: 'dibantah', noun: 'bantahan' }),
  oppose: like('oppose', { active: 'menentang sekeras-kerasnya, memulaukan, bertegas terhadap', passive: 'dipulaukan', noun: 'tentangan' }),
  // mendakwa: to claim
  accuse: like('accuse', { active: 'menuding jari kepada, menuding jari ke arah, mempersalahkan sepenuhnya', passive: 'dipersalahkan atas', noun: 'dakwaan terhadap' }, { active: 'mendakwa', noun: 'dakwaan', passive: 'didakwa, digugat, dicap' }),
  threaten: like('threaten', { active: 'mengugut, mengugut akan, mengugut untuk, tidak akan berdiam diri terhadap', passive: 'diugut', noun: 'ugutan terhadap' }),
  warn: like('warn', { active: 'memberi amaran, memberi amaran kepada, memberi amaran keras kepada, memberi amaran keras, memberikan amaran kepada, mengeluarkan amaran kepada', passive: 'diberi amaran', noun: 'amaran kepada, amaran keras kepada, amaran terhadap' }),
  // prihatin: caring, so it stands below
  worry: like('worry', {
    active: 'risau, risau dengan, risau terhadap, membimbangi, melahirkan kebimbangan terhadap, melahirkan kebimbangan berhubung, menzahirkan kebimbangan terhadap, menyuarakan kebimbangan terhadap, kebimbangan terhadap',
    noun: 'kerisauan, kegusaran',
  }, { active: 'mengkhawatirkan' }),
  hate: like('hate'),
  demand: like('demand', { active: 'menggesa, menggesa agar, menggesa supaya, mendesak supaya, menuntut supaya, meminta supaya, menyeru supaya', passive: 'digesa', noun: 'gesaan kepada, gesaan agar, gesaan supaya, tuntutan supaya' }),
  support: like('support', {
    active: `sentiasa bersama, kekal bersama, teguh bersama, bersetuju dengan, menyokong penuh, menyokong sepenuhnya, menzahirkan sokongan kepada, menzahirkan solidariti bersama, menzahirkan solidariti terhadap, melahirkan solidariti bersama,
      menyatakan sokongan penuh kepada, memberi sokongan kepada rakyat, menyebelahi, berada bersama, mempertahankan hak rakyat, membela nasib, komited menyokong, terus menyokong, sentiasa menyokong`,
    passive: 'disebelahi',
    noun: 'sokongan penuh, sokongan padu, sokongan tidak berbelah bahagi',
  }),
  praise: like('praise', {
    active: 'mengucapkan tahniah kepada, tahniah kepada, tahniah, memuji kesungguhan, mengiktiraf sumbangan, merakamkan penghargaan kepada, merakamkan setinggi-tinggi penghargaan kepada, merakamkan tahniah kepada, berbangga dengan, menyanjung tinggi, amat menghargai, mencontohi, kagum terhadap',
    noun: 'setinggi-tinggi penghargaan, tahniah dan, syabas',
  }),
  welcome: like('welcome', {
    active: `mengalu-alukan, mengalu-alukan keputusan, mengalu-alukan langkah, mengalu-alukan kesediaan, amat mengalu-alukan, berbesar hati dengan, berbesar hati menerima, teruja dengan, berminat dengan, berhasrat bekerjasama dengan, berhasrat mempererat hubungan dengan,
      bersedia bekerjasama dengan, mahu bekerjasama dengan, ingin mengeratkan hubungan dengan, mahu mengeratkan hubungan dengan, berhasrat mengukuhkan hubungan dengan, mahu mengukuhkan hubungan dengan`,
    passive: 'dialu-alukan',
  }, { active: 'menyambut' }),
  thank: like('thank', { active: 'merakamkan ucapan terima kasih kepada, merakamkan terima kasih kepada, menzahirkan terima kasih kepada, terhutang budi kepada, terhutang budi dengan, berterima kasih atas' }),
  sympathise: like('sympathise', {
    active: `prihatin, prihatin terhadap, prihatin dengan, prihatin dengan nasib, prihatin terhadap nasib, amat prihatin dengan, mengucapkan takziah, mengucapkan takziah kepada, merakamkan takziah kepada, takziah kepada, bersedih dengan, simpati kepada, simpati dengan,
      simpati terhadap, bersimpati terhadap, mengambil berat, kasih kepada`,
    noun: 'takziah, keprihatinan terhadap, ucapan takziah',
  }),
  trust: like('trust', { active: 'menaruh keyakinan kepada, berkeyakinan terhadap, menaruh kepercayaan terhadap' }),
  boast: like('boast'),

  // what harms or helps its patient
  attack: like('attack', {
    active: 'mengganyang, melepaskan peluru berpandu, melancarkan peluru berpandu, melancarkan peluru berpandu ke, menyerang hendap, menyerang balas, melancarkan gempuran, menggempur kota, mengebom hospital',
    passive: 'dibedil, diganyang, dibom bertubi-tubi',
    noun: 'serangan tentera, tindakan ketenteraan terhadap, bedilan, letupan bom, serangan hendap, serangan bertubi-tubi, serangan balas',
  }),
  kill: like('kill', { active: 'meragut nyawa, mengorbankan nyawa, menyembelih', passive: 'terkorban akibat serangan, maut akibat serangan, terkorban dalam serangan', noun: 'pembunuhan rakyat, pembunuhan kanak-kanak' }),
  destroy: like('destroy', { active: 'membinasakan kota, memusnahkan rumah, menjejaskan kepentingan, menjejaskan', passive: 'dimusnahkan sepenuhnya, dibinasakan, terjejas oleh', noun: 'kemusnahan' }),
  detain: like('detain', { active: 'merampas kapal, menahan kapal bantuan, menahan aktivis, menahan sukarelawan', noun: 'rampasan kapal, tawanan' }),
  massacre: like('massacre', {
    active: 'melakukan genosid ke atas, melakukan pembunuhan beramai-ramai, melakukan jenayah terhadap kemanusiaan, melakukan menghapuskan etnik',
    noun: 'pembunuhan beramai-ramai, penghapusan etnik, pembersihan kaum, jenayah kejam, tindakan kejam, tindakan zalim, tindakan ganas, serangan kejam, serangan zalim, kekejaman terhadap, penyembelihan, tindakan tidak berperikemanusiaan, kekejaman rejim',
  }),
  oppress: like('oppress', {
    active: 'menyekat bantuan, menyekat bantuan kemanusiaan, menyekat kemasukan bantuan, menyekat bekalan, menafikan hak, menafikan hak rakyat, mencabuli hak, mencabul hak, merampas rumah, mengaibkan, menghalau, menghalau penduduk',
    passive: 'dizalimi oleh, dinafikan hak, dinafikan haknya, dihalau, disekat',
    noun: 'penindasan terhadap, pengepungan berterusan, sekatan bantuan, pencabulan hak asasi, pencabulan hak asasi manusia, perampasan rumah, layanan buruk, penganiayaan terhadap, dasar aparteid, aparteid, kezaliman terhadap',
  }),
  crackdown: like('crackdown'),
  misrule: like('misrule'),
  invade: like('invade', {
    active: 'menceroboh, menceroboh masuk, menceroboh perairan, menceroboh ruang udara, menceroboh wilayah,',
    passive: 'diceroboh, dicerobohi',
    noun: 'pencerobohan ke atas, pencerobohan wilayah, pencerobohan ruang udara, rampasan kuasa',
  }),
  trespass: like('trespass', { active: 'mencabuli kedaulatan' }),
  wrong: {},
  violate: like('violate', {
    active: `mencabuli, mencabul, mencabuli undang-undang, mencabuli undang-undang antarabangsa, membelakangkan,
      membelakangkan undang-undang antarabangsa, mungkir, memungkiri, memungkiri janji`,
    passive: 'dicabuli, dicabul, dimungkiri',
    noun: 'pencabulan, pencabulan kedaulatan, pencabulan undang-undang antarabangsa, pelanggaran terang-terangan undang-undang',
  }),
  provoke: like('provoke', {
    active: 'mencetuskan ketegangan, mencetuskan krisis, mencetuskan perang, mencetuskan konflik, menggugat keamanan, menggugat kestabilan, menggugat kestabilan serantau, menjejaskan keamanan, menjejaskan kestabilan, mengeruhkan keadaan, mengapi-apikan, mengganggu gugat',
    passive: 'dicetuskan oleh',
    noun: 'punca konflik, punca krisis, punca ketegangan, punca ketidakstabilan, tindakan provokasi, hasutan kebencian, peningkatan ketegangan',
  }),
  deceive: like('deceive', { active: 'menipu dunia, berbohong tentang, memperbodohkan, memutarbelitkan, memutarbelitkan fakta', passive: 'diperbodohkan', noun: 'hipokrasi, dwistandard, sikap hipokrit, amalan dwistandard, putar belit, talam dua muka' }),
  meddle: like('meddle', { active: 'campur tangan dalam urusan, mencampuri hal ehwal dalaman, mencampuri urusan dalaman, campur tangan dalam hal ehwal', noun: 'campur tangan asing, campur tangan luar' }),
  menace: like('menace', { active: 'menggugat keselamatan, mengancam keamanan dunia,', passive: 'tergugat', noun: 'ancaman kepada, ancaman keselamatan, ugutan, ancaman kepada keamanan' }),
  misdeed: like('misdeed', {
    active: [
      combine('memungkiri, mungkir, mengkhianati, melanggar, mencabuli', 'janjinya sendiri, kata-katanya, perjanjian gencatan senjata, undang-undang antarabangsa dengan, resolusi pbb'),
      'terus mengganas, bermaharajalela, mengingkari resolusi, mengingkari perintah mahkamah, ingkar perintah mahkamah, bertindak sewenang-wenangnya, membelakangi rakyat, gagal melindungi orang awam, melengah-lengahkan bantuan',
    ].join(', '),
  }),
  indulge: like('indulge'),
  merit: like('merit', {
    active: [
      combine('memainkan peranan, memainkan peranan yang', 'besar dalam, aktif, membina'),
      'mengotakan janji, mengotakan janjinya, menunaikan janji, menunaikan janjinya, menunjukkan iltizam, menghulurkan bantuan kepada kami, menghulurkan tangan, sentiasa membantu, banyak membantu, berpegang kepada janji, berpegang teguh pada janji, mempamerkan kepimpinan',
    ].join(', '),
  }),
  sanction: like('sanction', {
    active: 'mengenakan sekatan ekonomi, mengenakan sekatan ke atas, mengenakan sekatan terhadap, melaksanakan sekatan, memulau, memulaukan produk, menyenaraihitamkan, mengenakan tarif ke atas, mengenakan cukai, menaikkan cukai',
    passive: 'dikenakan sekatan ekonomi, disenaraihitamkan, dikenakan tindakan',
    noun: 'sekatan unilateral, pemulauan, boikot terhadap, tarif tinggi, sekatan perdagangan, sekatan senjata, perang perdagangan, langkah menghukum',
  }),
  pressure: like('pressure', { noun: 'desakan kuasa besar, tekanan kuasa besar' }),
  surrender: like('surrender', { noun: 'penyerahan kuasa, pertukaran rejim' }),
  help: like('help', {
    active: 'menghulurkan bantuan, menghulurkan bantuan kepada, menghulurkan sumbangan kepada, menyalurkan bantuan, menyalurkan sumbangan kepada, menghantar bantuan, menghantar bantuan ke, menghantar bantuan kepada, membawa bantuan kepada, meringankan beban rakyat, memberi manfaat kepada, menghantar pasukan perubatan, membina semula',
    passive: 'dibina semula',
    noun: 'bantuan perubatan, bekalan perubatan, bekalan makanan, sumbangan kepada, pembinaan semula, tabung kemanusiaan, misi bantuan',
  }),
  defend: like('defend', { active: 'mempertahankan kedaulatan rakyat, menjaga kebajikan, melindungi orang awam, membela rakyat palestin', noun: 'kemerdekaan sepenuhnya, keamanan di, keselamatan penduduk' }),
  recognise: like('recognise', { active: 'mengiktiraf, mengiktiraf kemerdekaan, mengiktiraf negara, mengiktiraf kedaulatan, menormalkan hubungan dengan, memulihkan semula hubungan dengan', passive: 'diiktiraf', noun: 'pengiktirafan, pengiktirafan terhadap, pengiktirafan kepada' }),

  // what countries are to the speaker or to each other
  friend: like('friend', { noun: 'negara sahabat rapat, sahabat rapat, rakan rapat, rakan dagang, rakan strategik, rakan strategik komprehensif, jiran yang baik, jiran baik, jiran terdekat, saudara serumpun kita, rakan dialog, rakan yang boleh dipercayai, sahabat sejati kita, rakan dagangan terbesar, rakan perdagangan, rakan perdagangan terbesar, rakan penting' }),
  enemy: like('enemy', { noun: 'seteru utama, musuh ketat, musuh umat islam' }),
  // “sumber teror” and “sumber terorisme” are one in Malay, and stand among the misdeeds
  villain: like('villain', { noun: 'pengganas sebenar, negara haram, kuasa penjajah, kuasa penakluk, penindas rakyat, penzalim, samseng, samseng dunia, pembuli, talibarut' }, { noun: 'sumber teror' }),
  militants: like('militants', { noun: 'kumpulan militan, kumpulan bersenjata, kumpulan pengganas, pengganas bersenjata' }),

  // judgements
  bad: like('bad', {
    describing: `zalim dan, kejam dan, kejam serta, amat kejam, sungguh kejam, keterlaluan dan, melampau, melampaui batas kemanusiaan, tidak sepatutnya, amat dikesali, dikesali, amat mendukacitakan, mendukacitakan,
      tidak masuk akal langsung, tidak munasabah, membimbangkan, amat membimbangkan, tidak berasas, tidak berperi kemanusiaan, salah di sisi undang-undang, bercanggah dengan undang-undang antarabangsa, bercanggah, biadap, bongkak, angkuh dan,
      berat sebelah, berniat jahat, ganas, amat mengecewakan, jijik, keji dan, tidak telus, tidak amanah, durjana`,
  }, { describing: 'cacat' }),
  wrongdoing: like('wrongdoing', { noun: 'kesilapan besar, kesilapan, perbuatan kejam, perbuatan zalim, perbuatan keji, kemungkaran, kebiadapan, kesombongan kuasa, tindakan tidak bertanggungjawab, tindakan melampau, tindakan biadap, tindakan unilateral yang, salah guna kuasa' }),
  good: like('good', {
    describing: 'cekal, amat penting, amat bermakna, amat positif, amat baik, disegani, berwibawa, boleh diharap, cemerlang dan, berhemah, cintakan keamanan, cinta keamanan, membina, bermanfaat kepada, memberangsangkan, amat memberangsangkan, menggalakkan, amat menggalakkan, sangat menggalakkan, berjaya, berdaya tahan, wajar dipuji, wajar dicontohi, patut dicontohi, wajar dihargai',
    noun: 'kecekalan, kejayaan besar, iltizam, peranan penting, peranan besar, peranan utama, niat murni, hasrat murni, kewibawaan, kepimpinan, perpaduan, langkah bijak, langkah tepat',
  }, { describing: 'bonus demografi' }),
  plight: like('plight', { noun: 'nasib malang, kebuluran, penderitaan rakyat, nasib rakyat, kesengsaraan rakyat, bencana kebuluran', describing: 'kebuluran dan, terseksa, dizalimi dan' }),
  cooperation: like('cooperation', {
    noun: `hubungan dua hala, hubungan dua hala yang baik, hubungan dua hala yang erat, hubungan dua hala yang kukuh, hubungan diplomatik yang baik, kerjasama dua hala, persefahaman, hubungan akrab, hubungan rapat, hubungan mesra, hubungan yang mesra, hubungan kukuh, hubungan istimewa,
      perkongsian strategik, perkongsian strategik komprehensif, setiakawan, semangat setiakawan, ukhuwah, persahabatan lama, ikatan persaudaraan`,
    active: `bekerjasama rapat dengan, mengeratkan hubungan dengan, mengukuhkan hubungan dengan, mengukuhkan kerjasama dengan, memperkukuh hubungan dengan, memperkukuh kerjasama dengan, memperkukuhkan hubungan dengan, memperkukuhkan kerjasama dengan,
      merapatkan hubungan dengan, meluaskan kerjasama dengan, mempertingkatkan kerjasama dengan, mengeratkan lagi hubungan dengan, mengukuhkan lagi hubungan dengan, mengeratkan hubungan dua hala dengan, mengukuhkan hubungan dua hala dengan`,
  }),
  punishment: like('punishment', {
    active: 'mesti bertanggungjawab, perlu bertanggungjawab, mesti dihukum, perlu dihukum, wajib dihukum, mesti menghentikan, perlu berundur, mesti berundur, mesti keluar dari, perlu dibawa ke muka pengadilan, mesti dibawa ke muka pengadilan, dibawa ke muka pengadilan, mesti diheret ke, tidak boleh terlepas daripada hukuman, tidak akan terlepas, akan menerima padah, menerima padah, padahnya, akan binasa, mesti dipertanggungjawabkan, perlu dipertanggungjawabkan, dipertanggungjawabkan atas, mesti dihentikan, perlu disekat, mesti dipulaukan, harus dipulaukan',
  }),
  resolve: like('resolve'),
  plain: like('plain'),
  right: like('right', {
    active: 'berhak mendapat, berhak ke atas, berhak memperoleh, mesti merdeka, layak merdeka sepenuhnya, akan bangkit semula, kekal teguh, terus cekal, tidak akan berganjak, mempunyai hak untuk, mempunyai hak mempertahankan',
    noun: combine('bahagian yang tidak dapat dipisahkan, bahagian yang tidak boleh dipisahkan, bahagian yang tidak terpisah, bahagian tidak terpisah, bahagian penting wilayah', 'daripada, dari') + ', ' + combine('adalah, merupakan, ini, itu, semata-mata', 'urusan dalaman, hal ehwal dalaman'),
  }),
})
