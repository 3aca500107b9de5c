import { expect, test } from 'vitest'
import { shown } from './quote'

test.each([
  ['said in answer', 'Rina Wati menanggapi kecaman itu dengan mengatakan kapal itu sudah karam.', ['indirect [mengatakan] Rina Wati: kapal itu sudah karam']],
  ['while one voices something, another accuses', 'Sementara Rina Wati menyuarakan keprihatinan tentang kapal itu, Bayu Santoso menuduh Peru menipu.', ['indirect [menyuarakan] Rina Wati: keprihatinan tentang kapal itu', 'indirect [menuduh] Bayu Santoso: Peru menipu']],
  ['a rank between an office and a name, with a warning', 'Panglima militer Norwegia, Mayor Jenderal Lars Solheim, memperingatkan Peru agar tidak bermain api.', ['indirect [memperingatkan] Mayor Jenderal Lars Solheim: tidak bermain api']],
  ['what would be missing belongs to what is said', 'Rina Wati mengatakan tanpa Peru, perundingan itu gagal.', ['indirect [mengatakan] Rina Wati: tanpa Peru, perundingan itu gagal']],
  ['the occasion of a critique', 'Rina Wati melontarkan kritik kepada Peru usai pertemuan di Lima.', ['indirect [melontarkan kritik] Rina Wati: Peru']],
  ['a word that turns to somebody else', 'Adapun Kedutaan Besar Norwegia mencibir pernyataan itu.', ['indirect [mencibir] Kedutaan Besar Norwegia: pernyataan itu']],
  ['a charge that others deny', 'Pejabat Peru menuduh Norwegia mencuri ikan, tuduhan yang dibantah pemerintah Norwegia.', ['indirect [menuduh] Pejabat Peru: Norwegia mencuri ikan']],
  ['who adds to it', 'Rina Wati mengatakan kapal itu tenggelam, ia juga menambahkan bahwa awaknya selamat.', ['indirect [mengatakan] Rina Wati: kapal itu tenggelam', 'indirect [menambahkan] ia: awaknya selamat']],
  ['what the accuser did meanwhile', 'Rina Wati menuduh Norwegia mencuri ikan, sambil membela armada Peru.', ['indirect [menuduh] Rina Wati: Norwegia mencuri ikan']],
  ['two places', 'Rina Wati mengatakan Peru bersama sekutunya di Norwegia dan Chile telah menyampaikan pendapat.', ['indirect [mengatakan] Rina Wati: Peru bersama sekutunya di Norwegia dan Chile telah menyampaikan pendapat']],
  ['a diplomatic protest', 'Peru mengajukan protes diplomatik atas undang-undang Norwegia.', ['indirect [mengajukan protes diplomatik] Peru: undang-undang Norwegia']],
  ['what is worrying worries nobody', 'Rina Wati mengatakan penempatan kapal itu adalah mengkhawatirkan bagi nelayan.', ['indirect [mengatakan] Rina Wati: penempatan kapal itu adalah mengkhawatirkan bagi nelayan']],
  ['a country of two words', 'Amerika Serikat menuduh Peru menipu.', ['indirect [menuduh] Amerika Serikat: Peru menipu']],
  ['a country whose name ends like an adverb', 'Selandia Baru menuduh Peru menipu.', ['indirect [menuduh] Selandia Baru: Peru menipu']],
  ['who is asked to say it has not', 'Rina Wati meminta Norwegia meminta maaf atas pernyataan itu.', ['indirect [meminta] Rina Wati: meminta maaf atas pernyataan itu']],
  ['mocked by saying', 'Rina Wati menyindir dengan mengatakan kapal itu sudah tua.', ['indirect [mengatakan] Rina Wati: kapal itu sudah tua']],
  ['in a speech somewhere', 'Presiden Peru Rina Wati, dalam pidato di wilayah yang dikuasai negara itu mengatakan kapal itu karam.', ['indirect [mengatakan] Rina Wati: kapal itu karam']],
  ['a clause behind a setting goes on with a report', 'Dalam hitungan jam, Rina Wati menggelar rapat darurat, menyebut serangan itu agresi.', ['indirect [menyebut] Rina Wati: serangan itu agresi']],
  ['a clause behind “meanwhile” does', 'Sementara itu, Rina Wati merespons kabar itu, menyebut partai baru itu konyol.', ['indirect [menyebut] Rina Wati: partai baru itu konyol']],
  ['two reports around an aside', 'Peru, sementara itu, mengutuk serangan itu, mendesak Norwegia berunding.', ['indirect [mengutuk] Peru: serangan itu', 'indirect [mendesak] Peru: berunding']],
  ['a relative clause with a clause in it is an aside', 'Pernyataan Peru, yang terbit saat Rina Wati meninggalkan Oslo, mengatakan kapal itu karam.', ['indirect [mengatakan] Pernyataan Peru: kapal itu karam']],
  ['an agency that is credited says nothing', 'Rina Wati seperti dikutip dari Antara menyatakan kapal itu karam.', ['indirect [menyatakan] Rina Wati: kapal itu karam']],
  ['what the reporter sets against it', 'Rina Wati mengatakan kapal itu karam, namun tidak merinci sebabnya.', ['indirect [mengatakan] Rina Wati: kapal itu karam']],
  ['that it is denied', 'Rina Wati mengklaim kapal itu karam, namun klaim itu dibantah Peru.', ['indirect [mengklaim] Rina Wati: kapal itu karam', 'indirect [dibantah] Peru: klaim itu']],
  ['what she sets against it herself', 'Rina Wati mengatakan kapal itu tua, namun masih layak berlayar.', ['indirect [mengatakan] Rina Wati: kapal itu tua, namun masih layak berlayar']],
  ['a deed behind the marks', 'Rina Wati menyebut serangan itu “agresi,” dan mengerahkan armada.', ['mixed [menyebut] Rina Wati: serangan itu “agresi,”']],
  ['a sentence that the next one attributes', 'Kapal itu karam di lepas pantai Norwegia. Demikian klaim angkatan laut Peru.', ['indirect [Demikian klaim] angkatan laut Peru: Kapal itu karam di lepas pantai Norwegia']],
  ['a sentence that is told already', 'Rina Wati mengatakan kapal itu karam. Demikian disampaikan Bayu Santoso.', ['indirect [mengatakan] Rina Wati: kapal itu karam']],
] as const)('%s', (_, text, expected) => {
  expect(shown(text, 'id')).toEqual(expected)
})
