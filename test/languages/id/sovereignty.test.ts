import { describe, expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

const says = (content: string) => `"${content}," kata Menteri Luar Negeri Chile Juan Soto.`

/** What states say of their own land and rule, and how they yield to nobody, in Indonesian. */
const families: Readonly<Record<string, readonly (readonly [text: string, answer: string])[]>> = {
  'the own land': [
    [says('Pulau itu adalah bagian tak terpisahkan dari Chile'), 'CL+'],
    [says('Pulau itu merupakan bagian yang tidak dapat dipisahkan dari wilayah Chile'), 'CL+'],
    [says('Pulau itu bagian integral dari Chile'), 'CL+'],
    [says('Pulau itu tetap menjadi bagian dari Chile'), 'CL+'],
    [says('Pulau itu sejak dulu milik Chile'), 'CL+'],
    [says('Peru adalah bagian tak terpisahkan dari Chile'), 'CL+ PE-'],
    [says('Hong Kong adalah bagian tak terpisahkan dari Chile'), 'CL+ HK0'],
    [says('Kami tidak akan menyerahkan sejengkal pun tanah Chile'), 'CL+'],
    [says('Kami tidak akan mundur sejengkal pun dari perairan Chile'), 'CL+'],
    [says('Tidak satu jengkal pun wilayah Chile boleh lepas'), 'CL+'],
    [says('Chile tidak akan berkompromi atas kepentingan intinya'), 'CL+'],
    [says('Kami tidak akan menawar kedaulatan Chile'), 'CL+'],
    [says('Tidak ada kompromi atas hak-hak rakyat Chile'), 'CL+'],
    [says('Tarian itu bagian tak terpisahkan dari budaya Chile'), 'CL0'],
    [says('Dia tetap menjadi bagian dari skuad Chile'), 'CL0'],
    [says('Kapal itu milik Chile'), 'CL0'],
    [says('Separuh dari wilayah Chile dilanda kekeringan'), 'CL0'],
    ['"Pulau itu adalah bagian tak terpisahkan dari Chile," kata Menteri Luar Negeri Norwegia Dag Holm.', 'CL+'],
    ['"Peru adalah bagian tak terpisahkan dari Chile," kata Menteri Luar Negeri Norwegia Dag Holm.', 'CL+ PE-'],
    ['"Pulau itu bagian integral dari negara Chile," kata Menteri Luar Negeri Norwegia Dag Holm.', 'CL+'],
    ['"Pulau itu milik sah rakyat Chile," kata Menteri Luar Negeri Norwegia Dag Holm.', 'CL+'],
    ['"Tidak ada kompromi atas kemerdekaan Chile," kata Menteri Luar Negeri Norwegia Dag Holm.', 'CL+'],
    ['"Hak rakyat Chile tidak dapat dinegosiasikan," kata Menteri Luar Negeri Norwegia Dag Holm.', 'CL+'],
    ['"Tarif Chile dinegosiasikan pekan depan," kata Menteri Luar Negeri Norwegia Dag Holm.', 'CL0'],
  ],
  'whose affair it is': [
    [says('Ini murni urusan dalam negeri Chile'), 'CL+'],
    [says('Persoalan itu urusan internal Chile'), 'CL+'],
    [says('Kami menolak segala bentuk intervensi asing dalam urusan Chile'), 'CL+'],
    [says('Campur tangan asing terhadap urusan Chile tidak dapat diterima'), 'CL+'],
    ['"Kami menolak intervensi asing di Chile," kata Menteri Luar Negeri Norwegia Dag Holm.', 'CL+'],
    ['"Kami menentang campur tangan luar dalam urusan Chile," kata Menteri Luar Negeri Norwegia Dag Holm.', 'CL+'],
    ['"Itu murni urusan dalam negeri Chile," kata Menteri Luar Negeri Norwegia Dag Holm.', 'CL+'],
    ['"Pertemuan membahas situasi dalam negeri Chile," kata Menteri Luar Negeri Norwegia Dag Holm.', 'CL0'],
  ],
  'the resolve of the people': [
    [says('Tidak ada yang boleh meremehkan tekad rakyat Chile'), 'CL+'],
    [says('Musuh jangan menganggap remeh tekad rakyat Chile'), 'CL+'],
    [says('Jangan ada pihak yang meremehkan kemampuan Chile'), 'CL+'],
    [says('Rakyat Chile tidak akan pernah berlutut'), 'CL+'],
    [says('Rakyat Chile tidak akan tunduk pada tekanan siapa pun'), 'CL+'],
    [says('Semangat rakyat Chile tidak akan bisa dipatahkan'), 'CL+'],
    [says('Kami tidak akan tunduk pada tekanan Peru'), 'PE-'],
    [says('Chile tidak akan menyerah pada ancaman Peru'), 'CL+ PE-'],
    [says('Chile tidak akan tunduk pada tekanan'), 'CL+'],
    [says('Jumlah rakyat Chile yang bertekad pindah belum dihitung'), 'CL0'],
  ],
  'feelings that are hurt': [
    [says('Kunjungan itu menyakiti hati rakyat Chile'), 'CL+'],
    [says('Peru telah melukai perasaan rakyat Chile'), 'CL+ PE-'],
    [says('Kami mengadakan survei tentang perasaan rakyat Chile'), 'CL0'],
    [says('Kelompok itu mengancam keutuhan Chile'), 'CL+'],
    [says('Peru mengancam keutuhan Chile'), 'CL+ PE-'],
  ],
  'no talks, no dictates, no belief': [
    [says('Kami belum siap untuk berunding dengan Peru'), 'PE-'],
    [says('Kami tidak akan duduk bersama Peru di bawah ultimatum'), 'PE-'],
    [says('Tidak ada yang perlu dibicarakan dengan Peru'), 'PE-'],
    [says('Kami tidak mau didikte oleh Peru'), 'PE-'],
    [says('Jangan menerima klaim Peru begitu saja'), 'PE-'],
    [says('Jangan telan mentah-mentah klaim Peru'), 'PE-'],
    [says('Perundingan dengan Peru dilanjutkan Selasa'), 'PE0'],
    [says('Kami belum memutuskan apakah akan berunding dengan Peru'), 'PE0'],
    [says('Klaim Peru dibahas di pengadilan bulan depan'), 'PE0'],
    [says('Ultimatum serikat pekerja Peru berakhir Jumat'), 'PE0'],
  ],
  'whose turn it is to end the war': [
    [says('Keputusan Peru diperlukan untuk menghentikan pertempuran'), 'PE-'],
    [says('Bola kini ada di tangan Peru'), 'PE-'],
    [says('Perang itu bisa berakhir besok kalau Peru menarik pasukannya'), 'PE-'],
    [says('Perang itu bisa berakhir besok kalau Peru dan Norwegia menarik pasukannya'), 'PE0 NO0'],
    [says('Perang itu bisa berakhir besok kalau hujan turun di Peru'), 'PE0'],
    [says('Keputusan soal gencatan senjata diumumkan di Peru'), 'PE0'],
  ],
  'in secret': [
    [says('Peru diam-diam membangun pangkalan di pulau itu'), 'PE-'],
    [says('Peru secara rahasia telah mengembangkan rudal baru'), 'PE-'],
    [says('Presiden Peru diam-diam menikmati musik jaz'), 'PE0'],
  ],
  'only alleged': [
    [says('Dugaan pencaplokan wilayah Chile sedang diperiksa'), 'CL0'],
    [says('Dugaan pelanggaran wilayah udara Chile masih diperiksa'), 'CL0'],
    [says('Dugaan kejahatan perang di Peru sedang kami selidiki'), 'PE0'],
    [says('Pelanggaran wilayah udara Peru tidak dapat diterima'), 'PE+'],
    [says('Dugaan pelanggaran HAM oleh Peru harus dihukum'), 'PE-'],
  ],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (text, answer) => expect(askedSides(text, 'id', answer)).toBe(answer))
})
