/** A country as load data names it. */
export interface LoadCountry {
  readonly code: string
  readonly capital: string
}

/** Sixty countries with their capitals, the often named ones first. */
export const COUNTRIES: readonly LoadCountry[] = [
  'US Washington', 'RU Moscow', 'CN Beijing', 'ID Jakarta', 'UA Kyiv', 'IL Jerusalem', 'PS Ramallah', 'IR Tehran', 'JP Tokyo', 'KR Seoul',
  'IN New_Delhi', 'AU Canberra', 'MY Kuala_Lumpur', 'SG Singapore', 'GB London', 'DE Berlin', 'FR Paris', 'SA Riyadh', 'TR Ankara', 'KP Pyongyang',
  'PH Manila', 'TH Bangkok', 'VN Hanoi', 'MM Naypyidaw', 'CU Havana', 'VE Caracas', 'BR Brasilia', 'ZA Pretoria', 'EG Cairo', 'SY Damascus',
  'PK Islamabad', 'AF Kabul', 'NL Amsterdam', 'IT Rome', 'ES Madrid', 'PL Warsaw', 'HU Budapest', 'CA Ottawa', 'MX Mexico_City', 'AR Buenos_Aires',
  'NG Abuja', 'KE Nairobi', 'ET Addis_Ababa', 'SD Khartoum', 'LY Tripoli', 'IQ Baghdad', 'YE Sanaa', 'QA Doha', 'AE Abu_Dhabi', 'NZ Wellington',
  'TL Dili', 'PG Port_Moresby', 'BN Bandar_Seri_Begawan', 'KH Phnom_Penh', 'LA Vientiane', 'NO Oslo', 'SE Stockholm', 'FI Helsinki', 'GR Athens', 'CL Santiago',
].map((line) => {
  const [code = '', capital = ''] = line.split(' ')
  return { code, capital: capital.replaceAll('_', ' ') }
})

const names = { id: new Intl.DisplayNames('id', { type: 'region' }), en: new Intl.DisplayNames('en', { type: 'region' }) }

/** "Amerika Serikat", "United States". */
export function nameOf(code: string, language: 'id' | 'en'): string {
  return names[language].of(code) ?? code
}
