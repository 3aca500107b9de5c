/** Expressions that hold the word of a country and name none: places, seas, bodies, companies, outlets, events, people. From common knowledge. */
export const notCountries: readonly string[] = [
  // seas and regions
  'South China Sea', 'East China Sea', 'Indian Ocean', 'Persian Gulf', 'Gulf of Oman', 'Sea of Japan', 'Philippine Sea', 'West Philippine Sea', 'Norwegian Sea', 'Irish Sea', 'Gulf of Mexico', 'Gulf of America', 'Gulf of Guinea',
  'Gulf of Thailand', 'English Channel', 'Sea of Oman', 'Indo-Pacific', 'Indo-European', 'Latin America', 'Latin American', 'Latin Americans', 'South America', 'South American',
  'South Americans', 'North America', 'North American', 'North Americans', 'Central America', 'Central American', 'Central Americans', 'the Americas', 'Congo River', 'Niger Delta',
  'Central African States', 'Central African states', 'Central African countries', 'Central African nations', 'Central African leaders', 'Central African region', 'Central African bloc', 'Central African franc', 'Central African CFA',
  'Niger River', 'River Jordan', 'Jordan River', 'Jordan Valley', 'Lake Chad', 'Mexican wave', 'Arabian Sea', 'Solomon Sea', 'Panama Canal', 'Korean Peninsula', 'Korean peninsula',
  'Indian subcontinent', 'West Indian', 'West Indies', 'American Indian', 'American Indians', 'Native American', 'Native Americans',
  // places elsewhere
  'New Mexico', 'New England', 'New South Wales', 'New Jersey', 'British Columbia', 'Washington State', 'Washington state', 'Fort Washington', 'Mount Washington', 'Port Washington',
  'University of Washington', 'George Washington University', 'Atlanta, Georgia', 'state of Georgia', 'Georgia Tech', 'Georgia state', 'Paris, Texas', 'London, Ontario', 'New London', 'East London',
  'Vienna, Virginia', 'Warsaw, Indiana', 'Cairo, Illinois', 'Moscow, Idaho', 'Dublin, Ohio', 'Lima, Ohio', 'Peru, Indiana', 'Peru, Illinois', 'Lebanon, Tennessee', 'Lebanon, Ohio', 'Athens, Ohio', 'Rome, New York', 'Mexico, Missouri',
  'Seattle, Washington', 'Spokane, Washington', 'Tacoma, Washington', 'Little Havana', 'New Mexican', 'New Mexicans', 'Niger State', 'Niger state', 'San Jose, California', 'Santiago de Compostela', 'Santiago de Cuba',
  'Panama City, Florida', "Georgia's governor", "Georgia's secretary of state", 'Georgia Gov', 'Georgia Southern', 'Georgia Aquarium', 'University of Georgia', 'Georgia governor', 'Georgia Governor', 'Georgia senator', 'Georgia Senate', 'Georgia primary', 'Georgia Bulldogs', 'Georgia voters', 'Georgia runoff',
  'Lebanon, Pennsylvania', 'Cuba, Missouri', 'Athens, Georgia', 'Rome, Georgia', 'Inner Mongolia', 'Little Italy', 'Chinatown', 'Francophone',
  // bodies that are not states
  'Washington Nationals', 'Washington Wizards', 'Washington Capitals', 'Washington Commanders', 'Washington Redskins', 'Washington Square', 'Washington Heights', 'Cleveland Indians', 'Bureau of Indian Affairs', 'East India Company',
  'European Union', 'Bank of America', 'African American', 'African Americans', 'African-American', 'African-Americans', 'Organization of American States', 'America Party', 'American Party',
  'Congressional Black Caucus', 'Amnesty International UK', 'Church of England', 'Bank of China', 'Industrial and Commercial Bank of China', 'Islamic State of Iraq', 'Islamic State in Iraq',
  'Khan Younis', 'Islamic State of Iraq and Syria', 'Islamic State of Iraq and the Levant', 'al-Qaeda in Iraq', 'Al-Qaida in Iraq', 'Al-Qaeda in Iraq', 'Taliban Pakistan',
  'British Airways', 'American Airlines', 'Air France', 'Air India', 'Air China', 'Singapore Airlines', 'Turkish Airlines', 'Ethiopian Airlines', 'Korean Air', 'Malaysia Airlines',
  'Philippine Airlines', 'Japan Airlines', 'Qatar Airways', 'Emirates airline', 'Emirates Airlines', 'Emirates Stadium', 'British Petroleum', 'British American Tobacco', 'American Express',
  'Swiss Re', 'Swiss Army', 'Deutsche Bank', 'Royal Dutch Shell', 'Dutch Shell', 'China Evergrande',
  // outlets
  'China Daily', 'Times of Israel', 'The Times of Israel', 'Times of India', 'The Times of India', 'India Today', 'Hindustan Times', 'Moscow Times', 'The Moscow Times', 'Tehran Times', 'Russia Today',
  'Voice of America', 'USA Today', 'Washington Post', 'The Washington Post', 'Washington Times', 'The Washington Times', 'Washington Examiner', 'London Times', 'Jakarta Post', 'The Jakarta Post',
  'Jakarta Globe', 'Bangkok Post', 'Japan Times', 'The Japan Times', 'Korea Times', 'Korea Herald', 'Kyiv Post', 'Kyiv Independent', 'The Kyiv Independent', 'Ukrainska Pravda', 'South China Morning Post',
  'CNN Indonesia', 'BBC Indonesia', 'Iran International', 'Al Arabiya English', 'Radio Free America', 'Irish Times', 'The Irish Times', 'Egypt Today', 'Taipei Times', 'Vatican News',
  'US News', 'U.S. News', 'US Weekly', 'Australian Financial Review', 'American Prospect', 'The American Conservative', 'American Spectator',
  // things
  'Iran-Contra', 'French Open', 'US Open', 'Australian Open', 'French fries', 'French toast', 'French bulldog', 'Swiss cheese', 'Chinese New Year', 'Chinese whispers', 'Chinese food',
  'Russian roulette', 'Danish pastry', 'Brazil nut', 'Brazil nuts', 'Turkish bath', 'Turkish delight', 'German shepherd', 'Great Dane', 'English Premier League', 'Indian summer', 'Dutch courage', 'Irish coffee', 'Cuban cigar',
  'Stockholm syndrome', 'Stockholm Syndrome', 'Paris Agreement', 'Paris agreement', 'Paris accord', 'Paris Accord', 'Paris climate', 'Paris Club', 'Paris Saint-Germain', 'Miss America', 'Miss USA',
  'Geneva Convention', 'American football', 'American dream', 'American Dream', 'Captain America', 'Berlin Wall', 'London Bridge', 'London School of Economics', 'Warsaw Pact', 'Rome Statute', 'Treaty of Rome', 'Vienna Convention',
  'Minsk agreement', 'Minsk agreements', 'Minsk Agreements', 'Minsk accords', 'Oslo Accords', 'Oslo accords', 'Oslo Accord', 'Bali Nine', 'Havana syndrome', 'Havana Syndrome', 'Bern Convention', 'Beijing Olympics', 'Tokyo Olympics',
  'Thanksgiving turkey', 'Turkey Day', 'Trump Tower Moscow', 'Panama Papers', 'Panama hat', 'Panama hats', 'Mexican standoff', 'Mexican stand-off', 'Swiss chard', 'French press', 'French kiss', 'French horn', 'French Quarter', 'French doors', 'Italian dressing', 'Spanish flu', 'German measles',
  'Irish setter', 'Afghan hound', 'Persian rug', 'Persian cat', 'Vienna sausage', 'Dutch oven', 'Dutch auction', 'Pennsylvania Dutch', 'Double Dutch', 'Russian doll', 'Russian dolls', 'Cuban heels', 'Cuban sandwich', 'China shop', 'China cabinet', 'Lima bean', 'Lima beans',
  'Manila envelope', 'Moscow Mule', 'Air Jordan', 'Air Jordans', 'Brazilian jiu-jitsu', 'Indian reservation', 'Indian reservations', 'Congo red', 'Pax Americana', 'Pole position', 'North Pole', 'South Pole',
  // people
  'Michael Jordan', 'Michael B. Jordan', 'Barbara Jordan', 'Jordan Pickford', 'Jordan Peele', 'Chad Wolf', 'Cuba Gooding', 'America Ferrera', 'Jordan Peterson', 'Vernon Jordan', 'Jim Jordan', 'Hamilton Jordan', 'Jordan Spieth', 'Jordan Henderson', 'Paris Hilton', 'Israel Katz', 'Israel Adesanya', 'Israel Folau', 'Chad Smith', 'Chad Kelly',
  'George Washington', 'Denzel Washington', 'Booker T Washington', 'Kerry Washington', 'Jack London', 'London Breed', 'Irving Berlin', 'Isaiah Berlin', 'Georgia Meloni', 'Georgia O\'Keeffe', 'Prince of Wales',
  'Princess of Wales', 'Jimmy Wales', 'India Arie', 'Holland & Knight', 'Tom Holland', 'John Ireland', 'Patricia Ireland', 'Anatole France', 'Duke of Edinburgh', 'Sofia Vergara', 'Sofia Coppola',
]
