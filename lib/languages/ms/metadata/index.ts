import { englishMonths, englishWeekdays, internationalOutlets, worldZones, type MetadataPatterns } from '../../shared/metadata-patterns'
import { once } from '../../shared/once'

/** How Malay news portals head their articles; the outlets are those that sign bylines and datelines with a name. */
export const metadata = once((): MetadataPatterns => ({
  months: { ...englishMonths, januari: 1, februari: 2, mac: 3, mei: 5, jun: 6, julai: 7, ogos: 8, ogo: 8, september: 9, oktober: 10, okt: 10, disember: 12, dis: 12 },
  weekdays: ['isnin', 'selasa', 'rabu', 'khamis', 'jumaat', 'sabtu', 'ahad', ...englishWeekdays],
  zones: { ...worldZones, myt: 480, sgt: 480, bnt: 480, wib: 420, wita: 480, wit: 540 },
  numericOrder: 'day-month',
  timeWords: ['jam', 'pukul', 'pada jam', '@'],
  publishedWords: ['diterbitkan', 'terbit', 'disiarkan', 'disiarkan pada', 'diterbitkan pada', 'tarikh', 'tarikh kemaskini', 'pada', 'published', 'posted'],
  updatedWords: ['dikemas kini', 'dikemaskini', 'kemas kini', 'kemaskini terakhir', 'dikemas kini pada', 'update', 'updated', 'last updated'],
  bylineWords: ['oleh', 'penulis', 'wartawan', 'pemberita', 'laporan', 'ditulis oleh', 'dilaporkan oleh', 'by'],
  passedOnWords: ['dilaporkan', 'dipetik', 'memetik', 'lapor', 'menurut laporan', 'dipetik sebagai'],
  editorWords: ['editor', 'penyunting', 'disunting oleh', 'sumber', 'jurugambar', 'foto oleh', 'gambar oleh', 'terjemahan', 'diterjemah oleh'],
  relativeDate: /^(?:(?:dikemas ?kini|terbit|disiarkan)\s+)?(?:(?:\d{1,3}|se)\s?(?:saat|minit|jam|hari|minggu|bulan|tahun)\s+(?:yang\s+)?lalu|baru sahaja|sebentar tadi|semalam)$/i,
  officeLine: /^(?:wartawan|koresponden|pemberita|pengarang)(?: [\p{L}\d.'’&-]+){0,5}$/iu,
  whenceLine: /^melaporkan dari(?:\s+\p{Lu}.*)?$/iu,
  pageLine: /^(?:halaman|muka surat) (\d{1,2}) (?:dari|daripada) \d{1,2}$/i,
  sectionWords: ['international', 'berita', 'nasional', 'antarabangsa', 'dunia', 'news', 'politik', 'ekonomi', 'bisnes', 'sukan', 'utama', 'laman utama', 'terkini', 'gambar', 'video', 'global', 'advertisement', 'iklan', 'malaysia', 'rencana', 'wilayah', 'semasa', 'hiburan', 'eksklusif', 'gempar', 'tular', 'panas', 'tonton', 'lihat', 'pendapat', 'ulasan', 'baca juga', 'artikel berkaitan', 'kronologi', 'fakta', 'infografik'],
  colonAfterPlace: 'any',
  outlets: [
    ...internationalOutlets,
    'Berita Harian', 'BH Online', 'BH', 'Harian Metro', 'myMetro', 'Sinar Harian', 'Sinar', 'Utusan Malaysia', 'Utusan', 'Kosmo', 'Kosmo!', 'Astro Awani', 'Malaysiakini', 'Malaysia Gazette', 'MalaysiaGazette', 'Media Permata', 'Suara TV', 'Getaran',
    'Free Malaysia Today', 'FMT', 'New Straits Times', 'The Star', 'The Edge', 'Bernama TV', 'BuletinTV3', 'TV3', 'RTM', 'Berita RTM', 'Agenda Daily', 'Harakah', 'HarakahDaily', 'Harakah Daily', 'Projek MM', 'Malay Mail', 'The Vibes', 'Majoriti',
    'Berita Mediacorp', 'BERITA Mediacorp', 'Berita Harian Singapura', 'Pelita Brunei', 'Borneo Post', 'Utusan Borneo', 'Sabah Post', 'ANTARA', 'Wilayahku', 'Selangorkini', 'Media Selangor', 'The Malaysian Insight', 'Relevan', 'Sinar Daily',
  ],
}))
