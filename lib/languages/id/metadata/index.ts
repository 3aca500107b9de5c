import { englishMonths, englishWeekdays, internationalOutlets, worldZones, type MetadataPatterns } from '../../shared/metadata-patterns'
import { once } from '../../shared/once'

/** How Indonesian news portals head their articles; the outlets are those that sign bylines and datelines with a name. */
export const metadata = once((): MetadataPatterns => ({
  months: {
    ...englishMonths,
    januari: 1, februari: 2, febuari: 2, pebruari: 2, peb: 2, maret: 3, mei: 5, juni: 6, juli: 7, agustus: 8, agu: 8, agt: 8, ags: 8, agst: 8,
    oktober: 10, okt: 10, nopember: 11, nop: 11, desember: 12, des: 12,
  },
  weekdays: ['senin', 'selasa', 'rabu', 'kamis', 'jumat', "jum'at", 'sabtu', 'minggu', 'ahad', ...englishWeekdays],
  zones: { ...worldZones, wib: 420, wita: 480, wit: 540 },
  numericOrder: 'day-month',
  timeWords: ['pukul', 'jam', 'pkl', 'pk'],
  publishedWords: ['diterbitkan', 'terbit', 'dipublikasikan', 'dipublish', 'publikasi', 'tayang', 'ditayangkan', 'diunggah', 'dibuat', 'tanggal', 'pada', 'published'],
  updatedWords: ['diperbarui', 'diperbaharui', 'pembaruan', 'terakhir diperbarui', 'update', 'updated', 'last updated'],
  bylineWords: ['oleh', 'penulis', 'reporter', 'pewarta', 'wartawan', 'laporan', 'kontributor', 'jurnalis', 'ditulis oleh', 'by', 'rep'],
  passedOnWords: ['dilansir', 'melansir', 'dikutip', 'mengutip', 'dilaporkan', 'diberitakan', 'disadur', 'diwartakan', 'lapor'],
  editorWords: ['editor', 'penyunting', 'redaktur', 'red', 'uploader', 'sumber', 'fotografer', 'penerjemah', 'translator'],
  relativeDate: /^(?:(?:diperbarui|terbit|tayang)\s+)?(?:(?:\d{1,3}|se)\s?(?:detik|menit|jam|hari|minggu|bulan|tahun)\s+(?:yang\s+)?lalu|baru saja|kemarin)$/i,
  officeLine: /^(?:peranan, )?(?:wartawan|koresponden|jurnalis|reporter|kontributor|redaktur)(?: [\p{L}\d.'’&-]+){0,5}$/iu,
  whenceLine: /^(?:melaporkan|laporan) dari(?:\s+\p{Lu}.*)?$/iu,
  pageLine: /^(?:selanjutnya\s+)?halaman (\d{1,2}) dari \d{1,2}(?:\s+selanjutnya)?$/i,
  sectionWords: ['international', 'berita', 'nasional', 'internasional', 'dunia', 'news', 'politik', 'ekonomi', 'home', 'beranda', 'terkini', 'foto', 'video', 'global', 'advertisement', 'iklan', 'bola', 'sport', 'olahraga', 'tekno', 'teknologi', 'gaya', 'hidup', 'lifestyle', 'hiburan', 'otomotif', 'kesehatan', 'edukasi', 'pendidikan', 'hukum', 'kriminal', 'daerah', 'regional', 'megapolitan', 'metro', 'travel', 'wisata', 'kuliner', 'opini', 'kolom', 'bisnis', 'keuangan', 'finansial', 'sains', 'tren', 'trending', 'populer', 'selebritas', 'seleb', 'indeks'],
  colonAfterPlace: 'capital',
  outlets: [
    ...internationalOutlets,
    'detikNews', 'detikcom', 'detikFinance', 'detikTravel', 'detikSport', 'detikInet', 'detikHealth', 'detikHot', 'detikOto', 'detikFood', 'detikEdu',
    'detikJateng', 'detikJatim', 'detikJabar', 'detikSumut', 'detikSulsel', 'detikBali', 'detikX', 'Kompas', 'Kompas.com', 'Kompas TV', 'Harian Kompas',
    'Tempo', 'Tempo.co', 'Liputan6.com', 'Liputan6', 'Okezone', 'Okezone.com', 'Republika', 'Republika.co.id', 'CNN Indonesia', 'CNBC Indonesia', 'BBC Indonesia',
    'BBC News Indonesia', 'VOA Indonesia', 'ANTARA', 'ANTARA News', 'Antaranews.com', 'LKBN Antara', 'Media Indonesia', 'Mediaindonesia.com', 'Bisnis.com', 'Bisnis Indonesia',
    'Kontan', 'Kontan.co.id', 'Sindonews', 'Sindonews.com', 'Koran Sindo', 'iNews.id', 'iNews', 'Tribunnews', 'Tribunnews.com', 'Suara.com', 'Merdeka.com', 'Kumparan', 'kumparanNEWS',
    'Viva', 'Viva.co.id', 'Jawa Pos', 'JawaPos.com', 'Beritasatu', 'Beritasatu.com', 'Suara Pembaruan', 'Investor Daily', 'The Jakarta Post', 'Jakarta Globe', 'Tirto.id', 'IDN Times',
    'Pikiran Rakyat', 'Metro TV', 'Metrotvnews.com', 'Medcom.id', 'RRI', 'TVRI', 'Katadata', 'Katadata.co.id', 'Rmol.id', 'RMOL', 'Waspada', 'Suara Merdeka', 'Fajar', 'Bali Post', 'JPNN', 'JPNN.com',
    'Inilah.com', 'Gatra', 'Gatra.com', 'Fimela.com', 'Wartakota', 'Tabloid Bintang', 'Alinea.id', 'Detik.com',
  ],
}))
