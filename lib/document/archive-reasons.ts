import type { ReasonTemplate } from './reason-template'

/** Why a member of an archive, or the rest of an archive, was refused or left out. */
export const archiveReasons = {
  'archive-broken': {
    en: 'The archive cannot be read, or not further ({problem}). Pack it again.',
    id: 'Arsip ini tidak dapat dibaca, atau hanya sampai di sini ({problem}). Kemas lagi.',
  },
  'archive-too-large': {
    en: 'The archive has more than {limit}; expected at most that. Split it.',
    id: 'Arsip ini lebih dari {limit}; itu batasnya. Bagi arsipnya.',
  },
  'archive-unpacks-too-large': {
    en: 'Reading stopped here: the archive unpacks to more than {limit}. Split it.',
    id: 'Pembacaan berhenti di sini: isi arsip ini lebih dari {limit}. Bagi arsipnya.',
  },
  'archive-bomb': {
    en: 'Reading stopped here: the archive unpacks to more than {limit} times its size, as no archive of articles does.',
    id: 'Pembacaan berhenti di sini: isi arsip ini lebih dari {limit} kali ukurannya, tidak seperti arsip artikel.',
  },
  'archive-too-many': {
    en: 'Reading stopped here: the archive holds more than {limit} files. Split it.',
    id: 'Pembacaan berhenti di sini: arsip ini berisi lebih dari {limit} berkas. Bagi arsipnya.',
  },
  'archive-nested': {
    en: 'An archive inside an archive inside an archive is not read; unpack this one first.',
    id: 'Arsip di dalam arsip di dalam arsip tidak dibaca; buka dulu yang ini.',
  },
  'archive-empty': {
    en: 'The archive holds no file of a readable kind.',
    id: 'Arsip ini tidak berisi berkas yang dapat dibaca.',
  },
  'member-path': {
    en: 'The path leads out of the archive, or holds control characters; such files are not read.',
    id: 'Letaknya menunjuk ke luar arsip, atau mengandung karakter kendali; berkas seperti itu tidak dibaca.',
  },
  'member-link': {
    en: 'A link to another file; links are not followed.',
    id: 'Tautan ke berkas lain; tautan tidak diikuti.',
  },
  'member-device': {
    en: 'No file but a device or the like; such members are not read.',
    id: 'Bukan berkas melainkan perangkat atau sejenisnya; isi seperti itu tidak dibaca.',
  },
  'member-broken': {
    en: 'This file in the archive is damaged ({problem}).',
    id: 'Berkas ini rusak di dalam arsip ({problem}).',
  },
  'member-folder': {
    en: 'A folder.',
    id: 'Sebuah folder.',
  },
  'member-junk': {
    en: 'Left by the operating system; no article.',
    id: 'Sisa sistem operasi; bukan artikel.',
  },
  'member-page-part': {
    en: 'Part of a saved page (advertisement, frame, script); no article.',
    id: 'Bagian dari halaman tersimpan (iklan, bingkai, skrip); bukan artikel.',
  },
  'member-kind': {
    en: '{name} is of no kind that is read.',
    id: '{name} bukan jenis berkas yang dibaca.',
  },
} as const satisfies Readonly<Record<string, ReasonTemplate>>
