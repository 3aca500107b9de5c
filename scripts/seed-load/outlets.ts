import type { LoadLanguage } from './make-saying'

/** Forty outlets that do not exist, the large ones first. */
export const OUTLETS: readonly { readonly name: string; readonly language: LoadLanguage }[] = [
  ...['Warta Beban', 'Kabar Ulang', 'Harian Ombak', 'Suara Lereng', 'Pos Rimba', 'Berita Muara', 'Lentera Kota', 'Radar Delta', 'Gema Bukit', 'Koran Senja', 'Tajuk Pagi', 'Media Karang',
    'Jurnal Sawah', 'Pena Selat', 'Kilas Danau', 'Laporan Tanjung', 'Surat Padang', 'Cermin Teluk', 'Lintas Pulau', 'Obor Desa', 'Pelita Barat', 'Sorot Timur'].map((name) => ({ name, language: 'id' as const })),
  ...['The Load Ledger', 'Meridian Post', 'Harbour Courier', 'The Tidewater Times', 'Northgate Review', 'Lowland Gazette', 'The Causeway Mail', 'Juniper Wire', 'Estuary Daily', 'The Quarry Herald',
    'Saltmarsh Press', 'Beacon Weekly', 'The Orchard Report', 'Granite Observer', 'Ferry Chronicle', 'The Plateau Sun', 'Canal Dispatch', 'Windmill Tribune'].map((name) => ({ name, language: 'en' as const })),
]
