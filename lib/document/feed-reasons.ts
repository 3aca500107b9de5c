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
  'feed-other': {
    en: 'What it answers is no feed (RSS or Atom) but a page or something else; look for the address of the feed itself.',
    id: 'Jawabannya bukan umpan (RSS atau Atom), melainkan halaman atau lainnya; cari alamat umpannya sendiri.',
  },
} as const satisfies Readonly<Record<string, ReasonTemplate>>
