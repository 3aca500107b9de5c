import type { ReasonTemplate } from './reason-template'

/** Why a feed that is followed could not be read. */
export const feedReasons = {
  'feed-address': {
    en: 'This is no address of a feed; expected one that begins with http:// or https://.',
    id: 'Ini bukan alamat umpan; seharusnya dimulai dengan http:// atau https://.',
  },
  'feed-answered': {
    en: 'Its server answered {status}. Open the address in a browser and see whether the feed still exists.',
    id: 'Servernya menjawab {status}. Buka alamat itu di peramban dan lihat apakah umpannya masih ada.',
  },
  'feed-unreachable': {
    en: 'It could not be reached ({problem}); it is tried again within a quarter of an hour.',
    id: 'Umpan ini tidak dapat dihubungi ({problem}); akan dicoba lagi dalam seperempat jam.',
  },
  'feed-too-large': {
    en: 'It has more than {limit} MB; nothing of it was taken in.',
    id: 'Umpan ini lebih dari {limit} MB; tidak ada yang diambil.',
  },
  'entry-empty': {
    en: 'This entry of the feed gives no text, only its title or a link; nothing is fetched. Save the page itself and upload it.',
    id: 'Entri umpan ini tidak memuat teks, hanya judul atau tautannya; tidak ada yang diunduh. Simpan halamannya lalu unggah.',
  },
  'feed-other': {
    en: 'What it answers is no feed (RSS or Atom) but a page or something else; look for the address of the feed itself.',
    id: 'Jawabannya bukan umpan (RSS atau Atom), melainkan halaman atau lainnya; cari alamat umpannya sendiri.',
  },
} as const satisfies Readonly<Record<string, ReasonTemplate>>
