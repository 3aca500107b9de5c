import { sameFor, wordPhrases, type PeopleLexicon, type Pronoun } from '../../shared/people-lexicon'
import { wordSet } from '../../shared/word-set'
import { places } from './places'

const one = { number: 'one', gender: null } as const
const many = { number: 'many', gender: null } as const
const two = { number: 'two', gender: null } as const

/** Offices, ranks and forms of address of Indonesian news prose. */
export const people: PeopleLexicon = {
  titles: wordPhrases(`presiden terpilih, wakil presiden, mantan presiden, presiden, wapres, perdana menteri, wakil perdana menteri, mantan perdana menteri, pm, menteri luar negeri, menteri pertahanan, menteri keuangan, menteri koordinator,
    menteri dalam negeri, menteri perdagangan, menteri kesehatan, menteri energi, menteri, wakil menteri, wamen, menlu, menhan, menkeu, mendag, mensos, menkes, mendagri, menko, menkumham, menhub, menag, menaker, mentan, menperin,
    mendikbud, mensesneg, menkopolhukam, wamenlu, wamenhan, menpora, menparekraf, menristek, menteri negara, sekretaris jenderal, wakil sekretaris jenderal, sekjen, wasekjen, sekretaris pers, sekretaris negara, sekretaris kabinet, sekretaris,
    seskab, juru bicara, jubir, jurubicara, wakil juru bicara, duta besar, dubes, dutabesar, kuasa usaha, konsul jenderal, konjen, utusan khusus, utusan, ketua umum, ketum, waketum, wakil ketua umum, wakil ketua, ketua, kepala, wakil kepala,
    kepala biro, kepala staf, panglima, wakil panglima, komandan, direktur jenderal, dirjen, direktur eksekutif, direktur utama, dirut, direktur, manajer, ceo, pendiri, co-founder, gubernur, wakil gubernur, wagub, bupati, wakil bupati, wali kota,
    wakil wali kota, walikota, camat, lurah, kapolri, kapolda, kapolres, kapolsek, kabid humas, kabareskrim, kadiv humas, kasat, dandim, pangdam, pangkostrad, kasad, ksad, kasal, kasau, jaksa agung, hakim, jaksa, pengacara, kuasa hukum, advokat,
    raja, ratu, pangeran, putri, putra mahkota, putera mahkota, sultan, emir, amir, kaisar, paus, kardinal, uskup agung, uskup, imam, pemimpin tertinggi, pemimpin, pimpinan, kanselir, senator, anggota, anggota kongres, anggota dpr, legislator,
    ayatullah, ayatollah, jenderal, letnan jenderal, mayor jenderal, brigadir jenderal, kolonel, letnan kolonel, mayor, kapten, letnan, laksamana, laksamana muda, marsekal, brigjen, mayjen, letjen, komjen, irjen, kombes, akbp,
    kompol, akp, iptu, ipda, jendral, pakar, pengamat, analis, peneliti, ekonom, guru besar, dosen, rektor, dekan, sejarawan, sosiolog, psikolog, epidemiolog, dokter, profesor, aktivis, jurnalis, wartawan, penulis, pengusaha, miliarder, warga,
    pelatih, atlet, artis, aktor, aktris, penyanyi, politisi, politikus, diplomat, pejabat, koordinator, deputi, asisten, staf khusus, staf ahli, penasihat, penasihat keamanan nasional, negosiator, perunding, jurunding, komisaris, komisioner,
    presdir, presiden direktur, plt, pj, tokoh, ibu negara, istri, suami, anak, ayah, saksi, tersangka, terdakwa, ulama, ustaz, ustadz, habib, kiai, gus, sekretaris jenderal pbb, ketua dpr, ketua mpr, ketua parlemen, ketua pbb, bendahara, mantan menteri,
    mantan, calon presiden, capres, cawapres, kandidat, calon, manajer umum, pemilik, kolumnis, editor, redaktur, pemred, perwakilan, wakil`),
  titleGender: new Map([...sameFor('female' as const, 'ratu putri istri aktris ibu'), ...sameFor('male' as const, 'raja pangeran suami paus kiai ustaz ustadz habib sultan ayah')]),
  honorifics: new Map<string, 'female' | 'male' | null>([
    ...sameFor(null, 'dr drs dra prof ir h hj kh sri tuan sir sheikh syekh syeikh sayyid'),
    ...sameFor('female' as const, 'ibu bu nyonya ny nona mbak mrs ms hajah'),
    ...sameFor('male' as const, 'bapak pak bung mas mr'),
  ]),
  ownerStands: 'after',
  portfolios: wordSet(`luar negeri dalam pertahanan keuangan perdagangan kesehatan energi pendidikan sosial agama tenaga kerja perhubungan pertanian perindustrian riset teknologi hukum ham dan bidang urusan informasi penerangan keamanan kehakiman nasional
    republik islam khusus umum agung tinggi senior pemerintah kementerian departemen partai badan organisasi gedung putih komisi kemlu kemenlu kemhan kemenhan militer kepolisian tentara angkatan darat laut udara bersenjata parlemen kongres senat kedutaan besar
    staf gabungan eksekutif politik perekonomian kemaritiman investasi bumn esdm pupr lhk polri tni dpr mpr dpd ri pbb uni eropa nato fraksi pusat daerah regional internasional dunia bank dewan satgas covid-19 humas persatuan perserikatan bangsa-bangsa muslim atom
    moneter fiskal aset sekuritas indonesia ekonomi strategi ilmu fakultas universitas direktorat jenderal sekolah divisi seksi unit subdirektorat biro balai gugus tugas percepatan pengurus harian wilayah provinsi kota kabupaten kecamatan desa kelurahan
    metro utama muda madya pelaksana masyarakat lingkungan hidup kehutanan pariwisata kreatif usaha kecil menengah koperasi industri jasa otoritas transportasi lalu lintas tanaman pangan fakir miskin sosiologi hubungan kajian studi program konsumen pasar rakyat
    olahraga pemuda anak perempuan manusia hak asasi reserse kriminal narkoba intelijen siber sipil penerbangan kelautan fisip feb ugm ui itb ipb unair undip unpad corporate secretary chief executive officer head of research public relations vice president director managing general manager and`),
  officeShape: /^(?:pe[a-z]{4,}an|ke[a-z]{4,}an|[a-z]{3,}(?:isasi|logi|nomi|nomika))$/u,
  organisations: wordSet(`kementerian departemen pemerintah pemerintahan partai badan organisasi komisi kepolisian polisi tentara militer angkatan parlemen kongres senat kedutaan kemlu kemenlu dewan bank universitas institut lembaga perusahaan pt yayasan
    komite asosiasi koalisi aliansi kelompok gerakan korps garda pasukan pbb perserikatan uni gedung istana kantor mahkamah pengadilan kejaksaan dinas satgas tim federasi persatuan liga forum media televisi stasiun radio harian suratkabar surat majalah koran
    pusat majelis fraksi dpr mpr tni polri polda polres hotel network research institute center organization company airlines group foundation council corporation bps bmkg bnpb kpk kpu bawaslu ojk bi mui nu muhammadiyah`),
  places,
  particles: wordSet('bin binti ibn al el van von der den de da dos del la le abu abdul'),
  notNames: wordSet(`senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november nopember desember
    ia dia mereka kami kita saya aku anda beliau namun tetapi tapi meski meskipun sementara selain menurut dalam pada di ke dari untuk dengan karena sebab jika bila apabila kalau saat ketika setelah sebelum sejak hingga sampai selama
    ini itu hal para sebuah seorang suatu semua setiap beberapa banyak sejumlah kedua keduanya tak tidak belum bukan jangan apa apakah siapa bagaimana mengapa kenapa kapan adapun bahkan juga lalu kemudian sebagai seperti agar oleh atas antara
    kini sekarang hari baca simak foto video lihat tonton iklan berikut demikian begitu sebelumnya selanjutnya akhirnya lebih salah satu dua tiga pertama terutama khususnya bagi maka dan atau serta jadi sedangkan walau walaupun padahal justru
    tentu mungkin akan telah sudah masih lagi hanya cuma ya oh nah wah memang pun bahwa tentang terkait mengenai usai seusai bersama menanggapi mengutip melansir dilansir dikutip diketahui islam kristen tuhan allah covid-19 covid internet
    barat timur utara selatan tengah perang dunia asia afrika eropa amerika latin teluk rp usd ada adalah yang ujar kata tutur ungkap`),
  pronouns: new Map<string, Pronoun>([
    ...sameFor(one, 'dia ia beliau dirinya'),
    ...sameFor(many, 'mereka'),
    ...sameFor(two, 'keduanya'),
  ]),
  determiners: wordSet('seorang sebuah seseorang salah para sejumlah beberapa banyak sebagian kebanyakan seluruh semua'),
  demonstratives: wordSet('itu tersebut ini tadi sang si'),
  pairs: wordSet('kedua'),
  joins: wordSet('dan serta'),
  shortOffices: new Map([
    ['pm', ['perdana', 'menteri']], ['menlu', ['menteri', 'luar', 'negeri']], ['menhan', ['menteri', 'pertahanan']], ['menkeu', ['menteri', 'keuangan']], ['mendag', ['menteri', 'perdagangan']], ['dubes', ['duta', 'besar']],
    ['dutabesar', ['duta', 'besar']], ['jubir', ['juru', 'bicara']], ['jurubicara', ['juru', 'bicara']], ['sekjen', ['sekretaris', 'jenderal']], ['wapres', ['wakil', 'presiden']], ['wagub', ['wakil', 'gubernur']],
    ['walikota', ['wali', 'kota']], ['ketum', ['ketua', 'umum']], ['wamenlu', ['wakil', 'menteri', 'luar', 'negeri']],
  ]),
  possessive: null,
}
