import type { BoilerplatePatterns } from '../../shared/boilerplate-patterns'
import { once } from '../../shared/once'

/** Lines of Indonesian news portals that are no part of the report. */
export const boilerplate = once((): BoilerplatePatterns => ({
  lines: [
    { kind: 'link', pattern: /^(?:baca|lihat|simak|cek|klik)\s+(?:juga|pula|selengkapnya|artikel|berita)\b(?!\s+(?:selengkapnya\s+)?di halaman)(?!.{0,12}\bvideo\b)/i },
    { kind: 'link', pattern: /^(?:pilihan editor|berita terkait|artikel terkait|terkait|rekomendasi|berita lainnya|artikel lainnya|terpopuler|berita terpopuler|topik terkait|halaman selanjutnya|selanjutnya)\s*(?::.*)?$/i },
    { kind: 'link', pattern: /^(?:ikuti|dapatkan|cek|baca|simak)\b.{0,80}\b(?:google news|whatsapp channel|saluran whatsapp|telegram|kanal|di sini|klik di sini|update berita|aplikasi)\b.{0,120}$/i },
    { kind: 'link', pattern: /^(?:gabung|bergabung)\b.{0,60}\b(?:whatsapp|telegram|channel|kanal)\b.{0,100}$/i },
    { kind: 'link', pattern: /^(?:simak breaking news\b|ingin (?:mendapatkan|membaca) (?:berita|informasi)\b|dapatkan update berita\b|cek berita dan artikel\b)/i },
    { kind: 'link', pattern: /^(?:segera lengkapi data dirimu|kompascom\+|tulis komentar dengan menyertakan tagar|baca tentang\s*:?$|pilihan redaksi\s*:?$|dapatkan berita (?:up to date|pilihan|terkini)\b|silakan akses epaper\b|follow berita\b.{0,60}\bgoogle news\b)/i },
    { kind: 'link', pattern: /^(?:ingin membaca lebih lanjut\?|sudah berlangganan\?|untuk melanjutkan membaca, (?:silakan )?(?:masuk|berlangganan)\b)/i },
    { kind: 'video', pattern: /^video pilihan (?:di bawah|berikut)(?: ini)?\s*:?$/i },
    { kind: 'video', pattern: /^(?:simak|tonton|lihat|saksikan)\s+(?:juga\s+|pula\s+)?(?:video|live|tayangan|detik-detik)\b/i },
    { kind: 'video', pattern: /^(?:tonton|saksikan)\s+(?:juga|pula)\b/i },
    { kind: 'video', pattern: /^(?:simak|lihat)\s+(?:juga|pula)\s+.{0,160}\bdi sini\s*[:.]?$/i },
    { kind: 'video', pattern: /^video(?:\s+\d+detik)?\s*:/i },
    { kind: 'video', pattern: /^(?:video berita terpopuler|video terkait|video pilihan|\[video\])/i },
    { kind: 'continuation', pattern: /^(?:simak|baca|lihat|selengkapnya|lanjut(?:kan)?|berlanjut|bersambung)\b.{0,60}\bhalaman\s+(?:berikut(?:nya)?|selanjutnya|\d+)\s*[.>»]*$/i },
    { kind: 'continuation', pattern: /^(?:halaman\s+(?:berikut(?:nya)?|selanjutnya)|next page|(?:lanjut )?ke halaman (?:berikut(?:nya)?|selanjutnya|\d+)|halaman:?\s*\d[\d\s]*(?:semua|selanjutnya|next)?|selengkapnya|gulir untuk lanjut(?:kan)? membaca|lanjutkan membaca)\s*[.>»:]*$/i },
    { kind: 'continuation', pattern: /^(?:(?:selanjutnya\s+)?halaman\s+\d{1,2}\s+dari\s+\d{1,2}(?:\s+selanjutnya)?|halaman\s*:\s*\d[\d\s]*(?:semua|selanjutnya|next|show all)?|(?:halaman )?selanjutnya|lanjutkan membaca)\s*[.>»:→↓]*$/i },
    { kind: 'advertisement', pattern: /^scroll (?:ke bawah )?untuk (?:lanjut |melanjutkan )?membaca\b.{0,30}$/i },
    { kind: 'advertisement', pattern: /^(?:iklan|pariwara|scroll ke bawah untuk (?:lanjut )?membaca|gulir ke bawah.{0,40})$/i },
    { kind: 'caption', pattern: /^(?:foto|gambar|ilustrasi|infografis|keterangan foto|dok(?:umentasi)?)\s*(?::|\/|\.\s)/i },
    { kind: 'credit', pattern: /^(?:artikel|berita|tulisan)\s+(?:ini\s+)?(?:telah|sudah|pernah)\s+(?:tayang|terbit|dimuat|dipublikasikan)\b/i },
    { kind: 'credit', pattern: /^\*?\s*fakta atau hoaks\?/i },
    { kind: 'credit', pattern: /^dilarang keras (?:mengambil|mengutip|menyalin|memperbanyak|menyebarluaskan) (?:konten|isi|artikel|berita)\b/i },
    { kind: 'credit', pattern: /^(?:pewarta|penulis|reporter)\s*:\s*\p{Lu}.{1,80}\b(?:editor|redaktur)\s*:\s*\p{Lu}.{1,80}(?:copyright|hak cipta|©)/iu },
    { kind: 'credit', pattern: /^(?:laporan ini|artikel ini) (?:diolah|ditulis|diterjemahkan)\b/i },
    { kind: 'tags', pattern: /^artikel terpopuler\b.{0,40}$/i },
  ],
  asides: /[([](?:baca|lihat|simak)(?:\s+(?:juga|pula|selengkapnya))?\s*:[^()[\]\n]{3,160}[)\]]/giu,
  linkOpener: /^(?:baca|lihat|simak)\s+(?:juga|pula)\s*:?$|^(?:baca tentang|pilihan redaksi|pilihan editor|berita terkait|artikel terkait|berita lainnya|artikel lainnya|terpopuler|rekomendasi)\s*:?$/i,
  tagOpener: /^(?:tags?|tagar|topik|kata kunci|label)\s*:?$|^(?:tags?|tagar|topik|kata kunci)\s*:/i,
  shareWords: ['bagikan', 'share', 'salin tautan', 'salin link', 'komentar', 'tulis komentar', 'kirim', 'simpan', 'suka', 'cetak', 'dengarkan', 'ukuran font', 'tautan telah disalin', 'follow', 'ikuti kami', 'batalkan', 'perbesar', 'lihat foto', 'tim redaksi'],
  photoWords: ['ANTARA FOTO', 'Foto', 'Dok', 'Dok.', 'Dokumentasi', 'Istimewa', 'Ist', 'Tangkapan layar', 'Instagram', 'YouTube', 'Biro Pers', 'BPMI', 'Setpres', 'Humas', 'Ilustrasi'],
}))
