/** Capitals by which the news call a country's government, and the names of that country, the fullest first. */
const TABLE = `
Abuja: Nigeria
Addis Ababa: Ethiopia
Algiers: Algeria
Amman: Jordan
Ankara: Turkey, Türkiye
Athens: Greece
Baghdad: Iraq
Baku: Azerbaijan
Bangkok: Thailand
Beijing: China
Beirut: Lebanon
Belgrade: Serbia
Berlin: Germany
Bern: Switzerland
Bogotá: Colombia
Brasília: Brazil
Brussels: European Union, EU
Bucharest: Romania
Budapest: Hungary
Buenos Aires: Argentina
Cairo: Egypt
Canberra: Australia
Caracas: Venezuela
Copenhagen: Denmark
Damascus: Syria
Dhaka: Bangladesh
Doha: Qatar
Dublin: Ireland
Hanoi: Vietnam
Harare: Zimbabwe
Havana: Cuba
Helsinki: Finland
Islamabad: Pakistan
Jakarta: Indonesia
Jerusalem: Israel
Kabul: Afghanistan
Khartoum: Sudan
Kyiv: Ukraine
Kiev: Ukraine
Kuala Lumpur: Malaysia
Lima: Peru
Lisbon: Portugal
London: United Kingdom, Britain, UK
Madrid: Spain
Manila: Philippines
Minsk: Belarus
Moscow: Russia
Nairobi: Kenya
New Delhi: India
Delhi: India
Oslo: Norway
Ottawa: Canada
Paris: France
Prague: Czech Republic, Czechia
Pretoria: South Africa
Pyongyang: North Korea
Riga: Latvia
Riyadh: Saudi Arabia
Rome: Italy
Santiago: Chile
Seoul: South Korea
Singapore: Singapore
Sofia: Bulgaria
Stockholm: Sweden
Taipei: Taiwan
Tallinn: Estonia
Tbilisi: Georgia
Tehran: Iran
Tokyo: Japan
Tripoli: Libya
Tunis: Tunisia
Vienna: Austria
Vilnius: Lithuania
Warsaw: Poland
Washington: United States, US, U.S.
Wellington: New Zealand
Yerevan: Armenia
Zagreb: Croatia
`;

/** Names of the country that each capital may stand for. */
export const CAPITALS: ReadonlyMap<string, readonly string[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line): [string, string[]] => {
      const [capital = '', countries = ''] = line.split(': ');
      return [capital, countries.split(', ')];
    }),
);
