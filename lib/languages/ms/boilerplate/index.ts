import type { BoilerplatePatterns } from '../../shared/boilerplate-patterns'
import { once } from '../../shared/once'

/** Lines of Malay news portals that are no part of the report. */
export const boilerplate = once((): BoilerplatePatterns => ({
  lines: [
    { kind: 'link', pattern: /^(?:baca|lihat|ikuti|klik|tonton)\s+(?:juga|lagi|selanjutnya|lanjut|artikel|berita)\b(?!.{0,12}\bvideo\b)/i },
    { kind: 'link', pattern: /^(?:artikel|berita|cerita)\s+(?:berkaitan|lain|lain-lain|popular|pilihan|sebelum ini|penuh)\s*(?::.*)?$/i },
    { kind: 'link', pattern: /^(?:berkaitan|pilihan editor|pilihan pengarang|disyorkan|disyorkan untuk anda|paling popular|topik berkaitan|terkini|lagi berita|lihat semua)\s*(?::.*)?$/i },
    { kind: 'link', pattern: /^(?:ikuti|dapatkan|sertai|langgan|muat turun|layari)\b.{0,80}\b(?:whatsapp|telegram|saluran|google news|aplikasi|media sosial|laman web|di sini|berita terkini|channel)\b.{0,120}$/i },
    { kind: 'link', pattern: /^(?:untuk|bagi)\s+(?:berita|laporan|maklumat)\s+(?:lanjut|terkini|selanjutnya)\b/i },
    { kind: 'video', pattern: /^(?:tonton|saksikan|lihat)\s+(?:juga\s+)?(?:video|rakaman|siaran)\b/i },
    { kind: 'video', pattern: /^\[?\s?video\s?\]?\s*(?::|$)/i },
    { kind: 'continuation', pattern: /^(?:halaman\s+(?:seterusnya|berikutnya)|muka surat\s+(?:seterusnya|berikutnya)|bersambung|baca seterusnya|teruskan membaca|skrol ke bawah.{0,40})\s*[.>»:]*$/i },
    { kind: 'advertisement', pattern: /^(?:iklan|iklan tajaan|tajaan|kandungan tajaan|- iklan -)$/i },
    { kind: 'caption', pattern: /^(?:gambar|foto|gambar hiasan|gambar fail|foto fail|gambar sekadar hiasan|kapsyen|infografik|ilustrasi)\s*(?::|\/|-\s|\.\s|$)/i },
    { kind: 'credit', pattern: /^(?:artikel|berita|laporan|rencana|tulisan)\s+(?:ini\s+)?(?:telah|sudah|pernah|mula-mula|asal(?:nya)?)\s+(?:disiarkan|diterbitkan|dimuatkan)\b/i },
    { kind: 'credit', pattern: /^(?:hak cipta|hakcipta)\b|^©|\bnew straits times press\b.{0,60}$/i },
    { kind: 'credit', pattern: /^[-–—]{1,2}\s?(?:bernama|afp|reuters|agensi|ap|xinhua|bh|sinar harian|utusan|anadolu(?: agency)?)\s*\.?$/i },
  ],
  asides: /[([](?:baca|lihat)(?:\s+(?:juga|lagi))?\s*:[^()[\]\n]{3,160}[)\]]/giu,
  linkOpener: /^(?:baca|lihat)\s+(?:juga|lagi)\s*:?$|^(?:artikel berkaitan|berita berkaitan|artikel lain|berita lain|berkaitan|paling popular|disyorkan(?: untuk anda)?|pilihan editor)\s*:?$/i,
  tagOpener: /^(?:tags?|tag berkaitan|topik|kata kunci|label)\s*:?$|^(?:tags?|topik|kata kunci)\s*:/i,
  shareWords: ['kongsi', 'kongsikan', 'kongsi artikel', 'kongsi berita', 'share', 'salin pautan', 'komen', 'tulis komen', 'hantar', 'simpan', 'suka', 'cetak', 'dengar', 'saiz teks', 'pautan disalin', 'follow', 'ikuti kami', 'ulasan', 'langgan'],
  photoWords: ['Foto', 'Gambar', 'Foto Bernama', 'BERNAMA', 'Bernama', 'Ihsan', 'ihsan', 'Gambar fail', 'Gambar hiasan', 'Foto fail', 'Foto BERNAMA', 'Tangkap layar', 'NSTP', 'Instagram', 'YouTube', 'Facebook', 'Jabatan Penerangan', 'Agensi'],
}))
