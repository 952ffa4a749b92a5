import { list, type Words } from './list';

/** Follow a company's name, in exactly this case; small expressions. */
export const COMPANY_TAILS: Words = list(`
	GmbH, AG, SE, KG, Inc, LLC, Ltd, Corp, Corporation, Technologies, Labs?, Group, Systems, Software, Solutions, Bank
	University, Institute, Studios?, Games, Partners, Capital, Ventures, Team, Hospital, School, College, Trust, Hotel
	\\(the (?:recruitment |search )?(?:agency|firm), Airlines?, Council, Foundation, Media, Health, Energy, Consulting
	S\\.?A\\.?, S\\.?p\\.?A, B\\.?V, AB, A/S, AS, Oy
`);

/** The last word of many a company's name, in lower case. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(list(`
	robotics, analytics, financial, capital, games, systems, software, lab, labs, group, partners, bank, media, health
	energy, consulting, technologies, mobility, semiconductor, ledger, packaging, retail, logistics, pharma, digital
	advisory, airline, airlines, hotel, hotels, food, foods, insurance, pensioen, airways, studio, studios, ventures
	industries, motors, telecom, networks, solutions, services, trust, council, university, hospital, school, academy
	institute, foundation, staffing, casualty, recruiters, recruitment, agency, courier, gazette, herald
	hosp, univ, uni, clinic, ltd, limited, inc, corp, plc, llc, gmbh, college, society, authority, borough, cooperative
	tribune, chronicle, observer, museum, library, theatre, freight, orchard, shipping, rail
`));

/** Labels of a company or a place, in lower case. */
export const COMPANY_LABELS: ReadonlySet<string> = new Set(list(`
	company, companies, firm, employer, org, organisation, organization, where, place, school, hospital, hotel, firma
	unternehmen, arbeitgeber, entreprise, société, empresa, azienda, bedrijf, företag, virksomhet, компания, 公司, 会社
	회사
`));

/** Companies whose names are never a person's, folded. */
export const KNOWN_COMPANIES: ReadonlySet<string> = new Set(list(`
	amazon, google, microsoft, apple, netflix, facebook, meta, aws, uber
	airbnb, stripe, spotify, tesla, oracle, ibm, intel
	nvidia, salesforce, adobe, twitter, tiktok, bytedance, palantir, databricks, snowflake, linkedin, github, shopify
	atlassian, booking, zalando, sap, siemens, samsung, sony, paypal, square, doordash, instacart, pinterest, snap, dropbox
`));
