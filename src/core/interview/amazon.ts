/**
 * Amazon's sixteen leadership principles with the other names people give them (older official names, short forms,
 * initials), compared after folding. Names as published at amazon.jobs; the other names counted over public notes.
 */
export const AMAZON_PRINCIPLES: ReadonlyArray<readonly [name: string, ...others: string[]]> = [
	['Customer Obsession', 'customer obsessed', 'obsess over customers', '顾客至尚', '客户至尚', 'obsesión por el cliente', 'obsessão pelo cliente'],
	['Ownership', 'owner', 'take ownership', '主人翁精神', 'mentalidad de dueño', 'sentido de propiedad', 'senso de propriedade'],
	['Invent and Simplify', 'invention and simplification', 'innovate and simplify', 'invent simplify', '创新简化', 'inventar y simplificar', 'inventar e simplificar'],
	['Are Right, A Lot', 'leaders are right a lot', 'right a lot', 'is right a lot', 'be right a lot', 'are right', '决策正确', 'tener razón y mucha', 'estar certo e muito'],
	['Learn and Be Curious', 'learn and be curios', 'lbc', 'learning and curiosity', 'learn be curious', 'be curious', '好奇求知', 'aprender y ser curioso', 'aprender e ser curioso'],
	['Hire and Develop the Best', 'hire and develop', 'hire develop the best', 'develop the best', '选贤育能', 'contratar y desarrollar a los mejores', 'contratar e desenvolver os melhores'],
	['Insist on the Highest Standards', 'insist on highest standards', 'highest standards', 'insist on the highest standard', 'high standards', 'insist on high standards', 'insist the highest standards', '最高标准', 'insistir en los más altos estándares', 'insistir nos mais altos padrões'],
	['Think Big', 'thinking big', '远见卓识', 'pensar en grande', 'pensar grande'],
	['Bias for Action', 'bias to action', 'bias of action', 'bias towards action', 'bias for actions', 'bfa', '崇尚行动', 'inclinación a la acción', 'viés para ação'],
	['Frugality', 'frugal', '勤俭节约', 'frugalidad', 'frugalidade'],
	['Earn Trust', 'earn trust of others', 'earns trust', 'earn the trust of others', 'earn the trust', 'earning trust', 'earn trust from others', '赢得信任', 'ganarse la confianza', 'ganhar a confiança', 'conquistar a confiança'],
	['Dive Deep', 'deep dive', 'diving deep', 'dives deep', 'dive deeper', '刨根问底', 'profundizar'],
	['Have Backbone; Disagree and Commit', 'have backbone', 'backbone', 'disagree and commit', 'have backbone disagree fully commit', 'have backbone disagree commit', 'have a backbone disagree and commit', 'has backbone disagree and commit', 'backbone disagree and commit', 'have backbone and disagree and commit', 'have backbone disagree but commit', 'disagree but commit', 'hbdc', '敢于谏言', '敢于谏言 服从大局', 'tener agallas no estar de acuerdo y comprometerse'],
	['Deliver Results', 'delivers results', 'deliver result', 'delivering results', '达成业绩', 'ofrecer resultados', 'entregar resultados'],
	['Strive to be Earth’s Best Employer', 'earths best employer', 'strive to be the earths best employer', 'strive to be the best employer', 'best employer', '致力于成为全球最佳雇主', '致力成为全球最佳雇主'],
	['Success and Scale Bring Broad Responsibility', 'success and scale', 'broad responsibility', 'success and scale brings broad responsibility', 'scale and success bring broad responsibility', '成功和规模带来更大的责任'],
	// Folded into "Earn Trust" and "Learn and Be Curious" years ago; older notes still carry it as its own.
	['Vocally Self-Critical', 'self critical', 'vocally self critical'],
];

/** Initials people write for the principles in lists and behind questions; nobody else's word is meant there. Folded. */
export const AMAZON_INITIALS: ReadonlyMap<string, string> = new Map(Object.entries({
	co: 'Customer Obsession', own: 'Ownership', os: 'Ownership', ias: 'Invent and Simplify', 'i and s': 'Invent and Simplify', is: 'Invent and Simplify', aral: 'Are Right, A Lot', ral: 'Are Right, A Lot', lbc: 'Learn and Be Curious', labc: 'Learn and Be Curious', lc: 'Learn and Be Curious',
	hd: 'Hire and Develop the Best', 'h and d': 'Hire and Develop the Best', hdb: 'Hire and Develop the Best', hadb: 'Hire and Develop the Best', ihs: 'Insist on the Highest Standards', iohs: 'Insist on the Highest Standards', hs: 'Insist on the Highest Standards', tb: 'Think Big', bfa: 'Bias for Action', ba: 'Bias for Action', fr: 'Frugality',
	et: 'Earn Trust', dd: 'Dive Deep', hb: 'Have Backbone; Disagree and Commit', bb: 'Have Backbone; Disagree and Commit', hbdc: 'Have Backbone; Disagree and Commit', dac: 'Have Backbone; Disagree and Commit', 'd and c': 'Have Backbone; Disagree and Commit', dr: 'Deliver Results', seb: 'Strive to be Earth’s Best Employer', ssbr: 'Success and Scale Bring Broad Responsibility',
}));
