import type { FormTable } from '../../shared/country-lexicon'

/** English names for countries that are not their names, from common usage. Those in `against` are hostile by themselves. */
export const epithets: { readonly against: FormTable; readonly neutral: FormTable } = {
  against: {
    US: 'Great Satan, Yankee empire, Yankee imperialism, Yankee imperialists, American empire, US imperialism, American imperialism, '
      + 'US imperialists, global arrogance',
    IL: 'zionist regime, zionist entity, zionist enemy, Little Satan, occupation regime, zionist state',
    RU: 'Evil Empire, Russian aggressor, Putin regime, Kremlin regime',
    CU: 'Castro regime, Castro dictatorship',
    BY: 'Lukashenko regime, Lukashenka regime',
    NI: 'Ortega regime',
    ZW: 'Mugabe regime',
    LY: 'Gaddafi regime, Gadhafi regime, Qaddafi regime',
    IQ: 'Saddam regime, Saddam Hussein regime',
    EG: 'Sisi regime, Mubarak regime',
    KP: 'Hermit Kingdom regime, Kim regime',
    IR: 'mullah regime, Khamenei regime, clerical regime, regime of the mullahs, ayatollah regime, the ayatollahs',
    SY: 'Assad regime',
    VE: 'Maduro regime, Chavez regime, Chávez regime',
    UA: 'Kyiv regime, Kiev regime',
  },
  neutral: {
    US: 'Uncle Sam, Stars and Stripes',
    IL: 'jewish state',
    IR: 'Islamic Republic, the Islamic republic, Persia',
    RU: 'Russian bear',
    CN: 'Middle Kingdom, Celestial Empire',
    KP: 'Hermit Kingdom, the North',
    KR: 'the South',
    JP: 'Land of the Rising Sun',
    AU: 'Down Under',
    PS: 'coastal strip, coastal enclave',
    IE: 'Emerald Isle',
    SA: 'the desert kingdom',
  },
}
