import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quote, shown } from './quote'

test.each([
  ['clause', 'id', 'Rina Wati mengatakan bahwa kapal itu tenggelam.', ['indirect [mengatakan] Rina Wati: kapal itu tenggelam']],
  ['denied nothing', 'id', 'Rina Wati tak memungkiri izin kapal itu terlambat.', ['indirect [tak memungkiri] Rina Wati: izin kapal itu terlambat']],
  ['disputed', 'id', 'Perhitungan itu disanggah Bayu Santoso.', ['indirect [disanggah] Bayu Santoso: Perhitungan itu']],
  ['a statement seconded', 'id', 'Pernyataan Rina Wati didukung oleh delegasi Norwegia.', ['indirect [didukung oleh] delegasi Norwegia: Pernyataan Rina Wati']],
  ['told by the one spoken of', 'id', 'Dijelaskan olehnya, bea itu hanya berlaku setahun.', ['indirect [Dijelaskan olehnya] -: bea itu hanya berlaku setahun']],
  ['their own country', 'id', 'Rina Wati mengatakan, negaranya menghargai bantuan Norwegia.', ['indirect [mengatakan] Rina Wati: negaranya menghargai bantuan Norwegia']],
  ['office and name', 'en', "Norway's consul in Lima, Ann Miller, said the film hurt her country's fishermen.", ["indirect [said] Ann Miller: the film hurt her country's fishermen"]],
  ['relative clause of what is praised', 'en', 'Ann Miller praised Norway, which lent two tugs, and called on Peru to help.', ['indirect [praised] Ann Miller: Norway, which lent two tugs', 'indirect [called on] Ann Miller: to help']],
  ['praise for somebody', 'en', 'There was praise for Norway, which lent two tugs, from the Peruvian consul.', ['indirect [praise] the Peruvian consul: Norway, which lent two tugs']],
  ['a list of claims', 'en', 'Among her claims: pilots took bribes, and clerks hid the logs.', ['indirect [claims] -: pilots took bribes, and clerks hid the logs']],
  ['a paper that finds', 'en', 'A paper by the Sea Institute finds that small ports no longer grow.', ['indirect [finds that] A paper by the Sea Institute: small ports no longer grow']],
  ['accused in a letter', 'en', 'Peru was accused on Friday of jailing pilots in a letter from the union.', ['indirect [accused] a letter: jailing pilots']],
  ['clause without complementizer', 'id', 'Rina Wati mengatakan kapal itu tenggelam.', ['indirect [mengatakan] Rina Wati: kapal itu tenggelam']],
  ['addressee and day', 'id', 'Rina Wati mengatakan kepada wartawan, Rabu (4/3), bahwa kapal itu tenggelam.', ['indirect [mengatakan] Rina Wati: kapal itu tenggelam']],
  ['day before the cue', 'id', 'Rina Wati pada Rabu (4/3/2020) juga menegaskan kapal itu tenggelam.', ['indirect [menegaskan] Rina Wati: kapal itu tenggelam']],
  ['content first', 'id', 'Kapal itu tenggelam, kata Rina Wati di Jakarta.', ['indirect [kata] Rina Wati: Kapal itu tenggelam']],
  ['own cue', 'id', 'Kapal itu tenggelam, katanya.', ['indirect [katanya] -: Kapal itu tenggelam']],
  ['menurut first', 'id', 'Menurut Rina Wati, kapal itu tenggelam.', ['indirect [Menurut] Rina Wati: kapal itu tenggelam']],
  ['menurut last', 'id', 'Kapal itu tenggelam, menurut Rina Wati.', ['indirect [menurut] Rina Wati: Kapal itu tenggelam']],
  ['menurut between: the longer side', 'id', 'Kapal itu, menurut Rina Wati, tenggelam di laut utara pagi tadi.', ['indirect [menurut] Rina Wati: tenggelam di laut utara pagi tadi']],
  ['passive', 'id', 'Ditegaskan juga oleh Rina Wati bahwa kapal itu tenggelam.', ['indirect [Ditegaskan] Rina Wati: kapal itu tenggelam']],
  ['evaluation', 'id', 'Rina Wati mengecam keras serangan itu.', ['indirect [mengecam keras] Rina Wati: serangan itu']],
  ['two words', 'id', 'Rina Wati juga menyambut baik sikap Havana.', ['indirect [menyambut baik] Rina Wati: sikap Havana']],
  ['directive', 'id', 'Rina Wati mendesak Iran untuk menghentikan serangan.', ['indirect [mendesak] Rina Wati: menghentikan serangan']],
  ['second cue shares the source', 'id', 'Rina Wati mengecam serangan itu dan menuduh Iran berbohong.', ['indirect [mengecam] Rina Wati: serangan itu', 'indirect [menuduh] Rina Wati: Iran berbohong']],
  ['behind speech', 'id', '"Kami pulang," kata Rina Wati, seraya menambahkan bahwa kapal itu tenggelam.', ['direct [kata] Rina Wati: Kami pulang', 'indirect [menambahkan] Rina Wati: kapal itu tenggelam']],
  ['two sources', 'id', 'Rina Wati mengatakan kapal itu tenggelam, sementara Budi Santoso menyatakan kapal itu selamat.', ['indirect [mengatakan] Rina Wati: kapal itu tenggelam', 'indirect [menyatakan] Budi Santoso: kapal itu selamat']],
  ['apposition', 'id', 'Rina Wati, jurnalis yang meliput perang, mengatakan kapal itu tenggelam.', ['indirect [mengatakan] Rina Wati: kapal itu tenggelam']],
  ['credit left out', 'id', 'Rina Wati mengatakan kapal itu tenggelam, seperti dilansir Kantor Berita.', ['indirect [mengatakan] Rina Wati: kapal itu tenggelam']],
  ['mixed', 'id', 'Rina Wati mengatakan kapal itu "sangat tua" dan rapuh.', ['mixed [mengatakan] Rina Wati: kapal itu "sangat tua" dan rapuh']],
  ['a threat in one word', 'id', 'Rina Wati mengancam Norwegia.', ['indirect [mengancam] Rina Wati: Norwegia']],
  ['a threat in one word', 'en', 'Ann Miller threatened Norway.', ['indirect [threatened] Ann Miller: Norway']],
  ['a mere danger', 'en', 'A storm threatened Norway.', []],
  ['both', 'en', 'Ann Miller met Ben Hill. Both said the ship had sunk.', ['indirect [said] Both: the ship had sunk']],
  ['both also', 'en', 'Ann Miller met Ben Hill. Both also said the ship had sunk.', ['indirect [said] Both: the ship had sunk']],
  ['clause', 'en', 'Ann Miller said that the ship had sunk.', ['indirect [said] Ann Miller: the ship had sunk']],
  ['content first', 'en', 'The ship had sunk, Ann Miller said on Monday.', ['indirect [said] Ann Miller: The ship had sunk']],
  ['inverted', 'en', 'The ship had sunk, said Ann Miller.', ['indirect [said] Ann Miller: The ship had sunk']],
  ['addressee', 'en', 'Ann Miller told reporters that the ship had sunk.', ['indirect [told] Ann Miller: the ship had sunk']],
  ['according to', 'en', 'According to Ann Miller, the ship had sunk.', ['indirect [According to] Ann Miller: the ship had sunk']],
  ['according to last', 'en', 'The ship had sunk, according to the navy.', ['indirect [according to] the navy: The ship had sunk']],
  ['evaluation', 'en', 'Ann Miller condemned the attack on the ship.', ['indirect [condemned] Ann Miller: the attack on the ship']],
  ['accusation', 'en', 'Ann Miller accused Iran of sinking the ship.', ['indirect [accused] Ann Miller: sinking the ship']],
  ['directive', 'en', 'Ann Miller urged Iran to free the ship.', ['indirect [urged] Ann Miller: to free the ship']],
  ['linked', 'en', 'The ship had sunk, Ann Miller said, adding that the crew was safe.', ['indirect [said] Ann Miller: The ship had sunk', 'indirect [adding] Ann Miller: the crew was safe']],
  ['called by', 'id', 'Kelompok itu dicap sebagai ancaman besar oleh Rina Wati.', ['indirect [dicap] Rina Wati: ancaman besar']],
  ['foretold by', 'id', 'Harga itu diprediksi para ahli akan naik lagi.', ['indirect [diprediksi] para ahli: akan naik lagi']],
  ['seen by', 'id', 'Aturan yang dianggap pemerintah sebagai dorongan dagang itu disahkan.', ['indirect [dianggap] pemerintah: dorongan dagang itu disahkan']],
  ['apposition', 'en', 'Ann Miller, a spokeswoman for the ministry, said the charge was false.', ['indirect [said] Ann Miller: the charge was false']],
  ['apposition behind content', 'en', 'The ship had sunk, Ann Miller, a spokeswoman, told AFP on Monday.', ['indirect [told] Ann Miller: The ship had sunk']],
  ['content, cue, then another', 'en', 'The ship had sunk, the navy said on Sunday, adding that the crew was safe.', ['indirect [said] the navy: The ship had sunk', 'indirect [adding] the navy: the crew was safe']],
  ['progressive', 'en', 'Police were saying the ship had sunk.', ['indirect [saying] Police: the ship had sunk']],
  ['time inside the cue', 'en', 'Ann Miller called Wednesday for the release of the ship.', ['indirect [called Wednesday for] Ann Miller: the release of the ship']],
  ['quoted as saying', 'en', 'The daily quoted Ann Miller as saying the ship had sunk.', ['indirect [saying] Ann Miller: the ship had sunk']],
  ['was quoted by', 'en', 'Ann Miller was quoted by the daily as saying that the ship had sunk.', ['indirect [saying] Ann Miller: the ship had sunk']],
  ['content first, quoted as saying', 'en', 'The ship had sunk, the daily quoted Ann Miller as saying.', ['indirect [saying] Ann Miller: The ship had sunk']],
  ['accused by', 'en', 'The group was accused by Norway of sinking the ship.', ['indirect [accused by] Norway: sinking the ship']],
  ['aside between dashes', 'en', 'Ann Miller welcomed the work of the four -- the navy, the army and two unions -- to free the ship.', ['indirect [welcomed] Ann Miller: the work of the four -- the navy, the army and two unions -- to free the ship']],
  ['yang menurut', 'id', 'Kapal itu membawa pupuk, yang menurut Rina Wati bisa meledak kapan saja.', ['indirect [menurut] Rina Wati: bisa meledak kapan saja']],
  ['which, according to', 'en', 'The ship carried a cargo, which, according to Ann Miller, was stolen.', ['indirect [according to] Ann Miller: was stolen']],
  ['what they said was', 'en', 'The navy showed what officers said were parts of the ship.', ['indirect [said] officers: parts of the ship']],
  ['comma, then a clause with its own bahwa', 'id', 'Rina Wati menambahkan, kapal itu terbakar, sehingga muncul dugaan bahwa bahan bakarnya bocor.', ['indirect [menambahkan] Rina Wati: kapal itu terbakar, sehingga muncul dugaan bahwa bahan bakarnya bocor']],
  ['hope of others', 'id', 'Rina Wati berharap seluruh warga menghentikan serangan.', ['indirect [berharap] Rina Wati: seluruh warga menghentikan serangan']],
  ['vow behind a day', 'en', 'US officers Sunday vowed to find the ship, whatever the cost.', ['indirect [vowed] US officers: to find the ship, whatever the cost']],
  ['demand without to', 'en', 'Ann Miller demanded the navy send a ship to investigate.', ['indirect [demanded] Ann Miller: the navy send a ship to investigate']],
  ['thanks', 'id', 'Rina Wati berterima kasih kepada Mesir atas bantuannya.', ['indirect [berterima kasih] Rina Wati: Mesir atas bantuannya']],
  ['praise for', 'en', 'Ann Miller praised Norway for its calm.', ['indirect [praised] Ann Miller: Norway for its calm']],
  ['speech inside the accusation', 'id', 'Rina Wati menuduh Beijing mengancam nelayan.', ['indirect [menuduh] Rina Wati: Beijing mengancam nelayan']],
  ['speech that is praised', 'id', 'Rina Wati memuji Rusia yang mengutuk serangan itu.', ['indirect [memuji] Rina Wati: Rusia yang mengutuk serangan itu']],
  ['deed behind the object', 'id', 'Rina Wati mengecam serangan itu dan menarik dutanya.', ['indirect [mengecam] Rina Wati: serangan itu']],
  ['deed behind the object', 'en', 'Ann Miller condemned the attack and recalled her envoy.', ['indirect [condemned] Ann Miller: the attack']],
  ['goes on in the next sentence', 'id', 'Rina Wati pulang. Dan menambahkan bahwa kapal itu tenggelam.', ['indirect [menambahkan] -: kapal itu tenggelam']],
  ['length of time behind', 'en', 'Ann Miller said the ship had sunk, two days after the storm began.', ['indirect [said] Ann Miller: the ship had sunk']],
  ['report behind a report', 'en', 'Ann Miller said on Monday the ship had sunk, the coast guard reported.', ['indirect [reported] the coast guard: Ann Miller said on Monday the ship had sunk', 'indirect [said] Ann Miller: the ship had sunk']],
  ['agency behind a report', 'en', 'Ann Miller said the ship had sunk, according to the Yonhap news agency.', ['indirect [said] Ann Miller: the ship had sunk']],
  ['examples behind a dash', 'en', 'Ann Miller condemned the crimes of the group -- including theft.', ['indirect [condemned] Ann Miller: the crimes of the group -- including theft']],
  ['two nouns, then a cue', 'en', 'Ann Miller said she had seen the crew and passengers, and added that the ship had sunk.', ['indirect [said] Ann Miller: she had seen the crew and passengers', 'indirect [added] Ann Miller: the ship had sunk']],
  ['relative between commas', 'id', 'Rina Wati, yang mengecam serangan itu, sebelumnya memuji kapal itu.', ['indirect [mengecam] Rina Wati: serangan itu', 'indirect [memuji] Rina Wati: kapal itu']],
  ['relative between commas', 'en', 'The navy, which has been accused by Norway of sinking ships, was silent.', ['indirect [accused by] Norway: sinking ships']],
  ['day, then a number', 'en', 'Ann Miller said this week 20 officers had left.', ['indirect [said] Ann Miller: 20 officers had left']],
  ['today inside the speech', 'en', 'Ann Miller said, Today we are building a new ship.', ['indirect [said] Ann Miller: Today we are building a new ship']],
  ['addressee with a determiner', 'id', 'Rina Wati mengatakan kepada stasiun radio tersebut kapal itu tenggelam.', ['indirect [mengatakan] Rina Wati: kapal itu tenggelam']],
  ['addressee of several words', 'en', 'Ann Miller told a weekly news conference the ship had sunk.', ['indirect [told] Ann Miller: the ship had sunk']],
  ['warning of a thing', 'id', 'Rina Wati memperingatkan ancaman badai besar di laut utara.', ['indirect [memperingatkan] Rina Wati: ancaman badai besar di laut utara']],
  ['there is evidence that', 'id', 'Rina Wati mengatakan tidak ada bukti bahwa kapal itu tenggelam.', ['indirect [mengatakan] Rina Wati: tidak ada bukti bahwa kapal itu tenggelam']],
  ['proposal', 'en', 'Ann Miller proposed setting up a council to help the crew.', ['indirect [proposed] Ann Miller: setting up a council to help the crew']],
  ['condition first', 'id', 'Kalau kapal itu tenggelam, kami pulang, katanya.', ['indirect [katanya] -: Kalau kapal itu tenggelam, kami pulang']],
  ['own cue, then another', 'id', 'Kapal itu tenggelam, katanya, seraya menambahkan bahwa semua awak selamat dan sehat.', ['indirect [katanya] -: Kapal itu tenggelam', 'indirect [menambahkan] -: semua awak selamat dan sehat']],
  ['relative with a bare cue', 'id', 'Warga membaca aturan yang kata Rina Wati akan dicabut.', ['indirect [kata] Rina Wati: akan dicabut']],
  ['what they call', 'id', 'Polisi memperlihatkan apa yang mereka sebut sebagai bukti kuat.', ['indirect [sebut] mereka: bukti kuat']],
  ['source with a relative', 'en', 'According to a report by the club, which has 57 members, the ship had sunk.', ['indirect [According to] a report: the ship had sunk']],
  ['passive, then a comma', 'id', 'Ditegaskan pula oleh Rina Wati, kapal itu tidak boleh diserang.', ['indirect [Ditegaskan] Rina Wati: kapal itu tidak boleh diserang']],
  ['source and cue behind, then a setting', 'id', 'Kapal itu tenggelam, Rina Wati menambahkan dalam pidato tahunannya.', ['indirect [menambahkan] Rina Wati: Kapal itu tenggelam']],
  ['relative behind a bare cue', 'id', 'Kapal itu tenggelam, kata militer Norwegia, Minggu, yang menambahkan bahwa semua awak selamat.', ['indirect [kata] militer Norwegia: Kapal itu tenggelam', 'indirect [menambahkan] militer Norwegia: semua awak selamat']],
  ['members between dashes', 'id', 'Norwegia dan empat negara tetangga -- Swedia, Denmark, Finlandia dan Islandia -- mengecam serangan itu.', ['indirect [mengecam] Norwegia dan empat negara tetangga: serangan itu']],
  ['the report is the source', 'id', 'Menurut laporan, kapal itu tenggelam di laut utara.', ['indirect [Menurut] laporan: kapal itu tenggelam di laut utara']],
  ['clause below the main one', 'id', 'Walaupun Rina Wati mengecam serangan itu, dia yakin kapal itu selamat.', ['indirect [mengecam] Rina Wati: serangan itu', 'indirect [yakin] dia: kapal itu selamat']],
  ['clause below the main one', 'en', 'Although Ann Miller insists the ship sank, the navy is silent.', ['indirect [insists] Ann Miller: the ship sank']],
  ['office before the name', 'en', 'The ship had sunk, the chairman of the committee, Ann Miller, told reporters.', ['indirect [told] Ann Miller: The ship had sunk']],
  ['sources quoted by an agency', 'en', 'The ship had sunk near the northern coast, said sources quoted by an agency.', ['indirect [said] sources: The ship had sunk near the northern coast']],
  ['behind content, then without', 'en', 'We are looking for the ship, she added without giving a reason.', ['indirect [added] she: We are looking for the ship']],
  ['concern put into words', 'id', 'Rina Wati menyatakan keprihatinannya atas serangan itu.', ['indirect [menyatakan keprihatinannya] Rina Wati: serangan itu']],
  ['hope put into words', 'id', 'Rina Wati mengungkapkan harapannya agar kapal itu selamat.', ['indirect [mengungkapkan harapannya] Rina Wati: kapal itu selamat']],
  ['going on', 'en', 'Ann Miller continued to insist that the ship had sunk.', ['indirect [insist] Ann Miller: the ship had sunk']],
  ['question', 'en', 'Ann Miller questioned the need for a new ship.', ['indirect [questioned] Ann Miller: the need for a new ship']],
  ['aside of the reporter', 'id', 'Rina Wati mengatakan kapal itu selamat, meskipun badai besar sudah datang.', ['indirect [mengatakan] Rina Wati: kapal itu selamat']],
  ['called by a body with its short form', 'id', 'Pelaut yang dianggap oleh Mahkamah Laut (ML) sebagai saksi itu pulang.', ['indirect [dianggap] Mahkamah Laut: saksi itu pulang']],
  ['deed, then speech', 'id', 'Rina Wati tiba di Jakarta dan mengecam serangan itu.', ['indirect [mengecam] Rina Wati: serangan itu']],
  ['deed, then speech', 'en', 'Ann Miller arrived in Oslo and condemned the attack.', ['indirect [condemned] Ann Miller: the attack']],
  ['joint source with a pronoun', 'id', 'Keduanya sepakat memperluas dagang, dan mengecam serangan itu.', ['indirect [mengecam] Keduanya: serangan itu']],
  ['claim of somebody', 'en', 'Ann Miller rejected the claim by Tom Reed that the ship had sunk.', ['indirect [rejected] Ann Miller: the claim by Tom Reed that the ship had sunk', 'indirect [claim] Tom Reed: the ship had sunk']],
  ['claim as the subject', 'en', 'Ann Miller’s claim that the ship had sunk was false.', ['indirect [claim] Ann Miller’s: the ship had sunk']],
  ['claim of somebody', 'id', 'Norwegia membantah klaim Rina Wati bahwa kapal itu tenggelam.', ['indirect [membantah] Norwegia: klaim Rina Wati bahwa kapal itu tenggelam', 'indirect [klaim] Rina Wati: kapal itu tenggelam']],
  ['feeling put into words', 'en', 'Ann Miller expressed deep concern about the ship.', ['indirect [expressed deep concern] Ann Miller: the ship']],
  ['one word', 'en', 'Ann Miller denied wrongdoing.', ['indirect [denied] Ann Miller: wrongdoing']],
  ['one word', 'id', 'Rina Wati menyerukan dialog.', ['indirect [menyerukan] Rina Wati: dialog']],
  ['occasion behind a comma', 'en', 'Ann Miller said the ship had sunk, in a speech in Oslo.', ['indirect [said] Ann Miller: the ship had sunk']],
  ['occasion behind a comma', 'id', 'Rina Wati mengatakan kapal itu tenggelam, dalam pidatonya di Bandung.', ['indirect [mengatakan] Rina Wati: kapal itu tenggelam']],
  ['question behind', 'en', 'Ann Miller said the ship had sunk when asked about the storm.', ['indirect [said] Ann Miller: the ship had sunk']],
  ['question behind', 'id', 'Rina Wati mengatakan kapal itu tenggelam saat ditanya wartawan.', ['indirect [mengatakan] Rina Wati: kapal itu tenggelam']],
  ['attitude, then when it was voiced', 'en', 'Ann Miller condemned the attack on the ship after a meeting of the council.', ['indirect [condemned] Ann Miller: the attack on the ship']],
  ['attitude, then when it was voiced', 'id', 'Rina Wati mengecam serangan ke kapal itu setelah rapat dewan.', ['indirect [mengecam] Rina Wati: serangan ke kapal itu']],
  ['source with a relative', 'en', 'Officers who have seen the plan said the ship was old.', ['indirect [said] Officers: the ship was old']],
  ['two deeds side by side', 'en', 'Ann Miller accused Norway of allowing or encouraging theft.', ['indirect [accused] Ann Miller: allowing or encouraging theft']],
  ['a statement that accuses', 'en', 'A statement accusing Norway of theft was read in Oslo.', ['indirect [accusing] A statement: theft']],
  ['with others saying', 'en', 'The port was shut, with Ann Miller saying that the ship had sunk.', ['indirect [saying] Ann Miller: the ship had sunk']],
  ['opening with -ing', 'en', 'While insisting that the ship was old, Ann Miller said the crew was safe.', ['indirect [insisting] Ann Miller: the ship was old', 'indirect [said] Ann Miller: the crew was safe']],
  ['a noun before to', 'en', 'Ann Miller urged a quick return to the port.', ['indirect [urged] Ann Miller: a quick return to the port']],
  ['day inside an accusation', 'en', 'Tom Reed, a senator, accused the navy on Monday of sinking the ship.', ['indirect [accused] Tom Reed: sinking the ship']],
  ['tokenised text', 'en', "Ms. Miller 's aides did n't object , but Mr. Reed said the ship was old .", ['indirect [said] Mr. Reed: the ship was old']],
  ['reminder of what to do', 'id', 'Rina Wati mengingatkan warga agar berhati-hati di laut.', ['indirect [mengingatkan] Rina Wati: berhati-hati di laut']],
  ['accused at the end, by whom', 'id', 'Milisi itu dituduh menculik guru dan membakar sekolah, oleh sejumlah lembaga bantuan.', ['indirect [dituduh] sejumlah lembaga bantuan: menculik guru dan membakar sekolah']],
  ['accused of, then by whom', 'en', 'The militia has been accused of kidnapping teachers, including women, by several aid groups.', ['indirect [accused] several aid groups: kidnapping teachers, including women']],
  ['whom somebody accuses', 'en', 'The militia, which Norwegian officers accuse of burning schools, denied it.', ['indirect [accuse] Norwegian officers: burning schools']],
  ['an aside behind the one blamed', 'en', 'Ann Miller blamed Norway, long her rival, for sinking the ship.', ['indirect [blamed] Ann Miller: sinking the ship']],
  ['an aside behind the one blamed', 'id', 'Rina Wati menyalahkan Norwegia, yang dikenal sebagai pesaingnya, karena menenggelamkan kapal.', ['indirect [menyalahkan] Rina Wati: menenggelamkan kapal']],
  ['the second deed is no more said', 'en', 'Norway said on Sunday it would limit trade with the island and resolved not to pay the fine.', ['indirect [said] Norway: it would limit trade with the island']],
  ['two deeds that would be done', 'en', 'Norway said it would limit trade with the island and resume talks.', ['indirect [said] Norway: it would limit trade with the island and resume talks']],
  ['what would be done and suffered', 'en', 'Norway said the pilots would be arrested and deported.', ['indirect [said] Norway: the pilots would be arrested and deported']],
  ['a name inside who speaks', 'en', 'Tara Holm, a nurse, was hurt on Friday night, said a Red Cross spokesman.', ['indirect [said] a Red Cross spokesman: Tara Holm, a nurse, was hurt on Friday night']],
  ['an office with its field', 'en', 'The old ship was lost on Friday, said the Norwegian minister of defence.', ['indirect [said] the Norwegian minister of defence: The old ship was lost on Friday']],
  ['a day before a country', 'en', 'On Sunday Norway said it would pay the fine.', ['indirect [said] Norway: it would pay the fine']],
  ['local media pass it on', 'en', 'Tara Holm said the talks could resume in March, local media reported Tuesday.', ['indirect [said] Tara Holm: the talks could resume in March']],
  ['a press agency passes it on', 'en', 'Holm said that the talks should resume in March, according to Fjord Press.', ['indirect [said] Holm: the talks should resume in March']],
  ['an agency passes it on', 'id', 'Menurut kantor berita Fjord, Rina Wati mengatakan perundingan dapat dimulai pada Maret.', ['indirect [mengatakan] Rina Wati: perundingan dapat dimulai pada Maret']],
  ['an agency passes it on, behind', 'id', 'Rina Wati mengatakan perundingan dapat dimulai pada Maret, kata kantor berita Fjord.', ['indirect [mengatakan] Rina Wati: perundingan dapat dimulai pada Maret']],
  ['a paper speaks for itself', 'en', 'The talks could resume in March, the newspaper said.', ['indirect [said] the newspaper: The talks could resume in March']],
  ['a meeting is called, not named', 'en', 'Tara Holm called an early meeting of her cabinet.', []],
  ['a strike is called off', 'en', 'Tara Holm called off the strike.', []],
  ['a meeting is called something', 'en', 'Tara Holm called the meeting a waste of time.', ['indirect [called] Tara Holm: the meeting a waste of time']],
  ['what others say inside what is quoted', 'en', 'Sailors say the ship is old, the Fjord Post quoted a captain as saying.', ['indirect [saying] a captain: Sailors say the ship is old', 'indirect [say] Sailors: the ship is old']],
  ['an owner and its office', 'en', "Peru's foreign ministry summoned the Norwegian ambassador and protested against “reckless” remarks.", ["mixed [protested against] Peru's foreign ministry: “reckless” remarks"]],
  ['a thing is claimed', 'id', 'Norwegia telah mengklaim pulau Islandia.', []],
  ['that it is safe is claimed', 'id', 'Rina Wati mengklaim kapalnya aman.', ['indirect [mengklaim] Rina Wati: kapalnya aman']],
  ['accused by, then the deed', 'id', 'Kelompok itu dituduh Norwegia menenggelamkan kapal.', ['indirect [dituduh] Norwegia: menenggelamkan kapal']],
  ['what is condemned, in the passive', 'id', 'Serangan itu dikecam keras oleh Rina Wati.', ['indirect [dikecam keras] Rina Wati: Serangan itu']],
  ['contrast behind the source', 'id', 'Kapal itu bukan sekadar barang tua di pelabuhan utara, kata Rina Wati, melainkan bagian penting dari sejarah panjang kota pelabuhan itu sendiri.', ['indirect [kata] Rina Wati: melainkan bagian penting dari sejarah panjang kota pelabuhan itu sendiri']],
])('%s (%s): %s', (_, language, text, expected) => {
  expect(shown(text, language)).toEqual(expected)
})

test.each([
  ['force seconded by force', 'id', 'Pasukan itu didukung oleh Norwegia.'],
  ['accused by nobody', 'en', 'Peru was accused on Friday of jailing pilots.'],
  ['a deed with a letter', 'en', 'She rose slowly from the bench, read the letter and left.'],
  ['future', 'id', 'Rina Wati akan mengatakan kebenaran besok.'],
  ['negation', 'id', 'Rina Wati tidak mengatakan kapal itu tenggelam.'],
  ['refusal to speak', 'id', 'Rina Wati menolak berkomentar soal kapal itu.'],
  ['deed', 'id', 'Perusahaan itu mengumumkan peluncuran kapal baru.'],
  ['bare act of speaking', 'id', 'Rina Wati berbicara kepada wartawan.'],
  ['credit to an agency', 'id', 'Kapal itu tenggelam, dilansir Kantor Berita.'],
  ['no agent', 'id', 'Kapal itu dilaporkan tenggelam.'],
  ['voiceless subject', 'id', 'Hal itu menegaskan bahwa kapal itu tua.'],
  ['future', 'en', 'Ann Miller will say that the ship sank.'],
  ['refusal', 'en', 'Ann Miller declined to comment on the ship.'],
  ['what has not happened', 'id', 'Perang bisa pecah jika pulau itu menyatakan kapal itu miliknya.'],
  ['only points back', 'id', 'Rina Wati mengatakan hal itu dalam sebuah diskusi di Jakarta.'],
  ['subject that voices nothing, in the plural', 'id', 'Serangan-serangan itu menegaskan bahwa kapal itu tua.'],
  ['the one accused', 'en', 'Police arrested a man accused of sinking the ship.'],
  ['only points back', 'en', 'Ann Miller said this during a visit to Oslo.'],
  ['how others see the source', 'id', 'Polisi menangkap mereka yang dipandang mengancam kapal itu.'],
  ['speaker inside speech', 'id', 'Saya sebenarnya berharap kapal itu pulang.'],
  ['those it is done to', 'en', 'Guards protect lions threatened by poachers.'],
  ['speaking after something', 'id', 'Rina Wati berkata setelah kedatangan dua kapal besar dari utara di pelabuhan.'],
  ['a need is pressing', 'id', 'Ada keperluan mendesak untuk menghentikan perang.'],
  ['what others call it', 'en', 'The group, labelled a threat in two states, was the first to leave.'],
  ['going on with a deed of refusal', 'en', 'The navy continued to deny citizens a seat on the ship.'],
  ['going on with a deed', 'en', 'Ann Miller continued her work on the ship.'],
  ['an aim', 'id', 'Acara yang bertujuan menyerukan perdamaian itu dibuka.'],
  ['recognition', 'id', 'Norwegia mengakui kemerdekaan pulau itu.'],
  ['who one says one is', 'id', 'Seorang pelaut yang mengaku bernama Budi datang.'],
  ['name of a country', 'en', 'The United States sent two ships to the north.'],
  ['no agent', 'en', 'The ship is said to be old.'],
  ['nobody', 'en', 'Nobody said that the ship had sunk.'],
  ['nobody', 'id', 'Tidak seorang pun mengatakan bahwa kapal itu tenggelam.'],
  ['anonymity', 'en', 'The officer asked not to be named.'],
  ['what a group is called', 'en', 'A group called Northern Watch left the port.'],
  ['no verb behind an owner', 'en', 'India’s claims to the island are old.'],
  ['told by, as a participle', 'en', 'The plan revealed by the navy was old.'],
  ['goes on refusing', 'en', 'Ann Miller refused to comment or say whether the ship had sunk.'],
  ['figures show', 'id', 'Data menegaskan bahwa kapal itu tua.'],
])('%s (%s) is no quotation: %s', (_, language, text) => {
  expect(shown(text, language)).toEqual([])
})

test('boilerplate is never part of a quotation', () => {
  const text = 'Rina Wati mengatakan kapal itu tenggelam.\nADVERTISEMENT\n"Kami pulang besok pagi," katanya.'
  const start = text.indexOf('ADVERTISEMENT')
  const contents = quote(text, 'id', [{ start, end: start + 13, kind: 'advertisement' }]).map((q) => text.slice(q.start, q.end))
  expect(contents).toEqual(['kapal itu tenggelam', 'Kami pulang besok pagi'])
})

test('contents lie in one line of the text, are trimmed, and nest or follow each other', () => {
  const parts = ['Rina Wati ', 'mengatakan ', 'bahwa ', 'kata ', 'menurut ', 'dia ', 'kapal itu ', 'dan ', ', ', '. ', '"', '“', '”', '\n', 'mengecam ', 'katanya', 'Senin ', '-- ']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (words) => {
      const text = words.join('')
      for (const q of quote(text, 'id')) {
        const content = text.slice(q.start, q.end)
        expect(content).toBe(content.trim())
        expect(content).not.toBe('')
        expect(content).not.toContain('\n')
        if (q.cue) expect(text.slice(q.cue.start, q.cue.end)).toBe(q.cue.text)
      }
    }),
  )
})

test('marks of all kinds, tokenised endings and abbreviations: spans lie inside the text and no two have the same bounds', () => {
  const parts = ['Mr. Hill ', 'said ', 'that ', "Ann 's ", 'claim ', '`` ', "'' ", "n't ", ', ', '. ', '“', '”', '"', '„', '\n', 'according to ', 'accused ', 'of ', 'saying ', 'with ', 'he ', 'the ship ', 'was old ', 'in a speech ', 'expressed ', 'concern ']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (words) => {
      const text = words.join('')
      const quotations = quote(text, 'en')
      expect(new Set(quotations.map((q) => `${q.start}-${q.end}`)).size).toBe(quotations.length)
      for (const q of quotations) {
        expect(q.start).toBeGreaterThanOrEqual(0)
        expect(q.end).toBeLessThanOrEqual(text.length)
        expect(q.end).toBeGreaterThan(q.start)
        expect(text.slice(q.start, q.end)).not.toContain('\n')
      }
    }),
  )
})
