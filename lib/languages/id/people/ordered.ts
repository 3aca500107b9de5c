/** Which one of its kind somebody is, as it stands inside the office: “Presiden | ke-7 | RI”. */
export const ordinals = Array.from({ length: 50 }, (_, i) => `ke-${i + 1}`).join(' ')

/** “Calon presiden | nomor urut 2 | Rina Wati” */
export const ballots = 'nomor urut 1 2 3 01 02 03'

/** The tickets of presidential elections, by the names of the two who stood: “juru bicara TKN | Prabowo-Gibran | Rina Wati”. */
export const tickets = `prabowo-gibran ganjar-mahfud anies-muhaimin anies-cak jokowi-ma'ruf jokowi-maruf jokowi-amin jokowi-jk jokowi-kalla
    prabowo-sandi prabowo-sandiaga prabowo-hatta sby-boediono sby-jk mega-prabowo jk-wiranto mega-hasyim ahok-djarot anies-sandi agus-sylvi pramono-rano ridwan-suswono`
