import { acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const theirs = 'kedaulatan, kedaulatan wilayah, kedaulatan negara, integritas wilayah, integritas teritorial, keutuhan wilayah, keutuhan teritorial, kemerdekaan, perairan, wilayah udara, ruang udara, wilayah perairan, perairan teritorial'

/** What makes a state one: its land and rule, its being founded and disarmed, and what is resolved about it. Compiled for this project. */
export const statehood = (): FrameTable => ({
  trespass: {
    active: combine('melanggar, mencederai, menginjak-injak, merongrong, mengganggu, menodai, tidak menghormati, tak menghormati, tidak menghargai', theirs),
    passive: combine(theirs, 'dilanggar, diinjak-injak, dicederai, dirongrong'),
    noun: combine('pelanggaran terhadap, pelanggaran atas, pelanggaran, ancaman terhadap, ancaman bagi, serangan terhadap, penghinaan terhadap, pengabaian terhadap', theirs),
  },
  recognise: { active: combine('memulihkan, membuka kembali, melanjutkan, memulai', 'dialog dengan, komunikasi dengan'), noun: acrossAny('pembentukan, pendirian, berdirinya, terbentuknya, kelahiran, lahirnya, terwujudnya, perwujudan', 'negara, negara merdeka, negara berdaulat') + ', ' + acrossAny('negara', 'yang merdeka, yang berdaulat, merdeka dan berdaulat') + ', ' + combine('negara merdeka, negara berdaulat, kemerdekaan', 'bagi, untuk') },
  surrender: { noun: combine('penghentian, pengakhiran, akhir dari, akhir bagi, pembatasan', 'program nuklir, program rudal, program senjata, aktivitas nuklir, ambisi nuklir, pengayaan uranium') + ', ' + combine('pergantian, perubahan', 'pemerintahan di, kepemimpinan di') },
  demand: { active: combine('melontarkan, menggulirkan, mengemukakan, mengapungkan, mewacanakan', 'gagasan, ide, wacana') + ', mewacanakan' },
  sanction: { active: acrossAny('menghentikan impor, melarang impor, menyetop impor, memblokir impor, menghentikan ekspor, melarang ekspor', 'dari, ke'), noun: acrossAny('boikot, pemboikotan', 'terafiliasi dengan, berafiliasi dengan, terkait dengan, buatan, asal') + ', ' + combine('resolusi', 'terhadap, menentang, yang mengecam, yang mengutuk, anti') },
  help: { noun: combine('akses kemanusiaan, akses bantuan, akses misi kemanusiaan, bantuan kemanusiaan, misi kemanusiaan, jalur kemanusiaan, koridor kemanusiaan', 'ke, bagi, untuk') },
})
