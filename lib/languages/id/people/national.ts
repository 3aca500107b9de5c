import { sameFor } from '../../shared/people-lexicon'

/** Offices of Indonesian officials, and bodies of its state, parties and believers, by words that no other country has. */
const officesAndBodies = `menko menkopolhukam menkomaritim mensesneg dpr deplu bakamla danjen menhut menkop menlhk mendikbudristek menkominfo kabais sekda wawalkot stafsus kajari kajati danlantamal danlanud kabinda wakapolri
    bupati wabup camat lurah kapolri kapolda kapolres kapolsek kabareskrim pangdam pangkostrad kasad ksad kasal kasau dandim danrem kapuspen kapendam seskab menpora menparekraf mendagri mensos menkumham
    menag mentan menperin bumn tni polri polda polres mpr dpd dprd kpk kpu bawaslu ojk bnpb bpbd bmkg bp2mi bnp2tki bkpm brin lipi lemhannas wantimpres bps bpom bnn bnpt basarnas mui pbnu muhammadiyah
    kadin apindo golkar gerindra nasdem hanura pdip pdi-p pks pkb ppp perindo pssi istiqlal kemendagri kemenkes kemendikbud kemenkeu kemensos kemenhub kemenperin kemenag bareskrim kbri kjri pertamina
    telkom esdm pupr wni
    kepresidenan kemenkumham kemenimipas kemendag ditjen dittipidum kejagung kejati kejari nahdlatul pgi kwi walubi kontras ylbhi walhi elsam imparsial amanat sejahtera kebangkitan gelora psi pan`

/** Its universities, by their short names or the word that tells them. */
const universities = 'fhui ui ugm unpad itb ipb unair undip unhas unud uin uii umy unpar gadjah padjadjaran airlangga diponegoro brawijaya hasanuddin udayana trisakti paramadina parahyangan cenderawasih pattimura'

/** Its islands, provinces and large cities, as an office or a body is called after them: “Gubernur Jawa Barat”, “Pengadilan Negeri Surabaya”. */
const places = `jakarta dki jawa jabar jateng jatim banten yogyakarta diy bali aceh sumatera sumut sumbar sumsel kepri jambi bengkulu lampung kalimantan kaltim kalbar kalteng kalsel kaltara sulawesi sulut sulsel sulteng sultra gorontalo maluku papua ntb ntt
    bandung bogor depok bekasi tangerang surabaya semarang solo surakarta malang medan makassar palembang batam pekanbaru denpasar banjarmasin pontianak samarinda balikpapan manado kupang jayapura natuna`

/** Words of offices and bodies that only one country has, and that country: “bupati”, “DPR”. */
export const nationalOffices: ReadonlyMap<string, string> = new Map([['paus', 'VA'] as const, ...sameFor('ID', `${officesAndBodies} ${universities} ${places}`)])
