import { across, acrossAny, combine } from '../../shared/stance/combine'
import type { FrameTable } from '../../shared/stance/join-frames'

const arms = ['ke', 'kepada', 'untuk', 'bagi'].flatMap((to) => ['senjata', 'bom', 'amunisi', 'rudal', 'tank', 'jet tempur', 'pesawat tempur', 'drone', 'artileri', 'peralatan militer'].map((thing) => `${thing} ${to}`)).join(', ')

const victims = ['untuk', 'bagi', 'kepada'].flatMap((to) => ['korban', 'pengungsi', 'penyintas', 'warga'].flatMap((who) => ['gempa', 'gempa bumi', 'banjir', 'perang', 'topan', 'kebakaran', 'tsunami', 'bencana'].map((harm) => `${to} ${who} ${harm} di`))).join(', ')

/** What petitions, resolutions, hostages and sermons call for: troops that are to go, arms that are sent, apologies, firmness. Compiled for this project. */
export const calls = (): FrameTable => ({
  plain: {
    active: 'bermain melawan, bertanding melawan, berlaga melawan',
    noun: `menjadi mata-mata, sebagai mata-mata, jadi mata-mata, ${combine('menjadi', ['gempa', 'gempa bumi', 'banjir', 'longsor', 'kecelakaan', 'kebakaran', 'tsunami', 'topan', 'badai', 'tenggelamnya', 'penipuan', 'perdagangan orang', 'jatuhnya'].map((harm) => `korban ${harm}`).join(', '))}, ${acrossAny('tidak ada, tak ada, tdk ada, tidak terdapat, belum ada, belum ada laporan, belum terdapat, belum diketahui, nihil, apakah ada, jika ada', 'menjadi korban, jadi korban')}`,
  },
  demand: { active: 'memohon' },
  oppose: {
    active: `${across('menuntut, mendesak, menyerukan, meminta, mensyaratkan, menghendaki, menginginkan', 'penarikan pasukan, penarikan segera pasukan, penarikan penuh pasukan, penarikan mundur pasukan, penarikan total pasukan, penarikan seluruh pasukan, penarikan tentara, penarikan segera tentara, penarikan mundur tentara, penarikan militer, mundurnya pasukan, mundurnya tentara, ditariknya pasukan, ditariknya tentara, hengkangnya pasukan, hengkangnya tentara')}, ${across('tidak cukup, tak cukup, kurang, lebih, harus, bersikap', 'tegas terhadap, tegas kepada, keras terhadap, keras kepada')}`,
  },
  reject: {
    active: `${combine('menutup, menutup kantor', 'kedutaan, kedutaan besar, konsulat, konsulat jenderal')}, tidak pernah mengakui kedaulatan, tak pernah mengakui kedaulatan, belum pernah mengakui kedaulatan, tidak pernah mengakui klaim, tak pernah mengakui klaim, ${combine('tidak akan, tidak bisa, tidak mau, tidak sudi, takkan, tak akan, tak mau, tak sudi, menolak', 'bermain melawan, bertanding melawan, berlaga melawan, bertanding dengan')}, ${across('tidak boleh, tak boleh, jangan, tidak perlu, tak perlu, pantang', 'tunduk pada, tunduk kepada, menyerah pada, menyerah kepada, takut pada, takut kepada, bertekuk lutut kepada, didikte, didikte oleh')}`,
  },
  bad: { describing: across('sulit, sangat sulit, susah, sukar, tidak bisa, tak bisa, tidak dapat', 'diajak berdagang, diajak berunding, diajak bekerja sama, diajak bicara, diajak damai, diajak berdamai, diajak kompromi, dipercaya') },
  sympathise: {
    noun: across('diamnya dunia, kebungkaman dunia, bungkamnya dunia, sikap diam dunia, diamnya masyarakat internasional, bungkamnya masyarakat internasional', 'atas, terhadap, pada'),
    active: 'meminta maaf kepada, minta maaf kepada, memohon maaf kepada, menyampaikan permintaan maaf kepada, menyampaikan permohonan maaf kepada',
  },
  oppress: { active: across('mengabaikan, menafikan, menginjak-injak, merampas', 'hak, hak-hak, aspirasi, martabat, penderitaan') },
  help: {
    active: `${across('mengirim, mengirimkan, menyalurkan, menyumbang, menyumbangkan, menyerahkan, menyediakan', victims)}, ${across('mengirim, mengirimkan, menjual, memasok, mengekspor, menyuplai', arms)}, ${across('mengirim, mengirimkan, menerbangkan', 'penyelamat ke, tim penyelamat ke, relawan ke, dokter ke, tenaga medis ke, perawat ke, obat-obatan ke, makanan ke, tenda ke, selimut ke, bahan pangan ke')}`,
    noun: `pengiriman senjata, penjualan senjata, ekspor senjata, pasokan senjata, penyaluran senjata, ${across('pengiriman, penjualan, ekspor, pasokan, penyaluran', arms)}`,
  },
  misdeed: {
    active: `membuang limbah, sengaja membuang limbah, ${combine('mencemari', 'laut, perairan, sungai, udara, pantai, tanah')}, ${across('belum, belum juga, belum pernah, tidak pernah, tak pernah, tidak kunjung, tak kunjung', 'meminta maaf, minta maaf, membayar ganti rugi, membayar kompensasi, membayar utang sejarah, membayar utang sejarahnya, mengakui kesalahan, mengakui kesalahannya, mengakui kekejaman, mengakui kejahatan, mengakui kejahatannya, mengakui genosida, mengakui tanggung jawabnya, mengakui perbuatannya, mempertanggungjawabkan')}`,
  },
  attack: { active: across('merebut, mencaplok', 'desa, kota, wilayah, permukiman, pulau, pelabuhan, bukit, distrik, posisi') },
})
