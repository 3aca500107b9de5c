import { calledAs } from '../../shared/called-as'
import { oneWord, sameFor, wordPhrases, type PeopleLexicon, type Pronoun } from '../../shared/people-lexicon'
import { once } from '../../shared/once'
import { wordSet } from '../../shared/word-set'
import { nationalOffices } from './national'
import { offices } from './offices'
import { ballots, ordinals, tickets } from './ordered'
import { places } from './places'

const one = { number: 'one', gender: null } as const
const many = { number: 'many', gender: null } as const
const two = { number: 'two', gender: null } as const

const titles = wordPhrases(`perwira polisi, perwira tinggi, perwira menengah, perwira, kepala negara, kepala pemerintahan, presiden terpilih, wakil presiden, mantan presiden, presiden, wapres, perdana menteri, wakil perdana menteri, mantan perdana menteri, pm, menteri luar negeri, menteri pertahanan, menteri keuangan, menteri koordinator, kepala menteri, bendahara negara,
    menteri dalam negeri, menteri perdagangan, menteri kesehatan, menteri energi, menteri, wakil menteri, wamen, menlu, menhan, menkeu, mendag, mensos, menkes, mendagri, menko, menkumham, menhub, menag, menaker, mentan, menperin,
    mendikbud, mensesneg, menkopolhukam, wamenlu, wamenhan, menpora, menparekraf, menristek, menteri negara, sekretaris jenderal, wakil sekretaris jenderal, sekjen, wasekjen, sekretaris pers, sekretaris negara, sekretaris kabinet, sekretaris,
    seskab, juru bicara, jubir, jurubicara, wakil juru bicara, duta besar, dubes, dutabesar, kuasa usaha, konsul jenderal, konjen, utusan khusus, utusan, ketua umum, ketum, waketum, wakil ketua umum, wakil ketua, ketua, kepala negara, kepala pemerintahan, kepala, wakil kepala,
    kepala biro, kepala staf, panglima, wakil panglima, komandan, direktur jenderal, dirjen, direktur eksekutif, direktur utama, dirut, direktur, manajer, ceo, pendiri, co-founder, gubernur, wakil gubernur, wagub, bupati, wakil bupati, wali kota,
    wakil wali kota, walikota, pelapor khusus, kepala kebijakan luar negeri, kepala kebijakan, diplomat tinggi, diplomat utama, kepala diplomasi, kepala diplomat, perwakilan tinggi, komisioner tinggi, utusan khusus, utusan tinggi, danjen, mendes, menhut, menkop, menlhk, mendikbudristek, menkominfo, wamendag, wamenkes, wamenkeu, wamentan, wamenaker, kabais, sesjen, sekda, wawalkot, stafsus, kasum, kadispenal, kabid, kakanwil, kajari, kajati, bendum, akademisi, kiper, striker, petenis, pebulutangkis, pesepak bola, gelandang, pembalap, petinju, wasit, mufti, konsul, atase, notaris, danlantamal, danlanud, letkol, kol, jend, kapt, lettu, letda, serda, kopral, kabinda, wakapolri, camat, lurah, kapolri, kapolda, kapolres, kapolsek, kabid humas, kabareskrim, kadiv, kadiv humas, wakil tetap, sekretaris umum, bendahara umum, wakil sekretaris umum, kabiro humas, kabiro, karo humas, kadep, kapusdatin, kakanim, kasat, dandim, pangdam, pangkostrad, kasad, ksad, kasal, kasau, jaksa agung, hakim, jaksa, pengacara, kuasa hukum, advokat,
    raja, ratu, pangeran, putri, putra mahkota, putera mahkota, sultan, emir, kaisar, paus, kardinal, uskup agung, uskup, imam, pemimpin tertinggi, pemimpin, pimpinan, kanselir, senator, anggota, anggota kongres, anggota dpr, legislator,
    ayatullah, ayatollah, jenderal, letnan jenderal, mayor jenderal, brigadir jenderal, kolonel, letnan kolonel, mayor, kapten, letnan, laksamana, laksamana muda, marsekal, brigjen, mayjen, letjen, komjen, irjen, kombes, akbp,
    kompol, akp, iptu, ipda, jendral, pakar, pengamat, analis, peneliti, ekonom, guru besar, dosen, rektor, dekan, sejarawan, sosiolog, psikolog, epidemiolog, dokter, profesor, aktivis, jurnalis, wartawan, penulis, pengusaha, miliarder, warga,
    pelatih, atlet, artis, aktor, aktris, penyanyi, politisi, politikus, diplomat, pejabat, koordinator, deputi, asisten, staf khusus, staf ahli, penasihat, penasihat keamanan nasional, negosiator, perunding, jurunding, jururunding, juru runding, ketua juru runding, juru kampanye, ketua delegasi, ketua asosiasi, komisaris, komisioner,
    presdir, presiden direktur, plt, pj, tokoh, ibu negara, istri, suami, anak, ayah, saksi, tersangka, terdakwa, ulama, ustaz, ustadz, habib, kiai, gus, sekretaris jenderal pbb, ketua dpr, ketua mpr, ketua parlemen, ketua pbb, bendahara, mantan menteri,
    pelaksana tugas, pelaksana harian, penjabat, pejabat sementara, bekas, satuan lalu lintas, head of, general manager, resort manager, area manager, vice president, chief executive officer, chief, founder, corporate secretary, senior vice president,
    corporate communication, corporate communications, public relations, presiden direktur, presiden komisaris, wakil direktur, kadis, kepala dinas, wakadis, kasubdit, kabag, kasi, kasatgas, kapuspen, kadispen, kapendam, kapuskes, danrem, danlanal, danramil,
    inspektur jenderal, komisaris jenderal, komisaris besar, ajun komisaris besar, ajun komisaris, brigadir, inspektur satu, inspektur dua, sersan, prajurit, marsekal muda, marsekal madya, laksamana madya, laksamana pertama, ajun inspektur, aiptu, aipda, bripka,
    briptu, brigpol, pastor, rohaniwan, rohaniawan, pendeta, imam besar, patriark, romo, biksu, tuan guru, rabbi, rabi, guru, alumnus, alumni, lulusan, jebolan, purnawirawan, peraih, petani, nelayan, pedagang, sopir, buruh, mahasiswa, mahasiswi, siswa, siswi, pelajar, perawat, bidan, ibu rumah tangga, penduduk, pemuda, relawan, pekerja, karyawan, pegawai,
    pemegang saham, penggagas, inisiator, budayawan, sastrawan, seniman, musisi, sutradara, sineas, filsuf, penyair, pelukis, kurator, pegiat, eksportir, importir, peternak, nakhoda, astronot, penerjemah, produser, fotografer, arkeolog, arsitek, insinyur, ilmuwan, penyidik, penyelidik, pengurus, pembina, pengasuh, penyuluh, sukarelawan, manajer informasi,
    kepala delegasi, ketua delegasi, kepala misi, orator, sandera, mantan, eks, calon presiden, capres, cawapres, kandidat, calon, manajer umum, pemilik, kolumnis, editor, redaktur, pemred, perwakilan, wakil, hakim konstitusi, hakim agung, hakim ad hoc, hakim ketua, hakim anggota, jaksa penuntut umum, penuntut umum, rais aam, rais am, rais syuriyah, katib aam, katib syuriyah, presidium, tenaga ahli, karo penmas, karopenmas, kadivhumas, kabidhumas, kasi penkum, kasi penerangan hukum, pangdam jaya, kadispenad, kadispenau, kasdam, wakasad, kepala staf angkatan darat, kepala staf angkatan laut, kepala staf angkatan udara`)

/** Offices, ranks and forms of address of Indonesian news prose. */
export const people = once((): PeopleLexicon => ({
  titles,
  titleWords: oneWord(titles),
  offices,
  bodyTitles: wordSet('bos ceo direktur dirut presdir pendiri founder co-founder pemilik manajer kepala camat lurah ketua koordinator jubir jurubicara bicara utama komisaris umum manager rektor dekan'),
  tenures: wordSet('periode tahun masa era'),
  formerly: wordSet('mantan eks bekas terpilih'),
  locatives: wordSet('di ke dari dekat menuju'),
  obliques: wordSet('kepada dengan oleh terhadap soal tentang bersama dari di ke untuk bagi pada antara seperti mengenai atas terkait menemui bertemu didampingi selain dan'),
  servants: wordSet('juru jubir jurubicara penasihat penasehat ajudan asisten pengacara istri isteri suami putra putri adik kakak saudara saudari menantu'),
  strangers: wordSet('oleh terhadap kepada pada untuk terkait tentang mengenai soal dengan melawan lawan menentang penentang anti pro dekat bagi atas kelahiran mengunjungi memantau meninggalkan memerangi menyerang mendukung mengkritik meliput memasuki menduduki mengamati menuju'),
  humanRelatives: wordSet('yang'),
  foreignOffices: wordSet('perdana pm kanselir raja ratu emir amir sultan kaisar pangeran putra ayatollah senator'),
  nationalOffices,
  postings: wordSet('untuk pada bagi'),
  ties: wordSet('untuk'),
  takesFloor: new Set(['senada', 'sependapat', 'buka suara', 'buka mulut', 'angkat bicara', 'angkat suara', 'bersuara', 'buka-bukaan', 'punya pandangan', 'punya pendapat', 'berpandangan sama', 'berpendapat sama']),
  origins: wordSet('dari asal'),
  presenters: wordSet('bernama yakni yaitu'),
  capacities: wordSet('selaku menjabat'),
  aliases: wordSet('alias disapa dipanggil'),
  nicknames: wordSet('sapaan sapaannya panggilan panggilannya julukan julukannya disapa dipanggil dijuluki'),
  fields: wordSet('bidang urusan universitas partai'),
  callings: wordSet('alias atau atay yang akrab biasa kerap karib lebih sering juga disapa dipanggil'),
  copulas: wordSet('adalah ialah merupakan'),
  calledAs,
  firstNames: wordSet('muhammad mohammad muhamad mohamad muhammed mohammed mohamed mochamad mochammad moch moh muh ahmad achmad akhmad ahmed abdul abd siti sri dewi tri tengku teuku raden andi i ni'),
  namedFor: wordSet('center centre institute council committee commission association federation foundation university college school network alliance coalition forum society academy organization department'),
  namedBehind: wordSet('of for on in and'),
  appeals: wordSet('save stop feed fix protect defend rebuild stand'),
  bodyTails: new Set(['lintas batas', 'tanpa batas', 'tanpa perbatasan']),
  missions: wordSet('kedutaan kedubes konsulat konjen konsul dubes duta atase kbri kjri misi perwakilan watapri tetap'),
  company: wordSet('bersama beserta didampingi'),
  groups: wordSet('lembaga badan blok institusi kelompok organisasi gerakan milisi faksi ormas lsm yayasan serikat panitia front'),
  humans: new Map([...sameFor('female' as const, 'wanita perempuan'), ...sameFor('male' as const, 'pria lelaki laki-laki')]),
  armies: wordSet('militer tentara polisi kepolisian'),
  observers: wordSet('pengamat pakar ahli analis spesialis periset'),
  ranks: wordSet('jenderal jendral mayor letnan letkol mayjen brigjen letjen irjen komjen kombes akbp kolonel kapten brigadir laksamana laksma laksda laksdya marsekal marsda marsma sersan kopral komodor komandan inspektur komisaris ajun'),
  leadSources: new Map([
    ...sameFor('voice' as const, 'juru jubir jurubicara bicara'),
    ...sameFor('politician' as const, 'politikus politisi'),
    ...sameFor('office' as const, 'senator legislator uskup kardinal ulama dubes utusan perunding jenderal laksamana komandan menteri gubernur walikota jaksa hakim profesor ekonom sejarawan direktur ketua presiden bos'),
  ]),
  stateVoices: wordSet('bicara jubir dubes kedutaan kedubes'),
  stateBodies: [],
  stateOffices: wordSet(`menteri wamen menlu menhan menkeu mendag menkes menko menhub wamenlu wamenhan kementerian kemlu kemenlu kemhan kemenhan polisi kepolisian militer tentara angkatan pemerintah pemerintahan parlemen
    mahkamah kejaksaan jaksa panglima wapres perdana pm kanselir raja ratu istana keamanan pertahanan intelijen kehakiman`),
  worldBodies: wordSet('pbb nato asean opec who iaea unicef unesco unhcr unrwa ocha wfp imf wto icc icj interpol uni eropa ue au g7 g20 brics oki perserikatan bangsa-bangsa afrika liga arab persekutuan amnesty greenpeace hamas hizbullah hezbollah houthi taliban al-qaeda isis direktur dirut komisaris perusahaan'),
  clauseWords: wordSet('adalah ialah merupakan tidak bukan belum akan telah sudah masih sedang harus bisa dapat muncul berada terjadi tiba datang duduk hadir tewas terluka luka-luka hilang meninggal'),
  writings: wordSet('estimasi proyeksi perkiraan kajian jajak investigasi audit temuan survey polling informasi gugatan kabar petisi catatan berita tuntutan isi laporan pernyataan survei studi penelitian riset dokumen artikel teks tajuk surat cuitan twit kicauan unggahan postingan narasi hasil data siaran pengumuman keterangan komunike resolusi deklarasi makalah jurnal buku laman situs koran harian suratkabar media'),
  titleGender: new Map([...sameFor('female' as const, 'ratu putri istri aktris ibu'), ...sameFor('male' as const, 'raja pangeran suami paus kiai ustaz ustadz habib sultan ayah')]),
  honorifics: new Map<string, 'female' | 'male' | null>([
    ...sameFor(null, 'haji kyai datuk dato seri tun pol inf purn bos pdt tgk doktor dr drg drh ners drs dra prof ir h hj kh tuan sir sheikh syekh syeikh sayyid'),
    ...sameFor('female' as const, 'ibu bu nyonya ny nona mbak mrs ms hajah'),
    ...sameFor('male' as const, 'bapak pak bung mas mr'),
  ]),
  degrees: /^(?:[SMABD]\.[A-Z][A-Za-z]{0,5}(?:\.[A-Z][A-Za-z]*)*\.?|S(?:H|E|IP|Sos|Pd|Ag|Si|T|Kom|Psi|HI)|M(?:H|M|A|Si|Pd|Sc|BA|Hum|Kom|T|Ag|IP|Soc|PA)|Lc\.?|Ph(?:\.?D)?\.?|Sp\.?[A-Z]{1,3}\.?|D\.?E\.?A\.?|LL\.?[BM]\.?|BSc|MPhil|CPA|CFA|Apt|Psi)$/u,
  ownerStands: 'after',
  portfolios: wordSet(`${ordinals} ${tickets} ${ballots} bhi pwni umrah irigasi pengairan antariksa strategis air iklim kemanusiaan olimpiade luar negeri kamar dagang niaga tetap angkutan bermotor darat pasca panen peneliti pengkajian dukungan ukm umkm makro mikro agraria sentral sdm pencari fakta peritel penasihat perencana peduli pelestarian perumahan dalam pertahanan keuangan perdagangan kesehatan energi pendidikan sosial agama tenaga kerja perhubungan pertanian perindustrian riset teknologi hukum ham dan bidang urusan informasi penerangan keamanan kehakiman nasional
    republik islam khusus umum agung tinggi senior pemerintah kementerian departemen partai badan organisasi gedung putih komisi kerjasama deplu dephan kemlu kemenlu kemhan kemenhan militer kepolisian tentara angkatan laut udara bersenjata parlemen kongres senat kedutaan besar
    staf gabungan eksekutif politik perekonomian kemaritiman investasi bumn esdm pupr lhk polri tni dpr mpr dpd ri pbb uni eropa nato fraksi pusat daerah regional internasional dunia bank dewan satgas covid-19 humas persatuan perserikatan bangsa-bangsa muslim atom
    moneter fiskal aset sekuritas indonesia ekonomi strategi ilmu fakultas universitas direktorat jenderal sekolah divisi seksi unit subdirektorat biro balai gugus tugas percepatan pengurus harian satuan tim kelompok forum asosiasi himpunan ikatan perkumpulan perhimpunan lembaga yayasan pt cv tbk persero perum perumda bi ad al au ui uk as kantor cabang rumah sakit penyakit menular pemprov pemkab pemkot pemda dki pmi bpbd bpjs kadin apindo bpom bin bnn bnpt bpk mk ma ky pk pan pkb pks ppp psi pdi-p pdip golkar gerindra demokrat nasdem hanura perindo nahdlatul ulama pbnu muhammadiyah mui dprd bpd dinas dinkes pemadam kebakaran terminal stasiun sma smp sd smk sdn smpn sman kepala deputi bagian sub komando operasi pencarian pertolongan korupsi pemberantasan pencegahan tindak pidana kodam korem kodim polsek sekretariat inspektorat investment research center of operation marketing region area pelayanan terpadu satu pintu modal tata ruang lahan hortikultura perikanan peternakan pangan perkebunan ketahanan bencana geofisika meteorologi klimatologi statistik pengawas obat makanan kb bkkbn logistik laboratorium epidemiologi virologi mikrobiologi biologi fisika kimia matematika kedokteran teknik sastra filsafat psikologi sejarah arkeologi antropologi komunikasi hi wilayah provinsi kota kabupaten kecamatan desa kelurahan
    metro utama muda madya pelaksana masyarakat aksi unjuk rasa rt rw lingkungan hidup kehutanan imigrasi seni budaya pariwisata kreatif usaha kecil menengah koperasi industri jasa otoritas transportasi lalu lintas tanaman fakir miskin sosiologi hubungan kajian studi program konsumen pasar rakyat
    fed sejahtera amanat kebangkitan polhukam kesra polkam maritim marves pmk oposisi penegak penasehat olahraga pemuda anak perempuan manusia hak asasi reserse kriminal narkoba intelijen siber sipil penerbangan kelautan fisip feb ugm itb ipb unair undip unpad corporate secretary chief executive officer head public relations vice president director managing general manager and konstitusi negara kepresidenan kedeputian pemasyarakatan waligereja gereja-gereja pp pb pw hoc terorisme radikalisme publik bangsa solidaritas gelora ummat penuntut perjuangan demokrasi nurani bulan bintang`),
  officeShape: /^(?:pe[a-z]{4,}an|ke[a-z]{4,}an|[a-z]{3,}(?:isasi|logi|nomi|nomika|isme))$/u,
  organisations: wordSet(`kedubes kbri kjri ptri kdei care watch walhi kontras imparsial elsam ylbhi icw saham summit update index indeks expo award awards festival tower street journal times post club villa agency news daily tv mitsubishi mazda suzuki daihatsu nissan hyundai kia bmw mercedes spacex disparekraf parekraf kemendagri kemlu pemprov pemkab pemkot pemda dinkes disdik kejari kejati kejagung polsek polresta mabes kodam korem kodim gugus satuan komando ikatan himpunan asosiasi perkumpulan perhimpunan komunitas puskesmas rsud sekolah kelompok rapat kongres putusan keputusan peraturan
    undang-undang rancangan hasil basarnas inspektorat sekretariat direktorat kamar konferensi kapal pesawat kementerian departemen pemerintah pemerintahan partai badan organisasi komisi kepolisian polisi tentara militer angkatan parlemen senat kedutaan kemenlu dewan bank universitas institut lembaga perusahaan pt yayasan
    komite koalisi aliansi gerakan korps garda pasukan pbb perserikatan uni gedung istana kantor mahkamah pengadilan kejaksaan dinas satgas tim federasi konfederasi persatuan liga forum media televisi stasiun radio harian suratkabar majalah koran
    pusat majelis fraksi dpr mpr tni polri polda polres hotel network research institute center organization company airlines group foundation council corporation bps bmkg bnpb kpk kpu bawaslu ojk bi mui nu muhammadiyah mer-c persekutuan komnas`),
  places,
  placeNouns: wordSet(''),
  placeHeads: wordSet(`kabupaten kota kotamadya kecamatan kelurahan desa dusun kampung provinsi propinsi distrik nagari rt rw pulau kepulauan gunung sungai danau teluk selat laut pantai tanjung bukit lembah hutan candi masjid gereja pura vihara pesantren museum monumen
    taman waduk bendungan jembatan jalan jl simpang terminal stasiun bandara bandar pelabuhan pasar pangkalan lapangan stadion alun-alun kawasan kompleks perumahan apartemen kramat lapas rutan rsud puskesmas rs tpu tpa perairan blok wisma dapil samudra samudera semenanjung menara tugu benteng tembok kilang tambang jalur poros zona
    perjanjian kesepakatan persetujuan konvensi deklarasi resolusi piagam pakta traktat protokol konsensus inisiatif doktrin operasi tragedi insiden revolusi skema proyek program piala komunike`),
  runWords: wordSet('dalam arab barat timur utara selatan tengah tenggara dunia islam kristen lalu lintas asia afrika eropa amerika latin covid-19 raya ulu ilir hulu hilir'),
  nameAlikes: wordSet('mei juni juli sen lalu'),
  givenNames: wordSet('agung'),
  alsoNames: wordSet('agung utama muda madya muslim anak putri putra raja ratu imam sultan pangeran gus habib hakim emir mayor bintang islam kristen rakyat nasional raya besar jaya indonesia ham laut anggota lombok dunia sri permata kiai amerika asia afrika eropa kapten wakil sipil desa kota barat timur h negara bangsa bulan airlangga hasanuddin'),
  looseTitles: wordSet('alumnus alumni lulusan jebolan purnawirawan peraih warga penduduk anak istri suami ayah anggota pemilik tokoh calon pejabat perwakilan wakil saksi tersangka pengurus mantan pekerja karyawan pegawai petani nelayan pedagang siswa pelajar mahasiswa pemuda guru buruh pemimpin pimpinan'),
  initials: wordSet('sby ahy btp arb tgb uas kdm hnw mbs jfk amlo'),
  bodies: wordSet(`greenpeace gapki hipmi pbsi koni knpi icmi banser amnesty oxfam reuters haaretz bloomberg kompas tempo detik antara xinhua yonhap kyodo tass interfax sputnik aljazeera al-jazeera al-arabiya anadolu guardian hamas hizbullah hezbollah houthi fatah taliban al-qaeda isis demokrat republik gerindra golkar nasdem hanura
    tesla shell google apple microsoft facebook meta twitter instagram tiktok youtube amazon nvidia boeing airbus huawei samsung toyota honda pertamina garuda telkom telkomsel gojek grab shopee tokopedia bulog basarnas interpol unicef unesco muhammadiyah
    komnas kemenkes kemendikbud kemenkeu kemensos kemendagri kemenhub kemenperin kemenag pemprov pemkab pemkot kejagung kodam korem disdik dinkes`),
  openerShape: /^(?:[a-z-]{4,}nya|di[a-z]{4,}kan|men[a-z]{3,}kan|me(?:ng|ny|m)[a-z]{3,}(?:kan|i)|beredar|([a-z]{3,})-\1)$/u,
  actShape: /^(?:ber[a-z]{4,}|tiba|datang|pergi|hadir|tampil|pulang|kembali|terbang|naik|turun|ikut|duduk|telah|sudah|akan|pernah|sempat|kini)$/u,
  deedShape: /^(?:kunjungan|lawatan|kedatangan|kehadiran|keberangkatan|kepergian|pidato|sikap|langkah|rencana|kecaman|kritikan?|desakan|ancaman|tuduhan|tudingan|permintaan|permohonan|kematian|penangkapan|penunjukan|pelantikan|pemecatan|kemenangan|kekalahan|keinginan|kebijakan|usulan|tawaran|reaksi|seruan|ajakan|undangan)$/u,
  voices: wordSet(`bocah balita pensiunan ayahnya ibunya anaknya istrinya suaminya kakaknya adiknya saudaranya putranya putrinya pamannya bibinya neneknya kakeknya rekannya temannya tetangganya kerabatnya atasannya penasihatnya diaspora pendukungnya suporternya simpatisannya pengikutnya penggemarnya keluarganya warganya pengacaranya peserta hadirin penonton suporter warganet netizen penentang penyokong simpatisan penggemar kerabat anak-buah teman sahabat rekan keterangan informasi gugatan data kabar tuntutan petisi orang pria wanita perempuan lelaki laki-laki korban sumber pihak aparat petugas rakyat publik massa pengunjuk demonstran pendukung keluarga ibu bapak penghuni pengungsi oposisi media pers laporan pernyataan survei studi penelitian riset dokumen artikel teks
    tajuk surat unggahan postingan akun narasi hasil jajak responden konsumen pelanggan pengguna penumpang pasien santri jemaah umat kalangan kubu kaum pemberontak gerilyawan milisi serdadu prajurit marinir pelaut pilot nakhoda kru awak tim delegasi juri panitia panel parlemen
    oposan pengkritik pengecam investor pelaku operator produsen eksportir importir pemilih masyarakat komunitas serikat pengadu pelapor pengacara penyelenggara pembicara narasumber penasihat ahli para mantan rezim kerajaan negara kedutaan konsulat otoritas badan raksasa dubes
    perempuan-perempuan ilmuwan akademisi pembuat pengelola perusahaan produser distributor kedua pemohon penggugat tergugat terpidana narapidana tahanan sandera penculik pelarian eksil buronan intelijen penduduk suku siaran kabel pengumuman komunike resolusi deklarasi
    undang-undang konstitusi makalah jurnal buku laman situs paramedis murid sipir pegiat pakar bankir pialang pengecer penambang pengemudi masinis tetangga perantau imigran penyintas reporter penengah pembelot pembangkang separatis loyalis militan
    kombatan jihadis ekstremis peretas penyelundup penyewa turis wisatawan pemain wasit pendaki penyelam tetua remaja pemuda pemudi janda kakek nenek kakak adik paman bibi menantu mertua veteran tukang kuli pemulung penjaga satpam pengawal peternak perenang perakit perunding`),
  ownSuffix: /^(?:pihak|[a-z]*(?:kantor|kementerian|lembaga|riset|laporan|pernyataan|catatan|sambutan|pidato|keterangan|unggahan|postingan|akun|cuitan|tulisan|surat|instansi|partai|pihak|kubu|analisis|paparan|negara|negeri|pemerintah|komisi|fraksi|organisasi|komunitas|serikat|perusahaan|tim|kelompok|badan|dewan|timnas|gerakan|yayasan))nya$/u,
  ownNoun: /-(?:nya|ku|mu)$/u,
  owners: wordSet(''),
  particles: wordSet('of on for and the bin binti ibn al el van von der den de da dos del la le abu abdul'),
  notNames: wordSet(`termasuk baik kepada lewat melalui terhadap senin selasa rabu kamis jumat jum'at jum’at sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november nopember desember
    ia dia mereka kami kita saya aku anda beliau namun tetapi tapi meski meskipun sementara selain menurut dalam pada di ke dari untuk dengan karena sebab jika bila apabila kalau saat ketika setelah sebelum sejak hingga sampai selama
    ini itu hal para sebuah seorang suatu semua setiap beberapa banyak sejumlah kedua keduanya tak tidak belum bukan jangan apa apakah siapa bagaimana mengapa kenapa kapan adapun bahkan juga lalu kemudian sebagai seperti agar oleh atas antara
    eropanya baratnya arabnya asianya kemarin besok lusa tadi nanti dahulu dulu kini sekarang hari baca simak foto video lihat tonton iklan berikut demikian begitu sebelumnya selanjutnya akhirnya lebih salah satu dua tiga pertama terutama khususnya bagi maka dan atau serta jadi sedangkan walau walaupun padahal justru
    tentu mungkin akan telah sudah masih lagi hanya cuma ya oh nah wah memang pun bahwa tentang terkait mengenai usai seusai bersama menanggapi mengutip melansir dilansir dikutip diketahui islam kristen tuhan allah covid-19 covid internet
    belakangan apalagi terakhir kabar tertulis berdasarkan berdasar mendengar melihat soal menyusul menjelang setiba begitupun kendati walhasil alhasil tercatat terlebih selebihnya sebagian seluruh sampai-sampai misalnya contohnya awalnya sekaligus
    barat timur utara selatan tengah lintas raya perang dunia asia afrika eropa amerika latin teluk rp usd ada adalah yang ujar kata tutur ungkap
    adili tangkap penjarakan seret bebaskan merdekakan selamatkan boikot tolak usir ganyang hentikan matilah mampus enyahlah hancurkan gulingkan turunkan kutuk hiduplah jayalah cabut akhiri kembalikan pulangkan`),
  pronouns: new Map<string, Pronoun>([
    ...sameFor(one, 'dia ia beliau dirinya'),
    ...sameFor(many, 'mereka'),
    ...sameFor(two, 'keduanya'),
  ]),
  determiners: wordSet('mayoritas separuh sepertiga seorang sebuah seseorang salah para sejumlah beberapa banyak sebagian kebanyakan seluruh semua'),
  hosts: wordSet('jutaan ribuan ratusan puluhan belasan sekelompok serombongan segerombolan sekumpulan segelintir rombongan'),
  severals: wordSet('mayoritas separuh sepertiga para sejumlah beberapa banyak sebagian kebanyakan seluruh semua'),
  occupations: wordSet(''),
  describers: wordSet('anak alumnus alumni lulusan jebolan doktor orang sosok figur putra putri cucu cicit kakak adik keponakan menantu veteran kader penerima pemenang cendekiawan intelektual negarawan taipan konglomerat pemain perwira pensiunan tangan penyintas'),
  demonstratives: wordSet('itu tersebut ini tadi sang si'),
  answered: wordSet('ditanggapi dijawab dibalas direspons diamini ditimpali'),
  concerned: wordSet('bersangkutan'),
  pairs: wordSet('kedua'),
  jointOpeners: wordSet('baik'),
  joins: wordSet('dan serta maupun &'),
  shortOffices: new Map([
    ['pm', ['perdana', 'menteri']], ['menlu', ['menteri', 'luar', 'negeri']], ['menhan', ['menteri', 'pertahanan']], ['menkeu', ['menteri', 'keuangan']], ['mendag', ['menteri', 'perdagangan']], ['dubes', ['duta', 'besar']],
    ['dutabesar', ['duta', 'besar']], ['jubir', ['juru', 'bicara']], ['jurubicara', ['juru', 'bicara']], ['sekjen', ['sekretaris', 'jenderal']], ['wapres', ['wakil', 'presiden']], ['wagub', ['wakil', 'gubernur']],
    ['walikota', ['wali', 'kota']], ['ketum', ['ketua', 'umum']], ['wamenlu', ['wakil', 'menteri', 'luar', 'negeri']],
    ['kepala negara', ['presiden']], ['kepala pemerintahan', ['perdana', 'menteri']],
  ]),
  possessive: null,
}))
