/**
 * Amazon's sixteen leadership principles with the other names people give them (older official names, short forms,
 * initials), compared after folding. Names as published at amazon.jobs; the other names counted over public notes.
 */
export const AMAZON_PRINCIPLES: ReadonlyArray<readonly [name: string, ...others: string[]]> = [
	['Customer Obsession', 'customer obsessed', 'obsess over customers'],
	['Ownership', 'owner', 'take ownership'],
	['Invent and Simplify', 'invention and simplification', 'innovate and simplify', 'invent simplify'],
	['Are Right, A Lot', 'leaders are right a lot', 'right a lot', 'is right a lot', 'be right a lot', 'are right'],
	['Learn and Be Curious', 'learn and be curios', 'lbc', 'learning and curiosity', 'learn be curious', 'be curious'],
	['Hire and Develop the Best', 'hire and develop', 'hire develop the best', 'develop the best'],
	['Insist on the Highest Standards', 'insist on highest standards', 'highest standards', 'insist on the highest standard', 'high standards', 'insist on high standards', 'insist the highest standards'],
	['Think Big', 'thinking big'],
	['Bias for Action', 'bias to action', 'bias of action', 'bias towards action', 'bias for actions', 'bfa'],
	['Frugality', 'frugal'],
	['Earn Trust', 'earn trust of others', 'earns trust', 'earn the trust of others', 'earn the trust', 'earning trust', 'earn trust from others'],
	['Dive Deep', 'deep dive', 'diving deep', 'dives deep', 'dive deeper'],
	['Have Backbone; Disagree and Commit', 'have backbone', 'backbone', 'disagree and commit', 'have backbone disagree fully commit', 'have backbone disagree commit', 'have a backbone disagree and commit', 'has backbone disagree and commit', 'backbone disagree and commit', 'have backbone and disagree and commit', 'have backbone disagree but commit', 'disagree but commit', 'hbdc'],
	['Deliver Results', 'delivers results', 'deliver result', 'delivering results'],
	['Strive to be Earth’s Best Employer', 'earths best employer', 'strive to be the earths best employer', 'strive to be the best employer', 'best employer'],
	['Success and Scale Bring Broad Responsibility', 'success and scale', 'broad responsibility', 'success and scale brings broad responsibility', 'scale and success bring broad responsibility'],
	// Folded into "Earn Trust" and "Learn and Be Curious" years ago; older notes still carry it as its own.
	['Vocally Self-Critical', 'self critical', 'vocally self critical'],
];
