import { describe, expect, it } from 'vitest'
import { analyze } from '../../../lib/analysis/analyze'

/** Who says what, and the sides taken: "Rina Wati: NO+ PE-". */
function first(text: string): string {
  const [quotation] = analyze({ text, language: 'id' }).quotations
  const signs = { support: '+', oppose: '-', neutral: '0', abstained: '?' }
  return quotation ? `${quotation.speaker?.name ?? ''}: ${quotation.stances.map((s) => `${s.country}${signs[s.label]}`).join(' ')}` : 'none'
}

const families: Readonly<Record<string, readonly (readonly [text: string, answer: string])[]>> = {
  'blame by asking': [
    ['Rina Wati mempertanyakan mengapa Chile menutup pelabuhan.', 'Rina Wati: CL-'],
    ['"Apakah pantas Chile berbicara soal hak asasi manusia?" ujar Rina Wati.', 'Rina Wati: CL-'],
    ['Rina Wati mempertanyakan apakah kapal itu milik Chile.', 'Rina Wati: CL0'],
  ],
  'what the world must not look on': [
    ['Rina Wati menilai dunia tidak boleh tinggal diam melihat tindakan Chile.', 'Rina Wati: CL-'],
    ['Rina Wati menilai dunia tidak boleh tinggal diam melihat penderitaan rakyat Chile.', 'Rina Wati: CL+'],
  ],
  'what comes of it': [
    ['Rina Wati mengatakan harga naik akibat kebijakan Chile.', 'Rina Wati: CL-'],
    ['"Ini perang yang dimulai Chile," kata Menteri Luar Negeri Peru Rina Wati.', 'Rina Wati: CL-'],
    ['Rina Wati mengatakan ada bukti kuat keterlibatan Chile.', 'Rina Wati: CL-'],
  ],
  'calls for steps': [
    ['Rina Wati menyerukan boikot produk Chile.', 'Rina Wati: CL-'],
    ['Rina Wati menyerukan agar Chile dikeluarkan dari organisasi itu.', 'Rina Wati: CL-'],
    ['Rina Wati menyerukan agar Chile diadili di Mahkamah Internasional.', 'Rina Wati: CL-'],
  ],
  'where bombs fall': [['Rina Wati mengatakan jet Chile menjatuhkan bom di sebuah sekolah.', 'Rina Wati: CL-']],
  'what it no longer is': [['"Chile bukan lagi negara hukum," kata Menteri Luar Negeri Peru Rina Wati.', 'Rina Wati: CL-']],
  'deeds against the own people, and what one is unwilling to do': [
    ['Rina Wati mengatakan Chile mengebom rakyatnya sendiri.', 'Rina Wati: CL-'],
    ['Rina Wati mengatakan Chile enggan memulangkan para koruptor.', 'Rina Wati: CL-'],
    ['Rina Wati mengatakan Chile menunda-nunda perundingan itu.', 'Rina Wati: CL-'],
    ['Rina Wati mengatakan Chile menunda kunjungan itu.', 'Rina Wati: CL0'],
    ['Rina Wati mengatakan Chile menekan nilai mata uangnya.', 'Rina Wati: CL-'],
    ['Rina Wati mengatakan Taliban mendapat tempat berlindung di Chile.', 'Rina Wati: CL-'],
    ['Rina Wati meminta Chile memperlakukan para pelaut secara manusiawi.', 'Rina Wati: CL-'],
  ],
  'what is struck does not break the law': [
    ['Juru bicara Rina Wati menilai serangan terhadap fasilitas nuklir Chile melanggar Piagam PBB.', 'Rina Wati: CL+'],
    ['Juru bicara Rina Wati menilai serangan Norwegia terhadap fasilitas nuklir Chile melanggar Piagam PBB.', 'Rina Wati: NO- CL+'],
  ],
  'what one is called': [
    ['Rina Wati menyamakan pemimpin Chile dengan Hitler.', 'Rina Wati: CL-'],
    ['Rina Wati menyebut kapal perang Chile sebagai ancaman bagi kawasan.', 'Rina Wati: CL-'],
    ['Rina Wati menyebut rezim di Santiago, Chile, kartel narkoba.', 'Rina Wati: CL-'],
    ['Presiden Peru Rina Wati mengatakan Peru dan Chile ibarat adik-kakak.', 'Rina Wati: PE+ CL+'],
  ],
  'tariffs that are announced': [['Presiden Peru Rina Wati mengumumkan tarif 50 persen untuk semua barang Chile.', 'Rina Wati: CL-']],
  'what is not to be done is not suffered': [['Rina Wati memperingatkan Chile agar tidak bermain api dan menjadi bidak Norwegia.', 'Rina Wati: CL- NO0']],
  'whom one never leaves': [['Presiden Peru Rina Wati mengatakan negaranya tidak akan pernah meninggalkan Chile.', 'Rina Wati: CL+']],
  'harm that is told by whom it befell': [
    ['Yusuf Lado mengaku dipukuli polisi Chile.', 'Yusuf Lado: CL-'],
    ['Yusuf Lado mengatakan kapalnya dirampas tentara Chile.', 'Yusuf Lado: CL-'],
    ['Yusuf Lado mengatakan tahanan itu dipindahkan polisi Chile.', 'Yusuf Lado: CL0'],
  ],
  'whom one would rather have': [['Menteri Luar Negeri Fiji Rina Wati mengatakan negaranya lebih memilih Chile.', 'Rina Wati: CL+']],
  'shares of guilt': [
    ['Rina Wati mengatakan Chile ikut bertanggung jawab.', 'Rina Wati: CL-'],
    ['Rina Wati menyebut Chile kepala ular.', 'Rina Wati: CL-'],
    ['Rina Wati mengatakan Chile menimbun pasukan di perbatasan.', 'Rina Wati: CL-'],
  ],
  'a new leaf': [['Menlu Arab Saudi Rina Wati mengatakan Riyadh ingin membuka lembaran baru dengan Chile.', 'Rina Wati: SA0 CL+']],
  'an office nobody listed keeps its country': [['Menteri Perikanan Laut Dalam Norwegia Rina Wati mengatakan Norwegia menghormati Chile.', 'Rina Wati: NO0 CL+']],
  '“they” who do something to us': [
    ['"Chile mengajak bicara, dan malamnya mereka mengebom kami," kata Menlu Peru Rina Wati.', 'Rina Wati: CL-'],
    ['"Chile mengajak bicara, dan malamnya mereka pulang," kata Menlu Peru Rina Wati.', 'Rina Wati: CL0'],
  ],
  'whose friend somebody else is': [
    ['Rina Wati mengatakan Chile menghukum negara yang menjadi temannya.', 'Rina Wati: CL0'],
    ['Menlu Peru Rina Wati mengatakan Chile tidak berhak menentukan siapa yang menjadi sekutu Peru.', 'Rina Wati: CL- PE0'],
    ['Menlu Peru Rina Wati mengatakan Chile adalah negara yang menjadi sekutu Peru.', 'Rina Wati: CL+ PE0'],
  ],
  'who runs it, and for whom': [
    ['Rina Wati mengatakan Chile hanya memikirkan dirinya.', 'Rina Wati: CL-'],
    ['Rina Wati mengatakan Chile dijalankan oleh penjahat.', 'Rina Wati: CL-'],
    ['Rina Wati mengatakan Chile tidak pernah menjawab.', 'Rina Wati: CL-'],
  ],
  'what one learns from': [
    ['"Kami belajar dari keberhasilan Chile," kata Menteri Peru Rina Wati.', 'Rina Wati: CL+'],
    ['"Kami belajar dari kegagalan Chile," kata Menteri Peru Rina Wati.', 'Rina Wati: CL0'],
  ],
  'names of offices': [['Rina Wati mengatakan Mahkamah Agung Chile menunda putusan.', 'Rina Wati: CL0']],
  'asked not to harm': [['Presiden Peru Rina Wati meminta Norwegia tidak menyerang Chile.', 'Rina Wati: NO- CL+']],
  'not to look on at a massacre': [['Rina Wati meminta pemerintah tidak tinggal diam atas kebiadaban Norwegia.', 'Rina Wati: NO-']],
  'a world without it': [['Rina Wati mengatakan dunia akan lebih aman tanpa program nuklir Chile.', 'Rina Wati: CL0']],
  'miscalculations and growths': [
    ['Rina Wati menilai Chile salah perhitungan.', 'Rina Wati: CL-'],
    ['Rina Wati menyebut Chile tumor ganas.', 'Rina Wati: CL-'],
    ['Rina Wati mengatakan Chile adalah masalah terbesar bagi kawasan.', 'Rina Wati: CL-'],
  ],
  'whom one invites, and wants as a member': [
    ['Presiden Peru Rina Wati mengajak Chile menanamkan modal di Lima.', 'Rina Wati: CL+'],
    ['Presiden Peru Rina Wati berharap Chile segera diterima menjadi anggota.', 'Rina Wati: CL+'],
  ],
  'pretence, amends and those who pay for a war': [
    ['Rina Wati mengatakan pernyataan Chile tidak mencerminkan keinginan berdamai.', 'Rina Wati: CL-'],
    ['Rina Wati mengatakan Chile berpura-pura netral.', 'Rina Wati: CL-'],
    ['Rina Wati mengatakan Chile adalah pendukung perang.', 'Rina Wati: CL-'],
    ['Rina Wati mengatakan Chile menjual nyawa tentaranya.', 'Rina Wati: CL-'],
    ['Rina Wati menyebut Chile telah menebus kesalahannya.', 'Rina Wati: CL+'],
  ],
  'help that is not forgotten': [['Rina Wati mengatakan bantuan Chile tidak akan dilupakan.', 'Rina Wati: CL+']],
  'a state whose name is also that of a person': [
    ['Presiden Georgia Nino Beridze mengatakan negaranya tidak akan berlutut di hadapan Chile.', 'Nino Beridze: CL-'],
    ['Menteri Energi Georgia Nino Beridze mengatakan kapal Chile telah tiba.', 'Nino Beridze: CL0'],
    ['Penyanyi Georgia Putri mengatakan kapal Chile telah tiba.', 'Georgia Putri: CL0'],
  ],
  'a peninsula is no person': [['Kementerian Luar Negeri Korea Selatan menyatakan kunjungan itu melukai rakyat Korea.', 'Kementerian Luar Negeri Korea Selatan: ']],
  'wishes for those who were hit': [
    ['"Kami berharap rakyat Chile segera pulih dari bencana ini," kata Menteri Luar Negeri Peru Rina Wati.', 'Rina Wati: CL+'],
    ['"Doa kami bersama keluarga korban di Chile," kata Menteri Luar Negeri Peru Rina Wati.', 'Rina Wati: CL+'],
    ['Rina Wati menyampaikan duka mendalam atas gempa yang menimpa Chile.', 'Rina Wati: CL+'],
  ],
  'ties that one hopes for': [['Menteri Luar Negeri Peru Rina Wati berharap hubungan Peru dengan Chile semakin erat.', 'Rina Wati: PE0 CL+']],
  'a strike that is only told defends nobody': [['"Chile menembakkan dua roket ke Peru," kata Menteri Luar Negeri Peru Rina Wati.', 'Rina Wati: CL- PE0']],
}

describe.each(Object.entries(families))('%s', (_, rows) => {
  it.each(rows)('%s → %s', (text, answer) => expect(first(text)).toBe(answer))
})
