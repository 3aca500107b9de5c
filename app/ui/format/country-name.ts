export { countryInSentence, countryName } from '../../../lib/document'
