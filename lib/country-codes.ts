/** ISO 3166-1 alpha-2 codes of all countries, in alphabetical order. */
export { ISO_CODES as COUNTRY_CODES } from './languages/shared/countries/iso-codes'
