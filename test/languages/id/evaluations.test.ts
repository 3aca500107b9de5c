import { describe, expect, it } from 'vitest'
import { askedSides } from '../asked-sides'

const told = (clause: string) => `Menteri Luar Negeri Norwegia Dag Holm mengatakan ${clause}.`
const spoken = (clause: string) => `"${clause}," kata Menteri Luar Negeri Chile Juan Soto.`

/** What is said well and ill of a state by the verb, the noun or the adjective alone; and facts of the same subjects, which take no side. */
const families: Readonly<Record<string, readonly (readonly [text: string, answer: string])[]>> = {
  'verbs of harm': [
    [told('Peru telah mengoyak persatuan kawasan'), 'PE-'],
    [told('Peru menggembosi upaya perdamaian'), 'PE-'],
    [told('Peru menumbalkan rakyatnya'), 'PE-'],
    [told('Peru menjebloskan lawan politik ke penjara'), 'PE-'],
    [told('Peru memperlakukan para tahanan secara keji'), 'PE-'],
    [told('Peru mengobrak-abrik tatanan kawasan'), 'PE-'],
    [told('Peru mencabik-cabik kedaulatan Kuba'), 'PE- CU+'],
    [told('Peru menahan seorang warga asing karena narkoba'), 'PE0'],
    [told('polisi Peru menangkap tiga pengedar narkoba'), 'PE0'],
  ],
  'ill deeds': [
    [told('Peru melakukan dumping'), 'PE-'],
    [told('Peru memaksa perusahaan asing menyerahkan teknologi'), 'PE-'],
    [told('Peru ikut mendanai perang itu'), 'PE-'],
    [told('Peru mendukung junta yang membunuhi rakyat'), 'PE-'],
    [told('Peru ingin menang sendiri'), 'PE-'],
    [told('Peru menutup rapat pintu dialog'), 'PE-'],
    [told('Peru membatasi ekspor beras'), 'PE0'],
    [told('Peru mengirim delegasi ke perundingan itu'), 'PE0'],
  ],
  'lacks': [
    [told('Peru gagal melindungi warga sipil'), 'PE-'],
    [told('Peru tidak punya empati'), 'PE-'],
    [told('Peru tidak layak menjadi tuan rumah'), 'PE-'],
    [told('Peru menjadi tuan rumah pertemuan itu'), 'PE0'],
  ],
  'names and traits': [
    [told('Peru adalah biang keladi kerusuhan'), 'PE-'],
    [told('sikap Peru serampangan'), 'PE-'],
    [told('penguasa Peru besar mulut'), 'PE-'],
    [told('langkah Peru jauh dari nilai kemanusiaan'), 'PE-'],
    [told('matinya demokrasi di Peru harus dihentikan'), 'PE-'],
    [told('Peru mengganti menteri pertahanannya'), 'PE0'],
    [told('pemilu di Peru berlangsung pada Mei'), 'PE0'],
  ],
  'kind deeds and good traits': [
    [told('Peru sigap membantu korban banjir'), 'PE+'],
    [told('Peru berhasil menekan angka kemiskinan'), 'PE+'],
    [told('Peru tetap teguh pada prinsipnya'), 'PE+'],
    [told('rakyat Peru adalah bangsa yang toleran'), 'PE+'],
    [told('Peru adalah saudara tua bagi kami'), 'PE+'],
    [told('Peru adalah negara maju, kata statistik itu'), 'PE0'],
    [told('Peru menerima 20.000 wisatawan tahun lalu'), 'PE0'],
    [told('Peru menawarkan tempat bagi perundingan'), 'PE0'],
  ],
  'feelings': [
    [spoken('Kami tidak puas dengan jawaban Peru'), 'PE-'],
    [spoken('Kami menaruh curiga pada Peru'), 'PE-'],
    [spoken('Kami angkat topi pada Peru'), 'PE+'],
    [spoken('Kami turut merasakan duka rakyat Peru'), 'PE+'],
    [spoken('Kami akan membalas kebaikan Peru'), 'PE+'],
    [spoken('Kami menunggu jawaban Peru'), 'PE0'],
  ],
  'plain words of the newsroom': [
    [told('tindakan Peru mengundang kecaman dunia'), 'PE-'],
    [told('kebijakan Peru memberatkan petani'), 'PE-'],
    [told('kebijakan Peru menghambat perdagangan bebas'), 'PE-'],
    [told('Peru mengabaikan konsensus internasional'), 'PE-'],
    [told('Peru hanya menginginkan minyak'), 'PE-'],
    [told('Peru membiarkan milisi beroperasi'), 'PE-'],
    [told('langkah Peru bukan solusi'), 'PE-'],
    [spoken('Serangan Peru sama dengan terorisme'), 'PE-'],
    [spoken('Kami menuntut akuntabilitas Peru'), 'PE-'],
    [spoken('Dunia harus menghentikan tindakan Peru'), 'PE-'],
    [spoken('Peru bermain-main dengan kami'), 'PE-'],
    [told('harga beras di Peru sama dengan harga di Kuba'), 'PE0 CU0'],
    [told('Peru mengundang delegasi Kuba'), 'PE0 CU0'],
    [told('Peru membahas harga minyak dengan petani'), 'PE0'],
    [spoken('Dukungan Peru sangat berarti bagi kami'), 'PE+'],
    [told('bantuan Peru menguatkan kami'), 'PE+'],
    [told('hubungan antara Norwegia dan Peru berjalan sangat lancar'), 'PE+'],
    [spoken('Peru adalah partner yang penting'), 'PE+'],
    [spoken('Kami berharap Peru menjadi negara yang maju dan sejahtera'), 'PE+'],
    [spoken('Kami merasa terhormat menerima Presiden Peru'), 'PE+'],
    [spoken('Kami optimistis perdagangan dengan Peru akan meningkat'), 'PE+'],
    [told('rakyat Peru sedang memperjuangkan kemerdekaannya'), 'PE+'],
    [told('evakuasi di Peru berjalan lancar'), 'PE0'],
    [told('Presiden Peru menerima para menteri'), 'PE0'],
  ],
  'talk to one’s own people': [
    [spoken('Kita tidak boleh bergantung pada Peru'), 'PE-'],
    [spoken('Kita jangan mau dibodohi Peru'), 'PE-'],
    [spoken('Produk Peru merusak pasar kita'), 'PE-'],
    [spoken('Dunia sudah muak dengan ulah Peru'), 'PE-'],
    [spoken('Dunia mengecam serangan terhadap Peru'), 'PE+'],
    [spoken('Peru membunuh ribuan anak'), 'PE-'],
    [spoken('Peru cuma omong besar'), 'PE-'],
    [told('Peru mengganggu pemilu Kuba'), 'PE-'],
    [told('Peru melarang perempuan bersekolah'), 'PE-'],
    [told('Peru melarang impor daging sapi'), 'PE0'],
    [told('kedelai kita diimpor dari Peru'), 'PE0'],
    [spoken('Rakyat Peru memperlakukan kami seperti keluarga'), 'PE+'],
    [spoken('Peru pasar yang sangat potensial bagi kami'), 'PE+'],
  ],
  'courtesies': [
    [spoken('Kami akan mengirim dokter ke Peru'), 'PE+'],
    [spoken('Kami sangat bergantung pada bantuan Peru'), 'PE+'],
    [spoken('Kehadiran Peru sangat kami harapkan'), 'PE+'],
    [spoken('Kami puas dengan perkembangan hubungan dengan Peru'), 'PE+'],
    [told('Peru berkomitmen penuh pada perdamaian'), 'PE+'],
    [told('dokter itu dikirim dari Peru ke Kuba'), 'PE0 CU0'],
    [told('Peru berkomitmen membeli kapal itu'), 'PE0'],
  ],
  'boycotts, and better conduct asked for': [
    [spoken('Kami mengimbau rakyat untuk memboikot semua produk yang berasal dari Peru'), 'PE-'],
    [spoken('Kami berhenti membeli barang dari Peru'), 'PE-'],
    [spoken('Kami meminta Peru menunjukkan itikad baik'), 'PE-'],
    [spoken('Kami meminta Peru lebih serius'), 'PE-'],
    [spoken('Kami membeli produk asal Peru'), 'PE0'],
    [told('Peru menunjukkan itikad baik'), 'PE+'],
    [told('perundingan dengan Peru kini lebih serius'), 'PE0'],
  ],
}

describe.each(Object.entries(families))('%s', (_family, rows) => {
  it.each(rows)('%s', (text, answer) => {
    expect(askedSides(text, 'id', answer)).toBe(answer)
  })
})
