import { list } from './list';

/**
 * Words of places in lower case, one word each: cities, countries, and what the names of streets and stations end
 * with.
 */
export const PLACES: ReadonlySet<string> = new Set(list(`
	boston, seattle, washington, london, berlin, paris, york, francisco, angeles, austin, toronto, vancouver, montreal
	ontario, canada, california, texas, india, bangalore, hyderabad, singapore, tokyo, japan, china, dublin, amsterdam
	remote, europe, chicago, denver, sydney, munich, zurich, stockholm, barcelona, madrid, lisbon, warsaw, america
	american, usa, germany, france, spain, italy, poland, riyadh, arabia, dubai, israel, lagos, nairobi, accra, manila
	abuja, mumbai, pune, delhi, chennai, shanghai, beijing, seoul, osaka, moscow, kyiv, vienna, wien, zürich, hamburg
	köln, frankfurt, münchen, oslo, copenhagen, københavn, göteborg, utrecht, rotterdam, brussels, bruxelles, lyon
	milano, roma, torino, buenos, aires, mexico, bogotá, lima, santiago, são, paulo, rio, porto, cork, galway, belfast
	glasgow, edinburgh, manchester, leeds, bristol, birmingham, cardiff, auckland, wellington, perth, melbourne
	brisbane, cape, johannesburg, durban, airport, street, road, rd, avenue, ave, quay, strasse, straße
	allee, calle, straat, vägen
`));
