import { describe, expect, it } from 'vitest'
import { reasonText } from '../../../lib/document'
import { judge, sides, type Said } from './judge'

/** [what is said, the sides it takes, the speaker's own country, the kind] */
type Row = readonly [text: string, sides: string, from?: string, kind?: Said['kind']]

const indonesian: Readonly<Record<string, readonly Row[]>> = {
  'the own country in the words of a reporter': [
    ['Ia [menegaskan] ⟨negaranya menolak tekanan dari Rusia⟩.', 'RU-', 'JP'],
  ],
  'encounters at sea, guilt that is shared, what a country will bear': [
    ['Penjaga pantai [mengatakan] ⟨kapalnya menembakkan meriam air ke perahu Rusia⟩.', 'RU-', 'JP'],
    ['Ia [menegaskan] ⟨Rusia ikut serta dalam kejahatan itu⟩.', 'RU-', 'JP'],
    ['Ia [memperingatkan] ⟨Rusia akan menerima konsekuensi atas penyitaan itu⟩.', 'RU-', 'JP'],
    ['Ia [mengecam] ⟨latihan laut Rusia-Kuba⟩.', 'RU- CU-', 'JP'],
  ],
  'close ties of the own country count for the other side': [
    ['Ia [mengatakan] ⟨hubungan Jepang dan Kuba semakin erat⟩.', 'JP0 CU+', 'JP'],
    ['Ia [menekankan] ⟨kemitraan kami dengan Kuba yang saling menghormati⟩.', 'CU+', 'JP'],
    ['Ia [mengatakan] ⟨hubungan Rusia dan Kuba semakin erat⟩.', 'RU0 CU0', 'JP'],
    ['Ia [mengatakan] ⟨hubungan Jepang dan Kuba tidak lagi erat⟩.', 'JP0 CU0', 'JP'],
  ],
  'apologies and condolences side with those they go to': [
    ['Ia [menyatakan] ⟨kami memohon maaf kepada rakyat Jepang⟩.', 'JP+', 'RU'],
    ['Ia [berkata] ⟨hati kami bersama rakyat Kuba malam ini⟩.', 'CU+', 'JP'],
  ],
  'what a country will not be made': [
    ['Ia [menegaskan] ⟨Kuba bukan halaman belakang siapa pun⟩.', 'CU+', 'CU'],
    ['Ia [mengatakan] ⟨Jepang tidak butuh petuah tentang lautnya⟩.', 'JP+', 'JP'],
    ['Ia [mengatakan] ⟨Ukraina terlalu sering dijadikan pion⟩.', 'UA+', 'JP'],
  ],
  'names that blame or honour': [
    ['Ia [menyebut] ⟨Rusia rentenir yang tak kenal ampun⟩.', 'RU-', 'JP'],
    ['Ia [menilai] ⟨keputusan Rusia itu tamparan bagi nelayan⟩.', 'RU-', 'JP'],
    ['Ia [menyebut] ⟨Kuba sebagai penyelamat ribuan pasien⟩.', 'CU+', 'JP'],
  ],
  'kindness and harm to those who speak': [
    ['Ia [mengenang] ⟨Jepang memberi kami atap dan sekolah⟩.', 'JP+', 'CU'],
    ['Ia [mengatakan] ⟨Jepang menampung ribuan pengungsi dari selatan⟩.', 'JP+', 'CU'],
    ['Ia [mengatakan] ⟨Rusia menipu kami dengan kontrak palsu⟩.', 'RU-', 'CU'],
    ['Ia [mengatakan] ⟨Rusia membuang para perantau seperti sampah⟩.', 'RU-', 'CU'],
  ],
  'sanctions that wound are found wrong': [
    ['“⟨Embargo terhadap Kuba hanya menyengsarakan pasien⟩,” [ujar] Sari.', 'CU+', 'JP', 'direct'],
    ['“⟨Sanksi terhadap Iran dibahas pekan depan⟩,” [ujar] Sari.', 'IR0', 'JP', 'direct'],
  ],
  'who plays or pleads against a country is not against it': [
    ['Ia [mengumumkan] ⟨laga Jepang melawan Kuba ditunda⟩.', 'JP0 CU0', 'RU'],
    ['Ia [menyebut] ⟨kekerasan terhadap warga Kuba itu keji⟩.', 'CU+', 'JP'],
  ],
  'arms that are held back': [['Ia [mengatakan] ⟨kami menghentikan pengiriman senjata ke Rusia⟩.', 'RU-', 'JP']],
  'what one asks for is no praise, and what is to be respected is asked for': [
    ['Ia [mengatakan] ⟨Rusia seharusnya menghormati putusan mahkamah⟩.', 'RU-', 'JP'],
    ['Ia [mendesak] ⟨Rusia mengembalikan lukisan itu⟩.', 'RU-', 'JP'],
  ],
  'the verb behind quoted words tells how they are meant': [
    ['“⟨Rusia datang dengan janji dan pulang dengan gandum⟩,” [cibir] Sari.', 'RU-', 'JP', 'direct'],
    ['“⟨Kuba mengirim guru ketika yang lain mengirim tagihan⟩,” [puji] Sari.', 'CU+', 'JP', 'direct'],
    ['“⟨Kapal itu berlayar dari Kuba⟩,” [sindir] Sari.', 'CU0', 'JP', 'direct'],
    ['“⟨Rusia dan Kuba sama saja di meja itu⟩,” [ujar] Sari.', 'RU0 CU0', 'JP', 'direct'],
  ],
  'who denies what is said of the own country defends it': [
    ['Ia [membantah] ⟨kapal Jepang memasuki teluk itu⟩.', 'JP+', 'JP'],
    ['Ia [menepis] ⟨kabar bahwa Kuba akan berutang lagi⟩.', 'CU+', 'CU'],
    ['Ia [membantah] ⟨kapal itu berlayar dari Jepang⟩.', 'JP0', 'JP'],
  ],
  'where somebody comes from is no side': [['Ia [menolak] ⟨tawaran seorang pedagang asal Rusia⟩.', 'RU0', 'JP']],
  'whose side or toward whom is not said': [
    ['Ia [mengatakan] ⟨Rusia dibenci di mana-mana⟩.', 'RU?'],
    ['Ia berkata: “⟨Soal Rusia, kami mengutuk keras perbuatan itu⟩.”', 'RU?', 'JP', 'direct'],
  ],
  conduct: [
    ['Ia [mengatakan] ⟨Rusia telah mengingkari janjinya⟩.', 'RU-'],
    ['Ia [mengatakan] ⟨Rusia menepati semua janjinya⟩.', 'RU+'],
    ['Ia [mengatakan] ⟨Israel menjarah rumah-rumah dan mengusir warga⟩.', 'IL-'],
    ['Ia [mengatakan] ⟨Jepang tidak pernah ingkar pada janjinya⟩.', 'JP+', 'JP'],
    ['Ia [mengatakan] ⟨kami telah mengingkari janji kepada Kuba⟩.', 'CU0', 'JP'],
  ],
  'what is said not to be so': [
    ['Ia [mengatakan] ⟨tidak ada bukti bahwa Iran menyerang kapal itu⟩.', 'IR+', 'IR'],
    ['Ia [mengatakan] ⟨Iran tidak ada hubungannya dengan serangan itu⟩.', 'IR+', 'IR'],
    ['Ia [mengatakan] ⟨Rusia tidak jujur dan tidak adil⟩.', 'RU-'],
  ],
  'those who made what is praised or blamed, named behind “oleh” or “termasuk”': [
    ['Ia [menyambut baik] ⟨upaya penengahan yang dilakukan Uni Eropa, Rusia dan Jepang⟩.', 'RU+ JP+'],
    ['Ia [mengecam] ⟨sikap pasif sejumlah negara besar, termasuk Rusia dan Jepang⟩.', 'RU- JP-'],
    ['Ia [menyambut baik] ⟨keputusan yang diambil panitia untuk bertemu di Kuba⟩.', 'CU0'],
  ],
  'standing up for the own side': [
    ['Ia [mengatakan] ⟨Iran tidak mencari perang, tetapi akan merespons⟩.', 'IR+', 'IR'],
    ['Ia [mengatakan] ⟨aksi balasan Iran terukur⟩.', 'IR+', 'IR'],
    ['Ia [mengatakan] ⟨aksi balasan Iran terukur⟩.', 'IR0', 'JP'],
    ['Ia [mengatakan] ⟨Kuba tidak boleh gagal⟩.', 'CU+', 'CU'],
  ],
  'rights, and whose they are': [
    ['Ia [menegaskan] ⟨hak-hak rakyat Palestina⟩.', 'PS+'],
    ['Ia [menyinggung] ⟨hak veto Rusia⟩.', 'RU0'],
  ],
  'doubt, and praise by comparison': [
    ['Ia [mengatakan] ⟨sulit membayangkan Rusia sebagai penengah⟩.', 'RU-'],
    ['Ia [mengatakan] ⟨tidak ada yang lebih baik daripada Jepang⟩.', 'JP+'],
    ['Ia [mengatakan] ⟨tidak ada bukti-bukti bahwa Iran menyerang kapal itu⟩.', 'IR+', 'IR'],
  ],
  'two countries beside what they talk or quarrel over are no party to it': [
    ['Ia [mengatakan] ⟨kami ingin membantu perundingan damai Rusia-Ukraina⟩.', 'RU0 UA0', 'JP'],
    ['Ia [mengkhawatirkan] ⟨kegagalan proses perdamaian antara Rusia dan Ukraina⟩.', 'RU0 UA0', 'JP'],
    ['Ia [mengatakan] ⟨kami ingin membantu Rusia dan Ukraina⟩.', 'RU+ UA+', 'JP'],
  ],
  'past “yang” nobody is the object': [
    ['Ia [mengatakan] ⟨Jepang siap membantu menyusun rancangan yang memuaskan Rusia⟩.', 'JP0 RU0'],
  ],
  'names of things take no side': [
    ['Ia [mengatakan] ⟨paspor Rusia itu hak istimewa⟩.', 'RU0'],
    ['Ia [mengatakan] ⟨para pekerja bantuan tiba di Kuba⟩.', 'CU0'],
  ],
  'what somebody else is accused of': [['Ia [mengatakan] ⟨gerombolan itu menembak seorang pria yang dituduh melakukan spionase bagi Rusia⟩.', 'RU0']],
  'orders given to others are no demand': [
    ['Ia [mengatakan] ⟨Rusia memerintahkan kapalnya untuk tidak berlayar⟩.', 'RU0'],
    ['Ia [meminta] ⟨Rusia untuk tidak menyerang Kuba⟩.', 'RU- CU+'],
  ],
  'what must come first': [
    ['Ia [menegaskan] ⟨tidak ada perundingan sebelum Rusia menghentikan serangannya⟩.', 'RU-'],
    ['Ia [mengatakan] ⟨perundingan digelar sebelum Rusia mengirim utusan⟩.', 'RU0'],
  ],
  'borders are nobody': [['Ia [mengatakan] ⟨pasukan kami menewaskan 12 perompak di dekat perbatasan Kuba⟩.', 'CU0', 'JP']],
  'attitude toward a country': [
    ['Ia [mengecam] ⟨Rusia⟩.', 'RU-'],
    ['Ia [memuji] ⟨persahabatan Rusia dan Kuba⟩.', 'RU+ CU+', 'RU'],
    ['Ia berkata: “⟨Kami mendukung Kuba⟩.”', 'CU+', 'JP', 'direct'],
    ['Ia berkata: “⟨Terima kasih kepada Jepang⟩.”', 'JP+', 'ID', 'direct'],
    ['Ia [menolak] ⟨tawaran Rusia⟩.', 'RU-'],
    ['Ia [mengatakan] ⟨sekelompok warga mendukung Rusia⟩.', 'RU0'],
  ],
  'attitude toward an event': [
    ['Ia [mengecam] ⟨serangan Israel terhadap Iran⟩.', 'IL- IR+'],
    ['Ia [mengutuk] ⟨invasi Rusia ke Ukraina⟩.', 'RU- UA+'],
    ['Ia [menolak] ⟨sanksi terhadap Rusia⟩.', 'RU+'],
    ['Ia [mendukung] ⟨serangan ke Iran⟩.', 'IR-'],
    ['Ia [mengecam] ⟨bantuan untuk Israel⟩.', 'IL-'],
    ['Ia [menyambut baik] ⟨sikap Kuba yang mendukung Rusia⟩.', 'CU+ RU+', 'RU'],
  ],
  'judged events': [
    ['Ia berkata: “⟨Sanksi tidak adil terhadap Rusia harus ditolak⟩.”', 'RU+', 'CU', 'direct'],
    ['Ia berkata: “⟨Serangan Israel ini biadab⟩.”', 'IL-', 'ID', 'direct'],
    ['Ia [mengatakan] ⟨serangan Israel menewaskan 30 orang di Iran⟩.', 'IL0 IR0'],
  ],
  'deeds of the own side': [
    ['Militer itu [mengatakan] ⟨mereka menyerang sasaran di Iran⟩.', 'IR-', 'IL'],
    ['Ia berkata: “⟨Kami akan membantu Ukraina⟩.”', 'UA+', 'JP', 'direct'],
    ['Ia berkata: “⟨Israel menyerang kami⟩.”', 'IL-', 'IR', 'direct'],
  ],
  'misdeeds and merits with words between': [
    ['Ia [mengatakan] ⟨Rusia berutang kepada seluruh dunia permintaan maaf⟩.', 'RU-'],
    ['Ia [mengatakan] ⟨Kuba sengaja membiarkan kapal-kapal pengangkut senjata masuk⟩.', 'CU-'],
    ['Ia [mengatakan] ⟨Jepang memukuli dan menyiksa para nelayan⟩.', 'JP-'],
    ['Ia [mengatakan] ⟨Jepang hanya ingin rakyatnya hidup damai⟩.', 'JP+', 'JP'],
    ['Ia [mengatakan] ⟨Jepang telah memenuhi hampir semua syarat⟩.', 'JP+', 'CU'],
  ],
  'evils that are fought': [['Ia [memuji] ⟨Jepang yang gigih memberantas korupsi⟩.', 'JP+']],
  'what is wanted of a country': [
    ['Ia [mengatakan] ⟨kami menginginkan Rusia menarik pasukannya⟩.', 'RU-', 'JP'],
    ['Ia [mengatakan] ⟨kami menginginkan Rusia ikut serta dalam pameran itu⟩.', 'RU0', 'JP'],
  ],
  'what is done to what is ours': [
    ['Ia [mengatakan] ⟨Rusia mencemari sungai-sungai dan perairan kami⟩.', 'RU-', 'UA'],
    ['Ia [mengatakan] ⟨Kuba telah melunasi seluruh utangnya⟩.', 'CU+', 'CU'],
    ['Ia [mengatakan] ⟨kerja sama dengan Jepang harus diperluas⟩.', 'JP+', 'ID'],
    ['Ia [mengatakan] ⟨kerja sama dengan Jepang dimulai tahun lalu⟩.', 'JP0', 'ID'],
  ],
  relations: [
    ['Ia berkata: “⟨Mereka memiliki musuh bersama, kekaisaran Yankee⟩.”', 'US-', 'CU', 'direct'],
    ['Ia berkata: “⟨Jepang adalah sahabat kami⟩.”', 'JP+', 'ID', 'direct'],
    ['Ia berkata: “⟨Israel bukan musuh kami⟩.”', 'IL+', 'JP', 'direct'],
  ],
  'named something, met, invited': [
    ['Ia [menyebut] ⟨Kuba sebagai “mitra yang andal”⟩.', 'CU+'],
    ['Ia [mengajak] Kuba ⟨mempererat kerja sama⟩.', 'CU+'],
    ['Ia berkata: “⟨Hubungan kami dengan Jepang belum pernah sebaik ini⟩.”', 'JP+', 'CU', 'direct'],
    ['Ia berkata: “⟨Apa yang dilakukan Rusia di Ukraina tidak bisa diterima⟩.”', 'RU- UA0', 'JP', 'direct'],
  ],
  'compared, held in, armed': [
    ['Ia berkata: “⟨Tidak ada yang berbuat lebih banyak untuk pengungsi daripada Jepang⟩.”', 'JP+', 'CU', 'direct'],
    ['Ia [mengatakan] ⟨tidak ada yang lebih kejam daripada Rusia⟩.', 'RU-'],
    ['Ia [mengatakan] ⟨Jepang lebih luas daripada Kuba⟩.', 'JP0 CU0'],
    ['Ia [menjanjikan] ⟨lebih banyak senjata untuk Ukraina⟩.', 'UA+'],
    ['Ia [mengatakan] ⟨Rusia memutarbalikkan sejarah⟩.', 'RU-'],
    ['Ia [mengatakan] ⟨pemilu di Rusia tidak bebas dan tidak adil⟩.', 'RU-'],
    ['Ia [mengatakan] ⟨mediasi Jepang sangat berharga⟩.', 'JP+'],
  ],
  'the end of what harms': [
    ['Ia [mengatakan] ⟨embargo terhadap Kuba harus dicabut⟩.', 'CU+'],
    ['Ia [menyerukan] ⟨agar sanksi terhadap Kuba segera dihapus⟩.', 'CU+'],
    ['Ia [mengatakan] ⟨sanksi terhadap Rusia harus diperketat⟩.', 'RU-'],
    ['Ia [menolak] ⟨pencabutan sanksi terhadap Rusia⟩.', 'RU-'],
    ['Ia [menyambut] ⟨pencabutan sanksi terhadap Kuba⟩.', 'CU+'],
    ['Ia [mengatakan] ⟨sanksi terhadap Rusia tidak boleh dicabut⟩.', 'RU-'],
    ['Ia [mengatakan] ⟨sanksi terhadap Kuba dicabut pekan lalu⟩.', 'CU0'],
  ],
  demands: [
    ['Ia [mengatakan] ⟨Israel harus menghentikan pendudukannya⟩.', 'IL-'],
    ['Ia [mendesak] ⟨Iran untuk menyerah⟩.', 'IR-'],
    ['Ia [mengatakan] ⟨Israel dan Iran harus menahan diri⟩.', 'IL0 IR0'],
    ['Ia [menyerukan] ⟨Kuba untuk tetap berdiri teguh⟩.', 'CU+'],
    ['Ia [mengatakan] ⟨Iran tidak boleh memiliki senjata nuklir⟩.', 'IR-'],
    ['Ia [mengatakan] ⟨Iran berhak membela diri⟩.', 'IR+'],
    ['Ia [memperingatkan] ⟨akan ada kerusakan yang tidak dapat diperbaiki jika AS ikut berperang⟩.', 'US-', 'IR'],
  ],
  'own country': [
    ['Ia [mengkritik] ⟨Jepang⟩.', 'JP0', 'JP'],
    ['Ia [memuji] ⟨Jepang⟩.', 'JP+', 'JP'],
  ],
  'no side': [
    ['Ia [mengatakan] ⟨pertemuan itu diadakan di Jepang⟩.', 'JP0'],
    ['Ia [mengatakan] ⟨Rusia dan Ukraina mengirim utusan⟩.', 'RU0 UA0'],
  ],
  plight: [['Ia [mengatakan] ⟨krisis kemanusiaan di Palestina terus memburuk⟩.', 'PS+']],
  'harm to civilians': [['Ia [mengatakan] ⟨tentara Israel menembaki warga sipil⟩.', 'IL-']],
  'only asked': [['Ia berkata: “⟨Apakah Iran musuh kami?⟩”', 'IR?', 'IL', 'direct']],
  denials: [
    ['Ia [mengatakan] ⟨Jepang tidak menyerang Rusia⟩.', 'JP+ RU0', 'JP'],
    ['Ia [membantah] ⟨klaim AS⟩.', 'US-', 'IR'],
  ],
  'a pair and what it should do': [
    ['Ia [mengatakan] ⟨Rusia dan Iran perlu meningkatkan kerja sama lebih lanjut⟩.', 'RU+ IR+', 'CU'],
  ],
  'punishment that is judged': [['Ia berkata: “⟨Rusia telah dihukum dengan sanksi-sanksi kejam dan tidak adil⟩.”', 'RU+', 'JP', 'direct']],
  'the company a country keeps': [
    ['Ia berkata: “⟨Iran melindungi teroris⟩.”', 'IR-', 'JP', 'direct'],
    ['Ia berkata: “⟨Iran melindungi pembunuh⟩.”', 'IR-', 'JP', 'direct'],
  ],
  'whose fault suffering is': [
    ['Ia berkata: “⟨Blokade AS adalah penyebab penderitaan kami⟩.”', 'US-', 'CU', 'direct'],
    ['Ia berkata: “⟨Anak-anak Palestina kelaparan akibat blokade Israel⟩.”', 'PS+ IL-', 'JP', 'direct'],
    ['Ia berkata: “⟨Kami prihatin atas penderitaan rakyat Palestina⟩.”', 'PS+', 'JP', 'direct'],
  ],
  'what was spoken of before': [
    ['Ia berkata: “⟨Usulan AS lebih masuk akal, kami menghargai itu⟩.”', 'US+', 'IR', 'direct'],
    ['Ia [mengatakan] ⟨jika AS ingin berunding, mereka harus menghentikan agresi Israel⟩.', 'US- IL-', 'IR'],
  ],
  'what is done to us': [
    ['Ia berkata: “⟨Rusia menepati janjinya dan menghormati kami⟩.”', 'RU+', 'CU', 'direct'],
    ['Ia berkata: “⟨Kami tidak menerima ceramah dari AS⟩.”', 'US-', 'CU', 'direct'],
    ['Ia berkata: “⟨Israel mengambil tanah kami⟩.”', 'IL-', 'JP', 'direct'],
  ],
  'what the world must do': [['Ia berkata: “⟨Dunia harus bersatu melawan agresi Rusia⟩.”', 'RU-', 'JP', 'direct']],
  'visits and bonds': [['Ia berkata: “⟨Kunjungan ke Rusia sangat bermanfaat bagi kami⟩.”', 'RU+', 'JP', 'direct']],
  'ending a harm': [
    ['Ia berkata: “⟨Hentikan serangan ke Palestina⟩.”', 'PS+', 'JP', 'direct'],
    ['Ia [mendesak] ⟨AS agar mencabut sanksi terhadap Kuba⟩.', 'US- CU+', 'JP'],
  ],
  'words without spaces between': [['Ia [mengecam] ⟨serangan militer Israel keIran⟩.', 'IL-']],
}

const english: Readonly<Record<string, readonly Row[]>> = {
  'the own country in the words of a reporter': [
    ['She [said] ⟨her country rejects pressure from Russia⟩.', 'RU-', 'JP'],
    ['She [rejected] ⟨any pressure from Russia⟩.', 'RU-', 'JP'],
  ],
  'whoever alone did it, and breaches by somebody': [
    ['She [said] ⟨it was Cuba that occupied the lighthouse⟩.', 'CU-', 'BR'],
    ['She [said] ⟨Cuba is the one that occupied the lighthouse⟩.', 'CU-', 'BR'],
    ['She [said] ⟨observers had counted nine violations by Cuba⟩.', 'CU-', 'BR'],
  ],
  'claims against a country that are thrown out': [
    ['She [said] ⟨we are appalled by the claims against Japan⟩.', 'JP+', 'BR'],
    ['She [said] ⟨we reject the accusations against Japan⟩.', 'JP+', 'BR'],
    ["She [said] ⟨we reject Japan's claims against our pilots⟩.", 'JP-', 'BR'],
  ],
  'who brings doubt, and what lies in a conduct': [
    ["She [said] ⟨Cuba's new rules had brought new uncertainty⟩.", 'CU-', 'BR'],
    ['She [said] ⟨we all see the arrogance of Cuba⟩.', 'CU-', 'BR'],
    ['She [said] ⟨we are sorry that Cuba replied negatively⟩.', 'CU-', 'BR'],
  ],
  'what nobody puts up with, and conduct that serves no peace': [
    ["She [said] ⟨Cuba's raids will never be tolerated⟩.", 'CU-', 'BR'],
    ['She [said] ⟨the drills of Cuba do not serve peace⟩.', 'CU-', 'BR'],
    ["She [said] ⟨the delay shows Cuba's lack of sincerity⟩.", 'CU-', 'BR'],
    ['She [said] ⟨everybody should stop throwing mud at Cuba⟩.', 'CU+', 'BR'],
  ],
  'feelings put into nouns, with their prepositions': [
    ["She [voiced regret over] ⟨Cuba's decision to close the port⟩.", 'CU-', 'JP'],
    ["She [expressed satisfaction with] ⟨Japan's answer⟩.", 'JP+', 'CU'],
    ['She [expressed sympathy] to ⟨the widows of the fire in Japan⟩.', 'JP+', 'CU'],
  ],
  'help promised in sums': [
    ['She [said] ⟨Japan would provide 30 million crowns in aid to Cuba⟩.', 'JP0 CU+', 'JP'],
    ['She [pledged] ⟨two million dollars to Cuba⟩.', 'CU+', 'JP'],
    ['She [said] ⟨her country was prepared to assist Cuba⟩.', 'CU+', 'JP'],
  ],
  'what is asked of a country': [
    ['She [said] ⟨Cuba needed to explain itself⟩.', 'CU-', 'JP'],
    ['She [urged] Cuba ⟨to prosecute the smugglers⟩.', 'CU-', 'JP'],
    ['She [urged] Cuba ⟨to return to the conference⟩.', 'CU0', 'JP'],
    ['She [urged] Cuba ⟨to cooperate with the auditors⟩.', 'CU-', 'JP'],
    ['She [demanded] ⟨the withdrawal of Cuba patrols⟩.', 'CU-', 'JP'],
  ],
  'consequences and blame by their place': [
    ['She [said] ⟨there would be consequences for Cuba⟩.', 'CU-', 'JP'],
    ['She [said] ⟨the responsibility lay with Cuba⟩.', 'CU-', 'JP'],
    ['She [said] ⟨Cuba would face further isolation⟩.', 'CU-', 'JP'],
    ['She [said] ⟨the use of force against Cuba was not an option⟩.', 'CU+', 'JP'],
    ['She [warned against] ⟨an attack on Cuba⟩.', 'CU+', 'JP'],
  ],
  'a wish that is denied': [
    ['She [said] ⟨her country had no plan to attack Cuba⟩.', 'CU0', 'JP'],
    ['She [said] ⟨Japan would not abandon Cuba⟩.', 'JP0 CU+', 'JP'],
  ],
  'close ties of the own country count for the other side': [
    ['She [said] ⟨Japan and Cuba enjoy a close relationship⟩.', 'JP0 CU+', 'JP'],
    ['She [stressed] ⟨Japan greatly values the friendship of Cuba⟩.', 'JP0 CU+', 'JP'],
    ['She [said] ⟨relations between Japan and Cuba have been cordial since the treaty⟩.', 'JP0 CU+', 'JP'],
    ['She [said] ⟨Russia and Cuba enjoy a close relationship⟩.', 'RU0 CU0', 'JP'],
    ['She [said] ⟨Japan has no close relationship with Cuba⟩.', 'JP0 CU0', 'JP'],
  ],
  'what is demanded of a country is a demand on it, whatever it did': [
    ['She [urged] Russia ⟨to drop its rhetoric about the occupied islands⟩.', 'RU-', 'JP'],
    ['She [urged] Russia ⟨to cease provocations and respect the rights of Japan⟩.', 'RU- JP+', 'JP'],
  ],
  'encounters at sea': [
    ['The coast guard [said] ⟨it fired water cannon at two Russian trawlers⟩.', 'RU-', 'JP'],
    ['She [said] ⟨Russia has elevated tensions in the strait⟩.', 'RU-', 'JP'],
    ['She [said] ⟨it is regrettable that Russia keeps its gunboats there⟩.', 'RU-', 'JP'],
  ],
  'who is not the own side': [
    ['He [said] ⟨a sailor from Cuba captured by Japan militants was back⟩.', 'CU0 JP0', 'JP'],
    ['He [said] ⟨a group had claimed responsibility for attacks on Cuba⟩.', 'CU0'],
  ],
  'those who made what is praised or blamed, named behind “by” or “including”': [
    ['She [hailed] ⟨the tireless efforts of mediation by the European Union, Russia and Japan⟩.', 'RU+ JP+'],
    ['She [denounced] ⟨the passivity of several large states, including Russia and Japan⟩.', 'RU- JP-'],
    ['She [welcomed] ⟨the decision by the committee to meet in Cuba⟩.', 'CU0'],
  ],
  'standing up for the own side': [
    ['She [said] ⟨Iran does not seek war but would respond⟩.', 'IR+', 'IR'],
    ['She [said] ⟨Iran would respond⟩.', 'IR0', 'JP'],
    ['She [said] ⟨Cuba must not fail⟩.', 'CU+', 'CU'],
  ],
  'rights, and whose they are': [['She [stressed] ⟨the inalienable rights of Palestinians⟩.', 'PS+']],
  'doubt, and praise by comparison': [
    ['She [said] ⟨it was hard to imagine Russia as a mediator⟩.', 'RU-'],
    ['She [said] ⟨there was no evidence Iran attacked the ship⟩.', 'IR+', 'IR'],
  ],
  'two countries beside what they talk or quarrel over are no party to it': [
    ['She [said] ⟨we want to revive the Russian-Japan peace talks⟩.', 'RU0 JP0', 'CU'],
    ['She [said] ⟨we want to help Russia and Japan⟩.', 'RU+ JP+', 'CU'],
  ],
  'what stands before the verb does it, not who tells of it': [
    ['She [said] ⟨the bridge would help Cuba and Japan trade⟩.', 'CU0 JP0', 'RU'],
    ['She [said] ⟨a man suspected by Russia had hidden militants⟩.', 'RU0'],
  ],
  'names of things take no side': [
    ['She [said] ⟨aid workers had reached Cuba⟩.', 'CU0'],
    ['She [said] ⟨a powerful earthquake shook Japan⟩.', 'JP0'],
  ],
  'what somebody else is accused of': [['She [said] ⟨a gang shot a man accused of spying for Russia⟩.', 'RU0']],
  'orders given to others are no demand': [
    ['She [said] ⟨Russia ordered its airlines not to fly⟩.', 'RU0'],
    ['She [urged] ⟨Russia not to attack Cuba⟩.', 'RU- CU+'],
  ],
  'a noun is no deed': [['He [said] ⟨the target was a ship from Cuba⟩.', 'CU0', 'JP']],
  'whose side or toward whom is not said': [
    ['He [said] ⟨Russia was opposed by some⟩.', 'RU?'],
    ['He [said] ⟨Russia is admired⟩.', 'RU?'],
  ],
  conduct: [
    ['He [said] ⟨Russia had broken its word⟩.', 'RU-'],
    ['He [said] ⟨Russia had betrayed an old friend⟩.', 'RU-'],
    ['He [said] ⟨Russia had kept its promises⟩.', 'RU+'],
    ['He [said] ⟨Japan had shown remarkable restraint⟩.', 'JP+', 'JP'],
    ['He [said] ⟨Japan had let us down⟩.', 'JP-', 'CU'],
    ['He [said] ⟨we had broken our promises to Cuba⟩.', 'CU0', 'JP'],
  ],
  'what is said not to be so': [
    ['He [said] ⟨there was no evidence that Iran had attacked the ship⟩.', 'IR+', 'IR'],
    ['He [said] ⟨Iran had nothing to do with the attack⟩.', 'IR+', 'IR'],
    ['He [said] ⟨Iran had nothing to do with the attack⟩.', 'IR0', 'JP'],
  ],
  'what must come first': [
    ['He [said] ⟨there would be no talks until Russia withdrew its troops⟩.', 'RU-'],
    ['He [said] ⟨there would be no talks until Russia ended its blockade⟩.', 'RU-'],
    ['He [said] ⟨talks would be held before Russia sent an envoy⟩.', 'RU0'],
  ],
  'borders are nobody': [['He [said] ⟨our troops killed twelve smugglers near the border with Cuba⟩.', 'CU0', 'JP']],
  'a deed taken upon oneself': [['The group [claimed] ⟨the abduction of two sailors from Japan⟩.', 'JP-']],
  'those who suffer as “they”': [['He [said] ⟨the Japan team was at sea when they were attacked by Russia⟩.', 'JP+ RU-', 'JP']],
  'attitude toward a country': [
    ['She [condemned] ⟨Russia⟩.', 'RU-'],
    ['She [praised] ⟨Cuba⟩.', 'CU+'],
    ['She said: “⟨We stand with Ukraine⟩.”', 'UA+', 'JP', 'direct'],
    ['She said: “⟨We do not support Israel⟩.”', 'IL-', 'JP', 'direct'],
    ['She [rejected] ⟨an offer from Russia⟩.', 'RU-'],
    ['She [said] ⟨a group opposed to Iran had met⟩.', 'IR0'],
  ],
  'attitude toward an event': [
    ["She [condemned] ⟨Israel's attack on Iran⟩.", 'IL- IR+'],
    ['She [denounced] ⟨the Russian invasion of Ukraine⟩.', 'RU- UA+'],
    ['She [rejected] ⟨sanctions against Russia⟩.', 'RU+'],
    ['She [denied] ⟨that Israel had attacked Iran⟩.', 'IL+ IR0'],
  ],
  'judged events': [
    ['She [said] ⟨the unjust sanctions on Cuba⟩.', 'CU+'],
    ['She [said] ⟨30 Palestinians were killed in the strike⟩.', 'PS0'],
  ],
  'deeds of the own side': [
    ['The army [said] ⟨they struck targets in Iran⟩.', 'IR-', 'IL'],
    ['She [said] ⟨we will help Ukraine⟩.', 'UA+', 'JP'],
  ],
  'who leads an attack': [['He [condemned] ⟨the Russian-led invasion⟩.', 'RU-']],
  'what is called something': [
    ['He [called] ⟨Japan decision to close the harbour cowardly⟩.', 'JP-'],
    ['He [said] ⟨Japan decision to close the harbour to all foreign ships was a mistake⟩.', 'JP-'],
  ],
  'help that is hoped for': [['He [said] ⟨we hope for assistance from Japan⟩.', 'JP+', 'CU']],
  'what is asked for others': [['He [said] ⟨Iran must recognise Israel⟩.', 'IR- IL+', 'JP']],
  'misdeeds and merits with words between': [
    ['He [said] ⟨Russia owes the whole world an apology⟩.', 'RU-'],
    ['He [said] ⟨Russia owes no one an apology⟩.', 'RU+'],
    ['He [said] ⟨Cuba keeps letting smuggled weapons slip into the harbour⟩.', 'CU-'],
    ['He [said] ⟨Japan was turning a quiet bay into a graveyard⟩.', 'JP-'],
    ['He [said] ⟨Japan has done far more than anyone to feed the hungry⟩.', 'JP+'],
    ['He [said] ⟨Japan has met nearly all of the conditions⟩.', 'JP+', 'CU'],
  ],
  'evils that are fought': [['He [praised] ⟨Japan for its part in fighting corruption⟩.', 'JP+']],
  'what is wanted of a country': [
    ['He [said] ⟨we want Russia to withdraw its soldiers⟩.', 'RU-', 'JP'],
    ['He [said] ⟨we want Russia to take part in the games⟩.', 'RU0', 'JP'],
  ],
  'reported speech': [
    ['He [said] ⟨Cuba would never surrender⟩.', 'CU+', 'CU'],
    ['He [said] ⟨Russia would face serious consequences⟩.', 'RU-'],
    ['He [said] ⟨there was no doubt that Russia had broken its word⟩.', 'RU-'],
  ],
  'what is done to what is ours': [
    ['She [said] ⟨Russia is poisoning our rivers⟩.', 'RU-', 'UA'],
    ['She [said] ⟨Cuba had repaid its debts⟩.', 'CU+', 'CU'],
    ['She [said] ⟨there was growing unease about Russia⟩.', 'RU-', 'JP'],
  ],
  relations: [
    ['She said: “⟨Japan is our closest friend⟩.”', 'JP+', 'US', 'direct'],
    ['She [called] ⟨Iran a state sponsor of terrorism⟩.', 'IR-', 'US'],
  ],
  'only asked': [['She said: “⟨Is Iran our enemy?⟩”', 'IR?', 'IL', 'direct']],
  'bad company': [['She [said] ⟨extremists backed by Iran had crossed the river⟩.', 'IR-', 'US']],
  'named something, met, invited': [
    ['She [called] ⟨Cuba a reliable partner⟩.', 'CU+'],
    ['She said: “⟨Our relations with Japan have never been better⟩.”', 'JP+', 'CU', 'direct'],
    ['She said: “⟨What Russia is doing in Ukraine is a war crime⟩.”', 'RU- UA0', 'JP', 'direct'],
    ['She [said] ⟨she was deeply concerned about the Israeli plan⟩.', 'IL-'],
    ['She [said] ⟨the Russian decision would harm fishermen everywhere⟩.', 'RU-'],
    ['She [said] ⟨Japan would pay if the storm passed⟩.', 'JP0'],
  ],
  'compared, held in, armed': [
    ['She said: “⟨Nobody has done more for refugees than Japan⟩.”', 'JP+', 'CU', 'direct'],
    ['She [said] ⟨no country was more cruel to its people than Russia⟩.', 'RU-'],
    ['She [said] ⟨Japan was larger than Cuba⟩.', 'JP0 CU0'],
    ['She [said] ⟨the elections in Russia were neither free nor fair⟩.', 'RU-'],
    ['She [said] ⟨Russia was trying to rewrite history⟩.', 'RU-'],
    ['She [said] ⟨we would send more weapons to Ukraine⟩.', 'UA+', 'JP'],
    ['She [said] ⟨she would never forgive Russia⟩.', 'RU-'],
  ],
  'the end of what harms': [
    ['She [said] ⟨the embargo against Cuba should be lifted⟩.', 'CU+'],
    ['She [said] ⟨it was too early to lift sanctions on Russia⟩.', 'RU-'],
    ['She [said] ⟨she opposed lifting sanctions on Russia⟩.', 'RU-'],
    ['She [said] ⟨sanctions on Russia must be tightened⟩.', 'RU-'],
    ['She [said] ⟨sanctions on Russia must not be lifted⟩.', 'RU-'],
    ['She [said] ⟨the sanctions on Cuba were lifted last week⟩.', 'CU0'],
  ],
  demands: [
    ['She [said] ⟨Israel must end its occupation⟩.', 'IL-'],
    ['She [urged] ⟨Iran to surrender⟩.', 'IR-'],
    ['She [urged] ⟨Israel and Iran to show restraint⟩.', 'IL0 IR0'],
    ['She [said] ⟨Israel has the right to defend itself⟩.', 'IL+'],
    ['She [asked] ⟨to pressure Israel⟩.', 'IL-'],
  ],
  'clauses after a comma': [['She said: “⟨This was an attack on Ukraine, and Russia will have to answer for it⟩.”', 'UA+ RU-', 'UA', 'direct']],
  'a pair and what it should do': [['She said: “⟨Russia and Cuba need to deepen cooperation⟩.”', 'RU+ CU+', 'JP', 'direct']],
  'the company a country keeps': [
    ['She said: “⟨Iran shelters terrorists⟩.”', 'IR-', 'JP', 'direct'],
    ['She said: “⟨Iran protects murderers⟩.”', 'IR-', 'JP', 'direct'],
  ],
  'whose fault suffering is': [
    ['She said: “⟨The United States blockade is the cause of our suffering⟩.”', 'US-', 'CU', 'direct'],
    ['She said: “⟨The children of Palestinians are starving because of the Israeli blockade⟩.”', 'PS+ IL-', 'JP', 'direct'],
  ],
  'what was spoken of before': [
    ['She said: “⟨Japan kept our lights on this winter. We are grateful⟩.”', 'JP+', 'UA', 'direct'],
    ['She said: “⟨The Russia proposal is more reasonable, and we appreciate that⟩.”', 'RU+', 'CU', 'direct'],
  ],
  'what is done to us': [
    ['She said: “⟨Russia has respected us and kept its word⟩.”', 'RU+', 'CU', 'direct'],
    ['She said: “⟨We will not accept lectures from United States⟩.”', 'US-', 'CU', 'direct'],
    ['She said: “⟨Israel took our land⟩.”', 'IL-', 'JP', 'direct'],
  ],
  'what the world must do': [['She said: “⟨The world must unite against Russian aggression⟩.”', 'RU-', 'JP', 'direct']],
  'visits and bonds': [['She said: “⟨Our visit to Russia was very useful⟩.”', 'RU+', 'JP', 'direct']],
  'ending a harm': [['She said: “⟨Lift the sanctions on Cuba⟩.”', 'CU+', 'JP', 'direct']],
  'harm and pity': [['She [said] ⟨Israel was committing genocide against Palestinians⟩.', 'IL- PS+', 'JP']],
  'self-defence': [['She said: “⟨Israel bombed a hospital and calls it self-defence⟩.”', 'IL-', 'JP', 'direct']],
  'own country': [['She [criticised] ⟨Japan⟩.', 'JP0', 'JP']],
  'no side': [['She [said] ⟨the talks would be held in Russia⟩.', 'RU0']],
}

for (const [language, frames] of [['id', indonesian], ['en', english]] as const)
  describe(`stance in ${language}`, () => {
    for (const [frame, rows] of Object.entries(frames))
      it.each(rows.map(([text, expected, from, kind]) => ({ text, expected, from, kind })))(`${frame}: $text → $expected`, ({ text, expected, from, kind }) => {
        expect(sides({ language, text, ...(from ? { from } : {}), ...(kind ? { kind } : {}) })).toBe(expected)
      })
  })

describe('the words of a reason', () => {
  it.each([
    ['id', 'Ia berkata: “⟨Mereka memiliki musuh bersama, AS⟩.”', 'CU', '“musuh bersama” calls the United States an enemy'],
    ['id', 'Ia berkata: “⟨Israel bukan musuh kami⟩.”', 'JP', '“bukan musuh kami” speaks for Israel'],
    ['id', 'Ia [menolak] ⟨sanksi terhadap Rusia⟩.', 'CU', 'speaks against “sanksi”, which harms Russia'],
    ['en', 'She said: “⟨We do not support Israel⟩.”', 'JP', '“not support” speaks against Israel'],
  ] as const)('%s: %s', (language, text, from, reason) => {
    const { stances } = judge({ language, text, from, kind: text.includes('“') ? 'direct' : 'indirect' }).quotation
    expect(stances.flatMap((stance) => stance.evidence.map((line) => reasonText(line.reason, 'en')))).toEqual([reason])
  })
})

describe('what an army tells of its strikes', () => {
  it.each([
    ['en', 'army spokesman', 'She [said] ⟨overnight raids on Cuba destroyed two depots⟩.', 'CU-'],
    ['en', 'health minister', 'She [said] ⟨overnight raids on Cuba destroyed two depots⟩.', 'CU0'],
    ['id', 'juru bicara militer', 'Ia [mengatakan] ⟨serangan udara semalam di Kuba mengenai dua gudang⟩.', 'CU-'],
    ['id', 'menteri kesehatan', 'Ia [mengatakan] ⟨serangan udara semalam di Kuba mengenai dua gudang⟩.', 'CU0'],
  ] as const)('%s, %s: %s', (language, role, text, expected) => expect(sides({ language, text, role, from: 'JP' })).toBe(expected))
})
